package org.r2prules.dossier.migration;

import java.util.List;
import java.util.Objects;

/**
 * A file after migration.
 *
 * @param text the file in today's form; while questions are open, as far as it could be rewritten
 * @param questions what only a person can decide, in the order of the file; each is answered by a
 *     change of the file
 * @param remarks what now means more or less than it did and needs no answer, in the order of the
 *     file
 */
public record Migrated(String text, List<Note> questions, List<Note> remarks) {

  /** Checks that all is there, and copies the lists. */
  public Migrated {
    Objects.requireNonNull(text);
    questions = List.copyOf(questions);
    remarks = List.copyOf(remarks);
  }

  /** Whether a question is open, so that the text must not be used. */
  public boolean isOpen() {
    return !questions.isEmpty();
  }
}
