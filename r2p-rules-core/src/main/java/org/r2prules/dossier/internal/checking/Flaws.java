package org.r2prules.dossier.internal.checking;

import java.util.List;
import java.util.stream.Collectors;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;

/** Everything that is wrong with the facts of a dossier. */
public final class Flaws {

  private Flaws() {}

  /**
   * Everything that is wrong with these distinct facts, in their order.
   *
   * @param complete whether these are all facts of the dossier
   */
  public static List<Flaw> of(Vocabulary vocabulary, List<Fact> facts, boolean complete) {
    Scope scope = new Scope(vocabulary, facts, complete);
    checkOneSituation(scope);
    new IdCheck(scope).run();
    new ReferenceCheck(scope).run();
    new FieldCheck(scope).run();
    new TextCheck(scope).run();
    new NameCheck(scope).run();
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
