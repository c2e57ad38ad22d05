package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.r2prules.dossier.internal.form.DossierForm;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Standard;

class DossierWriterTest {

  private static final int DOSSIERS = 2_000;

  private final DossierReader reader = new DossierReader(TestVocabulary.SMALL);
  private final DossierWriter writer = new DossierWriter();

  @Test
  void reading_back_gives_an_equal_dossier() {
    for (long seed = 0; seed < DOSSIERS; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      assertEquals(dossier, reader.read(writer.yaml(dossier), "a.yaml"), "YAML, seed " + seed);
      assertEquals(dossier, reader.read(writer.json(dossier), "a.json"), "JSON, seed " + seed);
    }
  }

  @Test
  void order_and_repetition_write_alike() {
    for (long seed = 0; seed < 200; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      List<Fact> shuffled = new ArrayList<>(dossier.facts());
      shuffled.addAll(dossier.facts());
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(writer.yaml(dossier), writer.yaml(Dossier.of(shuffled)));
      assertEquals(writer.json(dossier), writer.json(Dossier.of(shuffled)));
    }
  }

  @Test
  void a_whole_file_reads_back() throws Exception {
    Dossier whole = reader.read(Path.of(DossierWriterTest.class.getResource("whole.yaml").toURI()));
    assertEquals(whole, reader.read(writer.yaml(whole), "a.yaml"));
    assertEquals(whole, reader.read(writer.json(whole), "a.json"));
  }

  @Test
  void the_form_is_named_first() {
    Dossier dossier = RandomDossiers.of(1);
    assertTrue(writer.yaml(dossier).startsWith("form: " + DossierForm.TODAY + "\nsituation:"));
    assertTrue(writer.json(dossier).startsWith("{\n  \"form\" : " + DossierForm.TODAY + ","));
  }

  @Test
  void a_file_that_names_no_form_is_read_as_one_of_today() {
    String yaml = writer.yaml(RandomDossiers.of(1));
    String without = yaml.substring(yaml.indexOf('\n') + 1);
    assertEquals(reader.read(yaml, "a.yaml"), reader.read(without, "a.yaml"));
  }

  @Test
  void needs_one_situation() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> writer.yaml(Dossier.of()));
    assertEquals("only a dossier of one situation is written", refused.getMessage());
  }

  @Test
  void needs_finite_numbers() {
    Dossier dossier =
        RandomDossiers.of(1)
            .with(
                Figure.builder("f")
                    .code("figure.refugees")
                    .subject("crisis")
                    .number(Double.NaN)
                    .unit("persons")
                    .evidence(Evidence.of(Evidence.Source.UN, Standard.ALLEGED))
                    .build());
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> writer.json(dossier));
    assertEquals("figure f: NaN is not a finite number", refused.getMessage());
  }
}
