package org.r2prules.examples.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainIT {

  private static final PlainRun PLAIN = PlainRun.usual();

  /** The plain run is what the others are held against: it has to be right itself. */
  @Test
  void the_case_and_its_yaml_and_json_are_assessed_alike() throws Exception {
    assertEquals(0, PLAIN.child().exit(), PLAIN.child()::toString);
    String assessment = Files.readString(PLAIN.folder().resolve(Plain.ASSESSMENT));
    for (String written : List.of("dossier.yaml.", "dossier.json.")) {
      assertEquals(
          assessment,
          Files.readString(PLAIN.folder().resolve(written + Plain.ASSESSMENT)),
          written);
    }
    assertTrue(PLAIN.answer().matches("[1-9][0-9]* options, [0-9a-f]{64}"), PLAIN.answer());
  }

  @Test
  void without_a_provider_only_slf4j_says_so() {
    Child child = PLAIN.child();
    List<String> others = child.err().stream().filter(l -> !l.startsWith("SLF4J(")).toList();
    assertEquals(List.of(), others, child::toString);
    assertTrue(
        child.err().stream().anyMatch(l -> l.endsWith("No SLF4J providers were found.")),
        child::toString);
  }

  /** Otherwise a thread that sees less could make it remember that there is no such part. */
  @Test
  void nothing_of_drools_is_looked_up_once_the_rules_are_loaded() throws Exception {
    Child.java(List.of("-cp", Child.classPath(Child.jars()), Parts.class.getName()))
        .assertSaid(List.of("when loaded: some", "later: []"));
  }
}
