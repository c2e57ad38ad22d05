package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What a reader is shown: words for what there is not, and what has none. */
class MistakesInWordingTest extends Mistakes {

  private static final String WORDING = "wording.yaml";
  private static final String VOCABULARY = "vocabulary.yaml";

  @Test
  void words_for_a_code_that_there_is_not() {
    copy.with(WORDING, "  dispute.kind:", "  dispute.kinds:");
    says(
        """
        vocabulary.yaml:17:9: wording.yaml has no words for dispute.kind; did you mean dispute.kinds?
        wording.yaml:13:3: no code in vocabulary.yaml is dispute.kinds; did you mean dispute.kind?""");
  }

  @Test
  void words_for_a_field_a_part_and_a_kind_that_there_are_not() {
    copy.with(WORDING, "  mission.kind:", "  mission.kinds:");
    copy.with(WORDING, "statements:", "statement:");
    copy.with(WORDING, "notAsked: [MEDIA]", "notAsked: [MEDIUM]");
    says(
        """
        vocabulary.yaml:3:3: wording.yaml has no names for mission.kind; did you mean mission.kinds?
        wording.yaml:25:16: actor.kind has no value MEDIUM; did you mean MEDIA?
        wording.yaml:34:3: no field in vocabulary.yaml is mission.kinds; did you mean mission.kind?
        wording.yaml:36:1: wording.yaml has no part statement; did you mean statements?""");
  }

  @Test
  void a_value_that_there_is_not_and_so_one_without_a_name() {
    copy.with(WORDING, "{HATE_SPEECH: hate speech", "{HATE_SPEACH: hate speech");
    copy.with(WORDING, "ONGOING: under way", "ONGOING:");
    says(
        """
        wording.yaml:5:5: no name for sign.incitement HATE_SPEECH; did you mean HATE_SPEACH?
        wording.yaml:5:13: sign.incitement has no value HATE_SPEACH; did you mean HATE_SPEECH?
        wording.yaml:35:40: no name for measure.status ONGOING""");
  }

  @Test
  void a_new_code_and_a_new_value_without_words() {
    copy.with(
        VOCABULARY,
        "- code: mission.means",
        "- code: mission.size\n  of: mission\n  type: number\n  means: how many\n- code: mission.means");
    copy.with(
        VOCABULARY,
        "values: [DISPUTE, BETWEEN_STATES]",
        "values: [DISPUTE, BETWEEN_STATES, BORDER]");
    copy.with(VOCABULARY, "[PEACEKEEPING, POLITICAL]", "[PEACEKEEPING, POLITICAL, OBSERVER]");
    says(
        """
        vocabulary.yaml:35:9: wording.yaml has no words for mission.size
        wording.yaml:16:5: no name for dispute.kind BORDER
        wording.yaml:34:3: no name for mission.kind OBSERVER""");
  }

  @Test
  void a_code_without_a_question_or_a_negative() {
    copy.with(WORDING, "    question: Can {about} act?\n", "");
    copy.with(WORDING, "    not: \"it has no {value}\"\n", "    nott: \"it has no {value}\"\n");
    says(
        """
        wording.yaml:24:3: no 'question' for actor.jurisdiction
        wording.yaml:27:3: no 'not' for mission.means
        wording.yaml:29:5: mission.means has no word nott; did you mean not?""");
  }

  @Test
  void braces_for_which_nothing_is_put() {
    copy.with(WORDING, "What is disputed in {about}?", "What is disputed in {abuot}, and {}?");
    copy.with(WORDING, "not: it cannot act", "not: \"it is no {value}\"");
    says(
        """
        wording.yaml:14:35: dispute.kind question: nothing is put for {abuot}; did you mean about?
        wording.yaml:14:48: dispute.kind question: nothing is put for {}; there is about
        wording.yaml:27:20: actor.jurisdiction not: nothing is put for {value}, since it is yes or no""");
  }

