package org.r2prules.kb.findings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.InformationNeed;
import org.r2prules.assessment.Option;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;

/**
 * What an assessment is expected to give. An entry names a conclusion, what it is about (left out:
 * the situation), its status and, where it matters, its value; or an option and how it stands; and
 * some of the reasons that decide. Or it names a question that must be among the needs.
 */
final class Expected {

  private static final Set<String> KEYS =
      Set.of(
          "conclusion",
          "option",
          "need",
          "about",
          "status",
          "value",
          "standing",
          "because",
          "decides");

  private Expected() {}

  /** In words, every expectation that is not met, and every entry that is none. */
  static List<String> differences(JsonNode expectations, Assessment assessment) {
    List<String> differences = new ArrayList<>();
    if (expectations.isEmpty()) {
      differences.add("expects nothing");
    }
    for (JsonNode entry : expectations) {
      Set<String> unknown = new TreeSet<>();
      entry.fieldNames().forEachRemaining(unknown::add);
      unknown.removeAll(KEYS);
      if (!unknown.isEmpty()) {
        differences.add("unknown keys " + unknown);
      } else if (entry.has("need")) {
        need(entry, assessment, differences);
      } else {
        judged(entry, assessment, differences);
      }
    }
    return differences;
  }

  /** The question is asked, and for the sake of what is named. */
  private static void need(JsonNode entry, Assessment assessment, List<String> differences) {
    String asked = entry.get("need").asText();
    String decides = entry.path("decides").asText();
    boolean found =
        assessment.informationNeeds().stream()
            .filter(need -> asked.equals(name(need)))
            .anyMatch(need -> need.decides().contains(decides));
    if (!found) {
      differences.add("nobody asks for " + asked + " to decide " + decides);
    }
  }

  private static String name(InformationNeed need) {
    return need.code() == null
        ? need.statement()
        : need.code() + "=" + need.value() + " of " + need.about();
  }

  private static void judged(JsonNode entry, Assessment assessment, List<String> differences) {
    boolean ofOption = entry.has("option");
    String id = entry.path(ofOption ? "option" : "conclusion").asText();
    String about =
        entry.has("about")
            ? entry.get("about").asText()
            : ofOption ? id : assessment.situation().id();
    Option option = ofOption ? assessment.option(id).orElseThrow() : null;
    Conclusion found =
        ofOption ? option.conclusion() : assessment.conclusion(id, about).orElse(null);
    String expected = entry.path("status").asText();
    String status = found == null ? "NONE" : ofOption ? found.value() : found.status().name();
    if (!expected.equals(status)) {
      differences.add(id + " of " + about + ": expected " + expected + ", found " + status);
    }
    if (found == null) {
      return;
    }
    if (entry.has("value")
        && !entry.get("value").asText().equals(Objects.toString(found.value()))) {
      differences.add(id + ": expected " + entry.get("value") + ", found " + found.value());
    }
    if (entry.has("standing")
        && option != null
        && option.standing() != entry.get("standing").asBoolean()) {
      differences.add(id + ": standing is " + option.standing());
    }
    Set<String> reasons = reasons(found);
    if (entry.path("because").isEmpty()) {
      differences.add(id + ": an entry without reasons");
    }
    for (JsonNode because : entry.path("because")) {
      if (!reasons.contains(because.asText())) {
        differences.add(id + ": " + because + " is no reason; these are: " + reasons);
      }
    }
  }

  /** The decisive leaves, conclusions by id, claims by code and value, statements as they are. */
  private static Set<String> reasons(Conclusion conclusion) {
    Set<String> reasons = new LinkedHashSet<>();
    collect(conclusion.basis(), reasons);
    return reasons;
  }

  private static void collect(Judgement judgement, Set<String> reasons) {
    if (judgement instanceof Combined combined) {
      combined.decisive().forEach(part -> collect(part, reasons));
    } else if (judgement instanceof Claim claim) {
      reasons.add(claim.code() + "=" + claim.value());
    } else if (judgement instanceof Conclusion inner) {
      reasons.add(inner.id());
    } else if (judgement instanceof Stated stated) {
      reasons.add(stated.text());
    }
  }
}
