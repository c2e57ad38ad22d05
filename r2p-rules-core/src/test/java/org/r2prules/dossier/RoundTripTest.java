package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/**
 * Whatever a host builds is refused by the check, or is written so that it reads back equal. What
 * it may build is any text and any day, which no file of a person would hold.
 */
class RoundTripTest {

  private static final int DOSSIERS = 3_000;

  private static final String[] PIECES = {
    "a",
    "Z",
    "0",
    "12",
    ".",
    "-",
    "_",
    " ",
    "  ",
    ":",
    ": ",
    "#",
    " #",
    "'",
    "\"",
    "\\",
    "/",
    "{",
    "}",
    "[",
    "]",
    ",",
    "&",
    "*",
    "!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "~",
    "?",
    "=",
    "<<",
    "\n",
    "\r",
    "\t",
    "\0",
    "\u001B",
    "\u007F",
    "\u0085",
    "\u009B",
    "\u00A0",
    "\u00AD",
    "é",
    "e\u0301",
    "ß",
    "中",
    "م",
    "\u200B",
    "\u200D",
    "\u2028",
    "\u202E",
    "\uFEFF",
    "\uFFFE",
    "\uFFFF",
    "😀",
    "\uD83D",
    "\uDE00",
    "\uDB40\uDC41",
    "true",
    "null",
    "no",
    "1e3",
    "0x1F",
    "2011-02-20",
    "12.345",
    "---",
    "..."
  };

  private final DossierReader reader = new DossierReader(TestVocabulary.SMALL);
  private final DossierCheck check = DossierCheck.of(TestVocabulary.SMALL);
  private final DossierWriter writer = new DossierWriter();
  private final Random random = new Random(20261129);

  @Test
  void what_is_not_refused_reads_back_equal() {
    int valid = 0;
    for (int i = 0; i < DOSSIERS; i++) {
      Dossier dossier = dossier();
      try {
        check.check(dossier);
      } catch (DossierException refused) {
        continue;
      }
      valid++;
      String yaml = writer.yaml(dossier);
      assertEquals(dossier, reader.read(yaml, "a.yaml"), yaml);
      String json = writer.json(dossier);
      assertEquals(dossier, reader.read(json, "a.json"), json);
    }
    assertTrue(valid > DOSSIERS / 3 && valid < DOSSIERS, valid + " of " + DOSSIERS + " are valid");
  }

  /** One thing of it is odd. */
  private Dossier dossier() {
    int odd = random.nextInt(16);
    List<Fact> facts = new ArrayList<>();
    Evidence un = Evidence.of(Evidence.Source.UN, Standard.REASONABLE_GROUNDS);
    Evidence other =
        new Evidence(
            Evidence.Source.INGO,
            odd == 0 ? text() : "somebody else",
            Standard.ALLEGED,
            odd == 1 ? day() : null,
            odd == 2 ? day() : null,
            odd == 3 ? text() : null,
            null);
    String people = odd == 4 ? text() : "people";
    facts.add(
        Situation.builder("crisis")
            .name(odd == 5 ? text() : null)
            .state("host")
            .asOf(odd == 6 ? day() : LocalDate.of(2011, 2, 20))
            .organisations(odd == 7 ? Set.of(text()) : Set.of())
            .build());
    facts.add(
        Actor.builder("host")
            .kind("TERRITORIAL_STATE")
            .treaties(odd == 8 ? Map.of(text(), true) : Map.of())
            .evidence(un)
            .build());
    facts.add(Population.builder(people).name(odd == 9 ? text() : null).evidence(other).build());
    facts.add(
        Incident.builder("raid")
            .population(people)
            .date(odd == 10 ? day() : null)
            .evidence(other)
            .build());
    facts.add(
        Measure.builder("plan")
            .tool("SANCTIONS")
            .status("PROPOSED")
            .area(odd == 11 ? Set.of(text()) : Set.of())
            .end(odd == 12 ? day() : null)
            .evidence(un)
            .build());
    facts.add(
        Indicator.builder("said")
            .code("actor.treaties")
            .subject("host")
            .value(odd == 13 ? text() : "OWN_PACT")
            .present(random.nextBoolean())
            .evidence(un)
            .build());
    facts.add(
        Figure.builder(odd == 14 ? text() : "number")
            .code("figure.refugees")
            .subject("crisis")
            .number(odd == 15 ? number() : 12.345)
            .unit("persons")
            .evidence(un)
            .build());
    return Dossier.of(facts);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(6); n > 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return random.nextInt(20) == 0
        ? text + "x".repeat(9_900 + random.nextInt(200))
        : text.toString();
  }

