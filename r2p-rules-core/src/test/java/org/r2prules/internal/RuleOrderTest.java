package org.r2prules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleOrderTest {

  private static String rule(String name, String when, String then) {
    return "rule \""
        + name
        + "\"\n    @Title(\"t\")\nwhen\n"
        + when
        + "\nthen\n"
        + then
        + "\nend\n";
  }

  private static final String STORM =
      rule(
          "storm",
          "    $rain : Conclusion( id == \"Criterion:RAIN\", about == $s )",
          "    insertLogical( threshold(\"STORM\", $s, $rain) );");

  private static final String RAIN =
      rule(
          "rain",
          "    $wet : Finding( code == \"wet\", about == $s )",
          "    insertLogical( criterion(\"RAIN\", $s, $wet.holds()) );");

  @Test
  void a_rule_comes_after_those_that_conclude_what_it_reads() {
    assertEquals(List.of("rain", "storm"), RuleOrder.of(List.of(STORM + "\n" + RAIN)));
    assertEquals(List.of("rain", "storm"), RuleOrder.of(List.of(STORM, RAIN)));
  }

  @Test
  void what_is_inserted_beside_conclusions_counts_by_its_type_and_name() {
    String reader =
        rule(
            "reader",
            "    $all : Mandates( kind == \"B\" )\n    $c : Candidate( gates == \"X\", $id : id )",
            "    insertLogical( criterion(\"READ\", $id, $all.of($c)) );");
    String candidate =
        rule("candidate", "    $tool : Tool()", "    insertLogical( Candidate.of($tool, $s) );");
    String mandates =
        rule(
            "mandates",
            "    accumulate( $m : Mandate( kind == \"B\" ); $all : collectSet( $m ) )",
            "    insertLogical( Mandates.of(\"B\", $all) );");
    String other =
        rule("other", "    Situation()", "    insertLogical( Mandates.of(\"A\", List.of()) );");
    assertEquals(
        List.of("candidate", "mandates", "reader", "other"),
        RuleOrder.of(List.of(reader, candidate, mandates, other)));
  }

  @Test
  void a_rule_that_reads_conclusions_without_naming_them_comes_as_late_as_it_can() {
    String open =
        rule(
            "open",
            "    $need : Conclusion( kind == Kind.CRITERION, id == $id )",
            "    insertLogical( Indicated.of($c, $need) );");
    String last =
        rule(
            "last",
            "    Indicated( $need : call )",
            "    insertLogical( recommendation(\"LAST\", $s, $need) );");
    assertEquals(
        List.of("rain", "storm", "open", "last"), RuleOrder.of(List.of(open, last, STORM, RAIN)));
  }

  @Test
  void rules_in_a_circle_keep_their_place_and_none_is_lost() {
    String back =
        rule(
            "back",
            "    Conclusion( id == \"Threshold:STORM\" )",
            "    insertLogical( criterion(\"RAIN\", $s, $x) );");
    assertEquals(List.of("storm", "back"), RuleOrder.of(List.of(STORM, back)));
  }
}
