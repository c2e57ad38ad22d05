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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first program of the README, as a newcomer copies it. */
class ReadmeTest {

  private static final Path README =
      Path.of(System.getProperty("r2p.root", "../..")).resolve("README.md");

  @Test
  void the_first_program_runs_as_it_stands(@TempDir Path folder) throws Exception {
    String out = run(folder, program());
    assertTrue(out.contains("COUNTER_SPEECH"), out);
  }

  @Test
  void the_question_is_asked_of_the_dossier_of_the_first_program(@TempDir Path folder)
      throws Exception {
    String last = "System.out.println(TextReport.whyNot(assessment, \"COUNTER_SPEECH\"));";
    String program = program();
    assertTrue(program.contains(last), program);

    String asks =
        "import org.r2prules.assessment.*;\n"
            + program.replace(last, block("```java\\R(WhatIf .*?)```"));

    String out = run(folder, asks);
    assertTrue(out.contains(" -> "), out);
    assertTrue(out.contains("HATE_SPEECH@raids MET] -> "), out);
  }

  /** What the program prints. */
  private static String run(Path folder, String program) throws Exception {
    Path source = folder.resolve("Ask.java");
    Files.writeString(source, program);
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
    return out;
  }

  private static String program() throws IOException {
    return block("```java\\R(import .*?)```");
  }

  private static String block(String pattern) throws IOException {
    Matcher block = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(README));
    assertTrue(block.find(), "README.md has no java block like " + pattern);
    return block.group(1);
  }
}
