package org.r2prules.dossier.internal.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
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
    return of(new Scope(vocabulary, facts, complete));
  }

  /**
   * Everything that is wrong with more facts beside those of a dossier in which nothing is wrong;
   * where they could make something wrong with those, all is checked.
   */
  public static List<Flaw> ofMore(Vocabulary vocabulary, List<Fact> sound, List<Fact> more) {
    List<Fact> all = new ArrayList<>(sound);
    all.addAll(more);
    boolean apart = more.stream().allMatch(fact -> isApart(vocabulary, fact, sound));
    return of(new Scope(vocabulary, all, apart ? more : all, true));
  }

  /** Whether nothing that is wrong with it can be told of another fact. */
  private static boolean isApart(Vocabulary vocabulary, Fact fact, List<Fact> others) {
    return (fact instanceof Indicator || fact instanceof Figure)
        && fact.assertions().stream()
            .noneMatch(said -> vocabulary.term(said.code()).filter(Term::open).isPresent())
        && others.stream()
            .noneMatch(
                other ->
                    other.id().equals(fact.id())
                        || Objects.equals(other.evidence(), fact.evidence()));
  }

  private static List<Flaw> of(Scope scope) {
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
