package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Standard;
import org.r2prules.kb.TwoRoads;

/** The staged pass assesses as the session does, reasons included, on several threads too. */
class StagedRulesTest {

  private static final int RANDOM = Integer.getInteger("r2p.staged", 400);
  private static final boolean BOTH = "both".equals(System.getProperty("r2p.roads"));
  private static R2pRules session;

  @BeforeAll
  static void load() {
    session = R2pRules.load();
  }

  @Test
  void the_replayed_cases() {
    for (String name : session.cases()) {
      TwoRoads.same(session, session.dossierOfCase(name), name);
    }
  }

  /** Each on all cases, with {@code -Dr2p.roads=both}; else on a third of them in turn. */
  @Test
  void the_replayed_cases_under_every_reading_and_standard() {
    List<R2pRules> asked = new ArrayList<>();
    session
        .doctrine()
        .interpretations()
        .forEach(
            (key, each) ->
                each.readings()
                    .keySet()
                    .forEach(reading -> asked.add(session.withReading(key, reading))));
    for (Standard standard : Standard.values()) {
      asked.add(session.requiring(standard));
    }
    int every = BOTH ? 1 : 3;
    List<String> names = List.copyOf(session.cases());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int turn = i;
      Dossier dossier = session.dossierOfCase(name);
      IntStream.range(0, asked.size())
          .parallel()
          .filter(each -> (each + turn + Corpus.SEED) % every == 0)
          .mapToObj(asked::get)
          .forEach(
              rules ->
                  TwoRoads.same(
                      rules, dossier, name + " " + rules.readings() + " " + rules.required()));
    }
  }

  /** The whole cube, with {@code -Dr2p.roads=both}; else a twentieth, from where the seed says. */
  @Test
  void the_cube_of_gates() {
    List<GateCube.Corner> corners = GateCube.corners();
    int every = BOTH ? 1 : 20;
    int first = Math.floorMod(Corpus.SEED, every);
    Corpus.hold(
        session.doctrine().vocabulary(),
        (corners.size() - first) / every,
        i -> Sample.usual(corners.get(first + i * every).dossier()),
        (sample, i) -> TwoRoads.same(session, sample.dossier(), "corner " + (first + i * every)));
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
      TwoRoads.same(session, session.reader().read(file), file.toString());
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
        (sample, i) -> TwoRoads.same(sample.rules(session), sample.dossier(), "number " + i));
  }
}
