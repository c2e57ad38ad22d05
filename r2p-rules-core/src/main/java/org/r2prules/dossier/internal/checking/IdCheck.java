package org.r2prules.dossier.internal.checking;

import java.util.HashSet;
import java.util.Set;
import org.r2prules.dossier.internal.form.DerivedIds;
import org.r2prules.dossier.internal.form.Section;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.text.Visible;

/** Ids: neither empty nor confusing, and each used once. */
final class IdCheck {

  private final Scope scope;
  private final Set<String> tools;

  IdCheck(Scope scope) {
    this.scope = scope;
    this.tools = new HashSet<>(scope.vocabulary().field("measure.tool"));
    for (Fact fact : scope.facts()) {
      if (fact instanceof Measure measure) {
        tools.add(measure.tool());
      }
    }
  }

  void run() {
    for (Fact fact : scope.checked()) {
      checkForm(fact);
      Fact first = scope.fact(fact.id());
      if (!first.equals(fact)) {
        String kind = Section.of(first).word;
        String other = kind.equals(Section.of(fact).word) ? "another " + kind : Wording.a(kind);
        scope.flaw(
            fact, "id", "the id is that of " + other + " too; each fact has an id of its own");
      }
    }
  }

  private void checkForm(Fact fact) {
    String id = fact.id();
    if (id.isEmpty()) {
      scope.flaw(fact, "id", "the id is empty");
    } else if (!DerivedIds.isDerived(fact) && !isPlain(id)) {
      scope.flaw(
          fact,
          "id",
          Wording.quote(id)
              + " is no id; an id has no spaces, characters that cannot be seen or '@'");
    } else if (tools.contains(id)) {
      // What is concluded on the tool and what on the fact would go by one name.
      scope.flaw(
          fact, "id", Wording.quote(id) + " is the name of a tool; choose an id that is not");
    }
  }

  private static boolean isPlain(String id) {
    return id.indexOf('@') < 0
        && id.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
        && Visible.word(id).equals(id);
  }
}
