package org.r2prules.dossier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;

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
    List<Flaw> flaws = flaws(dossier.facts(), true);
    if (!flaws.isEmpty()) {
      throw new DossierException(flaws.stream().map(Flaw::problem).toList());
    }
  }

  /**
   * Everything that is wrong with these distinct facts, in their order.
   *
   * @param complete whether these are all facts of the dossier
   */
  List<Flaw> flaws(List<Fact> facts, boolean complete) {
    Scope scope = new Scope(vocabulary, facts, complete);
    checkOneSituation(scope);
    new IdCheck(scope).run();
    new ReferenceCheck(scope).run();
    new FieldCheck(scope).run();
    new CodeCheck(scope).run();
    new AuthorCheck(scope).run();
    new DateCheck(scope).run();
    new ContradictionCheck(scope).run();
    return scope.flaws();
  }

  private static void checkOneSituation(Scope scope) {
    List<Situation> situations = scope.situations();
    if (situations.size() != 1) {
      String found =
          situations.isEmpty()
              ? "no situation"
              : situations.size()
                  + " situations ("
                  + situations.stream()
                      .map(Situation::id)
                      .map(Wording::clip)
                      .sorted()
                      .collect(Collectors.joining(", "))
                  + ")";
      scope.flaw(null, "", found + "; a dossier has exactly one");
    }
  }
}
