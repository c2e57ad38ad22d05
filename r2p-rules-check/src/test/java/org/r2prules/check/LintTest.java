package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake of an author is told with its place, its word and what was meant. */
class LintTest {

  private static final String NEEDS = "suasion/needs.drl";
  private static final String TABLE = "suasion/tools.drl.csv";

  @TempDir Path folder;
  private BrokenCopy copy;

  @BeforeEach
  void copies() {
    copy = BrokenCopy.in(folder);
  }

  private static String rule(String id, String when, String then) {
    return """

        rule "%s"
            @Title("A rule")
            @Source("Our design")
            @Register("FR-3A-007")
        when
            %s
        then
            %s
        end
        """
        .formatted(id, when, then);
  }

  private void says(String expected) {
    assertEquals(expected, copy.lint());
  }

  @Test
  void the_shipped_rules_have_no_problem() {
    says("");
  }

  @Test
  void a_misspelt_value() {
    copy.with(NEEDS, "\"HATE_SPEECH\", \"", "\"HATE_SPEACH\", \"");
    says(
        """
        suasion/needs.drl:64:61 rule SUA-50.hate-speech: sign.incitement has no value HATE_SPEACH; did you mean HATE_SPEECH?""");
  }

  @Test
  void a_value_that_a_collected_finding_cannot_have() {
    copy.with("intervention/fit.drl", "\"SUPERIORITY\"", "\"SUPERIORTY\"");
    says(
        """
        intervention/fit.drl:113:71 rule INT-15.fit-defeat: mission.means has no value SUPERIORTY; did you mean SUPERIORITY?""");
  }

  @Test
  void a_misspelt_code() {
    copy.with(NEEDS, "code == \"dispute.kind\"", "code == \"dispute.kinds\"");
    says(
        """
        suasion/needs.drl:74:33 rule SUA-50.dispute: no code in vocabulary.yaml is dispute.kinds; did you mean dispute.kind?""");
  }

  @Test
  void a_misspelt_id_in_a_pattern() {
    copy.with(NEEDS, "id == \"Criterion:HATE_SPEECH\"", "id == \"Criterion:HATE_SPEACH\"");
    says(
        """
        suasion/needs.drl:107:33 rule SUA-50.bilateral-called: no rule concludes Criterion:HATE_SPEACH; did you mean Criterion:HATE_SPEECH?""");
  }

  @Test
  void a_misspelt_id_in_a_conclusion() {
    copy.with(NEEDS, "criterion(\"HATE_SPEECH\"", "criterion(\"HATE_SPEACH\"");
    says(
        """
        labels.yaml:105:1: no rule concludes Criterion:HATE_SPEECH; did you mean Criterion:HATE_SPEACH?
        suasion/gaps.drl:46:33 rule SUA-41.no-station: no rule concludes Criterion:HATE_SPEECH; did you mean Criterion:HATE_SPEACH?
        suasion/needs.drl:64:20 rule SUA-50.hate-speech: labels.yaml has no name for Criterion:HATE_SPEACH; did you mean Criterion:HATE_SPEECH?
        suasion/needs.drl:64:20 rule SUA-50.hate-speech: nothing reads Criterion:HATE_SPEACH: no rule, no cell, and no other conclusion here
        suasion/needs.drl:107:33 rule SUA-50.bilateral-called: no rule concludes Criterion:HATE_SPEECH; did you mean Criterion:HATE_SPEACH?
        suasion/tools.drl.csv:31:302 rule SUA-41.counter-speech: Need cannot be Criterion:HATE_SPEECH; did you mean Criterion:HATE_SPEACH?
        suasion/tools.drl.csv:32:213 rule SUA-41.un-broadcasts: Need cannot be Criterion:HATE_SPEECH; did you mean Criterion:HATE_SPEACH?""");
  }

