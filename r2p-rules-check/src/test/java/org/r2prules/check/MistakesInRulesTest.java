package org.r2prules.check;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that hang together wrongly. */
class MistakesInRulesTest extends Mistakes {

  @Test
  void rules_in_a_circle() {
    copy.and(
        LABELS, "Criterion:CYC_A: {label: a, not: no}\nCriterion:CYC_B: {label: b, not: no}\n");
    copy.and(
        NEEDS,
        rule(
            "NEE-09.a",
            "$b : Conclusion( id == \"Criterion:CYC_B\", $s : about )",
            "insertLogical( criterion(\"CYC_A\", $s, $b) );"));
    copy.and(
        NEEDS,
        rule(
            "NEE-09.b",
            "$a : Conclusion( id == \"Criterion:CYC_A\", $s : about )",
            "insertLogical( criterion(\"CYC_B\", $s, $a) );"));
    says(
        """
        needs.drl:97:1 rule NEE-09.a: the rules go in a circle: NEE-09.a (needs.drl:97) reads Criterion:CYC_B of NEE-09.b (needs.drl:107), which reads Criterion:CYC_A of NEE-09.a (needs.drl:97)""");
  }

  @Test
  void a_rule_that_feeds_itself() {
    copy.and(
        NEEDS,
        rule(
            "NEE-09.d",
            "$d : Conclusion( id == \"Criterion:DISPUTE\", $s : about )",
            "insertLogical( criterion(\"DISPUTE\", $s + \"x\", $d) );"));
    says(
        """
        needs.drl:97:1 rule NEE-09.d: the rules go in a circle: NEE-09.d (needs.drl:97) reads Criterion:DISPUTE of NEE-09.d (needs.drl:97)
        needs.drl:104:20 rule NEE-09.d: concludes Criterion:DISPUTE as does NEE-03.dispute (needs.drl:34), and nothing keeps the two apart""");
  }

  @Test
  void rules_that_conclude_the_same_id() {
    copy.and(
        NEEDS,
        rule(
            "NEE-09.c",
            "Situation( $s : id )",
            "insertLogical( criterion(\"DISPUTE\", $s, unknown(\"x\")) );"));
    says(
        """
        needs.drl:104:20 rule NEE-09.c: concludes Criterion:DISPUTE as does NEE-03.dispute (needs.drl:34), and nothing keeps the two apart""");
  }

  @Test
  void a_rule_that_concludes_once_for_each_fact_of_a_kind() {
    copy.with(
        NEEDS,
        "    Situation( $s : id )\n    $speech",
        "    Situation( $s : id )\n    Mission( kind == \"PEACEKEEPING\" )\n    $speech");
    says(
        """
        needs.drl:9:5 rule NEE-01.hate-speech: concludes on $s once for each Mission: collect them, in a rule of their own""");
  }

  @Test
  void a_reading_under_which_nobody_concludes() {
    copy.with(LADDER, "value == \"ANY_TWO\"", "value == \"ALL_THREE\"");
    says(
        """
        interpretations.yaml:1:3: no rule reads imminentRule = ANY_TWO
        ladder.drl:12:20 rule LAD-01.any-two: no rule concludes Criterion:IMMINENT under the reading imminentRule = ANY_TWO
        ladder.drl:25:20 rule LAD-01.all-three: concludes Criterion:IMMINENT as does LAD-01.any-two (ladder.drl:12), and nothing keeps the two apart""");
  }

  @Test
  void an_accumulate_over_a_join() {
    copy.with(
        LADDER,
        "$forces : List() from collect( Finding( code == \"mission.means\" ) )",
        "accumulate( Mission( $m : id ) and $force : Finding( code == \"mission.means\", about == $m ); $forces : collectList( $force ) )");
    says(
        """
        ladder.drl:56:5 rule LAD-03.strong: an accumulate takes one pattern, not a join of 2: let a rule conclude the join first""");
  }

  @Test
  void an_accumulate_that_collects_more_than_a_variable_or_a_call_without_arguments() {
    collects("collectSet( $m.id() )");
    says("");
    for (String more : List.of("$m.id().concat(\"x\")", "$m.and($m)", "$m.part($m.id())")) {
      collects("collectSet( " + more + " )");
      says(
          "ladder.drl:44:5 rule LAD-03.peacekeepers: an accumulate collects a variable, or a"
              + " call without arguments on it, not "
              + more
              + ": the compiler may drop the rest");
    }
  }

  private String collecting =
      "Mission( kind == \"PEACEKEEPING\", $m : id ); $ids : collectSet( $m )";

  private void collects(String what) {
    String other = "$m : Mission( kind == \"PEACEKEEPING\" ); $ids : " + what;
    copy.with(LADDER, collecting, other);
    collecting = other;
  }

