package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is no DRL, no Java, no YAML and no row, and what the manifest does not list. */
class MistakesInFilesTest extends Mistakes {

  @Test
  void a_rule_without_end() {
    copy.with(NEEDS, "end\n\nrule \"NEE-03.dispute\"", "\nrule \"NEE-03.dispute\"");
    says(
        """
        needs.drl:14:1 rule NEE-02.displaced: the rule has no end before the next begins in line 25""");
  }

  @Test
  void quotation_marks_of_a_word_processor() {
    copy.with(NEEDS, "criterion(\"DISPUTE\"", "criterion(\u201cDISPUTE\u201d");
    says(
        """
        needs.drl:34:30: the quotation mark “ is none of the keyboard: " and ' are
        needs.drl:34:38: the quotation mark ” is none of the keyboard: " and ' are""");
  }

  @Test
  void a_consequence_that_is_no_java() {
    copy.with(NEEDS, "criterion(\"DISPUTE\", $s,", "criterion(\"DISPUTE\" $s,");
    says(
        """
        needs.drl:34:30 rule NEE-03.dispute: the consequence is no Java: Parse error. Found  "$s" <IDENTIFIER>""");
  }

  @Test
  void a_condition_that_is_none() {
    copy.with(NEEDS, "code == \"dispute.kind\"", "code = \"dispute.kind\"");
    says(
        """
        needs.drl:32:30 rule NEE-03.dispute: no DRL: mismatched input '='""");
  }

  @Test
  void a_cell_that_is_not_closed() {
    copy.with(TABLE, "\"Public advocacy\"", "\"Public advocacy");
    says(
        """
        tools.drl.csv:9:39 rule TOO-02.advocacy: a cell stands in quotes, and a quote in it is doubled; here that breaks off""");
  }

  @Test
  void a_quote_in_a_cell_that_is_not_doubled() {
    copy.with(TABLE, "\"Quiet diplomacy\"", "\"Quiet \"silent\" diplomacy\"");
    says(
        """
        tools.drl.csv:8:30 rule TOO-01.diplomacy: a cell stands in quotes, and a quote in it is doubled; here that breaks off""");
  }

  @Test
  void a_row_with_a_cell_too_few() {
    copy.with(TABLE, "\"DIPLOMATIC\",\"NONE\",\"NONE\"", "\"DIPLOMATIC\",\"NONE\"");
    says(
        """
        tools.drl.csv:8:1 rule TOO-01.diplomacy: the row has 21 cells, its header 22""");
  }

  @Test
  void a_tab_in_yaml() {
    copy.with("vocabulary.yaml", "  values: [HATE_SPEECH", "\tvalues: [HATE_SPEECH");
    says(
        """
        vocabulary.yaml:10:1: no YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)""");
  }

  @Test
  void what_is_there_twice() {
    copy.with("labels.yaml", "Criterion:DISPUTE:", "Criterion:DISPLACED:");
    copy.with("vocabulary.yaml", "- code: dispute.kind", "- code: sign.imminence");
    copy.with("interpretations.yaml", "- key: trigger", "- key: imminentRule");
    assertEquals(
        List.of(
            "interpretations.yaml:7:8: imminentRule is there already, in line 1",
            "labels.yaml:7:1: Criterion:DISPLACED is there already, in line 6",
            "vocabulary.yaml:17:9: sign.imminence is there already, in line 12"),
        copy.lint().lines().filter(line -> line.contains("already")).toList());
  }

  @Test
  void a_file_that_the_manifest_lacks_and_one_that_is_not_there() {
    copy.with(MANIFEST, "  - needs.drl\n", "  - need.drl\n");
    says(
        """
        ../META-INF/r2prules/doctrine.yaml:5:1: makes doctrine and is not listed: needs.drl
        ../META-INF/r2prules/doctrine.yaml:10:5: is not there: need.drl; did you mean needs.drl?""");
  }

  @Test
  void carriage_returns_change_no_place() {
    copy.withCarriageReturns(NEEDS).withCarriageReturns(TABLE);
    copy.with(NEEDS, "\"HATE_SPEECH\", \"INCITEMENT\"", "\"HATE_SPEACH\", \"INCITEMENT\"");
    copy.with(TABLE, "\"PEACEFUL\"", "\"PEACFUL\"");
    says(
        """
        needs.drl:11:61 rule NEE-01.hate-speech: sign.incitement has no value HATE_SPEACH; did you mean HATE_SPEECH?
        tools.drl.csv:8:148 rule TOO-01.diplomacy: Gates cannot be PEACFUL; did you mean PEACEFUL?""");
  }

  @Test
  void rules_with_one_id() {
    copy.and(
        OPTIONS,
        rule(
            "NEE-03.dispute",
            "Situation( $s : id )",
            "insertLogical( note(\"UPHEAVAL\", $s + \"x\", \"X\", yes(\"x\")) );"));
    says(
        """
        options.drl:70:1 rule NEE-03.dispute: the id is taken: needs.drl:26 has it
        options.drl:77:20 rule NEE-03.dispute: concludes Note:UPHEAVAL as does NEE-08.upheaval (needs.drl:94), and nothing keeps the two apart""");
  }

  @Test
  void a_rule_and_a_row_with_one_id() {
    copy.with(OPTIONS, "rule \"OPT-04.council\"", "rule \"TOO-03.naming\"");
    says(
        """
        options.drl:57:1 rule TOO-03.naming: the id is taken: tools.drl.csv:10 has it""");
  }
}
