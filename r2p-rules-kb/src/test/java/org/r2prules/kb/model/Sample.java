package org.r2prules.kb.model;

import java.util.Map;
import java.util.TreeMap;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Standard;

/**
 * A dossier, the readings that differ from the usual ones, and the standard required.
 *
 * @param dossier the facts
 * @param changed switch to reading, where not the usual one
 * @param required the standard of proof
 */
record Sample(Dossier dossier, Map<String, String> changed, Standard required) {

  static Sample usual(Dossier dossier) {
    return new Sample(dossier, Map.of(), R2pRules.USUAL_STANDARD);
  }

  Sample with(Dossier other) {
    return new Sample(other, changed, required);
  }

  R2pRules rules(R2pRules usual) {
    R2pRules rules = usual.requiring(required);
    for (Map.Entry<String, String> entry : new TreeMap<>(changed).entrySet()) {
      rules = rules.withReading(entry.getKey(), entry.getValue());
    }
    return rules;
  }

  Assessment assess(R2pRules usual) {
    return rules(usual).assess(dossier);
  }

  Setting setting(R2pRules usual) {
    return new Setting(dossier, rules(usual).readings(), required);
  }
}
