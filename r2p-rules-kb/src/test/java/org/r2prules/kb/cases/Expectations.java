package org.r2prules.kb.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.assessment.Assessment;
import org.r2prules.judgement.Conclusion;

/**
 * What a case is expected to give, and who says so: a file in {@code expected} with the name of the
 * case. Each entry names a conclusion, what it is about (left out: the situation), and its status
 * or value; or an option and how it stands; and always because of what.
 */
final class Expectations {

  private static final Set<String> KEYS =
      Set.of("conclusion", "option", "about", "status", "value", "derived", "because");

  private final JsonNode root;

  private Expectations(JsonNode root) {
    this.root = root;
  }

  static Expectations of(JsonNode root) {
    return new Expectations(root);
  }

  String caseName() {
    return root.path("case").asText();
  }

  /** Every expectation that the assessment does not meet, and every entry that is none. */
  List<String> differences(Assessment assessment) {
    List<String> differences = new ArrayList<>();
    if (root.path("expect").isEmpty()) {
      differences.add("expects nothing");
    }
    for (JsonNode entry : root.path("expect")) {
      String malformed = malformed(entry);
      String expected = text(entry, "status") + value(text(entry, "value"));
      String found = malformed.isEmpty() ? found(entry, assessment) : malformed;
      if (!expected.equals(found)) {
        differences.add(
            subject(entry)
                + ": expected "
                + expected
                + ", found "
                + found
                + "; because: "
                + text(entry, "because"));
      }
    }
    return differences;
  }

  private static String malformed(JsonNode entry) {
    Set<String> unknown = new TreeSet<>();
    entry.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      return "unknown keys " + unknown;
    }
    if (entry.has("conclusion") == entry.has("option")) {
      return "an entry that is not of one conclusion or one option";
    }
    return entry.has("status") && entry.has("because") ? "" : "an entry without status or because";
  }

  private static String subject(JsonNode entry) {
    return entry.has("option")
        ? "option " + text(entry, "option")
        : text(entry, "conclusion") + (entry.has("about") ? "@" + text(entry, "about") : "");
  }

  private static String found(JsonNode entry, Assessment assessment) {
    if (entry.has("option")) {
      return assessment
          .option(text(entry, "option"))
          .map(option -> option.status().name())
          .orElse("no such option");
    }
    String about = entry.has("about") ? text(entry, "about") : assessment.situation().id();
    Optional<Conclusion> found = assessment.conclusion(text(entry, "conclusion"), about);
    return found
        .map(c -> c.status() + (entry.has("value") ? value(Objects.toString(c.value())) : ""))
        .orElse("no such conclusion");
  }

  private static String value(String value) {
    return value.isEmpty() ? "" : " " + value;
  }

  private static String text(JsonNode entry, String key) {
    return entry.path(key).asText();
  }
}
