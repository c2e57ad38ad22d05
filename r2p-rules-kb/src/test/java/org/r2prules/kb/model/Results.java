package org.r2prules.kb.model;

import java.util.Map;
import java.util.TreeMap;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.dossier.Dossier;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;

/** What the engine concluded, laid out for tests. */
final class Results {

  private final Map<String, Derivation> derivations;

  private Results(Map<String, Derivation> derivations) {
    this.derivations = derivations;
  }

  static Results of(Assessment assessment) {
    return new Results(assessment.derivations());
  }

  static Results of(R2pRules rules, Dossier dossier) {
    return of(rules.assess(dossier));
  }

  Map<String, Derivation> derivations() {
    return derivations;
  }

  Conclusion conclusion(String key) {
    Derivation derivation = derivations.get(key);
    if (derivation == null) {
      throw new AssertionError("nothing is concluded on " + key);
    }
    return derivation.conclusion();
  }

  Status status(String key) {
    return conclusion(key).status();
  }

  /** The status of each option, by candidate. */
  Map<String, OptionStatus> options() {
    Map<String, OptionStatus> options = new TreeMap<>();
    for (Derivation derivation : derivations.values()) {
      Conclusion conclusion = derivation.conclusion();
      if (conclusion.kind() == Kind.OPTION) {
        options.put(conclusion.about(), OptionStatus.valueOf(conclusion.value()));
      }
    }
    return options;
  }

  OptionStatus option(String candidate) {
    int at = candidate.indexOf('@');
    String tool = at < 0 ? candidate : candidate.substring(0, at);
    return OptionStatus.valueOf(conclusion("Option:" + tool + "@" + candidate).value());
  }
}
