package org.r2prules.dossier.migration;

import java.util.List;
import java.util.Objects;

/**
 * Something about one place of a file that a person has to decide, or should know.
 *
 * @param line the line, from one
 * @param column the column, from one
 * @param written what stands there, for a reader: the fact and the words that it is about
 * @param says the question, or the remark
 * @param choices what may be written instead; empty if there is no list
 */
public record Note(int line, int column, String written, String says, List<String> choices) {

  /** Checks that all is there, and copies the choices. */
  public Note {
    Objects.requireNonNull(written);
    Objects.requireNonNull(says);
    choices = List.copyOf(choices);
  }
}
