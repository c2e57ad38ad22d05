package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.AssessmentJson;
import org.r2prules.dossier.Dossier;

/** The staged pass assesses as the session does, reasons included, on several threads too. */
class StagedRulesTest {

  private static final int RANDOM = Integer.getInteger("r2p.staged", 300);
  private static R2pRules session;

  @BeforeAll
  static void load() {
    session = R2pRules.load();
  }

  @Test
  void the_replayed_cases() {
    for (String name : session.cases()) {
      same(session, session.dossierOfCase(name), name);
    }
  }

  @Test
  void the_dossiers_of_findings() throws IOException, URISyntaxException {
    List<Path> files;
    Path findings = Path.of(StagedRulesTest.class.getResource("/org/r2prules/kb/findings").toURI());
    try (Stream<Path> all = Files.walk(findings)) {
      files = all.filter(StagedRulesTest::isDossier).sorted().toList();
    }
    assertTrue(files.size() > 30, "dossiers: " + files.size());
    for (Path file : files) {
      same(session, session.reader().read(file), file.toString());
    }
  }

  private static boolean isDossier(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") && !name.endsWith("expected.yaml");
  }

  /** On all cores at once, as {@link Corpus} tries them. */
  @Test
  void random_dossiers_under_their_readings() {
    Dossiers dossiers = new Dossiers(session.doctrine());
    Corpus.hold(
        session.doctrine().vocabulary(),
        RANDOM,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> same(sample.rules(session), sample.dossier(), "number " + i));
  }

  private static void same(R2pRules rules, Dossier dossier, String what) {
    Assessment expected = rules.assess(dossier);
    Assessment staged = rules.staged().assess(dossier);
    assertEquals(expected.derivations(), staged.derivations(), what);
    assertEquals(AssessmentJson.of(expected), AssessmentJson.of(staged), what);
  }
}
