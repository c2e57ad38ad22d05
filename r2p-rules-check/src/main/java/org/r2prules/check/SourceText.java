package org.r2prules.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file, and where a character of it stands.
 *
 * @param file the file, from the folder on
 * @param text all of it
 */
record SourceText(String file, String text) {

  static SourceText read(Path folder, Path file) {
    try {
      return new SourceText(
          folder.relativize(file).toString().replace('\\', '/'),
          Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The place of the character with that index. */
  Place at(int index) {
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < index; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Place(file, line, Math.max(index, start) - start + 1);
  }

  /** Where that text first stands from the index on; the index itself if it does not. */
  Place of(String wanted, int from) {
    int found = text.indexOf(wanted, from);
    return at(found < 0 ? from : found);
  }
}
