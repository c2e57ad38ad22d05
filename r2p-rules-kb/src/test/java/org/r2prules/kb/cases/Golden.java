package org.r2prules.kb.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.r2prules.doctrine.Doctrine;

/**
 * Texts that were read and found right. With {@code -Dgolden.update=true} they are written anew, to
 * be read again as a diff before they are committed. The hash of the doctrine is left out: it
 * changes with every comment in a rule file, and a change of doctrine that matters shows in the
 * text.
 */
final class Golden {

  private Golden() {}

  static void check(String name, String text, Doctrine doctrine) throws IOException {
    String actual = text.replace(doctrine.hash(), "<hash>");
    Path file = CaseFiles.GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(CaseFiles.GOLDEN);
      Files.writeString(file, actual);
      return;
    }
    assertEquals(
        Files.exists(file) ? Files.readString(file) : "",
        actual,
        name + " differs; where that is meant, rerun with -Dgolden.update=true and read the diff");
  }
}
