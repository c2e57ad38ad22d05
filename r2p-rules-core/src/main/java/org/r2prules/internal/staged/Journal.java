package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.List;

/** How to make undone what a question changes, last first. */
final class Journal {

  private final List<Runnable> undo = new ArrayList<>();
  private boolean open;

  /** From now on changes are to be undone. */
  void open() {
    open = true;
  }

  /** Notes how a change is undone; before it is open, changes are for good. */
  void undo(Runnable how) {
    if (open) {
      undo.add(how);
    }
  }

  /** Undoes all. */
  void rollBack() {
    open = false;
    for (int i = undo.size() - 1; i >= 0; i--) {
      undo.get(i).run();
    }
    undo.clear();
  }
}
