package org.r2prules.check;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where something stands in a file of the knowledge base.
 *
 * @param file the file, from the folder of the knowledge base on, with slashes
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public Place {
    Objects.requireNonNull(file);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** Without the column. */
  public String fileAndLine() {
    return file + ":" + line;
  }

  @Override
  public String toString() {
    return fileAndLine() + ":" + column;
  }
}
