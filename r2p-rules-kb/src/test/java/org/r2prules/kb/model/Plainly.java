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
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Standard;

/** A dossier with its short forms written out: one event for each event, an object for each aim. */
final class Plainly {

  /** What may be said of a fact beside the fact itself. */
  static final Set<String> PARTS =
      Set.of(
          "measure.by",
          "measure.targets",
          "measure.supports",
          "measure.area",
          "decision.to",
          "decision.against",
          "decision.supports",
          "decision.area",
          "consent.to",
          "consent.against",
          "consent.supports",
          "consent.area");

  private final Dossier dossier;
  private final Standard required;
  private Parties parties;

  private Plainly(Dossier dossier, Standard required) {
    this.dossier = dossier;
    this.required = required;
  }

  static Dossier of(Dossier dossier, Standard required) {
    Dossier now = new Plainly(dossier, required).whoIsWhoseToday();
    Dossier events = new Plainly(now, required).oneOfEachEvent();
    Dossier carried = new Plainly(events, required).wholeFacts(Set.of("measure.by"));
    Set<String> others = new TreeSet<>(PARTS);
    others.remove("measure.by");
    Dossier whole = new Plainly(carried, required).wholeFacts(others);
    return new Plainly(whole, required).anObjectForEachAim();
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

  private boolean believed(Fact fact, Assertion said) {
    if (parties == null) {
      parties = new Parties(dossier, required);
    }
    return proven(fact) && parties.counts(fact, said);
  }

  /** What is said of these parts, and believed, made part of what it is said of. */
  private Dossier wholeFacts(Set<String> parts) {
    List<Fact> plain = new ArrayList<>();
    for (Fact fact : dossier.facts()) {
      if (fact instanceof Measure m) {
        plain.add(
            new Measure(
                m.id(),
                m.name(),
                m.tool(),
                open(parts, m, "measure.by", m.by(), plain),
                m.status(),
                m.basis(),
                open(parts, m, "measure.targets", m.targets(), plain),
                open(parts, m, "measure.supports", m.supports(), plain),
                open(parts, m, "measure.area", m.area(), plain),
                m.outcome(),
                m.start(),
                m.end(),
                m.evidence()));
      } else if (fact instanceof Consent c) {
        plain.add(
            new Consent(
                c.id(),
                c.giver(),
                c.status(),
                c.valid(),
                c.scope(),
                limit(parts, c, "consent.to", c.to()),
                limit(parts, c, "consent.against", c.against()),
                limit(parts, c, "consent.supports", c.supports()),
                limit(parts, c, "consent.area", c.area()),
                c.date(),
                c.ends(),
                c.evidence()));
        contest(parts, c, "consent.", "consent.status", c.status(), plain);
      } else if (fact instanceof CouncilDecision d) {
        plain.add(
            new CouncilDecision(
                d.id(),
                d.symbol(),
                d.organ(),
                d.outcome(),
                d.chapter(),
                d.date(),
                d.ends(),
                d.repealed(),
                d.situation(),
                d.determination(),
                d.peacefulMeans(),
                d.lesserMeans(),
                d.measures(),
                limit(parts, d, "decision.to", d.to()),
                limit(parts, d, "decision.against", d.against()),
                limit(parts, d, "decision.supports", d.supports()),
                limit(parts, d, "decision.area", d.area()),
                d.consulted(),
                d.evidence()));
        contest(parts, d, "decision.", "decision.outcome", d.outcome(), plain);
      } else {
        plain.add(fact);
        if (fact instanceof Incident i && !parts.contains("measure.by")) {
          i.acts().forEach((act, done) -> plain.addAll(otherVictims(i, act, done)));
        }
      }
    }
    return Dossier.of(plain);
  }

  private List<Indicator> beside(Fact fact, String part, boolean present) {
    return dossier.facts(Indicator.class).stream()
        .filter(i -> i.code().equals(part) && i.subject().equals(fact.id()))
        .filter(i -> i.present() == present && believed(i, i.assertions().get(0)))
        .toList();
  }

  private Set<String> named(Fact fact, String part, Set<String> own) {
    Set<String> all = own == null ? new TreeSet<>() : new TreeSet<>(own);
    beside(fact, part, true).forEach(i -> all.add(i.value()));
    return all;
  }

  /** A measure keeps whom it names, and says so itself where another says that it does not. */
  private Set<String> open(
      Set<String> parts, Measure measure, String part, Set<String> own, List<Fact> plain) {
    if (!parts.contains(part)) {
      return own;
    }
    for (Indicator denial : beside(measure, part, false)) {
      if (own.contains(denial.value())) {
        plain.add(
            new Indicator(
                measure.id(), part, measure.id(), denial.value(), true, measure.evidence()));
      }
    }
    return named(measure, part, own);
  }

  private Set<String> limit(Set<String> parts, Fact fact, String part, Set<String> own) {
    Set<String> all = parts.contains(part) ? named(fact, part, own) : Set.of();
    return all.isEmpty() ? own : all;
  }

  /** Whoever denies what an act says of one part denies the act. */
  private void contest(
      Set<String> parts, Fact fact, String of, String code, String value, List<Fact> plain) {
    for (String part : parts) {
      if (part.startsWith(of) && value != null) {
        Set<String> all = named(fact, part, own(fact, part));
        beside(fact, part, false).stream()
            .filter(i -> all.isEmpty() || all.contains(i.value()))
            .map(i -> new Indicator(i.id(), code, fact.id(), value, false, i.evidence()))
            .forEach(plain::add);
      }
    }
  }

  private static Set<String> own(Fact fact, String part) {
    Limits limits =
        fact instanceof Consent consent ? Limits.of(consent) : Limits.of((CouncilDecision) fact);
    return switch (part.substring(part.indexOf('.') + 1)) {
      case "to" -> limits.to();
      case "against" -> limits.against();
      case "supports" -> limits.supports();
      default -> limits.area();
    };
  }

  /** Who says that others were attacked denies the acts against these. */
  private List<Fact> otherVictims(Incident incident, String act, boolean done) {
    return dossier.facts(Indicator.class).stream()
        .filter(i -> i.code().equals("incident.population"))
        .filter(i -> i.subject().equals(incident.id()) && done)
        .filter(i -> i.present() != i.value().equals(incident.population()))
        .filter(i -> believed(i, i.assertions().get(0)))
        .<Fact>map(
            i -> new Indicator(i.id(), "incident.acts", incident.id(), act, false, i.evidence()))
        .toList();
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

  static boolean sameEvent(Fact one, Fact other) {
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
    return one.id().equals(other.id()) && one.equals(other);
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
                        && !i.present()
                        && believed(i, i.assertions().get(0)));
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
            && believed(fact, by)
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
