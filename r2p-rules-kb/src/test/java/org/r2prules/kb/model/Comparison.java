package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Derivation;
import org.r2prules.judgement.OptionStatus;

/** Holds what the engine concludes on a sample against the plain model. */
final class Comparison {

  private Comparison() {}

  /** Every difference, in words; empty where they agree. */
  static List<String> differences(R2pRules usual, Sample sample) {
    Map<String, Derivation> engine = sample.assess(usual).derivations();
    PlainModel model = sample.model(usual);
    List<String> differences = new ArrayList<>();
    model
        .verdicts()
        .forEach(
            (key, truth) -> {
              Derivation derived = engine.get(key);
              if (derived == null) {
                differences.add(key + ": engine concludes nothing, model " + truth);
              } else if (derived.conclusion().status() != truth.status()) {
                differences.add(
                    key + ": engine " + derived.conclusion().status() + ", model " + truth);
              }
            });
    model.gates().forEach((id, gates) -> option(engine, id, gates, differences));
    return differences;
  }

  /**
   * The model leaves out what calls for a tool and what the tool itself requires, so an option may
   * stand worse than the model's gates, never better.
   */
  private static void option(
      Map<String, Derivation> engine, String id, Truth gates, List<String> differences) {
    String tool = id.contains("@") ? id.substring(0, id.indexOf('@')) : id;
    Derivation derived = engine.get("Option:" + tool + "@" + id);
    if (derived == null) {
      differences.add("option " + id + ": engine concludes nothing");
      return;
    }
    OptionStatus status = OptionStatus.valueOf(derived.conclusion().value());
    boolean agree =
        switch (gates) {
          case YES -> true;
          case NO -> status == OptionStatus.BLOCKED;
          case OPEN, CLASH -> status != OptionStatus.AVAILABLE;
        };
    if (!agree) {
      differences.add("option " + id + ": engine " + status + ", model's gates " + gates);
    }
  }
}
