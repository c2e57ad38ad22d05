package org.r2prules.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandsTest {

  private static final List<String> ACTS = List.of("KILLING", "TORTURE", "LOOTING");

  /** A set has another order in every JVM; an assessment has not. */
  @Test
  void acts_are_asked_in_one_order_whatever_the_order_of_the_set() {
    List<Deed> deeds = List.of(deed("army", Status.MET));
    Set<String> there = new LinkedHashSet<>(ACTS);
    List<String> turned = new ArrayList<>(ACTS);
    Collections.reverse(turned);
    Set<String> back = new LinkedHashSet<>(turned);

    assertEquals(Hands.did(deeds, there), Hands.did(deeds, back));
    assertEquals(
        Hands.did(deeds, there, List.of(policy("army", Status.MET))),
        Hands.did(deeds, back, List.of(policy("army", Status.MET))));
  }

  @Test
  void the_act_of_one_and_the_plan_of_another_are_no_crime() {
    List<Deed> deeds = List.of(deed("bandits", Status.MET));
    Judgement same =
        Hands.did(
            deeds,
            Set.of("KILLING"),
            List.of(policy("army", Status.MET), policy("bandits", Status.NOT_MET)));
    assertTrue(same.notMet(), same.toString());
  }

  @Test
  void who_is_not_known_may_be_one_with_a_plan() {
    Judgement same =
        Hands.did(
            List.of(deed("", Status.UNDETERMINED)),
            Set.of("KILLING"),
            List.of(policy("army", Status.MET)));
    assertTrue(same.undetermined(), same.toString());
  }

  @Test
  void a_circle_of_ties_comes_to_an_end() {
    Ties ties = Ties.of(List.of(belongs("one", "other"), belongs("other", "one")));
    assertEquals(Set.of("other"), ties.above("one").keySet());
    assertEquals(Set.of("other"), ties.below("one").keySet());
  }

  @Test
  void a_head_answers_for_who_is_its_own_and_who_is_of_those_who_commit_stands_with_them() {
    List<Finding> ties =
        List.of(belongs("army", "state"), belongs("police", "state"), belongs("x", "y"));
    List<Conclusion> commits =
        List.of(
            commits("state", Status.UNDETERMINED),
            commits("army", Status.MET),
            commits("police", Status.UNDETERMINED),
            commits("medics", Status.MET),
            commits("x", Status.UNDETERMINED));
    Houses houses = Houses.of(ties, commits, commits, List.of());
    assertTrue(houses.stands("army").met());
    assertTrue(houses.stands("state").met());
    assertTrue(houses.stands("police").met());
    assertTrue(houses.stands("x").undetermined());
    assertTrue(houses.stands("nobody").notMet());
  }

  @Test
  void who_is_shown_to_stay_out_stands_with_those_whose_he_is() {
    List<Finding> ties = List.of(belongs("army", "state"), belongs("police", "state"));
    List<Conclusion> commits =
        List.of(commits("army", Status.MET), commits("police", Status.NOT_MET));
    assertTrue(Houses.of(ties, commits, commits, List.of()).stands("police").met());
  }

  @Test
  void backing_the_crimes_passes_along_a_house_as_committing_does() {
    List<Finding> ties = List.of(belongs("wing", "ally"));
    List<Conclusion> commits =
        List.of(commits("ally", Status.UNDETERMINED), commits("wing", Status.NOT_MET));
    Claim backs = claim("actor.conduct", "ally", "SUPPORTS_PERPETRATORS", Status.MET);
    Finding conduct =
        new Finding(
            "actor.conduct",
            "ally",
            "ally",
            true,
            Map.of("SUPPORTS_PERPETRATORS", backs),
            silent(),
            Set.of());
    assertTrue(Houses.of(ties, commits, commits, List.of()).standsShown("wing").notMet());
    Houses houses = Houses.of(ties, commits, commits, List.of(conduct));
    assertTrue(houses.standsShown("wing").met());
    assertTrue(houses.standsShownNow("ally").met());
  }

  @Test
  void who_belongs_to_one_of_those_named_is_within() {
    Houses houses = Houses.of(List.of(belongs("army", "state")), List.of(), List.of(), List.of());
    assertTrue(houses.within("army", Set.of("state")).met());
    assertTrue(houses.within("state", Set.of("state")).met());
    assertTrue(houses.within("state", Set.of("army")).notMet());
  }

  @Test
  void what_was_over_for_a_year_shows_no_part_in_what_goes_on_now() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    assertEquals(Status.UNDETERMINED, inPlay(day.minusYears(1).minusDays(1), day, silent()));
    assertEquals(Status.MET, inPlay(day.minusYears(1), day, silent()));
    assertEquals(Status.MET, inPlay(null, day, silent()));
  }

  @Test
  void conduct_that_is_told_stands_whenever_the_deeds_were() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Claim commits = claim("actor.conduct", "army", "COMMITS", Status.MET);
    assertEquals(Status.MET, inPlay(day.minusYears(30), day, commits));
  }

  @Test
  void all_of_these_are_shown_only_if_each_has_a_conclusion_that_is() {
    List<Conclusion> commits = List.of(commits("army", Status.MET), commits("militia", Status.MET));
    assertTrue(Hands.everyOf(Set.of("army", "militia"), commits).met());
    assertTrue(Hands.everyOf(Set.of("army", "rebels"), commits).notMet());
    assertTrue(
        Hands.everyOf(Set.of("army"), List.of(commits("army", Status.UNDETERMINED))).notMet());
  }

  private static Claim silent() {
    return claim("actor.conduct", "army", "COMMITS", Status.UNDETERMINED);
  }

  private static Status inPlay(@Nullable LocalDate last, LocalDate day, Claim conduct) {
    Conclusion ongoing =
        Conclude.criterion(
            "CRIME_ONGOING_AGAINST",
            "people",
            claim("attack.ongoing", "people", "true", Status.MET));
    return Hands.inPlay(
            "army",
            List.of(deed("army", Status.MET, last)),
            conduct,
            List.of(ongoing),
            Kleene.no("nothing looms"),
            day)
        .status();
  }

  private static Conclusion commits(String actor, Status status) {
    return Conclude.criterion("COMMITS", actor, claim("actor.conduct", actor, "COMMITS", status));
  }

  private static Finding belongs(String member, String owner) {
    return finding("actor.belongsTo", member, owner, Status.MET);
  }

  private static Deed deed(String actor, Status by) {
    return deed(actor, by, null);
  }

  private static Deed deed(String actor, Status by, @Nullable LocalDate last) {
    return new Deed(
        "raid",
        "people",
        actor,
        claim("incident.perpetrators", "raid", actor, by),
        finding("incident.acts", "raid", "KILLING", Status.MET),
        last);
  }

  private static Finding policy(String actor, Status status) {
    return finding("attack.policy", actor, "people", status);
  }

  private static Finding finding(String code, String about, String value, Status status) {
    Claim claim = claim(code, about, value, status);
    Claim other = claim(code, about, "?", Status.UNDETERMINED);
    return new Finding(code, about, about, true, Map.of(value, claim), other, Set.of());
  }

  private static Claim claim(String code, String about, String value, Status status) {
    Set<Doubt> doubts = status == Status.UNDETERMINED ? Set.of(Doubt.NO_EVIDENCE) : Set.<Doubt>of();
    return new Claim(code, about, value, status, doubts, List.of(), List.of());
  }
}
