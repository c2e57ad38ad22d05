package org.r2prules.examples.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;

class HelloTest {

  private static final Path ROOT = Path.of(System.getProperty("r2p.root", "../.."));

  @Test
  void the_records_show_the_crime_and_not_whether_an_embargo_is_called_for() {
    Hello.Answers answers = Hello.ask(Hello.records());
    assertEquals(Status.MET, answers.crime());
    assertEquals(OptionStatus.UNCLEAR, answers.embargo().option().status());
    assertFalse(answers.embargo().missing().isEmpty());
  }

  @Test
  void without_the_raids_nothing_is_shown() {
    List<Record> records =
        Hello.records().stream().filter(record -> !(record instanceof Raid)).toList();
    assertEquals(Status.UNDETERMINED, Hello.ask(records).crime());
  }

  @Test
  void it_prints_the_answers() {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      Hello.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals("Crimes against humanity in Upper-Ford: MET", lines.get(0));
    assertEquals("An arms embargo: UNCLEAR", lines.get(1));
  }

  @Test
  void the_embedding_is_short_and_the_readme_shows_it_as_it_is() throws IOException {
    String embedding = embedding();
    assertTrue(embedding.lines().count() <= 15, "at most 15 lines:\n" + embedding);
    Optional<String> shown = readmeBlock();
    assertTrue(shown.isPresent(), "README.md has no java block with FactMapping.empty()");
    assertEquals(embedding, shown.orElseThrow());
  }

  private static String embedding() throws IOException {
    String source =
        Files.readString(
            ROOT.resolve("r2p-rules-examples/hello/src/main/java")
                .resolve("org/r2prules/examples/hello/Hello.java"));
    String tagged = source.split(" *// tag::embed\\R")[1].split(" *// end::embed")[0];
    return tagged.stripTrailing().stripIndent().strip();
  }

  private static Optional<String> readmeBlock() throws IOException {
    Path readme = ROOT.resolve("README.md");
    if (!Files.exists(readme)) {
      return Optional.empty();
    }
    return Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(readme))
        .results()
        .map((MatchResult block) -> block.group(1).strip())
        .filter(block -> block.contains("FactMapping.empty()"))
        .findFirst();
  }
}
