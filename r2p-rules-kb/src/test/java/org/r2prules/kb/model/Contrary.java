package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Status;

/**
 * Which facts an assessment names as contrary to a conclusion, so that without them it may stand
 * better. A claim helps, unless it stands below a negation or on the side that is weighed against;
 * below two such steps it helps again. Contrary is, anywhere below the conclusion,
 *
 * <ul>
 *   <li>a fact that speaks against a claim that helps, or for a claim that hurts, at whatever
 *       standard of proof: a refusal, a judgement that peaceful means suffice, evidence that the
 *       authorities commit the crimes;
 *   <li>a fact on either side of a claim in conflict: without it there is no conflict, and what
 *       another testimony has settled stands again;
 *   <li>the fact that such a claim is about, where the claim holds the conclusion back: a consent
 *       that is not shown to be valid, a people of whom a crime is not shown;
 *   <li>a proposed measure, where a force of the state carries it that is set apart from its
 *       authorities for as long as it is proposed.
 * </ul>
 *
 * What is merely silent is not contrary.
 */
final class Contrary {

  private final Map<String, Fact> dossier = new HashMap<>();
  private final List<Measure> proposed = new ArrayList<>();
  private final Set<String> facts = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();

  private Contrary(Dossier dossier) {
    for (Fact fact : dossier.facts()) {
      this.dossier.put(fact.id(), fact);
      if (fact instanceof Measure measure && measure.status().equals("PROPOSED")) {
        proposed.add(measure);
      }
    }
  }

  /** Ids of the facts that the assessment names as contrary to the conclusion. */
  static Set<String> to(Conclusion conclusion, Dossier dossier) {
    Contrary contrary = new Contrary(dossier);
    contrary.walk(conclusion, true);
    return contrary.facts;
  }

  private void walk(Judgement judgement, boolean helps) {
    if (judgement instanceof Claim claim) {
      claim(claim, helps);
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
              case WEIGH, AWAITS -> i == 1;
              default -> false;
            };
        walk(parts.get(i), helps != flips);
      }
    }
  }

  private void claim(Claim claim, boolean helps) {
    facts.addAll(helps ? claim.speaksAgainst() : claim.speaksFor());
    if (claim.doubts().contains(Doubt.CONFLICTING)) {
      facts.addAll(claim.speaksFor());
      facts.addAll(claim.speaksAgainst());
    }
    if (claim.status() != (helps ? Status.MET : Status.NOT_MET)) {
      facts.add(claim.about());
    }
    if (claim.code().equals("actor.conduct")) {
      setApart();
    }
  }

  private void setApart() {
    for (Measure measure : proposed) {
      for (String carrier : measure.by()) {
        if (dossier.get(carrier) instanceof Actor actor && "STATE".equals(actor.affiliation())) {
          facts.add(measure.id());
        }
      }
    }
  }
}