  @Test
  void a_misspelt_switch_and_a_misspelt_reading() {
    copy.with("stage/ladder.drl", "key == \"imminentRule\"", "key == \"iminentRule\"");
    copy.with(
        "authority/charter.drl",
        "$reading.equals(\"ENFORCEMENT\")",
        "$reading.equals(\"ENFORCMENT\")");
    copy.with("scope/elements.drl", "value == \"PROVEN\"", "value == \"PROOVEN\"");
    says(
        """
        authority/charter.drl:77:27 rule AUT-01.autonomous-sanctions: autonomousSanctions has no reading ENFORCMENT; did you mean ENFORCEMENT?
        scope/elements.drl:94:50 rule SCO-05.policy-proven: cahPolicyElement has no reading PROOVEN; did you mean PROVEN?
        stage/ladder.drl:15:21 rule STG-07.targeting-plus-one: no switch in interpretations.yaml is iminentRule; did you mean imminentRule?""");
  }

  @Test
  void a_missing_end() {
    copy.with(NEEDS, "end\n\nrule \"SUA-50.displaced\"", "\nrule \"SUA-50.displaced\"");
    says(
        """
        suasion/needs.drl:26:5: no DRL: mismatched input 'insertLogical' in rule "SUA-50.refugees\"""");
  }

  @Test
  void a_missing_import() {
    copy.with(NEEDS, "import function org.r2prules.judgement.Kleene.*;\n", "");
    copy.with("stage/ladder.drl", "import org.r2prules.facts.*;\n", "");
    says(
        """
        stage/ladder.drl:15:5 rule STG-07.targeting-plus-one: no import knows Situation: import org.r2prules.facts.Situation
        suasion/needs.drl:14:46 rule SUA-50.refugees: no function that is imported is called all: import function org.r2prules.judgement.Kleene.*""");
  }

  @Test
  void a_method_that_there_is_not() {
    copy.with(NEEDS, "$dispute.any(", "$dispute.anyOf(");
    says(
        """
        suasion/needs.drl:78:18 rule SUA-50.dispute: Finding has no method anyOf; there is any""");
  }

  @Test
  void a_field_that_there_is_not() {
    copy.with(NEEDS, "$s : about", "$s : abuot");
    says(
        """
        suasion/needs.drl:13:58 rule SUA-50.refugees: Finding has no abuot; did you mean about?""");
  }

  @Test
  void a_variable_that_nothing_binds() {
    copy.with("stage/ladder.drl", "about == $s", "about == $p");
    says(
        """
        stage/ladder.drl:17:57 rule STG-07.targeting-plus-one: no pattern before it binds $p; did you mean $s?""");
  }

  @Test
  void a_cell_that_is_not_closed() {
    copy.with(TABLE, "\"Fact-finding and reporting\"", "\"Fact-finding and reporting");
    says(
        """
        suasion/tools.drl.csv:8:54 rule SUA-04.fact-finding: a cell stands in quotes, and a quote in it is doubled; here that breaks off""");
  }

  @Test
  void a_quote_in_a_cell_that_is_not_doubled() {
    copy.with(TABLE, "\"Quiet diplomacy\"", "\"Quiet \"silent\" diplomacy\"");
    says(
        """
        suasion/tools.drl.csv:14:36 rule SUA-13.quiet-diplomacy: a cell stands in quotes, and a quote in it is doubled; here that breaks off""");
  }

  @Test
  void cells_that_changed_places() {
    copy.with(
        TABLE,
        "\"DIPLOMATIC\",\"NONE\",\"NONE\",\"ANY\"",
        "\"DIPLOMATIC\",\"ANY\",\"NONE\",\"NONE\"");
    says(
        """
        suasion/tools.drl.csv:13:228 rule SUA-11.diplomacy: Force cannot be ANY; there are NONE, THREAT, USE
        suasion/tools.drl.csv:13:241 rule SUA-11.diplomacy: Organ cannot be NONE; there are ANY, ASSEMBLY, AUTONOMOUS, COUNCIL""");
  }