  private LocalDate day() {
    return switch (random.nextInt(6)) {
      case 0 -> LocalDate.MIN;
      case 1 -> LocalDate.MAX;
      case 2 -> LocalDate.of(random.nextInt(3) - 1, 1, 1);
      case 3 -> LocalDate.of(9_999 + random.nextInt(2), 12, 31);
      default -> LocalDate.of(random.nextInt(2_000), 1 + random.nextInt(12), 28);
    };
  }

  private double number() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(1_000) / 1_000.0 + random.nextInt(1_000);
      case 1 -> random.nextInt(100_000) / 100.0;
      case 2 -> Double.longBitsToDouble(random.nextLong());
      default -> random.nextInt(5) * 1_000;
    };
  }

  private static Dossier small() {
    Evidence un = Evidence.of(Evidence.Source.UN, Standard.REASONABLE_GROUNDS);
    return Dossier.of(
        Situation.builder("crisis").state("host").asOf(LocalDate.of(2011, 2, 20)).build(),
        Actor.builder("host").kind("TERRITORIAL_STATE").evidence(un).build());
  }

  private void assertRefused(String problem, Fact fact) {
    DossierException refused =
        assertThrows(DossierException.class, () -> check.check(small().with(fact)));
    assertEquals(List.of(problem), refused.problems().stream().map(Problem::toString).toList());
  }

  @Test
  void days_of_other_ages_are_refused() {
    Evidence un = Evidence.of(Evidence.Source.UN, Standard.REASONABLE_GROUNDS);
    assertRefused(
        "consent c, ends: +999999999-12-31 is no day of the years 0 to 9999",
        Consent.builder("c")
            .giver("host")
            .status("GIVEN")
            .ends(LocalDate.MAX)
            .evidence(un)
            .build());
    assertRefused(
        "decision d, date: -999999999-01-01 is no day of the years 0 to 9999",
        CouncilDecision.builder("d").date(LocalDate.MIN).situation("crisis").evidence(un).build());
    assertRefused(
        "population p, evidence.observed: -0001-01-01 is no day of the years 0 to 9999",
        Population.builder("p").evidence(un.observed(LocalDate.of(-1, 1, 1))).build());
  }

  @Test
  void texts_without_end_and_halves_of_characters_are_refused() {
    Evidence un = Evidence.of(Evidence.Source.UN, Standard.REASONABLE_GROUNDS);
    assertRefused(
        "population p, name: a text of 20000 characters; at most 10000 fit",
        Population.builder("p").name("n".repeat(20_000)).evidence(un).build());
    assertRefused(
        "population p, evidence.cite: 'a\\ud83d' holds half a character",
        Population.builder("p").evidence(un.cite("a\uD83D")).build());
  }

  @Test
  void what_no_file_can_hold_is_not_written() {
    Evidence un = Evidence.of(Evidence.Source.UN, Standard.REASONABLE_GROUNDS);
    List<Fact> many = new ArrayList<>(small().facts());
    for (int i = 0; i < DossierReader.MAX_FACTS; i++) {
      many.add(Population.builder("p" + i).evidence(un).build());
    }
    assertThrows(IllegalArgumentException.class, () -> writer.yaml(Dossier.of(many)));
    List<Fact> wordy = new ArrayList<>(small().facts());
    for (int i = 0; i < 2_000; i++) {
      wordy.add(Population.builder("p" + i).name("n".repeat(9_000)).evidence(un).build());
    }
    assertThrows(IllegalArgumentException.class, () -> writer.json(Dossier.of(wordy)));
  }
}
