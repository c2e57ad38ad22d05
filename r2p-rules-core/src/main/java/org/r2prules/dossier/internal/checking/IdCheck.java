package org.r2prules.dossier.internal.checking;

import org.r2prules.dossier.internal.form.DerivedIds;
import org.r2prules.dossier.internal.form.Section;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Fact;

/** Ids: neither empty nor confusing, none that of a tool, and each used once. */
final class IdCheck {

  private final Scope scope;

  IdCheck(Scope scope) {
    this.scope = scope;
  }

  void run() {
    for (Fact fact : scope.facts()) {
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
          Wording.quote(id) + " is no id; an id has no spaces, control characters or '@'");
    } else if (scope.vocabulary().field("measure.tool").contains(id)) {
      // What is concluded on the tool and what on the fact would go by one name.
      scope.flaw(fact, "id", Wording.quote(id) + " is the code of a tool; give it another id");
    }
  }

  private static boolean isPlain(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (!isPlain(id.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(int c) {
    return c != '@'
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c);
  }
}
