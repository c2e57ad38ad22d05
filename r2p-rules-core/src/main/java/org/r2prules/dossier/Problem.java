package org.r2prules.dossier;

import org.r2prules.text.Visible;

/**
 * One thing that is wrong with a dossier. It may quote the dossier, so what cannot be seen in it is
 * shown: it may go to a terminal or a page as it is.
 *
 * @param where file, line and column where known, and the fact
 * @param what what is wrong, what was expected, and the nearest valid thing
 */
public record Problem(String where, String what) {

  /** Both as they are shown. */
  public Problem {
    where = Visible.word(where);
    what = Visible.text(what);
  }

  @Override
  public String toString() {
    return where.isEmpty() ? what : where + ": " + what;
  }
}
