package org.r2prules.examples.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LowestJacksonIT {

  /** The jars of the library, but Jackson and SnakeYAML are the lowest. */
  private static String jars() throws IOException {
    List<String> jars = new ArrayList<>();
    for (String jar : Child.jars().split(File.pathSeparator)) {
      if (!Path.of(jar).getFileName().toString().matches("(jackson|snakeyaml)-.*")) {
        jars.add(jar);
      }
    }
    try (Stream<Path> lowest = Files.list(Child.TARGET.resolve("lowest-jackson"))) {
      lowest.map(Path::toString).forEach(jars::add);
    }
    return String.join(File.pathSeparator, jars);
  }

  @Test
  void it_reads_and_writes_what_the_newest_does() throws Exception {
    PlainRun newest = PlainRun.usual();
    PlainRun lowest = PlainRun.of(jars(), "plain-lowest-jackson");
    lowest
        .child()
        .assertSaid(
            List.of(
                newest.answer(),
                newest.answerOnAll(),
                "Jackson " + System.getProperty("jackson.lowest")));
    try (Stream<Path> written = Files.list(newest.folder())) {
      for (Path file : written.sorted().toList()) {
        assertEquals(
            Files.readString(file),
            Files.readString(lowest.folder().resolve(file.getFileName())),
            file.getFileName()::toString);
      }
    }
  }
}
