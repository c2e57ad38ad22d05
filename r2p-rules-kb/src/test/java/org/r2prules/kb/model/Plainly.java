package org.r2prules.kb.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Standard;

/** A dossier with its short forms written out: one event for each event, an object for each aim. */
final class Plainly {

  private final Dossier dossier;
  private final Standard required;

  private Plainly(Dossier dossier, Standard required) {
    this.dossier = dossier;
    this.required = required;
  }

  static Dossier of(Dossier dossier, Standard required) {
    Dossier now = new Plainly(dossier, required).whoIsWhoseToday();
    Dossier events = new Plainly(now, required).oneOfEachEvent();
    return new Plainly(events, required).anObjectForEachAim();
  }

  private Dossier whoIsWhoseToday() {
    LocalDate today = dossier.situation().orElseThrow().asOf();
    List<Fact> plain = new ArrayList<>();
    for (Fact fact : dossier.facts()) {
      boolean past =
          fact instanceof Actor actor
              && (actor.until() != null && today.isAfter(actor.until())
                  || actor.from() != null && today.isBefore(actor.from()));
      if (past && fact instanceof Actor a) {
        Actor.Builder loose = Actor.builder(a.id()).name(a.name()).kind(a.kind());
        loose.conduct(a.conduct()).memberships(a.memberships()).treaties(a.treaties());
        plain.add(loose.levers(a.levers()).willing(a.willing()).evidence(a.evidence()).build());
      } else {
        plain.add(fact);
      }
    }
    return Dossier.of(plain);
  }

  private boolean proven(Fact fact) {
    return fact.evidence() == null || fact.evidence().standard().compareTo(required) >= 0;
  }

  /** The report that stands for the event: the best proven, whatever its id. */
  private Fact leading(Fact report) {
    Stream<Fact> same = dossier.facts().stream().filter(other -> sameEvent(report, other));
    return same.min(
            Comparator.comparing((Fact f) -> f.evidence().standard(), Comparator.reverseOrder())
                .thenComparing(f -> f.evidence().source())
                .thenComparing(f -> String.valueOf(f.evidence().cite()))
                .thenComparing(Fact::id))
        .orElse(report);
  }

  private static boolean sameEvent(Fact one, Fact other) {
    if (one instanceof Consent a && other instanceof Consent b) {
      return a.giver().equals(b.giver())
          && a.status().equals(b.status())
          && Objects.equals(a.scope(), b.scope())
          && Objects.equals(a.date(), b.date())
          && Limits.of(a).equals(Limits.of(b));
    }
    if (one instanceof CouncilDecision a && other instanceof CouncilDecision b) {
      return a.symbol() != null
          && a.symbol().equals(b.symbol())
          && a.situation().equals(b.situation())
          && a.date().equals(b.date())
          && Objects.equals(a.ends(), b.ends())
          && Objects.equals(a.repealed(), b.repealed())
          && Objects.equals(a.measures(), b.measures())
          && Objects.equals(a.consulted(), b.consulted())
          && Limits.of(a).equals(Limits.of(b));
    }
    return one.equals(other);
  }

  private Dossier oneOfEachEvent() {
    List<Fact> plain = new ArrayList<>();
    for (Fact fact : dossier.facts()) {
      Fact leading = leading(fact);
      if (fact instanceof Indicator said) {
        String about =
            Optional.ofNullable(dossier.byId().get(said.subject()))
                .map(subject -> leading(subject).id())
                .orElse(said.subject());
        plain.add(
            Indicator.builder(said.id())
                .code(said.code())
                .subject(about)
                .value(said.value())
                .present(said.present())
                .evidence(said.evidence())
                .build());
      } else if (leading.id().equals(fact.id())) {
        plain.add(fact);
      } else {
        for (Assertion said : fact.assertions()) {
          plain.add(
              Indicator.builder(fact.id())
                  .code(said.code())
                  .subject(leading.id())
                  .value(said.value())
                  .present(said.present())
                  .evidence(fact.evidence())
                  .build());
        }
      }
    }
    return Dossier.of(plain);
  }

  private Dossier anObjectForEachAim() {
    Set<String> peoples = new TreeSet<>();
    Shown.of(dossier, required).facts(Population.class).forEach(p -> peoples.add(p.id()));
    List<Fact> plain = new ArrayList<>();
    for (Fact fact : dossier.facts()) {
      if (fact instanceof Indicator said && isAim(said) && said.value().equals("true")) {
        for (String people : meant(said, peoples)) {
          plain.add(
              Indicator.builder(said.id())
                  .code(said.code())
                  .subject(said.subject())
                  .value(people)
                  .present(said.present())
                  .evidence(said.evidence())
                  .build());
        }
      } else {
        plain.add(fact);
      }
    }
    return Dossier.of(plain);
  }

  private static boolean isAim(Indicator said) {
    return said.code().equals("attack.policy") || said.code().equals("attack.intentToDestroy");
  }

  private Set<String> meant(Indicator said, Set<String> peoples) {
    boolean denied =
        dossier.facts(Indicator.class).stream()
            .anyMatch(
                i ->
                    i.code().equals(said.code())
                        && i.subject().equals(said.subject())
                        && i.value().equals("true")
                        && !i.present());
    if (denied || peoples.size() == 1) {
      return peoples;
    }
    Set<String> attacked = new TreeSet<>();
    for (Fact fact : dossier.facts()) {
      for (Assertion by : fact.assertions()) {
        boolean names =
            by.code().equals("incident.perpetrators")
                && by.present()
                && by.value().equals(said.subject());
        if (names
            && proven(fact)
            && dossier.byId().get(by.about()) instanceof Incident incident
            && proven(incident)) {
          attacked.add(incident.population());
        }
      }
    }
    boolean wide = said.code().equals("attack.policy");
    return wide || attacked.size() == 1 ? attacked : Set.of();
  }
}
