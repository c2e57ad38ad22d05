package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.text.Width;
import picocli.CommandLine.Command;

/** Files with any name, many files, output that is lost. */
class MannersTest {

  private static final String VALID =
      "situation: {id: s, name: N, state: st, asOf: 2020-03-01}\n"
          + "actors: [{id: st, kind: TERRITORIAL_STATE,"
          + " evidence: {source: UN, standard: ALLEGED}}]\n";

  @TempDir Path folder;

  private String valid(String name) throws IOException {
    return Files.writeString(folder.resolve(name), VALID).toString();
  }

  private String broken() throws IOException {
    return Files.writeString(folder.resolve("broken.yaml"), "situation: {id: s}\n").toString();
  }

  @Test
  void each_of_several_files_is_told_and_none_hides_another() throws IOException {
    String one = valid("one.yaml");
    String broken = broken();
    String other = valid("other.yaml");
    Run run = Run.of("check", one, broken, folder + "/none.yaml", other);
    assertEquals(2, run.exit());
    assertEquals(one + ": valid: 2 facts\n" + other + ": valid: 2 facts\n", run.out());
    assertTrue(run.err().startsWith(broken + ": the dossier has 2 problems\n"), run.err());
    assertTrue(run.err().contains("none.yaml: no case and no file "), run.err());
    assertEquals(0, Run.of("check", one, other).exit());
  }

