package org.r2prules.report.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;

/** Says in a line what happened, what was decided, what is done and who agreed. */
final class FactTeller {

  private static final int ACTS = 4;

  private final Room room;

  FactTeller(Room room) {
    this.room = room;
  }

  /** A line on it; empty where it is of another kind. */
  String of(Fact fact) {
    if (fact instanceof Incident incident) {
      return happened(incident);
    } else if (fact instanceof CouncilDecision decision) {
      return decided(decision);
    } else if (fact instanceof Measure measure) {
      return measured(measure);
    }
    return fact instanceof Consent consent ? answered(consent) : "";
  }

  private String happened(Incident incident) {
    Set<String> acts = new TreeSet<>();
    incident
        .acts()
        .forEach(
            (act, done) -> {
              if (done) {
                acts.add(room.name("incident.acts", act));
              }
            });
    String what = acts.isEmpty() ? room.say("html.time.unsaid") : few(List.copyOf(acts));
    String who =
        incident.perpetrators().isEmpty()
            ? room.say("html.time.unnamed")
            : names(incident.perpetrators(), room::subject);
    Integer deaths = incident.deaths();
    return room.say(
        "html.time.happened",
        what,
        room.subject(incident.population()),
        who,
        deaths == null ? -1 : deaths);
  }

  private String decided(CouncilDecision decision) {
    String symbol = decision.symbol() == null ? decision.id() : decision.symbol();
    String organ = decision.organ() == null ? "" : room.name("decision.organ", decision.organ());
    String outcome =
        decision.outcome() == null ? "" : room.name("decision.outcome", decision.outcome());
    List<String> said = new ArrayList<>();
    said.add(symbol);
    said.add(organ);
    said.add(outcome);
    Set<String> measures = decision.measures();
    if (measures != null) {
      said.add(names(measures, this::tool));
    }
    said.removeIf(String::isBlank);
    return String.join("; ", said);
  }

  private String measured(Measure measure) {
    List<String> said = new ArrayList<>();
    said.add(tool(measure.tool()));
    said.add(room.name("measure.status", measure.status()));
    if (!measure.by().isEmpty()) {
      said.add(room.say("html.time.by", names(measure.by(), room::subject)));
    }
    if (measure.outcome() != null) {
      said.add(room.say("html.time.effect", room.name("measure.outcome", measure.outcome())));
    }
    return String.join("; ", said);
  }

  private String answered(Consent consent) {
    return room.say(
        "html.time.answered",
        room.subject(consent.giver()),
        room.name("consent.status", consent.status()));
  }

  private String tool(String code) {
    return room.assessment().doctrine().tool(code);
  }

  private String names(Set<String> ids, Function<String, String> name) {
    return few(new TreeSet<>(ids).stream().map(name).toList());
  }

  private String few(List<String> names) {
    return names.size() <= ACTS + 1
        ? String.join(", ", names)
        : room.say("html.few", String.join(", ", names.subList(0, ACTS)), names.size() - ACTS);
  }
}