  @Test
  void cells_that_nobody_understands() {
    copy.with(TABLE, "\"SUASION\"", "\"SUASIONS\"");
    copy.with(TABLE, "\"PEACEFUL\"", "\"PEACFUL\"");
    copy.with(TABLE, "\"IMMINENT\"", "\"IMMINENTLY\"");
    says(
        """
        suasion/tools.drl.csv:8:191 rule SUA-04.fact-finding: Approach cannot be SUASIONS; did you mean SUASION?
        suasion/tools.drl.csv:8:270 rule SUA-04.fact-finding: Gates cannot be PEACFUL; did you mean PEACEFUL?
        suasion/tools.drl.csv:13:308 rule SUA-11.diplomacy: Stage cannot be IMMINENTLY; did you mean IMMINENT?""");
  }

  @Test
  void an_id_that_is_taken() {
    copy.and(
        "stage/fit.drl",
        rule(
            "SUA-50.dispute",
            "Situation( $s : id )",
            "insertLogical( caution(\"ALREADY_IN_FORCE\", $s, yes(\"x\")) );"));
    says(
        """
        suasion/needs.drl:68:1 rule SUA-50.dispute: the id is taken: stage/fit.drl:41 has it""");
  }

  @Test
  void gates_that_read_what_nothing_concludes() {
    copy.with("options/peaceful.drl", "\"Authority:SC_COMPETENCE\"", "\"Authority:SC_COMPETENCY\"");
    says(
        """
        options/peaceful.drl:40:37 rule OPT-03.council: no rule concludes Authority:SC_COMPETENCY; did you mean Authority:SC_COMPETENCE?""");
  }

  @Test
  void rules_in_a_circle() {
    copy.and("labels.yaml", "Criterion:CYC_A: a\nCriterion:CYC_B: b\n");
    copy.and(
        NEEDS,
        rule(
            "SUA-60.a",
            "$b : Conclusion( id == \"Criterion:CYC_B\", $s : about )",
            "insertLogical( criterion(\"CYC_A\", $s, all($b)) );"));
    copy.and(
        NEEDS,
        rule(
            "SUA-60.b",
            "$a : Conclusion( id == \"Criterion:CYC_A\", $s : about )",
            "insertLogical( criterion(\"CYC_B\", $s, all($a)) );"));
    says(
        """
        suasion/needs.drl:139:1 rule SUA-60.a: the rules go in a circle: SUA-60.a (suasion/needs.drl:139) reads Criterion:CYC_B of SUA-60.b (suasion/needs.drl:149), which reads Criterion:CYC_A of SUA-60.a (suasion/needs.drl:139)""");
  }

  @Test
  void a_rule_that_feeds_itself() {
    copy.and(
        NEEDS,
        rule(
            "SUA-60.d",
            "$d : Conclusion( id == \"Criterion:DISPUTE\", $s : about )",
            "insertLogical( criterion(\"DISPUTE\", $s + \"x\", all($d)) );"));
    says(
        """
        suasion/needs.drl:139:1 rule SUA-60.d: the rules go in a circle: SUA-60.d (suasion/needs.drl:139) reads Criterion:DISPUTE of SUA-60.d (suasion/needs.drl:139)
        suasion/needs.drl:146:20 rule SUA-60.d: concludes Criterion:DISPUTE as does SUA-50.dispute (suasion/needs.drl:77), and nothing keeps the two apart""");
  }

  @Test
  void two_rules_that_conclude_one_id() {
    copy.and(
        NEEDS,
        rule(
            "SUA-60.c",
            "Situation( $s : id )",
            "insertLogical( criterion(\"DISPUTE\", $s, unknown(\"x\")) );"));
    says(
        """
        suasion/needs.drl:146:20 rule SUA-60.c: concludes Criterion:DISPUTE as does SUA-50.dispute (suasion/needs.drl:77), and nothing keeps the two apart""");
  }

  @Test
  void a_reading_under_which_nobody_concludes() {
    copy.with("stage/ladder.drl", "value == \"ANY_TWO\"", "value == \"ALL_FOUR\"");
    says(
        """
        stage/ladder.drl:19:20 rule STG-07.targeting-plus-one: no rule concludes Criterion:IMMINENT under the reading imminentRule = ANY_TWO
        stage/ladder.drl:46:20 rule STG-07.any-two: concludes Criterion:IMMINENT as does STG-07.all-four (stage/ladder.drl:33), and nothing keeps the two apart""");
  }

