package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.kb.TwoRoads;

/**
 * Readings that decide on an approach, on who may be asked and on what is of use open no force that
 * the usual reading keeps shut, and neither does asking for proof. Each reading is an assessment of
 * its own, so this is a sample: 150 random dossiers and every fortieth corner of the cube.
 */
class InvariantReadingsTest {

  private static final int RANDOM = Integer.getInteger("r2p.sample", 150);
  private static final int EVERY = 40;
  private static final List<String> SWITCHES =
      List.of(
          "enforcementExclusive",
          "iccApproach",
          "rightsMechanismTrigger",
          "threatClass",
          "toolAuthorisation");

  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = TwoRoads.load();
  }

  @Test
  void no_such_reading_opens_force() {
    Dossiers dossiers = new Dossiers(rules.doctrine());
    List<GateCube.Corner> corners = GateCube.corners();
    ObjIntConsumer<Sample> check = (sample, i) -> opensNothing(sample);
    Vocabulary vocabulary = rules.doctrine().vocabulary();
    Corpus.hold(vocabulary, RANDOM, i -> Corpus.random(dossiers, i), check);
    Corpus.hold(
        vocabulary,
        corners.size() / EVERY,
        i -> Sample.usual(corners.get(i * EVERY).dossier()),
        check);
  }

  private static void opensNothing(Sample sample) {
    for (String key : SWITCHES) {
      Interpretation each = rules.doctrine().interpretations().get(key);
      for (String reading : each.readings().keySet()) {
        opensNothing(sample, key, each.standard(), reading);
      }
    }
    opensNothing(sample, "cahPolicyElement", "SOME_EVIDENCE", "PROVEN");
  }

  private static void opensNothing(Sample sample, String key, String usual, String reading) {
    if (!reading.equals(usual)) {
      R2pRules asked = sample.rules(rules);
      Set<String> open = force(asked.withReading(key, usual).assess(sample.dossier()));
      Set<String> other = force(asked.withReading(key, reading).assess(sample.dossier()));
      assertTrue(
          open.containsAll(other),
          () -> key + "=" + reading + " opens " + other + "\nin " + Shrinker.show(sample));
    }
  }

  private static Set<String> force(Assessment assessment) {
    return assessment.options(OptionStatus.AVAILABLE).stream()
        .filter(option -> option.candidate().forceful())
        .map(Option::id)
        .collect(Collectors.toSet());
  }
}
