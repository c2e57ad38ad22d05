package org.r2prules.dossier.internal.checking;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.r2prules.doctrine.Nearest;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;

/**
 * Who evidence is by: no name that is nearly an actor's, unless it is said whether that body is
 * independent, and no word of two alphabets, which only looks like a name.
 */
final class AuthorCheck {

  /** Beyond so many comparisons a check would let a hostile file take long. */
  private static final int MOST_COMPARED = 50_000;

  private static final int LONGEST_COMPARED = 64;

  /** Those that are written together. */
  private static final Set<UnicodeScript> EAST_ASIAN =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private final Scope scope;
  private final Map<String, String> nearest = new HashMap<>();
  private Authors authors; // made when asked
  private int compared;

  AuthorCheck(Scope scope) {
    this.scope = scope;
  }

  void run() {
    for (Fact fact : scope.checked()) {
      Evidence evidence = fact.evidence();
      if (evidence == null || evidence.by() == null) {
        continue;
      }
      boolean mixed = mixesAlphabets(evidence.by());
      if (!mixed && evidence.independent() != null || isActor(evidence.by())) {
        continue;
      }
      if (mixed) {
        scope.flaw(
            fact,
            "evidence.by",
            "a word of " + Wording.quote(evidence.by()) + " mixes two alphabets; write it in one");
      } else {
        checkNear(fact, evidence.by());
      }
    }
  }

  private boolean isActor(String by) {
    if (authors == null) {
      authors = Authors.of(scope.facts());
    }
    return !authors.actors(by).isEmpty();
  }

  private void checkNear(Fact fact, String by) {
    String near = nearest.computeIfAbsent(by, this::near);
    if (!near.isEmpty()) {
      scope.flaw(
          fact,
          "evidence.by",
          Wording.quote(by)
              + " is nearly the actor "
              + Wording.quote(near)
              + "; write it as the actor, or say in 'independent' whether that other body is");
    }
  }

  /** The actor that the name is nearly; empty if there is none. */
  private String near(String by) {
    String plain = Authors.plain(by);
    for (String name : authors.names()) {
      int shorter = Math.min(plain.length(), name.length());
      int slips = Authors.slips(shorter);
      if (slips > 0
          && Math.max(plain.length(), name.length()) <= LONGEST_COMPARED
          && Math.abs(plain.length() - name.length()) <= slips
          && compared++ < MOST_COMPARED
          && Nearest.distance(plain, name, slips) <= slips) {
        return authors.actors(name).iterator().next();
      }
    }
    return "";
  }

  private static boolean mixesAlphabets(String name) {
    UnicodeScript first = null;
    for (int i = 0; i < name.length(); ) {
      int letter = name.codePointAt(i);
      i += Character.charCount(letter);
      if (!Character.isLetter(letter)) {
        first = null;
        continue;
      }
      UnicodeScript script = UnicodeScript.of(letter);
      if (script == UnicodeScript.COMMON
          || script == UnicodeScript.INHERITED
          || EAST_ASIAN.contains(script)) {
        continue;
      }
      if (first != null && script != first) {
        return true;
      }
      first = script;
    }
    return false;
  }
}