  @Test
  void an_accumulate_over_a_join() {
    copy.with(
        "intervention/fit.drl",
        "accumulate( $threat : Finding( code == \"threat.means\" );",
        "accumulate( Population( $p : id ) and $threat : Finding( code == \"threat.means\", about == $p );");
    says(
        """
        intervention/fit.drl:14:5 rule INT-15.fit-area-security: an accumulate takes one pattern, not a join of 2: let a rule conclude the join first""");
  }

  @Test
  void quotation_marks_of_a_word_processor() {
    copy.with(NEEDS, "criterion(\"DISPUTE\"", "criterion(\u201cDISPUTE\u201d");
    says(
        """
        suasion/needs.drl:77:30: no DRL: no viable alternative at input ''
        suasion/needs.drl:77:30: the quotation mark “ is none of the keyboard
        suasion/needs.drl:77:38: no DRL: no viable alternative at input ''
        suasion/needs.drl:77:38: the quotation mark ” is none of the keyboard""");
  }

  @Test
  void a_label_that_is_missing_and_one_too_many() {
    copy.with("labels.yaml", "Criterion:HATE_SPEECH:", "Criterion:HATE_SPEECHES:");
    says(
        """
        labels.yaml:105:1: no rule concludes Criterion:HATE_SPEECHES; did you mean Criterion:HATE_SPEECH?
        suasion/needs.drl:64:20 rule SUA-50.hate-speech: labels.yaml has no name for Criterion:HATE_SPEECH; did you mean Criterion:HATE_SPEECHES?""");
  }

  @Test
  void a_loop_without_a_bound() {
    copy.with(NEEDS, "then\n", "then\n    while (true) { }\n");
    says(
        """
        suasion/needs.drl:15:5 rule SUA-50.refugees: a consequence has no while: it chooses by if, goes through a collection, and comes to an end""");
  }

  @Test
  void a_consequence_that_reaches_out() {
    copy.with(
        NEEDS,
        "then\n",
        """
        then
            System.exit(0);
            boolean file = new java.io.File("x").exists();
            java.time.LocalDate today = java.time.LocalDate.now();
            Thread.currentThread();
            Object type = "x".getClass();
            drools.halt();
        """);
    says(
        """
        suasion/needs.drl:15:5 rule SUA-50.refugees: a consequence may not reach System: it works on facts, conclusions, collections and words, and on nothing outside
        suasion/needs.drl:16:24 rule SUA-50.refugees: a consequence may not reach java.io.File: it works on facts, conclusions, collections and words, and on nothing outside
        suasion/needs.drl:17:5 rule SUA-50.refugees: a consequence may not reach java.time.LocalDate: it works on facts, conclusions, collections and words, and on nothing outside
        suasion/needs.drl:17:33 rule SUA-50.refugees: a consequence may not reach java.time.LocalDate: it works on facts, conclusions, collections and words, and on nothing outside
        suasion/needs.drl:18:5 rule SUA-50.refugees: a consequence may not reach Thread: it works on facts, conclusions, collections and words, and on nothing outside
        suasion/needs.drl:19:23 rule SUA-50.refugees: a consequence may not call getClass: what it concludes depends on its patterns alone
        suasion/needs.drl:20:5 rule SUA-50.refugees: nothing here is called drools; there are $refugees, $s, file, today, type""");
  }

  @Test
  void a_forgotten_about() {
    copy.with(
        NEEDS,
        "$dispute : Finding( code == \"dispute.kind\", about == $s )",
        "$dispute : Finding( code == \"dispute.kind\" )");
    says(
        """
        suasion/needs.drl:74:5 rule SUA-50.dispute: the finding dispute.kind says of nobody in particular: about == … is missing""");
  }

  @Test
  void absence_as_proof_and_an_order_by_hand() {
    copy.and(
        NEEDS,
        rule(
            "SUA-60.e",
            "Situation( $s : id )\n    not Population()",
            "insertLogical( caution(\"ALREADY_IN_FORCE\", $s, yes(\"x\")) );"));
    copy.with(NEEDS, "when\n", "salience 10\nwhen\n");
    says(
        """
        suasion/needs.drl:12:1 rule SUA-50.refugees: salience is not for rules of a doctrine: what they read gives their order
        suasion/needs.drl:146:5 rule SUA-60.e: a pattern, an accumulate or a collect is meant here: absence is never proof, and what is unknown stays open""");
  }

