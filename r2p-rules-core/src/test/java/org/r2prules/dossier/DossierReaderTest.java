package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.facts.Actor;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Standard;

class DossierReaderTest {

  private static final String START =
      """
      situation: {id: crisis, state: host, asOf: 2011-02-20}
      sources:
        un: {source: UN, standard: REASONABLE_GROUNDS}
        press: {source: MEDIA, standard: ALLEGED}
      actors:
      - {id: host, kind: TERRITORIAL_STATE, evidence: un}
      """;

  private final DossierReader reader = new DossierReader(TestVocabulary.SMALL);

  private Dossier whole() throws Exception {
    return reader.read(Path.of(DossierReaderTest.class.getResource("whole.yaml").toURI()));
  }

  private static <T extends Fact> T fact(Dossier dossier, String id, Class<T> type) {
    return type.cast(dossier.byId().get(id));
  }

  @Test
  void reads_every_kind_of_fact() throws Exception {
    Dossier dossier = whole();
    assertEquals(18, dossier.facts().size());
    assertEquals("Crisis in the North: 2011", dossier.situation().orElseThrow().name());
    Actor host = fact(dossier, "host", Actor.class);
    assertEquals(Map.of("COMMITS", true, "PREVENTS_OR_HALTS", false), host.conduct());
    assertEquals(false, host.willing());
    assertNull(fact(dossier, "friend", Actor.class).willing());
    Incident raid = fact(dossier, "raid", Incident.class);
    assertEquals(12, raid.deaths());
    assertEquals(
        Evidence.of(Evidence.Source.INQUIRY, Standard.BEYOND_REASONABLE_DOUBT)
            .by("panel")
            .observed(LocalDate.of(2011, 1, 10))
            .known(LocalDate.of(2011, 2, 1)),
        raid.evidence());
    assertEquals(Set.of("host", "people"), fact(dossier, "talks", Measure.class).targets());
    assertEquals(2.5, fact(dossier, "figure.flightDays@people=2.5", Figure.class).number());
  }

  @Test
  void an_empty_list_is_not_the_same_as_none() throws Exception {
    CouncilDecision decision = fact(whole(), "resolution", CouncilDecision.class);
    assertEquals(Set.of(), decision.consulted());
    Dossier without =
        reader.read(
            START
                + "decisions:\n"
                + "- {id: resolution, date: 2011-02-01, situation: crisis, evidence: un}\n",
            "a.yaml");
    assertNull(fact(without, "resolution", CouncilDecision.class).consulted());
  }

  @Test
  void derives_ids_from_content() {
    Dossier dossier =
        reader.read(
            START
                + """
                indicators:
                - {code: tension.level, value: HIGH, evidence: un}
                - {code: surveillance.available, value: false, evidence: un}
                - {code: actor.willing, subject: host, value: true, present: false, evidence: un}
                figures:
                - {code: figure.refugees, number: 1.5e3, unit: persons, evidence: un}
                """,
            "a.yaml");
    assertEquals(
        Set.of(
            "crisis",
            "host",
            "tension.level@crisis=HIGH",
            "surveillance.available@crisis!=true",
            "actor.willing@host!=true",
            "figure.refugees@crisis=1500"),
        dossier.byId().keySet());
  }

  @Test
  void derived_ids_do_not_depend_on_order() {
    String one = "- {code: tension.level, value: HIGH, evidence: un}\n";
    String two = "- {code: tension.level, value: HIGH, evidence: press}\n";
    Dossier dossier = reader.read(START + "indicators:\n" + one + two, "a.yaml");
    assertEquals(dossier, reader.read(START + "indicators:\n" + two + one + one, "a.yaml"));
    List<Indicator> both = dossier.facts(Indicator.class);
    assertEquals(2, both.size());
    both.forEach(i -> assertTrue(i.id().matches("tension\\.level@crisis=HIGH~[0-9a-f]{8}")));
    assertNotEquals(both.get(0).id(), both.get(1).id());
  }

  @Test
  void a_fact_twice_is_one_fact() {
    String people = "populations:\n- {id: people, evidence: un}\n";
    assertEquals(
        reader.read(START + people, "a.yaml"),
        reader.read(START + people + "- {id: people, evidence: un}\n", "a.yaml"));
  }

  @Test
  void json_by_content_or_by_name() {
    String json =
        """
        {"situation": {"id": "crisis", "state": "host", "asOf": "2011-02-20"},
         "sources": {"un": {"source": "UN", "standard": "REASONABLE_GROUNDS"}},
         "actors": [{"id": "host", "kind": "TERRITORIAL_STATE", "evidence": "un", "name": null}]}
        """;
    Dossier expected = reader.read(START, "a.yaml");
    assertEquals(expected, reader.read(json, "a.json"));
    assertEquals(expected, reader.read(json, "standard input"));
    assertEquals(expected, reader.read(json, "a.yml"));
    assertEquals(expected, reader.read(START, "standard input"));
  }

  @Test
  void words_like_booleans_are_text() {
    Dossier dossier = reader.read(START.replace("id: host,", "id: host, name: NO,"), "a.yaml");
    assertEquals("NO", fact(dossier, "host", Actor.class).name());
  }

  @Test
  void sources_may_disagree() {
    Dossier dossier =
        reader.read(
            START
                + """
                indicators:
                - {code: tension.level, value: HIGH, evidence: un}
                - {code: tension.level, value: LOW, evidence: press}
                - {code: tension.level, value: MEDIUM, present: false, evidence: un}
                """,
            "a.yaml");
    assertEquals(3, dossier.facts(Indicator.class).size());
  }
}
