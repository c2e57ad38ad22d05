package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Stated;
import org.r2prules.judgement.Status;

/**
 * What must hold of every single assessment. Invariants 1 to 3: what opens an option, and what
 * never closes one. Invariant 7: every claim stands as its evidence does. Invariants 8 and 9: every
 * conclusion rests on supplied facts, a rule and a source. Any number of threads may use it.
 */
final class Invariants {

  private static final List<String> COERCIVE_GATES =
      List.of(
          "Threshold:COERCION_139",
          "Threshold:MANIFESTLY_FAILING",
          "Threshold:PEACEFUL_INADEQUATE",
          "Threshold:FORCE_LAST_RESORT",
          "Authority:SC_CHAPTER_VII");

  private final R2pRules usual;
  private final AtomicInteger forced = new AtomicInteger();
  private final AtomicInteger awaited = new AtomicInteger();
  private final AtomicInteger outside = new AtomicInteger();

  Invariants(R2pRules usual) {
    this.usual = usual;
  }

  /** How often force was open without a consent that waives the thresholds. */
  int forced() {
    return forced.get();
  }

  /** How often force waited for the Council's acts alone. */
  int awaited() {
    return awaited.get();
  }

  /** How many situations were out of scope. */
  int outside() {
    return outside.get();
  }

  void check(Sample sample, Assessment assessment) {
    check(sample, assessment, sample.setting(usual));
  }

  void check(Sample sample, Assessment assessment, Setting setting) {
    Results results = Results.of(assessment);
    if (sample.changed().isEmpty()) {
      forceNeedsAllSix(results, sample);
      coercionClosesNothingPeaceful(results, sample);
    }
    outOfScopeOpensNothing(results, sample);
    assessment.options().forEach(option -> actsAreNamed(option, sample));
    forceIsNoSuasion(assessment, sample);
    results.derivations().values().stream()
        .map(Derivation::conclusion)
        .filter(conclusion -> conclusion.kind() == Kind.OPTION)
        .forEach(option -> named(option, sample));
    Set<String> supplied =
        sample.dossier().facts().stream().map(Fact::id).collect(Collectors.toSet());
    results
        .derivations()
        .forEach(
            (key, derivation) -> {
              ruled(key, derivation);
              grounded(key, derivation.conclusion().basis(), results, supplied);
              claims(derivation.conclusion(), derivation.conclusion().basis(), setting, sample);
            });
  }

  private void forceNeedsAllSix(Results results, Sample sample) {
    for (Map.Entry<String, OptionStatus> option : results.options().entrySet()) {
      String id = option.getKey();
      ModelTool tool = ModelTool.named(id.split("@", 2)[0]).orElse(null);
      boolean available = option.getValue() == OptionStatus.AVAILABLE;
      boolean looked = available || option.getValue() == OptionStatus.AWAITS_DECISION;
      if (!looked || tool == null || !tool.forceful()) {
        continue;
      }
      met(results, sample, "Authority:LAWFUL_CONDUCT@" + id);
      if (results.status("Criterion:CONSENT_WAIVES@" + id) != Status.MET) {
        met(results, sample, "Criterion:CORE_SCOPE@s");
        met(results, sample, "Threshold:MANIFESTLY_FAILING@s");
        (available ? forced : awaited).incrementAndGet();
      }
      if (available && results.status("Criterion:CONSENT_WAIVES@" + id) != Status.MET) {
        met(results, sample, "Threshold:PEACEFUL_INADEQUATE@s");
        met(results, sample, "Threshold:FORCE_LAST_RESORT@" + id);
        met(results, sample, "Authority:SC_CHAPTER_VII@" + id);
      }
    }
  }

  /**
   * What blocks, what is missing and which acts are awaited is named; force as such never opens.
   */
  private static void actsAreNamed(Option option, Sample sample) {
    boolean named =
        switch (option.status()) {
          case IN_FORCE -> !option.inForceBy().isEmpty() && option.awaits().isEmpty();
          case BLOCKED -> !option.blockedBy().isEmpty() && option.awaits().isEmpty();
          case AWAITS_DECISION -> !option.awaits().isEmpty() && option.blockedBy().isEmpty();
          case CONDITIONAL, UNCLEAR -> !option.missing().isEmpty() && option.blockedBy().isEmpty();
          case NOT_INDICATED -> !option.notIndicatedBy().isEmpty();
          case AVAILABLE -> option.candidate().measure() != null || !option.candidate().forceful();
        };
    assertTrue(named, () -> option.id() + " " + option.status() + " in " + Shrinker.show(sample));
  }

  private static void met(Results results, Sample sample, String key) {
    assertEquals(Status.MET, results.status(key), () -> key + " in " + Shrinker.show(sample));
  }

  private static void coercionClosesNothingPeaceful(Results results, Sample sample) {
    results
        .options()
        .forEach(
            (id, status) -> {
              if (status == OptionStatus.BLOCKED && !coercive(id)) {
                String key = "Option:" + id.split("@", 2)[0] + "@" + id;
                Set<String> blocking = Reasons.standing(results.conclusion(key), Status.NOT_MET);
                COERCIVE_GATES.forEach(
                    gate ->
                        assertFalse(
                            blocking.contains(gate),
                            () -> id + " by " + gate + " in " + Shrinker.show(sample)));
              }
            });
  }

