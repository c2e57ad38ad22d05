package org.r2prules.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Standard;

/** What a decision, an agreement or a refusal covers. */
class ReachTest {

  private static final Evidence SHOWN =
      Evidence.of(Evidence.Source.UN, Standard.CLEAR_AND_CONVINCING);
  private static final LocalDate MAY = LocalDate.of(2020, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
  private static final Judgement COUNTS = new Stated("it counts", Status.MET);

  private static Candidate patrol(Measure measure) {
    Tool tool =
        new Tool(
            "PATROL",
            "Patrols",
            Approach.INTERVENTION,
            "P3",
            "VICTIM",
            "MILITARY",
            "USE",
            "NONE",
            "ANY",
            "FORCE",
            "ALWAYS",
            "ALWAYS",
            "ANY",
            "FORCE",
            "NONE",
            "",
            "",
            "",
            "");
    return measure == null ? Candidate.of(tool, "s") : Candidate.of(tool, measure, "ANY", "FORCE");
  }

  private static Measure.Builder plan() {
    return Measure.builder("m").tool("PATROL").status("PROPOSED").evidence(SHOWN);
  }

  private static Reach to(String... actors) {
    return new Reach(Set.of(actors), null, null, null, null, null);
  }

  private static Status status(Mandate.Nature nature, Reach reach, Measure measure) {
    Mandate mandate = Mandate.answer("M", "paper", nature, Set.of("PATROL"), reach, null, COUNTS);
    return new Mandates("M", List.of(mandate)).cover(patrol(measure), "none").status();
  }

  private static Status decided(Reach reach, Measure measure) {
    return status(Mandate.Nature.DECISION, reach, measure);
  }

  private static Status agreed(Reach reach, Measure measure) {
    return status(Mandate.Nature.AGREEMENT, reach, measure);
  }

  private static Status refused(Reach reach, Measure measure) {
    return status(Mandate.Nature.REFUSAL, reach, measure);
  }

  @Test
  void a_decision_covers_those_whom_it_names_and_without_names_whoever_acts() {
    assertEquals(Status.MET, decided(to("ally"), plan().by("ally").build()));
    assertEquals(Status.NOT_MET, decided(to("ally"), plan().by("rival").build()));
    assertEquals(Status.NOT_MET, decided(to("ally"), plan().by("ally", "rival").build()));
    assertEquals(Status.UNDETERMINED, decided(to("ally"), plan().build()));
    assertEquals(Status.MET, decided(Reach.UNLIMITED, plan().by("rival").build()));
    assertEquals(Status.MET, decided(to("ally"), null));
  }

  @Test
  void an_agreement_to_force_names_who_may_act() {
    assertEquals(Status.UNDETERMINED, agreed(Reach.UNLIMITED, plan().by("ally").build()));
    assertEquals(Status.UNDETERMINED, agreed(Reach.UNLIMITED, null));
    assertEquals(Status.MET, agreed(to("ally"), plan().by("ally").build()));
    assertEquals(Status.NOT_MET, agreed(to("ally"), plan().by("rival").build()));
    assertEquals(Status.MET, agreed(to("ally"), null));
  }

  @Test
  void a_refusal_with_limits_refuses_nothing_beyond_them() {
    assertEquals(Status.MET, refused(to("rival"), plan().by("rival", "ally").build()));
    assertEquals(Status.NOT_MET, refused(to("rival"), plan().by("ally").build()));
    assertEquals(Status.UNDETERMINED, refused(to("rival"), plan().build()));
    assertEquals(Status.NOT_MET, refused(to("rival"), null));
    assertEquals(Status.MET, refused(Reach.UNLIMITED, null));
  }

  @Test
  void object_beneficiary_place_and_time_are_limits_too() {
    Reach against = new Reach(null, Set.of("gang"), null, null, null, null);
    assertEquals(Status.MET, decided(against, plan().targets("gang").build()));
    assertEquals(Status.NOT_MET, decided(against, plan().targets("gang", "people").build()));
    assertEquals(Status.UNDETERMINED, decided(against, plan().build()));
    Reach forThem = new Reach(null, null, Set.of("people"), null, null, null);
    assertEquals(Status.MET, decided(forThem, plan().supports("people").build()));
    assertEquals(Status.NOT_MET, decided(forThem, plan().supports("gang").build()));
    Reach north = new Reach(null, null, null, Set.of("north"), null, null);
    assertEquals(Status.MET, decided(north, plan().area("north").build()));
    assertEquals(Status.NOT_MET, decided(north, plan().area("south").build()));
    assertEquals(Status.UNDETERMINED, decided(north, plan().build()));
    Reach tillMay = new Reach(null, null, null, null, null, MAY);
    assertEquals(Status.MET, decided(tillMay, plan().start(MAY).build()));
    assertEquals(Status.NOT_MET, decided(tillMay, plan().start(JUNE).build()));
    assertEquals(Status.NOT_MET, decided(tillMay, plan().start(MAY).end(JUNE).build()));
    assertEquals(Status.MET, decided(tillMay, plan().build()));
  }

  @Test
  void what_is_directed_at_the_givers_own_needs_to_be_said() {
    Mandate silent =
        Mandate.answer(
            "M", "paper", Mandate.Nature.AGREEMENT, Set.of("ALL"), to("ally"), null, COUNTS);
    Candidate strike = patrol(plan().by("ally").targets("army").build());
    Mandates all = new Mandates("M", List.of(silent));
    Judgement own = new Stated("the army is its own", Status.MET);
    assertEquals(Status.UNDETERMINED, all.notAgainst(own).cover(strike, "none").status());
    Judgement other = new Stated("the army is its own", Status.NOT_MET);
    assertEquals(Status.MET, all.notAgainst(other).cover(strike, "none").status());
  }

  private static Status judged(CouncilDecision decision, Judgement basis, Measure measure) {
    Mandates all = new Mandates("J", List.of(Mandate.judgement("J", decision, basis)));
    Act act = new Act("UN_SC", "a judgement", Map.of());
    Judgement reach = all.reach(patrol(measure), Kleene.no("nothing is refused"), act);
    assertTrue(!reach.notMet() || reach.ifTaken().met(), "one that speaks of it may yet come");
    return reach.status();
  }

  private static CouncilDecision.Builder text() {
    return CouncilDecision.builder("text").situation("s").date(MAY).evidence(SHOWN);
  }

  @Test
  void what_is_judged_of_one_does_not_carry_over_to_another() {
    CouncilDecision ofRebels = text().against("rebels").to("union").ends(MAY).build();
    Measure atRebels = plan().by("ally").targets("rebels").start(JUNE).build();
    Measure atArmy = plan().by("ally").targets("army").build();
    assertEquals(Status.MET, judged(ofRebels, COUNTS, atRebels), "whom it lets act and until when");
    assertEquals(Status.NOT_MET, judged(ofRebels, COUNTS, atArmy));
    assertEquals(Status.UNDETERMINED, judged(ofRebels, COUNTS, plan().by("ally").build()));
    assertEquals(Status.MET, judged(text().build(), COUNTS, atArmy), "it speaks of everybody");
    Judgement none = new Stated("it judges nothing", Status.NOT_MET);
    assertEquals(Status.MET, judged(ofRebels, none, atArmy), "there is nothing to carry over");
  }

  @Test
  void a_text_that_names_nobody_leaves_open_whether_it_lets_the_unusual_act() {
    Mandate open = Mandate.decision("M", "text", Set.of("PATROL"), Reach.UNLIMITED, COUNTS);
    Mandate named = Mandate.decision("M", "text", Set.of("PATROL"), to("rebels"), COUNTS);
    Candidate plan = patrol(plan().by("rebels").build());
    Judgement yes = Kleene.yes("they are no state");
    assertEquals(Status.UNDETERMINED, unusual(open, yes).cover(plan, "none").status());
    assertEquals(Status.MET, unusual(named, yes).cover(plan, "none").status());
    assertEquals(Status.MET, unusual(open, Kleene.no("a state")).cover(plan, "none").status());
  }

  private static Mandates unusual(Mandate mandate, Judgement unusual) {
    return new Mandates("M", List.of(mandate)).namingCarriers(unusual);
  }

  @Test
  void what_begins_before_it_is_decided_is_not_covered() {
    Reach fromJune = new Reach(null, null, null, null, JUNE, null);
    assertEquals(Status.MET, decided(fromJune, plan().start(JUNE).build()));
    assertEquals(Status.NOT_MET, decided(fromJune, plan().start(MAY).build()));
    assertEquals(Status.MET, decided(fromJune, plan().build()), "nothing is said of its beginning");
  }
}
