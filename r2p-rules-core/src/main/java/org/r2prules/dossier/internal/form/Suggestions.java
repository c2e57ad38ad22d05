package org.r2prules.dossier.internal.form;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.r2prules.doctrine.Nearest;

/**
 * What may have been meant by words that are none of those expected, as the end of a message. To
 * find that, a word is compared with every candidate, and a file may hold many thousand of both:
 * one that is made to hurt gets no more suggestions when so much work is done, and what it is
 * refused for is told without them. For one file or one check; not thread-safe.
 */
public final class Suggestions {

  /** The most candidates that are compared; a file of honest slips needs a small part of it. */
  static final int MOST_COMPARED = 200_000;

  /** The most that is written of lists of candidates. */
  static final int MOST_WRITTEN = 1_000_000;

  private static final int MOST_LISTED = 80;

  private int compared;
  private int written;

  /** With all work still to be done. */
  public Suggestions() {}

  /** The nearest of the candidates, or else all of them. */
  public String nearestOrAll(String text, Collection<String> candidates) {
    String nearest = nearest(text, candidates);
    if (!nearest.isEmpty() || candidates.isEmpty() || written > MOST_WRITTEN) {
      return nearest;
    }
    String listed =
        (candidates.size() == 1 ? "; expected " : "; expected one of ")
            + candidates.stream()
                .limit(MOST_LISTED)
                .map(Wording::clip)
                .collect(Collectors.joining(", "))
            + (candidates.size() > MOST_LISTED
                ? " and " + (candidates.size() - MOST_LISTED) + " more"
                : "");
    written += listed.length();
    return listed;
  }

  /** The nearest of the candidates, or nothing if none is near. */
  public String nearest(String text, Collection<String> candidates) {
    if (compared + candidates.size() > MOST_COMPARED) {
      return "";
    }
    compared += candidates.size();
    List<String> meant = Nearest.to(text, candidates);
    return meant.isEmpty()
        ? ""
        : "; did you mean "
            + meant.stream().map(Wording::quote).collect(Collectors.joining(", "))
            + "?";
  }
}
