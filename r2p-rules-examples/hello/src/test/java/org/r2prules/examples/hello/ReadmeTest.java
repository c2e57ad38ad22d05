package org.r2prules.examples.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first program of the README, as a newcomer copies it. */
class ReadmeTest {

  private static final Path README =
      Path.of(System.getProperty("r2p.root", "../..")).resolve("README.md");

  @Test
  void the_first_program_runs_as_it_stands(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(Files.exists(README), "SKIPPED: no README.md");
    Path source = folder.resolve("Ask.java");
    Files.writeString(source, program());

    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "out"))
            .start();
    int exit = run.waitFor();

    String out = Files.readString(folder.resolve("out"), StandardCharsets.UTF_8);
    assertEquals(0, exit, out);
    assertTrue(out.contains("COUNTER_SPEECH"), out);
  }

  private static String program() throws IOException {
    Matcher block =
        Pattern.compile("```java\\R(import .*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertTrue(block.find(), "README.md has no java block that begins with its imports");
    return block.group(1);
  }
}
