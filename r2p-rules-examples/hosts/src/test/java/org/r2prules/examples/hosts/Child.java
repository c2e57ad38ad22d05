package org.r2prules.examples.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that ran to its end.
 *
 * @param command how it was started
 * @param exit its exit code
 * @param out its output
 * @param err its error output
 */
record Child(List<String> command, int exit, List<String> out, List<String> err) {

  /** Where the build has put what it made. */
  static final Path TARGET = Path.of(System.getProperty("hosts.target"));

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final int LONG_ENOUGH = 120;

  /** The class path of a host: the jars, and the programs of this module. */
  static String classPath(String jars) {
    return TARGET.resolve("hosts.jar") + File.pathSeparator + jars;
  }

  /** The jars of the library, as a path. */
  static String jars() throws IOException {
    return Files.readString(TARGET.resolve("jars.txt")).strip();
  }

  /** Runs {@code java}; with no more than a host needs, so that it starts fast. */
  static Child java(List<String> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(arguments);
    Path out = Files.createTempFile("host", ".out");
    Path err = Files.createTempFile("host", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      // The JVM says on its error output that it has seen them.
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
          .forEach(builder.environment()::remove);
      Process process = builder.start();
      boolean ended = process.waitFor(LONG_ENOUGH, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      Child child =
          new Child(command, process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
      if (!ended) {
        throw new AssertionError("does not end\n" + child);
      }
      return child;
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** It ended well and said exactly this. */
  void assertSaid(List<String> expected) {
    assertEquals(String.join("\n", expected), String.join("\n", out), this::toString);
    assertEquals(0, exit, this::toString);
  }

  /** Everything about it, but for the names of all jars. */
  @Override
  public String toString() {
    return String.join(" ", command).replaceAll("\\S+" + File.pathSeparator + "\\S+", "<jars>")
        + "\nexit "
        + exit
        + "\n--- output\n"
        + String.join("\n", out)
        + "\n--- error output\n"
        + String.join("\n", err)
        + "\n---\n";
  }
}
