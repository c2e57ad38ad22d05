package org.r2prules.kb.model;

import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;

/** Lets the benchmarks run the plain-Java model, which is closed test code in this package. */
public final class ModelForBenchmarks {

  private ModelForBenchmarks() {}

  /** How the model says that things stand. It derives no reasons and judges no peaceful need. */
  public static Object verdicts(R2pRules rules, Dossier dossier) {
    return PlainModel.of(dossier, rules.readings(), rules.required()).verdicts();
  }
}
