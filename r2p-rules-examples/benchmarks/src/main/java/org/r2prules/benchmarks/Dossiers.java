package org.r2prules.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** The dossiers that are assessed: the shipped cases, or generated ones of a size. */
final class Dossiers {

  private static final Evidence SHOWN =
      Evidence.of(Evidence.Source.INQUIRY, Standard.REASONABLE_GROUNDS);
  private static final int GENERATED = 8;

  private Dossiers() {}

  /** {@code cases}, or the number of populations in each generated dossier. */
  static List<Dossier> of(R2pRules rules, String which) {
    if (which.equals("cases")) {
      return rules.cases().stream().map(rules::dossierOfCase).toList();
    }
    List<Dossier> dossiers = new ArrayList<>();
    for (int seed = 0; seed < GENERATED; seed++) {
      dossiers.add(generated(Integer.parseInt(which), seed));
    }
    return dossiers;
  }

  /** Each population is attacked by a force of its own, in five incidents; the seed varies how. */
  private static Dossier generated(int populations, int seed) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Situation.builder("s").state("state").asOf(java.time.LocalDate.of(2020, 1, 1)).build());
    facts.add(Actor.builder("state").kind("TERRITORIAL_STATE").evidence(SHOWN).build());
    for (int i = 0; i < populations; i++) {
      String people = "people-" + i;
      String force = "force-" + i;
      boolean committing = (seed + i) % 2 == 0;
      facts.add(Population.builder(people).civilian(true).evidence(SHOWN).build());
      facts.add(
          Actor.builder(force)
              .kind("FORCE")
              .affiliation("STATE")
              .conduct("COMMITS", committing)
              .evidence(SHOWN)
              .build());
      facts.add(flag("attack.widespread", people, (seed & 1) == 0));
      facts.add(flag("attack.systematic", people, (seed & 2) == 0));
      facts.add(flag("attack.targetsCivilians", people, true));
      facts.add(flag("attack.ongoing", people, (seed & 4) == 0));
      facts.add(flag("attack.policy", force, committing));
      for (int j = 0; j < 5; j++) {
        facts.add(
            Incident.builder("incident-" + i + "-" + j)
                .population(people)
                .perpetrators(force)
                .acts(j % 2 == 0 ? "KILLING" : "TORTURE", true)
                .deaths(j)
                .evidence(SHOWN)
                .build());
      }
    }
    return Dossier.of(facts);
  }

  private static Indicator flag(String code, String subject, boolean holds) {
    return Indicator.builder(code + "-" + subject)
        .code(code)
        .subject(subject)
        .value("true")
        .present(holds)
        .evidence(SHOWN)
        .build();
  }
}
