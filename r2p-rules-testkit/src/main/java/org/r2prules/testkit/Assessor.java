package org.r2prules.testkit;

import java.util.Collection;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Derivation;
import org.r2prules.dossier.Dossier;

/** What the kit needs of a doctrine: all that it derives on a dossier. */
@FunctionalInterface
interface Assessor {

  Collection<Derivation> assess(Dossier dossier);

  static Assessor of(R2pRules rules) {
    return dossier -> rules.assess(dossier).derivations().values();
  }
}
