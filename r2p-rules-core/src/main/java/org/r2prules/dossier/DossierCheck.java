package org.r2prules.dossier;

import java.util.ArrayList;
import java.util.List;
import org.r2prules.doctrine.Vocabulary;

/** Checks a dossier against a vocabulary. Immutable and thread-safe. */
public final class DossierCheck {

  private final Vocabulary vocabulary;

  private DossierCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A check against that vocabulary. */
  public static DossierCheck of(Vocabulary vocabulary) {
    return new DossierCheck(vocabulary);
  }

  /**
   * @throws DossierException with everything that is wrong with it
   */
  public void check(Dossier dossier) {
    List<Problem> problems = new ArrayList<>();
    if (dossier.situation().isEmpty()) {
      problems.add(new Problem("", "a dossier has exactly one situation"));
    }
    if (!problems.isEmpty() || vocabulary.terms().isEmpty()) {
      throw new DossierException(problems);
    }
  }
}