  @Test
  void absence_as_proof_and_an_order_by_hand() {
    copy.and(
        NEEDS,
        rule(
            "NEE-09.e",
            "Situation( $s : id )\n    not Population()",
            "insertLogical( authority(\"COUNCIL_ACTS\", $s + \"x\", yes(\"x\")) );"));
    copy.with(NEEDS, "when\n", "salience 10\nwhen\n");
    says(
        """
        needs.drl:7:1 rule NEE-01.hate-speech: salience is not for rules of a doctrine: what they read gives their order
        needs.drl:104:5 rule NEE-09.e: a pattern, an accumulate or a collect is meant here: absence is never proof, and what is unknown stays open
        options.drl:44:20 rule OPT-03.council-acts: concludes Authority:COUNCIL_ACTS as does NEE-09.e (needs.drl:106), and nothing keeps the two apart""");
  }

  @Test
  void a_finding_of_nobody() {
    copy.with(
        NEEDS,
        "Finding( code == \"dispute.kind\", about == $s )",
        "Finding( code == \"dispute.kind\" )");
    says(
        """
        needs.drl:32:5 rule NEE-03.dispute: the finding dispute.kind says of nobody in particular: about == … is missing""");
  }

  @Test
  void a_conclusion_of_nobody() {
    copy.with(
        NEEDS,
        "$courts : List() from collect( Conclusion( id == \"Criterion:COURT_COMPETENT\" ) )",
        "$court : Conclusion( id == \"Criterion:COURT_COMPETENT\" )");
    copy.with(NEEDS, "anyOf($courts, \"no court is named\")", "$court");
    says(
        """
        needs.drl:80:5 rule NEE-07.jurisdiction: of which Actor is Criterion:COURT_COMPETENT meant? about == … is missing""");
  }

  @Test
  void a_conclusion_on_the_situation_needs_no_subject() {
    copy.with(NEEDS, "id == \"Criterion:DISPLACED\", about == $s", "id == \"Criterion:DISPLACED\"");
    says("");
  }

  @Test
  void a_pattern_that_contradicts_itself() {
    copy.with(
        LADDER,
        "Mission( kind == \"PEACEKEEPING\",",
        "Mission( kind == \"PEACEKEEPING\", kind != \"PEACEKEEPING\",");
    says(
        """
        ladder.drl:44:50 rule LAD-03.peacekeepers: it never fires: nothing has both kind == "PEACEKEEPING" and kind != "PEACEKEEPING\"""");
  }

  @Test
  void patterns_that_take_different_readings() {
    copy.with(
        LADDER,
        "Reading( key == \"imminentRule\", value == \"ANY_TWO\" )",
        "Reading( key == \"imminentRule\", value == \"ANY_TWO\" )\n    Reading( key == \"imminentRule\", value != \"ANY_TWO\" )");
    says(
        """
        ladder.drl:9:37 rule LAD-01.any-two: it never fires: the patterns before it leave no reading of imminentRule that this takes""");
  }

  @Test
  void a_finding_of_what_it_is_never_about() {
    copy.with(
        NEEDS,
        "code == \"actor.jurisdiction\", about == $a",
        "code == \"dispute.kind\", about == $a");
    copy.with(NEEDS, "$jurisdiction.holds()", "$jurisdiction.is(\"DISPUTE\")");
    says(
        """
        needs.drl:69:54 rule NEE-06.court: it never fires: dispute.kind is about Situation, and $a is Actor""");
  }

  @Test
  void a_conclusion_on_what_it_is_never_about() {
    copy.with(
        OPTIONS,
        "id == \"Authority:COUNCIL_ACTS\", about == $s",
        "id == \"Criterion:COURT_COMPETENT\", about == $s");
    says(
        """
        options.drl:64:60 rule OPT-04.council: it never fires: Criterion:COURT_COMPETENT is about Actor, and $s is Situation""");
  }

  @Test
  void gates_that_no_row_has() {
    copy.with(
        OPTIONS, "Candidate( measure == null,", "Candidate( measure == null, force == \"USE\",");
    says(
        """
        options.drl:29:5 rule OPT-02.indicated: it never fires: no row of the tables makes that Candidate""");
  }

  @Test
  void a_rule_for_one_status() {
    copy.with(
        NEEDS,
        "$dispute : Conclusion( id == \"Criterion:DISPUTE\", about == $s )",
        "$dispute : Conclusion( id == \"Criterion:DISPUTE\", about == $s, status == Status.MET )");
    says(
        """
        needs.drl:44:68 rule NEE-04.talks-called: concludes nothing unless status == Status.MET: read Criterion:DISPUTE whatever it is, and combine it in the consequence""");
  }

  @Test
  void a_rule_for_what_somebody_spoke_of() {
    copy.with(
        NEEDS,
        "Finding( code == \"dispute.kind\", about == $s )",
        "Finding( code == \"dispute.kind\", about == $s, counted == true )");
    says(
        """
        needs.drl:32:62 rule NEE-03.dispute: concludes nothing unless counted == true: read dispute.kind whatever it is, and combine it in the consequence""");
  }
}
