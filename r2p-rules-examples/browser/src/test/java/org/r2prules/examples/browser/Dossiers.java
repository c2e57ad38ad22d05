package org.r2prules.examples.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Evidence.Source;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** Dossiers that a page could break on. */
final class Dossiers {

  private static final Evidence REPORT =
      Evidence.of(Source.INGO, Standard.REASONABLE_GROUNDS).by("Watch");
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 14);
  private static final int MANY = 120;
  private static final int LONG = 10_000;

  private Dossiers() {}

  /** Names that would do something if they were taken for more than names. */
  static Dossier hostile() {
    String script = "<script>harmed=1</script>";
    String quotes = "\" onmouseover=\"harmed=1\" x='\"><img src=x onerror=harmed=1>";
    String end = "</details></main></style><svg onload=harmed=1>";
    String turned = "\u202Edetrever\u202C \u0007bell\u0000 \u200Bnothing";
    Evidence evidence =
        REPORT.by(quotes).cite("javascript:harmed=1 " + script + " data:text/html," + script);
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Situation.builder("s").name(script + end + turned).state("state").asOf(AS_OF).build());
    facts.add(
        Actor.builder("state")
            .name(quotes + end)
            .kind("TERRITORIAL_STATE")
            .evidence(evidence)
            .build());
    facts.add(
        Actor.builder("long")
            .name("x".repeat(LONG))
            .kind("ARMED_GROUP")
            .evidence(evidence)
            .build());
    facts.add(
        Population.builder("p").name(script + turned).civilian(true).evidence(evidence).build());
    facts.add(attack("i", "p", "long", AS_OF, evidence));
    facts.add(
        Measure.builder("m")
            .tool("NO_FLY_ZONE")
            .by("state")
            .status("PROPOSED")
            .evidence(evidence)
            .build());
    return Dossier.of(facts.toArray(Fact[]::new));
  }

  /** Many peoples, each attacked, over many years. */
  static Dossier great() {
    List<Fact> facts = new ArrayList<>();
    facts.add(Situation.builder("s").name("A great situation").state("state").asOf(AS_OF).build());
    facts.add(Actor.builder("state").kind("TERRITORIAL_STATE").evidence(REPORT).build());
    facts.add(Actor.builder("group").kind("ARMED_GROUP").evidence(REPORT).build());
    for (int i = 0; i < MANY; i++) {
      String people = "people-" + i;
      facts.add(
          Population.builder(people)
              .name("The people of valley " + i + " beyond the river")
              .civilian(true)
              .evidence(REPORT)
              .build());
      facts.add(attack("attack-" + i, people, "group", AS_OF.minusDays(i * 3L), REPORT));
    }
    return Dossier.of(facts.toArray(Fact[]::new));
  }

  private static Incident attack(
      String id, String people, String by, LocalDate date, Evidence evidence) {
    return Incident.builder(id)
        .date(date)
        .population(people)
        .perpetrators(by)
        .acts("KILLING", true)
        .deaths(3)
        .evidence(evidence)
        .build();
  }
}
