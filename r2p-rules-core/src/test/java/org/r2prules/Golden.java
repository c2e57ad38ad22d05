package org.r2prules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read and found right, by their place below this package. */
public final class Golden {

  private Golden() {}

  /** Fails where the text differs, leaving what it is now in {@code target/golden}. */
  public static void check(String name, String actual) {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!expected.equals(actual)) {
        Path now =
            Files.createDirectories(Path.of("target", "golden").resolve(name).getParent())
                .resolve(Path.of(name).getFileName());
        Files.writeString(now, actual);
      }
      assertEquals(expected, actual, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
