package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;

/** Invariants 1 to 3: what opens an option, and what never closes one. */
class InvariantGatesTest {

  private static final List<String> COERCIVE_GATES =
      List.of(
          "Threshold:COERCION_139",
          "Threshold:MANIFESTLY_FAILING",
          "Threshold:PEACEFUL_INADEQUATE",
          "Threshold:FORCE_LAST_RESORT",
          "Authority:SC_CHAPTER_VII");
  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = R2pRules.load();
  }

  @Test
  void force_without_consent_is_available_only_with_all_six() {
    AtomicInteger available = new AtomicInteger();
    Corpus.mixed(rules, 4000)
        .filter(sample -> sample.changed().isEmpty())
        .forEach(sample -> available.addAndGet(unconsentedForce(sample)));
    assertTrue(available.get() > 100, "too few to tell: " + available);
  }

  private static int unconsentedForce(Sample sample) {
    Results results = Results.of(sample.assess(rules));
    int available = 0;
    for (Map.Entry<String, OptionStatus> option : results.options().entrySet()) {
      String id = option.getKey();
      ModelTool tool = ModelTool.named(id.split("@", 2)[0]).orElse(null);
      if (option.getValue() != OptionStatus.AVAILABLE || tool == null || !tool.forceful()) {
        continue;
      }
      met(results, sample, "Authority:LAWFUL_CONDUCT@" + id);
      if (results.status("Criterion:CONSENT_WAIVES@" + id) != Status.MET) {
        available++;
        met(results, sample, "Criterion:CORE_SCOPE@s");
        met(results, sample, "Threshold:MANIFESTLY_FAILING@s");
        met(results, sample, "Threshold:PEACEFUL_INADEQUATE@s");
        met(results, sample, "Threshold:FORCE_LAST_RESORT@" + id);
        met(results, sample, "Authority:SC_CHAPTER_VII@" + id);
      }
    }
    return available;
  }

  private static void met(Results results, Sample sample, String key) {
    assertEquals(Status.MET, results.status(key), () -> key + " in " + Shrinker.show(sample));
  }

  @Test
  void what_blocks_and_what_is_missing_is_named() {
    Corpus.mixed(rules, 1000)
        .forEach(
            sample -> {
              Results results = Results.of(sample.assess(rules));
              results.derivations().values().stream()
                  .map(derivation -> derivation.conclusion())
                  .filter(conclusion -> conclusion.kind() == Kind.OPTION)
                  .forEach(option -> named(option, sample));
            });
  }

  private static void named(Conclusion option, Sample sample) {
    switch (OptionStatus.valueOf(option.value())) {
      case BLOCKED ->
          assertFalse(
              Reasons.standing(option, Status.NOT_MET).isEmpty(),
              () -> "blocked by nothing: " + option + " in " + Shrinker.show(sample));
      case CONDITIONAL -> {
        assertEquals(Status.UNDETERMINED, option.status(), option::toString);
        assertFalse(option.doubts().isEmpty(), option::toString);
      }
      case AVAILABLE -> assertEquals(Status.MET, option.status(), option::toString);
      case NOT_INDICATED -> assertEquals(Status.NOT_MET, option.status(), option::toString);
    }
  }

  @Test
  void coercive_thresholds_never_close_a_peaceful_option() {
    Corpus.mixed(rules, 1000)
        .filter(sample -> sample.changed().isEmpty())
        .forEach(
            sample -> {
              Results results = Results.of(sample.assess(rules));
              results
                  .options()
                  .forEach(
                      (id, status) -> {
                        if (status == OptionStatus.BLOCKED && !coercive(id)) {
                          Set<String> blocking =
                              Reasons.standing(option(results, id), Status.NOT_MET);
                          COERCIVE_GATES.forEach(
                              gate ->
                                  assertFalse(
                                      blocking.contains(gate),
                                      () -> id + " by " + gate + " in " + Shrinker.show(sample)));
                        }
                      });
            });
  }

  @Test
  void peaceful_options_stay_open_when_enforcement_is_authorised() {
    for (Truth consent : List.of(Truth.YES, Truth.NO, Truth.OPEN)) {
      Map<Gate, Truth> gates = new EnumMap<>(GateCube.allMet());
      gates.put(Gate.HOST_CONSENT, consent);
      Results enforced = Results.of(rules, GateCube.scene(gates).dossier());
      for (Gate gate :
          List.of(
              Gate.MANIFEST_FAILURE,
              Gate.PEACEFUL_INADEQUATE,
              Gate.LESSER_INADEQUATE,
              Gate.COUNCIL_DECISION)) {
        gates.put(gate, Truth.NO);
      }
      Results before = Results.of(rules, GateCube.scene(gates).dossier());
      before
          .options()
          .forEach(
              (id, status) -> {
                if (!coercive(id)) {
                  assertEquals(status, enforced.option(id), id);
                }
              });
    }
  }

  @Test
  void out_of_scope_opens_nothing_of_pillar_three() {
    AtomicInteger outside = new AtomicInteger();
    Corpus.random(rules, 6000)
        .forEach(
            sample -> {
              Results results = Results.of(sample.assess(rules));
              if (results.status("Criterion:IN_SCOPE@s") != Status.NOT_MET) {
                return;
              }
              outside.incrementAndGet();
              assertEquals(Status.MET, results.status("Note:OTHER_FRAMEWORKS@s"));
              results
                  .options()
                  .forEach(
                      (id, status) -> {
                        if (coercive(id)) {
                          assertTrue(
                              status == OptionStatus.BLOCKED
                                  || status == OptionStatus.NOT_INDICATED,
                              () -> id + " " + status + " in " + Shrinker.show(sample));
                        }
                      });
            });
    assertTrue(outside.get() > 50, "too few to tell: " + outside);
  }

  private static boolean coercive(String id) {
    return ModelTool.named(id.split("@", 2)[0]).isPresent();
  }

  private static Conclusion option(Results results, String id) {
    return results.conclusion("Option:" + id.split("@", 2)[0] + "@" + id);
  }
}
