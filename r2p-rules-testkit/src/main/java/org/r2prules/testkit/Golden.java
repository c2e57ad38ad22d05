package org.r2prules.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Texts that were read and found right. With {@code -Dgolden.update=true} they are written anew, to
 * be read again as a difference before they are committed. Stateless and thread-safe.
 */
public final class Golden {

  /** What is printed of a difference: who wants all of it writes the file anew. */
  private static final int LINES = 5;

  private Golden() {}

  /**
   * That the file has this text; or writes it.
   *
   * @throws AssertionError if it has not; the message names the file, the line and the first lines
   *     that differ
   * @throws UncheckedIOException if the file cannot be read or written
   */
  public static void check(Path file, String actual) {
    String difference = difference(file, actual);
    if (!difference.isEmpty()) {
      throw new AssertionError(difference);
    }
  }

  /** As {@link #check}, but tells the difference; empty if there is none. */
  static String difference(Path file, String actual) {
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
        return "";
      }
      String expected = Files.exists(file) ? Files.readString(file) : "";
      return difference(file.toString(), expected, actual);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot compare with " + file, e);
    }
  }

  private static String difference(String file, String expected, String actual) {
    if (expected.equals(actual)) {
      return "";
    }
    List<String> was = expected.lines().toList();
    List<String> is = actual.lines().toList();
    int same = 0;
    while (same < Math.min(was.size(), is.size()) && was.get(same).equals(is.get(same))) {
      same++;
    }
    return file
        + ":"
        + (same + 1)
        + ": differs from here on; where that is meant, rerun with -Dgolden.update=true and read"
        + " the difference"
        + lines("expected", was, same)
        + lines("found", is, same);
  }

  private static String lines(String what, List<String> text, int from) {
    StringBuilder lines = new StringBuilder("\n  " + what + ":");
    if (from >= text.size()) {
      lines.append(" no more lines");
    }
    text.stream().skip(from).limit(LINES).forEach(each -> lines.append("\n    ").append(each));
    return lines.toString();
  }
}