  @Test
  void braces_that_are_broken_and_a_negative_that_does_not_say_of_what() {
    copy.with(WORDING, "How many have fled {about}?", "How many have fled {about?");
    copy.with(WORDING, "\"there was no {value}\"", "\"there was no {the value}\"");
    says(
        """
        wording.yaml:18:34: figure.refugees question: a brace without its other, or around more than a word
        wording.yaml:22:10: incident.acts not does not say of which {value}
        wording.yaml:22:24: incident.acts not: a brace without its other, or around more than a word""");
  }

  @Test
  void a_statement_that_no_rule_makes_and_answers_that_nobody_gives() {
    copy.and(
        VOCABULARY,
        "- code: consent.status\n  of: consent\n  type: one\n  values: [GIVEN]\n  means: consent\n");
    copy.with(
        WORDING,
        "fields:",
        "  consent.status: {question: 'Yes?', not: 'not {value}', names: {GIVEN: yes}}\nfields:");
    copy.with(WORDING, "  nothing in particular is needed:", "  nothing in particular is neded:");
    copy.and(
        WORDING, "    answers:\n      yes: {status: GIVE, scope: [ADVOCASY]}\n    reply: yes\n");
    says(
        """
        wording.yaml:38:3: no rule states: nothing in particular is neded; did you mean nothing in particular is needed?
        wording.yaml:41:21: consent.status has no value GIVE; did you mean GIVEN?
        wording.yaml:41:35: consent.scope has no value ADVOCASY; did you mean ADVOCACY?
        wording.yaml:42:5: a statement has no word reply; there are answers, question""");
  }

  @Test
  void a_headline_that_is_told_otherwise() {
    copy.with(WORDING, "notAsked: [MEDIA]", "notAsked: [MEDIA]\n    headline: yes");
    says("wording.yaml:26:15: headline has no value yes; there is true");
  }

  @Test
  void lives_that_are_saved_otherwise_and_a_statement_asked_of_another_than_the_state() {
    copy.with(WORDING, "notAsked: [MEDIA]", "notAsked: [MEDIA]\n    lifeSaving: yes");
    copy.with(WORDING, "What is needed?", "What does {nobody} need?");
    says(
        """
        wording.yaml:26:17: lifeSaving has no value yes; there is true
        wording.yaml:39:25: nothing in particular is needed question: nothing is put for {nobody}; there is about""");
  }

  @Test
  void a_conclusion_that_bears_on_a_tool_that_there_is_not() {
    copy.with(
        LABELS,
        "Note:UPHEAVAL: there is upheaval",
        "Note:UPHEAVAL: {label: upheaval, on: [ADVOCASY]}");
    says("labels.yaml:12:39: Note:UPHEAVAL bears on no tool ADVOCASY; did you mean ADVOCACY?");
  }

  @Test
  void a_conclusion_without_a_label_or_a_negative() {
    copy.with(LABELS, "{label: there is a dispute,", "{labels: there is a dispute,");
    copy.with(LABELS, "{label: hate speech, not: no hate speech}", "hate speech");
    says(
        """
        labels.yaml:7:1: no 'label' for Criterion:DISPUTE
        labels.yaml:7:21: Criterion:DISPUTE has no word labels; did you mean label?
        labels.yaml:8:1: no 'not' for Criterion:HATE_SPEECH, which is said where it is shown not to hold""");
  }

  @Test
  void advice_is_grave_or_says_nothing_of_it() {
    copy.with(
        "labels.yaml",
        "Note:UPHEAVAL: there is upheaval",
        "Note:UPHEAVAL: {label: there is upheaval, grave: yes}");
    says(
        """
        labels.yaml:12:50: grave has no value yes; there is true""");
  }

  @Test
  void a_file_of_words_that_is_no_yaml() {
    copy.with(WORDING, "    names: {KILLING: killing,", "    names: {KILLING: killing;");
    says(
        """
        wording.yaml:23:43: no YAML: expected ',' or '}', but got :""");
  }

  @Test
  void a_knowledge_base_without_such_a_file_needs_no_negatives() throws IOException {
    Files.delete(folder.resolve("kb/" + WORDING));
    copy.with(MANIFEST, "  - wording.yaml\n", "");
    copy.with(LABELS, "{label: hate speech, not: no hate speech}", "hate speech");
    assertEquals("", copy.lint());
  }
}
