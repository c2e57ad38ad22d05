package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Term;

/** The cube's corners stand, in the model, as they are labelled. */
class ModelTest {

  @Test
  void corners_are_what_they_say() {
    for (GateCube.Corner corner : GateCube.corners()) {
      PlainModel model = PlainModel.of(corner.dossier(), Map.of(), R2pRules.USUAL_STANDARD);
      stands(corner, model, Gate.CORE_CRIME, "Criterion:CORE_SCOPE@s");
      stands(corner, model, Gate.MANIFEST_FAILURE, "Threshold:MANIFESTLY_FAILING@s");
      stands(corner, model, Gate.PEACEFUL_INADEQUATE, "Threshold:PEACEFUL_INADEQUATE@s");
      stands(corner, model, Gate.LESSER_INADEQUATE, "Threshold:FORCE_LAST_RESORT@MILITARY_LISTED");
      stands(corner, model, Gate.COUNCIL_DECISION, "Authority:SC_CHAPTER_VII@MILITARY_LISTED");
      stands(corner, model, Gate.HOST_CONSENT, "Authority:HOST_CONSENT@MILITARY_LISTED");
      stands(corner, model, Gate.LAWFUL, "Authority:LAWFUL_CONDUCT@MILITARY_LISTED@op");
      stands(corner, model, Gate.AUTHORITIES_COMMIT, "Criterion:AUTHORITIES_COMMIT@s");
    }
  }

  private static void stands(GateCube.Corner corner, PlainModel model, Gate gate, String key) {
    assertEquals(
        corner.at(gate).status(),
        model.verdicts().get(key).status(),
        () -> key + " " + corner.gates());
  }

  @Test
  void codes_of_one_value_are_those_of_the_vocabulary() {
    assertEquals(
        R2pRules.load().doctrine().vocabulary().terms().stream()
            .filter(term -> term.type() == Term.Type.ONE)
            .map(Term::code)
            .collect(Collectors.toSet()),
        Testimony.ONE);
  }

  @Test
  void no_readings_is_the_default_reading() {
    R2pRules rules = R2pRules.load();
    Dossiers dossiers = new Dossiers(rules.doctrine());
    for (int i = 0; i < 500; i++) {
      Sample sample = dossiers.sample(i);
      assertEquals(
          PlainModel.of(sample.dossier(), Map.of(), sample.required()).verdicts(),
          PlainModel.of(sample.dossier(), rules.readings(), sample.required()).verdicts());
    }
  }
}
