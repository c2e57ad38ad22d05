package org.r2prules.dossier.internal.reading;

import java.util.Comparator;

/** Where something stands in a file; lines and columns count from one. */
record Place(int line, int column) implements Comparable<Place> {

  static final Place START = new Place(1, 1);

  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