  @Test
  void a_criterion_that_nothing_reads() {
    copy.and("labels.yaml", "Criterion:UNREAD: a\n");
    copy.and(
        NEEDS,
        rule(
            "SUA-60.f",
            "Situation( $s : id )",
            "insertLogical( criterion(\"UNREAD\", $s, yes(\"x\")) );"));
    says(
        """
        suasion/needs.drl:146:20 rule SUA-60.f: nothing reads Criterion:UNREAD: no rule, no cell, and no other conclusion here""");
  }

  @Test
  void yes_or_no_of_what_says_more() {
    copy.with("stage/ladder.drl", "$sign.is(\"SYSTEMATIC_TARGETING\")", "$sign.holds()");
    says(
        """
        stage/ladder.drl:20:15 rule STG-07.targeting-plus-one: sign.imminence says more than yes or no: ask is("…")""");
  }

  @Test
  void a_kind_of_actor_that_there_is_not() {
    copy.with("authority/courts.drl", "Actor( kind == \"COURT\"", "Actor( kind == \"COURTS\"");
    says(
        """
        authority/courts.drl:15:20 rule AUT-18.court: actor.kind has no value COURTS; did you mean COURT?""");
  }

  @Test
  void carriage_returns_change_no_place() {
    copy.withCarriageReturns(NEEDS).withCarriageReturns(TABLE);
    copy.with(NEEDS, "\"HATE_SPEECH\", \"", "\"HATE_SPEACH\", \"");
    copy.with(TABLE, "\"PEACEFUL\"", "\"PEACFUL\"");
    says(
        """
        suasion/needs.drl:64:61 rule SUA-50.hate-speech: sign.incitement has no value HATE_SPEACH; did you mean HATE_SPEECH?
        suasion/tools.drl.csv:8:269 rule SUA-04.fact-finding: Gates cannot be PEACFUL; did you mean PEACEFUL?""");
  }

  @Test
  void a_row_with_a_cell_too_few() {
    copy.with(TABLE, "\"DIPLOMATIC\",\"NONE\",\"NONE\"", "\"DIPLOMATIC\",\"NONE\"");
    says(
        """
        suasion/tools.drl.csv:13:1 rule SUA-11.diplomacy: the row has 21 cells, its header 22""");
  }

  @Test
  void what_is_inserted_without_a_name() {
    copy.and(
        NEEDS,
        rule(
            "SUA-60.g",
            "$d : Conclusion( id == \"Criterion:DISPUTE\", $s : about )",
            "insertLogical( $d );\n    String code = \"X\";\n    insertLogical( caution(code, $s, all($d)) );"));
    says(
        """
        suasion/needs.drl:146:20 rule SUA-60.g: what is inserted here cannot be seen: make it by a call such as criterion("X", …)
        suasion/needs.drl:148:20 rule SUA-60.g: the id of a conclusion is a quoted word, so that it can be seen who concludes it""");
  }

  @Test
  void a_consequence_that_is_no_java() {
    copy.with(
        NEEDS,
        "insertLogical( criterion(\"DISPUTE\", $s,",
        "insertLogical( criterion(\"DISPUTE\" $s,");
    says(
        """
        suasion/needs.drl:77:30 rule SUA-50.dispute: the consequence is no Java: Parse error. Found  "$s" <IDENTIFIER>""");
  }

  @Test
  void a_group_that_nobody_inserts() {
    copy.with(
        "intervention/needs.drl",
        "Group( name == \"PEACEKEEPERS\" )",
        "Group( name == \"PEACEKEEPER\" )");
    says(
        """
        intervention/needs.drl:63:29 rule INT-51.rapid-force: no rule inserts Group PEACEKEEPER; did you mean PEACEKEEPERS?""");
  }
}
