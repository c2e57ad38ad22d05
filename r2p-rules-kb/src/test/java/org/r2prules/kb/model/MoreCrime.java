package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;

/**
 * More crime closes nothing: another finding of a crime, another incident by a group that nobody
 * knew of, or another people attacked lowers no crime and closes no option. The group is new, so
 * that nobody who carries or is served by anything comes to be one who commits.
 */
final class MoreCrime {

  private static final List<String> RISING =
      List.of("Criterion:CORE_SCOPE", "Criterion:CRIME_IN_PLAY", "Threshold:COERCION_139");
  private static final Set<OptionStatus> OPEN =
      Set.of(
          OptionStatus.AVAILABLE,
          OptionStatus.AWAITS_DECISION,
          OptionStatus.CONDITIONAL,
          OptionStatus.IN_FORCE);
  private static final Set<OptionStatus> SHUT =
      Set.of(OptionStatus.BLOCKED, OptionStatus.NOT_INDICATED);

  /** What prevents is no answer to crimes that go on: another tool is meant then. */
  private static final String BEFORE_CRIMES = "Criterion:BEFORE_CRIMES";

  private static final String GROUP = "another-group";
  private static final String PEOPLE = "another-people";

  private final R2pRules rules;
  private final AtomicInteger applied = new AtomicInteger();

  MoreCrime(R2pRules rules) {
    this.rules = rules;
  }

  /** How often a crime came to stand that did not. */
  int applied() {
    return applied.get();
  }

  void check(Sample sample, Assessment before, int number) {
    if (Shown.of(sample.dossier(), sample.required()).facts(Population.class).isEmpty()) {
      // Of whom a crime could be is not known: to learn of the first settles what was open.
      return;
    }
    Dossier more = more(sample.dossier(), number);
    Assessment after = sample.with(more).assess(rules);
    for (Conclusion was : before.conclusions()) {
      if (was.kind() == Kind.CRIME || RISING.contains(was.id())) {
        Status now = after.conclusion(was.id(), was.about()).orElseThrow().status();
        if (rank(now) < rank(was.status()) && !contested(was, sample)) {
          fail("moreCrime:%s falls to %s in %s".formatted(was.key(), now, told(sample, more)));
        }
      }
    }
    for (Option was : before.options()) {
      OptionStatus now = after.option(was.id()).orElseThrow().status();
      if (OPEN.contains(was.status())
          && SHUT.contains(now)
          && !was.candidate().need().equals(BEFORE_CRIMES)
          && !yieldsToRapidForce(was, after)
          && !contested(was.conclusion(), sample)) {
        fail(
            "moreCrime:Option:%s was %s, is %s in %s"
                .formatted(was.id(), was.status(), now, told(sample, more)));
      }
    }
    if (after.of(Kind.CRIME).stream().anyMatch(crime -> crime.met() && !stood(before, crime))) {
      applied.incrementAndGet();
    }
  }

  /**
   * Whether it is force that goes behind rapid brigades once crimes go on, as the reading {@code
   * enforcementExclusive} EXCLUSIVE has it: that is what the reading says, and under no other is
   * this criterion refuted.
   */
  private static boolean yieldsToRapidForce(Option was, Assessment after) {
    return was.candidate().forceful()
        && after.conclusion("Criterion:OTHER_FORCE").orElseThrow().status() == Status.NOT_MET;
  }

  private static boolean stood(Assessment before, Conclusion crime) {
    return before.conclusions().stream()
        .anyMatch(each -> each.met() && each.key().equals(crime.key()));
  }

  /**
   * Whether it was open because evidence is in conflict beside a finding that it is not so: more
   * evidence can end the conflict, and then the finding stands alone.
   */
  private static boolean contested(Conclusion was, Sample sample) {
    return was.doubts().contains(Doubt.CONFLICTING)
        && sample.dossier().facts(Indicator.class).stream()
            .anyMatch(said -> said.code().startsWith("finding.") && !said.present());
  }

  private static int rank(Status status) {
    return status == Status.MET ? 2 : status == Status.UNDETERMINED ? 1 : 0;
  }

  private static String told(Sample sample, Dossier more) {
    return Shrinker.show(sample)
        + "\nwith "
        + more.facts().stream().filter(fact -> !sample.dossier().facts().contains(fact)).toList();
  }

  private static Dossier more(Dossier dossier, int number) {
    Dice dice = new Dice(number);
    Optional<String> people = new Choice(number).of(dossier, Population.class);
    String crime =
        dice.pick("GENOCIDE", "WAR_CRIMES", "ETHNIC_CLEANSING", "CRIMES_AGAINST_HUMANITY");
    if (people.isPresent() && dice.chance(33)) {
      return dossier.with(said("finding.crime", people.get(), crime));
    }
    // An aim that does not say at whom may mean one people only: of two it is open.
    boolean another = people.isEmpty() || dice.chance(50) && !bareAims(dossier);
    Dossier more = dossier;
    String attacked = people.orElse(PEOPLE);
    if (another) {
      attacked = PEOPLE;
      more = more.with(people());
      for (String code : List.of("targetsCivilians", "ongoing", "widespread", "systematic")) {
        more = more.with(said("attack." + code, PEOPLE, "true"));
      }
    }
    for (Fact fact : attack(attacked)) {
      more = more.with(fact);
    }
    return more;
  }

  private static Population people() {
    return Population.builder(PEOPLE)
        .civilian(true)
        .groupKind("ETHNIC", true)
        .evidence(Shown.BEST)
        .build();
  }

  private static List<Fact> attack(String people) {
    return List.of(
        Actor.builder(GROUP).kind("ARMED_GROUP").affiliation("NONE").evidence(Shown.BEST).build(),
        Incident.builder("another-incident")
            .population(people)
            .perpetrators(GROUP)
            .acts("KILLING", true)
            .acts("FORCED_DISPLACEMENT", true)
            .conflictRelated(true)
            .evidence(Shown.BEST)
            .build(),
        said("attack.policy", GROUP, people),
        said("attack.intentToDestroy", GROUP, people));
  }

  private static Indicator said(String code, String about, String value) {
    return Indicator.builder("another-" + code)
        .code(code)
        .subject(about)
        .value(value)
        .evidence(Shown.BEST)
        .build();
  }

  private static boolean bareAims(Dossier dossier) {
    return dossier.facts(Indicator.class).stream()
        .anyMatch(
            said ->
                Set.of("attack.policy", "attack.intentToDestroy").contains(said.code())
                    && said.value().equals("true"));
  }
}
