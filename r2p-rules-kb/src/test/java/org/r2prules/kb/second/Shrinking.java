package org.r2prules.kb.second;

import java.util.function.Predicate;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierException;
import org.r2prules.facts.Fact;

/** Finds the smallest dossier that still shows something. */
final class Shrinking {

  private Shrinking() {}

  /** The dossier without every fact that it does not take, as text. */
  static String smallest(Dossier dossier, Predicate<Dossier> shows) {
    Dossier smallest = dossier;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Fact fact : smallest.facts()) {
        Dossier less = smallest.without(fact.id());
        if (shows(less, shows)) {
          smallest = less;
          smaller = true;
        }
      }
    }
    StringBuilder text = new StringBuilder();
    smallest.facts().forEach(fact -> text.append("\n   ").append(plain(fact)));
    return text.toString();
  }

  private static boolean shows(Dossier dossier, Predicate<Dossier> shows) {
    try {
      return shows.test(dossier);
    } catch (DossierException notValid) {
      return false;
    }
  }

  private static String plain(Fact fact) {
    return fact.toString().replaceAll("\\w+=(null|\\[\\]|\\{\\})(, )?", "");
  }
}
