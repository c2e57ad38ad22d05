package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.judgement.OptionStatus;

/**
 * An absent crime closes no prevention: an independent body that finds each of the four crimes
 * absent, and with them the attack, closes no option of the first two pillars and ends none of
 * their duties.
 */
final class AbsentCrime {

  private static final List<String> CRIMES =
      List.of("GENOCIDE", "WAR_CRIMES", "ETHNIC_CLEANSING", "CRIMES_AGAINST_HUMANITY");
  private static final List<String> ATTACK =
      List.of("attack.widespread", "attack.systematic", "attack.targetsCivilians");

  /** What a crime itself calls for, beside other things, is an answer to it and no prevention. */
  private static final Set<String> ANSWERS =
      Set.of(
          "Criterion:ARMS_RISK",
          "Criterion:BILATERAL_CALLED",
          "Criterion:RIGHTS_CALLED",
          "Criterion:PROTECTION_CALLED",
          "Criterion:PROTECTION_TO_NEGOTIATE");

  /** What deals with a crime that is past has nothing to deal with where there was none. */
  private static final Set<String> AFTERMATH = Set.of("Criterion:PAST_CRIMES");

  private final R2pRules rules;
  private final AtomicInteger applied = new AtomicInteger();

  AbsentCrime(R2pRules rules) {
    this.rules = rules;
  }

  /** How often a crime that was not shown absent came to be. */
  int applied() {
    return applied.get();
  }

  void check(Sample sample, Assessment before, int number) {
    Dossier absent = of(sample.dossier());
    if (number % 2 == 0) {
      absent = withoutAttack(absent);
    }
    Assessment after = sample.with(absent).assess(rules);
    for (Option option : before.options()) {
      if (prevents(option) && !AFTERMATH.contains(option.candidate().need())) {
        staysOpen(option, after, sample);
      }
    }
    for (String duty : List.of("Responsibility:P1", "Responsibility:P2")) {
      if (before.conclusion(duty).orElseThrow().met()
          && after.conclusion(duty).orElseThrow().notMet()) {
        fail("absentCrime:%s ends in %s".formatted(duty, Shrinker.show(sample)));
      }
    }
    if (after.conclusion("Criterion:CRIME_COMMITTED").orElseThrow().notMet()
        && !before.conclusion("Criterion:CRIME_COMMITTED").orElseThrow().notMet()) {
      applied.incrementAndGet();
    }
  }

  static boolean prevents(Option option) {
    return !option.candidate().pillarThreeAlone();
  }

  private static void staysOpen(Option was, Assessment after, Sample sample) {
    OptionStatus now = after.option(was.id()).orElseThrow().status();
    boolean answers = ANSWERS.contains(was.candidate().need());
    boolean shut = now == OptionStatus.BLOCKED || now == OptionStatus.NOT_INDICATED;
    boolean closed =
        switch (was.status()) {
          case IN_FORCE -> now != OptionStatus.IN_FORCE;
          case AVAILABLE -> shut || !answers && now != OptionStatus.AVAILABLE;
          // Of a deployment the road without consent is shut, for coercion needs a crime.
          case CONDITIONAL, AWAITS_DECISION -> shut && !answers && !Invariants.coercive(was.id());
          case UNCLEAR, NOT_INDICATED, BLOCKED -> false;
        };
    if (closed) {
      fail(
          "absentCrime:Option:%s was %s, is %s in %s"
              .formatted(was.id(), was.status(), now, Shrinker.show(sample)));
    }
  }

  /** The same, and an inquiry has found each of the four crimes absent, for everybody. */
  static Dossier of(Dossier dossier) {
    Dossier absent = dossier;
    for (Population population : dossier.facts(Population.class)) {
      for (String crime : CRIMES) {
        absent = absent.with(denied("finding.crime", population, crime));
      }
    }
    return absent;
  }

  private static Dossier withoutAttack(Dossier dossier) {
    Dossier absent = dossier;
    for (Population population : dossier.facts(Population.class)) {
      for (String code : ATTACK) {
        absent = absent.with(denied(code, population, "true"));
      }
    }
    return absent;
  }

  private static Indicator denied(String code, Population of, String value) {
    String id = "absent-" + code + "-" + of.id() + "-" + value;
    return Indicator.builder(id)
        .code(code)
        .subject(of.id())
        .value(value)
        .present(false)
        .evidence(Shown.BEST)
        .build();
  }
}
