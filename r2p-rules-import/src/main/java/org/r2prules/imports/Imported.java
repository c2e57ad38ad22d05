package org.r2prules.imports;

import java.util.List;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierWriter;
import org.r2prules.imports.internal.Remarks;

/**
 * A dossier made of a table. Immutable.
 *
 * @param dossier the facts; valid under the vocabulary that they were imported for
 * @param account what became of each row
 * @param notes what a reader has to know of it, a sentence or more each: what the table covers,
 *     what was left out and why, what to look at first
 */
public record Imported(Dossier dossier, Account account, List<String> notes) {

  /** Copies the list. */
  public Imported {
    notes = List.copyOf(notes);
  }

  /** Account and notes in words, a line each, for the error output of a command. */
  public String summary() {
    return Remarks.summary(account, notes);
  }

  /** The dossier as YAML, with account and notes as comments at its head. */
  public String yaml() {
    String yaml = new DossierWriter().yaml(dossier);
    return Remarks.comments(summary()) + yaml + (yaml.endsWith("\n") ? "" : "\n");
  }
}