  private void outOfScopeOpensNothing(Results results, Sample sample) {
    if (results.status("Criterion:IN_SCOPE@s") != Status.NOT_MET) {
      return;
    }
    outside.incrementAndGet();
    assertEquals(Status.MET, results.status("Note:OTHER_FRAMEWORKS@s"));
    results
        .options()
        .forEach(
            (id, status) ->
                assertTrue(
                    !coercive(id)
                        || prevents(id)
                        || status == OptionStatus.IN_FORCE
                        || status == OptionStatus.BLOCKED
                        || status == OptionStatus.NOT_INDICATED,
                    () -> id + " " + status + " in " + Shrinker.show(sample)));
  }

  static boolean coercive(String id) {
    return ModelTool.named(id.split("@", 2)[0]).isPresent();
  }

  /** Whether it serves the second pillar too, which does not hang on the scope. */
  private static boolean prevents(String id) {
    return ModelTool.named(id.split("@", 2)[0]).orElseThrow().prevents();
  }

  /** What blocks and what is missing is named. */
  private static void named(Conclusion option, Sample sample) {
    switch (OptionStatus.valueOf(option.value())) {
      case BLOCKED ->
          assertTrue(
              option.status() == Status.NOT_MET || option.basis().ifTaken().notMet(),
              () -> "blocked by nothing: " + option + " in " + Shrinker.show(sample));
      case CONDITIONAL -> {
        assertEquals(Status.UNDETERMINED, option.status(), option::toString);
        assertFalse(option.doubts().isEmpty(), option::toString);
      }
      case UNCLEAR ->
          assertEquals(Status.UNDETERMINED, option.basis().ifTaken().status(), option::toString);
      case AWAITS_DECISION -> {
        assertTrue(option.status() != Status.MET, option::toString);
        assertEquals(Status.MET, option.basis().ifTaken().status(), option::toString);
        assertEquals(Status.NOT_MET, option.basis().ifUntaken().status(), option::toString);
      }
      case IN_FORCE, AVAILABLE -> assertEquals(Status.MET, option.status(), option::toString);
      case NOT_INDICATED -> assertEquals(Status.NOT_MET, option.status(), option::toString);
    }
  }

  private void ruled(String key, Derivation derivation) {
    RuleInfo rule = usual.doctrine().rules().get(derivation.rule());
    assertNotNull(rule, () -> key + " by an unknown rule " + derivation.rule());
    assertFalse(rule.source().isBlank(), () -> rule.id() + " names no source");
    assertFalse(rule.title().isBlank(), () -> rule.id() + " has no title");
  }

  /**
   * Down to the next conclusion, which must be one of those drawn and so is looked at by itself:
   * every branch ends in supplied facts or a statement of the doctrine.
   */
  private static void grounded(
      String key, Judgement judgement, Results results, Set<String> supplied) {
    if (judgement instanceof Conclusion inner) {
      Conclusion drawn = results.conclusion(inner.key());
      assertSame(drawn.status(), inner.status(), () -> key + " rests on another " + inner.key());
    } else if (judgement instanceof Combined combined) {
      assertFalse(combined.parts().isEmpty(), () -> key + " rests on nothing");
      combined.parts().forEach(part -> grounded(key, part, results, supplied));
    } else if (judgement instanceof Claim claim) {
      assertTrue(
          supplied.containsAll(claim.speaksFor()) && supplied.containsAll(claim.speaksAgainst()),
          () -> key + " names facts that nobody supplied");
    } else {
      assertTrue(judgement instanceof Stated, () -> key + " rests on nothing");
    }
  }

  /** Force and its threat stand under no heading of peaceful means, and nobody recommends them. */
  private static void forceIsNoSuasion(Assessment assessment, Sample sample) {
    Set<String> force =
        assessment.options().stream()
            .filter(option -> option.candidate().forceful())
            .peek(
                option ->
                    assertTrue(
                        option.approach() != Approach.SUASION,
                        () -> option.id() + " as suasion in " + Shrinker.show(sample)))
            .map(Option::id)
            .collect(Collectors.toSet());
    assessment
        .recommendations()
        .forEach(each -> assertFalse(force.contains(each.about()), each::toString));
  }

  /** Of one conclusion only: what it rests on besides is looked at by itself. */
  private static void claims(Conclusion of, Judgement judgement, Setting setting, Sample sample) {
    if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> claims(of, part, setting, sample));
    } else if (judgement instanceof Claim claim && !claim.value().startsWith("above ")) {
      boolean proof =
          claim.code().equals("attack.policy")
              && of.id().equals("Criterion:ATTACK_POLICY")
              && setting.reads("cahPolicyElement", "PROVEN");
      Truth truth =
          proof
              ? setting.proven(claim.code(), claim.about(), claim.value())
              : setting.says.is(claim.code(), claim.about(), claim.value());
      assertEquals(truth.status(), claim.status(), () -> claim + " in " + Shrinker.show(sample));
      if (truth == Truth.CLASH) {
        assertTrue(claim.doubts().contains(Doubt.CONFLICTING));
        assertTrue(!claim.speaksFor().isEmpty() && !claim.speaksAgainst().isEmpty());
      }
    }
  }
}
