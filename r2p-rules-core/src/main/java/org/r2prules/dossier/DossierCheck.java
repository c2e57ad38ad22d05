package org.r2prules.dossier;

import java.util.List;
import java.util.Objects;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.internal.checking.Flaw;
import org.r2prules.dossier.internal.checking.Flaws;

/** Checks a dossier against a vocabulary. Immutable and thread-safe. */
public final class DossierCheck {

  private final Vocabulary vocabulary;

  private DossierCheck(Vocabulary vocabulary) {
    this.vocabulary = Objects.requireNonNull(vocabulary, "a check needs a vocabulary");
  }

  /** A check against that vocabulary, which must not be null. */
  public static DossierCheck of(Vocabulary vocabulary) {
    return new DossierCheck(vocabulary);
  }

  /**
   * Returns if the dossier makes sense under the vocabulary: there is one situation, ids are unique
   * and lead somewhere, codes and values are known and about what they can be about, dates are in
   * order, and no source contradicts itself.
   *
   * @throws DossierException with everything that is wrong with it
   */
  public void check(Dossier dossier) {
    List<Flaw> flaws = Flaws.of(vocabulary, dossier.facts(), true);
    if (!flaws.isEmpty()) {
      throw new DossierException(
          flaws.stream().map(flaw -> new Problem(flaw.about(), flaw.what())).toList());
    }
  }
}
