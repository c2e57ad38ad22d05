package org.r2prules.kb.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;

/**
 * Which facts an assessment names as contrary to a conclusion. A fact is contrary where, anywhere
 * below the conclusion, it speaks against a claim that helps it, or for a claim that hurts it, at
 * whatever standard of proof. A claim helps, unless it stands below a negation or on the side that
 * is weighed against; below two such steps it helps again. So a refusal, a withdrawal, a judgement
 * that peaceful means suffice, evidence that the authorities commit the crimes, and the other side
 * of a conflict are contrary; what is merely silent is not.
 */
final class Contrary {

  private final Set<String> facts = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();

  private Contrary() {}

  /** Ids of the facts that the assessment names as contrary to the conclusion. */
  static Set<String> to(Conclusion conclusion) {
    Contrary contrary = new Contrary();
    contrary.walk(conclusion, true);
    return contrary.facts;
  }

  private void walk(Judgement judgement, boolean helps) {
    if (judgement instanceof Claim claim) {
      facts.addAll(helps ? claim.speaksAgainst() : claim.speaksFor());
    } else if (judgement instanceof Conclusion conclusion) {
      if (seen.add(conclusion.key() + helps)) {
        walk(conclusion.basis(), helps);
      }
    } else if (judgement instanceof Combined combined) {
      List<Judgement> parts = combined.parts();
      for (int i = 0; i < parts.size(); i++) {
        boolean flips =
            switch (combined.operator()) {
              case NOT -> true;
              case WEIGH -> i == 1;
              default -> false;
            };
        walk(parts.get(i), helps != flips);
      }
    }
  }
}
