package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code broken/} is refused with the message beside it, word for word. */
class BrokenInputTest {

  private final DossierReader reader = new DossierReader(TestVocabulary.SMALL);

  static List<Path> files() throws IOException, URISyntaxException {
    Path folder = Path.of(BrokenInputTest.class.getResource("broken").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_refused_with_its_message(Path file) throws IOException {
    Path expected =
        file.resolveSibling(file.getFileName().toString().replaceAll("\\.\\w+$", ".expected"));
    try (InputStream in = Files.newInputStream(file)) {
      String name = file.getFileName().toString();
      DossierException refused =
          assertThrows(DossierException.class, () -> reader.read(in, name), name);
      assertEquals(Files.readString(expected).stripTrailing(), refused.getMessage());
    }
  }

  @Test
  void there_are_many_kinds() throws Exception {
    assertTrue(files().size() >= 45);
  }
}
