package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.r2prules.facts.Actor;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** What of a dossier was known on another day. */
class DossierAsOfTest {

  private static final LocalDate END = LocalDate.of(2031, 6, 30);
  private static final LocalDate DAY = LocalDate.of(2031, 3, 15);
  private static final LocalDate LATER = DAY.plusDays(1);
  private static final Evidence WORD = Evidence.of(Evidence.Source.UN, Standard.REASONABLE_GROUNDS);

  private static DossierAsOf then(Fact... facts) {
    return Dossier.of(Situation.builder("vale").state("crown").asOf(END).build())
        .with(Actor.builder("crown").kind("TERRITORIAL_STATE").evidence(WORD).build())
        .with(facts)
        .asOf(DAY);
  }

  private static List<String> ids(List<Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }

  private static Indicator said(String id, String subject, Evidence evidence) {
    return Indicator.builder(id)
        .code("harm.near")
        .subject(subject)
        .value("true")
        .evidence(evidence)
        .build();
  }

  private static Incident incident(String id, LocalDate date, LocalDate until) {
    return Incident.builder(id).population("folk").date(date).until(until).evidence(WORD).build();
  }

  @Test
  void a_fact_comes_in_with_the_last_of_its_dates() {
    DossierAsOf then =
        then(
            said("undated", "vale", WORD),
            said("seen", "vale", WORD.observed(DAY)),
            said("seen-later", "vale", WORD.observed(LATER)),
            said("told-later", "vale", WORD.observed(DAY).known(LATER)),
            Population.builder("folk").evidence(WORD).build(),
            incident("raid", DAY, DAY),
            incident("raid-later", LATER, LATER),
            incident("raids", DAY, LATER));
    assertEquals(
        List.of("crown", "folk", "raid", "seen", "undated", "vale"), ids(then.dossier().facts()));
    assertEquals(List.of("raid-later", "raids", "seen-later", "told-later"), ids(then.later()));
    assertEquals(List.of("crown", "folk", "undated"), ids(then.undated()));
    assertEquals(List.of(), then.shortened());
    assertEquals(DAY, then.date());
    assertEquals(5, then.knownSinceUnknown());
  }

  @Test
  void what_is_said_of_something_later_goes_with_it() {
    DossierAsOf then =
        then(
            Population.builder("folk").evidence(WORD).build(),
            incident("raid-later", LATER, null),
            said("of-it", "raid-later", WORD));
    assertEquals(List.of("of-it", "raid-later"), ids(then.later()));
  }

  @Test
  void somebody_told_of_later_keeps_his_name_where_it_is_named() {
    Actor army =
        Actor.builder("army")
            .name("The Army")
            .kind("FORCE")
            .affiliation("STATE")
            .conduct("COMMITS", true)
            .evidence(WORD.observed(LATER).by("somebody"))
            .build();
    DossierAsOf then =
        then(
            army,
            Actor.builder("rebels").kind("ARMED_GROUP").evidence(WORD.known(LATER)).build(),
            said("says", "vale", WORD.by("the army")));
    assertEquals(
        Actor.builder("army").name("The Army").kind("FORCE").evidence(WORD.by("somebody")).build(),
        then.dossier().byId().get("army"));
    assertEquals(List.of("army"), then.shortened());
    assertEquals(List.of("rebels"), ids(then.later()));
  }

  @Test
  void what_ended_later_goes_on() {
    Measure ended =
        Measure.builder("talks")
            .tool("TALK")
            .status("ENDED")
            .outcome("EFFECTIVE")
            .start(DAY)
            .end(LATER)
            .evidence(WORD)
            .build();
    CouncilDecision repealed =
        CouncilDecision.builder("act")
            .date(DAY)
            .ends(END)
            .repealed(LATER)
            .situation("vale")
            .evidence(WORD)
            .build();
    Actor gone =
        Actor.builder("guard")
            .kind("FORCE")
            .affiliation("STATE")
            .until(LATER)
            .evidence(WORD)
            .build();
    DossierAsOf then = then(ended, repealed, gone);
    Measure talks = (Measure) then.dossier().byId().get("talks");
    assertEquals("ONGOING", talks.status());
    assertNull(talks.outcome());
    assertNull(talks.end());
    CouncilDecision act = (CouncilDecision) then.dossier().byId().get("act");
    assertNull(act.repealed());
    assertEquals(END, act.ends());
    Actor guard = (Actor) then.dossier().byId().get("guard");
    assertEquals("STATE", guard.affiliation());
    assertNull(guard.until());
    assertEquals(List.of("act", "guard", "talks"), then.shortened());
  }

  @Test
  void at_its_own_date_and_later_nothing_is_left_out() {
    Dossier dossier =
        Dossier.of(
            Situation.builder("vale").state("crown").asOf(DAY).build(),
            Actor.builder("crown").kind("TERRITORIAL_STATE").evidence(WORD).build(),
            CouncilDecision.builder("act")
                .date(DAY)
                .repealed(LATER)
                .situation("vale")
                .evidence(WORD)
                .build());
    assertEquals(dossier, dossier.asOf(DAY).dossier());
    DossierAsOf later = dossier.asOf(END);
    assertEquals(END, later.date());
    assertEquals(
        dossier.facts(CouncilDecision.class), later.dossier().facts(CouncilDecision.class));
    assertEquals(List.of(), later.later());
  }

  @Test
  void a_dossier_without_a_situation_has_no_date() {
    assertEquals(
        "only a dossier of one situation has a date",
        assertThrows(IllegalArgumentException.class, () -> Dossier.of().asOf(DAY)).getMessage());
  }
}