  @Test
  void each_report_is_headed_by_its_file() throws IOException {
    String one = valid("one.yaml");
    String broken = broken();
    Run run = Run.of("assess", one, broken, one);
    String report = Run.of("assess", one).out();
    String headed = "==> " + one + " <==\n" + report;
    assertEquals(headed + "\n" + headed, run.out());
    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith(broken + ": the dossier has 2 problems\n"), run.err());
  }

  @Test
  void several_files_as_json_are_one_list() throws IOException {
    String one = valid("one.yaml");
    String broken = broken();
    Run run = Run.of("assess", "--json", one, broken);
    JsonNode list = new ObjectMapper().readTree(run.out());
    assertEquals(one, list.get(0).get("file").asText());
    assertEquals(
        new ObjectMapper().readTree(Run.of("assess", "--json", one).out()),
        list.get(0).get("assessment"));
    assertEquals(broken, list.get(1).get("file").asText());
    assertEquals(2, list.get(1).get("problems").size());
    assertEquals(2, run.exit());
  }

  @Test
  void progress_is_told_where_it_is_asked_for() throws IOException {
    String one = valid("one.yaml");
    Run run = Run.of("check", "--progress", one, one);
    assertEquals("1 of 2: " + one + "\n2 of 2: " + one + "\n", run.err());
    assertEquals("", Run.of("check", "--no-progress", one, one).err());
    assertEquals("", Run.of("check", "--progress", one).err());
  }

  @Test
  @ResourceLock("java.lang.System.in")
  void the_input_stream_is_read_once() throws IOException {
    java.io.InputStream before = System.in;
    try {
      System.setIn(new java.io.ByteArrayInputStream(VALID.getBytes(StandardCharsets.UTF_8)));
      Run run = Run.of("check", "/dev/stdin", "-");
      assertEquals("/dev/stdin: valid: 2 facts\n", run.out());
      assertTrue(run.err().startsWith("-: the input stream can be read once"), run.err());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void a_folder_is_told_from_a_file() {
    Run run = Run.of("check", folder.toString());
    assertEquals(new Run(2, "", folder + " is a folder, not a file\n"), run);
  }

  @Test
  void a_table_is_told_from_a_dossier() throws IOException {
    String table =
        Files.writeString(folder.resolve("t.csv"), "date,deaths,what\n1,2,\"a: b\"\n") + "";
    Run run = Run.of("check", table);
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("this is a table (CSV"), run.err());
    assertTrue(run.err().contains("'r2p import'"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.yaml",
        "@notes.yaml",
        "é中😀.yaml",
        "a=b,c.yaml",
        "'\"$x`.yaml",
        "\u202Ex.yaml"
      })
  void a_name_may_have_any_characters(String name) throws IOException {
    Path file = FileNames.path(folder.resolve("x").toString().replace("/x", "/" + name));
    Files.write(file, VALID.getBytes(StandardCharsets.UTF_8));
    String given = folder.resolve("x").toString().replace("/x", "/" + name);
    assertEquals(new Run(0, "valid: 2 facts\n", ""), Run.of("check", given));
    Run many = Run.of("check", given, given);
    assertFalse(many.out().contains("\u202E"), many.out());
  }

  @Test
  void what_is_no_utf8_in_a_name_comes_back_as_the_same_bytes() {
    byte[] name = {'a', (byte) 0xFF, (byte) 0xC3, (byte) 0xA9, (byte) 0xC3, 'b', (byte) 0xE2};
    assertEquals("a\uDCFFé\uDCC3b\uDCE2", FileNames.text(name));
    assertArrayEquals(name, FileNames.bytes(FileNames.text(name)));
  }

  @Test
  void output_that_is_lost_is_an_error_and_a_closed_pipe_is_none() throws IOException {
    String one = valid("one.yaml");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(5, R2p.run(new String[] {"check", one}, failing("No space left"), err));
    assertEquals(
        "not everything was written to the output: No space left\n",
        err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    assertEquals(5, R2p.run(new String[] {"--help"}, failing("No space left"), err));
    assertEquals(5, R2p.run(new String[] {"check", one, broken()}, failing("disk"), err));
    err.reset();
    assertEquals(0, R2p.run(new String[] {"check", one}, failing("Broken pipe"), err));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    Sink pipe = new Sink(new Failing("Datenübergabe unterbrochen"), () -> true);
    assertEquals(0, R2p.run(new String[] {"check", one, one}, pipe, err));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  private static Sink failing(String message) {
    return new Sink(new Failing(message), () -> false);
  }

  private static final class Failing extends OutputStream {
    private final String message;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }

  @Test
  void a_migrated_file_that_cannot_be_written_is_lost_output() throws IOException {
    Run run = Run.of("migrate", valid("one.yaml"), "--out", folder + "/none/x.yaml");
    assertEquals(5, run.exit());
    assertTrue(run.err().startsWith("cannot write "), run.err());
  }

  @Test
  void what_cannot_be_seen_is_migrated_into_a_file_alone() throws IOException {
    String plain =
        Files.writeString(folder.resolve("p.yaml"), VALID.replace("name: N", "name: a\u202Eb"))
            + "";
    Run run = Run.of("migrate", plain);
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("write it with --out"), run.err());
    Path target = folder.resolve("out.yaml");
    assertEquals(0, Run.of("migrate", plain, "--out", target.toString()).exit());
    assertTrue(Files.readString(target).contains("a\u202Eb"));
    String quoted =
        Files.writeString(folder.resolve("q.yaml"), VALID.replace("name: N", "name: \"a\u202Eb\""))
            + "";
    assertTrue(Run.of("migrate", quoted).out().contains("\"a\\u202eb\""));
  }

  /** As a process of its own, in a locale that knows ASCII alone, with the output into a device. */
  @Test
  void under_a_poor_locale_names_are_read_and_lost_output_is_told()
      throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/dev/full")) && Files.exists(Path.of("/proc/self/cmdline")));
    Path place = FileNames.path(folder + "/hé");
    Files.createDirectories(place);
    Files.writeString(FileNames.path(folder + "/hé/中😀.yaml"), VALID);
    String java =
        "'"
            + System.getProperty("java.home")
            + "/bin/java' -cp '"
            + System.getProperty("java.class.path")
            + "' org.r2prules.cli.R2p ";
    Path script = folder.resolve("run.sh");
    Files.writeString(
        script,
        "cd '"
            + folder
            + "/hé'\n"
            + java
            + "check 中😀.yaml é.yaml - < 中😀.yaml\necho $?\n"
            + java
            + "cases > /dev/full\necho $?\n",
        StandardCharsets.UTF_8);
    ProcessBuilder builder = new ProcessBuilder("sh", script.toString()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("LC_ALL", "C");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertEquals(
        List.of(
            "中😀.yaml: valid: 2 facts",
            "é.yaml: no case and no file é.yaml; r2p cases lists the cases",
            "-: valid: 2 facts",
            "2",
            "not everything was written to the output: No space left on device",
            "5"),
        said.lines().toList());
  }

  @Test
  void the_readme_lists_every_exit_code_as_the_help_does() throws IOException {
    String readme = Files.readString(Workplace.PROJECT.resolve("README.md"));
    Command command = R2p.class.getAnnotation(Command.class);
    for (String each : command.exitCodeList()) {
      String code = each.substring(0, each.indexOf(':'));
      assertTrue(readme.contains("\n| " + code + " | "), each);
    }
    assertEquals(
        command.exitCodeList().length,
        readme.lines().filter(l -> l.matches("\\| \\d \\| .*")).count());
  }

  @Test
  void the_help_of_every_command_fits_and_says_what_it_is_for() {
    List<String> commands =
        Stream.concat(
                Stream.of(""),
                R2p.commandLine(
                    new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()))
                    .getSubcommands()
                    .keySet()
                    .stream())
            .collect(Collectors.toList());
    for (String each : commands) {
      Run run = each.isEmpty() ? Run.of("--help") : Run.of(each, "--help");
      assertEquals(0, run.exit(), each);
      assertEquals("", run.err());
      assertTrue(run.out().startsWith("Usage: r2p"), run.out());
      run.out().lines().forEach(line -> assertTrue(Width.of(line) <= Columns.WIDTH, line));
    }
  }
}
