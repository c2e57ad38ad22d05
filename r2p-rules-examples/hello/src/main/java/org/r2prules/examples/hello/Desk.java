package org.r2prules.examples.hello;

import java.util.List;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** What the records of this desk say as facts. What they do not say is left out: it is unknown. */
final class Desk {

  private static final Evidence VERIFIED =
      Evidence.of(Evidence.Source.INGO, Standard.REASONABLE_GROUNDS).by("our desk");

  private Desk() {}

  static List<Fact> country(Country country) {
    String name = country.name();
    return List.of(
        Situation.builder("raids").name(name).state(name).asOf(country.day()).build(),
        Actor.builder(name).kind("TERRITORIAL_STATE").evidence(VERIFIED).build());
  }

  static List<Fact> force(Force force) {
    return List.of(
        Actor.builder(force.name())
            .kind("FORCE")
            .affiliation(force.ofTheState() ? "STATE" : "NONE")
            .conduct("COMMITS", true)
            .evidence(VERIFIED)
            .build(),
        flag("attack.policy", force.name(), force.onOrders()));
  }

  static List<Fact> village(Village village) {
    return List.of(
        Population.builder(village.name()).civilian(true).evidence(VERIFIED).build(),
        flag("attack.targetsCivilians", village.name(), true),
        flag("attack.systematic", village.name(), village.raidedByPattern()),
        flag("attack.ongoing", village.name(), village.raidsGoOn()));
  }

  static Incident raid(Raid raid) {
    return Incident.builder(raid.number())
        .date(raid.day())
        .population(raid.village())
        .perpetrators(raid.by())
        .acts("KILLING", raid.killed() > 0)
        .deaths(raid.killed())
        .evidence(VERIFIED)
        .build();
  }

  private static Indicator flag(String code, String about, boolean holds) {
    return Indicator.builder(code + "/" + about)
        .code(code)
        .subject(about)
        .value("true")
        .present(holds)
        .evidence(VERIFIED)
        .build();
  }
}
