package org.r2prules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;

/** The words of a knowledge base: whole, or none. */
class DoctrineFilesTest {

  private static final String WORDING =
      """
      terms:
        harm.ongoing: {question: 'Are {about} attacked?', not: nobody attacks them}
        ruler.does:
          question: What does {about} do?
          not: 'it does not do this: {value}'
          names: {RAIDS: goes on raids, RESTS: rests}
      fields:
        actor.kind: {RULER: the rulers}
      """;

  private static final String GRAPH =
      """
      {"rules": [
      {"id": "ROW-1.talk", "title": "Talks", "source": "S 1", "register": "S-1",
       "reads": [], "writes": [{"type": "Tool", "name": "TALK"}]},
      {"id": "R-1.raid", "title": "What a raid is", "source": "S 1", "register": "S-1",
       "reads": [{"type": "Tool", "name": "TALK"}],
       "writes": [{"type": "Conclusion", "name": "Crime:RAID"}]}
      ]}
      """;

  private static final String LABELS =
      """
      Crime:RAID: {label: Raiding, not: No raiding}
      Option:TALK: Talks
      """;

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    put("META-INF/r2prules/doctrine.yaml", manifest("wording: wording.yaml\n"));
    put(
        "kb/vocabulary.yaml",
        """
        fields:
          actor.kind: [RULER]
        terms:
        - {code: harm.ongoing, of: population, type: flag, means: people are attacked; or were}
        - {code: ruler.does, of: actor, type: many, values: [RAIDS, RESTS], means: what he does}
        """);
    put("kb/labels.yaml", LABELS);
    put("kb/wording.yaml", WORDING);
  }

  private static String manifest(String more) {
    return "folder: kb/\nvocabulary: vocabulary.yaml\nlabels: labels.yaml\n" + more;
  }

  private void put(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Vocabulary load() throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      DoctrineFiles files = DoctrineFiles.on(loader);
      Vocabulary vocabulary = files.vocabulary();
      files.checkWords(vocabulary, files.labels());
      return vocabulary;
    }
  }

  @Test
  void questions_negatives_and_names_come_from_the_file() throws IOException {
    Vocabulary vocabulary = load();
    Term does = vocabulary.term("ruler.does").orElseThrow();
    assertEquals("What does the duke do?", does.asked("the duke"));
    String name = vocabulary.name("ruler.does", "RAIDS");
    assertEquals("it does not do this: goes on raids", does.denied(name));
    assertEquals("the rulers", vocabulary.name("actor.kind", "RULER"));
  }

  @Test
  void a_knowledge_base_without_such_a_file_asks_by_what_its_codes_mean() throws IOException {
    put("META-INF/r2prules/doctrine.yaml", manifest(""));
    put("kb/labels.yaml", "Crime:RAID: Raiding\n");
    Vocabulary vocabulary = load();
    Term harm = vocabulary.term("harm.ongoing").orElseThrow();
    assertEquals("people are attacked?", harm.question());
    assertEquals("not: people are attacked", harm.negative());
    assertEquals(
        "not: what he does: rests",
        vocabulary.term("ruler.does").orElseThrow().denied(vocabulary.name("ruler.does", "RESTS")));
  }

  @Test
  void an_option_is_called_what_the_row_of_its_tool_is() throws IOException {
    put("META-INF/r2prules/graph.json", GRAPH);
    put("kb/labels.yaml", "Crime:RAID: {label: Raiding, not: No raiding}\n");
    assertEquals("Talks", labels().labels().get("Option:TALK"));
    put("kb/labels.yaml", LABELS);
    assertEquals(
        List.of("Option:TALK is called what its row is, and has no name of its own"),
        labels().problems(true));
  }

  private Labels labels() throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      DoctrineFiles files = DoctrineFiles.on(loader);
      assertEquals(List.of("ROW-1.talk", "R-1.raid"), List.copyOf(files.rules().keySet()));
      return files.labels();
    }
  }

  @Test
  void what_is_grave_says_so_and_nothing_else_does() throws IOException {
    put("META-INF/r2prules/graph.json", GRAPH);
    put(
        "kb/labels.yaml",
        LABELS.replace("Option:TALK: Talks\n", "")
            + "Caution:A: {label: It may backfire, grave: true}\nCaution:B: {label: It is slow}\n");
    assertEquals(Set.of("Caution:A"), labels().grave());
  }

  @Test
  void what_is_declared_twice_is_refused() throws IOException {
    put("kb/labels.yaml", LABELS + "Crime:RAID: {label: Attack, not: No attack}\n");
    assertEquals(
        "cannot read labels.yaml of the knowledge base: Duplicate field 'Crime:RAID'", refusal());
    put("kb/labels.yaml", LABELS);
    put(
        "kb/vocabulary.yaml",
        """
        fields: {}
        terms:
        - {code: harm.ongoing, of: population, type: flag, means: people are attacked; or were}
        - {code: harm.ongoing, of: population, type: flag, means: people are hurt}
        """);
    assertEquals("the vocabulary declares harm.ongoing twice", refusal());
  }

  private String refusal() {
    return assertThrows(DoctrineException.class, this::load).getMessage();
  }

  @Test
  void a_switch_that_is_declared_twice_is_refused() throws IOException {
    put("META-INF/r2prules/doctrine.yaml", manifest("interpretations: interpretations.yaml\n"));
    String each = "- {key: who, title: Who, readings: {ALL: all}, default: ALL, why: so}\n";
    put("kb/interpretations.yaml", each + each);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      DoctrineFiles files = DoctrineFiles.on(loader);
      assertEquals(
          "the knowledge base declares the switch who twice",
          assertThrows(DoctrineException.class, files::interpretations).getMessage());
    }
  }

  @Test
  void all_that_is_missing_or_means_nothing_is_told_at_once() throws IOException {
    put("kb/labels.yaml", "Crime:RAID: {labels: Raiding}\nOption:TALK: Talks\n");
    put(
        "kb/wording.yaml",
        """
        terms:
          harm.ongoin: {question: 'Are {about} attacked?', not: nobody attacks them}
          ruler.does:
            question: What does {abuot} do?
            not: it does not do this
            names: {RAID: goes on raids, RESTS: rests}
        fields:
          actor.kinds: {RULER: the rulers}
        statements:
          nobody has asked: {question: 'Does {state} agree?'}
        """);
    DoctrineException broken = assertThrows(DoctrineException.class, this::load);
    assertEquals(
        """
        the knowledge base lacks words: no name for Crime:RAID
        no 'not' for Crime:RAID
        Crime:RAID has no word 'labels'; did you mean label?
        no code 'harm.ongoin'; did you mean harm.ongoing?
        no field 'actor.kinds'; did you mean actor.kind?
        no 'question' for harm.ongoing
        no 'not' for harm.ongoing
        ruler.does question: nothing is put for {abuot}
        ruler.does not: it does not say of which {value}
        ruler.does has no value 'RAID'; did you mean RAIDS?
        no name for ruler.does RAIDS
        'nobody has asked' question: nothing is put for {state}""",
        broken.getMessage());
  }
}
