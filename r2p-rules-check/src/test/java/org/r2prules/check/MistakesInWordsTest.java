package org.r2prules.check;

import org.junit.jupiter.api.Test;

/** Words that nobody declares, concludes or inserts. */
class MistakesInWordsTest extends Mistakes {

  @Test
  void a_misspelt_value() {
    copy.with(NEEDS, "\"HATE_SPEECH\", \"INCITEMENT\"", "\"HATE_SPEACH\", \"INCITEMENT\"");
    says(
        """
        needs.drl:11:61 rule NEE-01.hate-speech: sign.incitement has no value HATE_SPEACH; did you mean HATE_SPEECH?""");
  }

  @Test
  void a_value_that_a_collected_finding_cannot_have() {
    copy.with(LADDER, "\"SUPERIORITY\"", "\"SUPERIORTY\"");
    says(
        """
        ladder.drl:59:48 rule LAD-03.strong: mission.means has no value SUPERIORTY; did you mean SUPERIORITY?""");
  }

  @Test
  void a_misspelt_code() {
    copy.with(NEEDS, "code == \"dispute.kind\"", "code == \"dispute.kinds\"");
    says(
        """
        needs.drl:32:33 rule NEE-03.dispute: no code in vocabulary.yaml is dispute.kinds; did you mean dispute.kind?""");
  }

  @Test
  void a_misspelt_id_in_a_pattern() {
    copy.with(NEEDS, "id == \"Criterion:HATE_SPEECH\"", "id == \"Criterion:HATE_SPEACH\"");
    says(
        """
        needs.drl:43:33 rule NEE-04.talks-called: no rule concludes Criterion:HATE_SPEACH; did you mean Criterion:HATE_SPEECH?""");
  }

  @Test
  void a_misspelt_id_in_a_conclusion() {
    copy.with(NEEDS, "criterion(\"HATE_SPEECH\"", "criterion(\"HATE_SPEACH\"");
    says(
        """
        labels.yaml:8:1: no rule concludes Criterion:HATE_SPEECH; did you mean Criterion:HATE_SPEACH?
        needs.drl:11:20 rule NEE-01.hate-speech: labels.yaml has no name for Criterion:HATE_SPEACH; did you mean Criterion:HATE_SPEECH?
        needs.drl:11:20 rule NEE-01.hate-speech: nothing reads Criterion:HATE_SPEACH: no rule, no cell, and no other conclusion here; if it is for the reader alone, say so by @Told
        needs.drl:43:33 rule NEE-04.talks-called: no rule concludes Criterion:HATE_SPEECH; did you mean Criterion:HATE_SPEACH?
        tools.drl.csv:10:160 rule TOO-03.naming: Need cannot be Criterion:HATE_SPEECH; did you mean Criterion:HATE_SPEACH?""");
  }

  @Test
  void a_misspelt_switch_and_misspelt_readings() {
    copy.with(LADDER, "key == \"imminentRule\"", "key == \"iminentRule\"");
    copy.with(LADDER, "value == \"ALL_THREE\"", "value == \"ALL_TREE\"");
    copy.with(NEEDS, "on(\"DISPUTES\",", "on(\"DISPUTE\",");
    says(
        """
        interpretations.yaml:1:3: no rule reads the switch imminentRule
        ladder.drl:8:21 rule LAD-01.any-two: no switch in interpretations.yaml is iminentRule; did you mean imminentRule?
        ladder.drl:21:46 rule LAD-01.all-three: imminentRule has no reading ALL_TREE; did you mean ALL_THREE?
        needs.drl:58:53 rule NEE-05.advocacy-called: under trigger has no branch for DISPUTES
        needs.drl:60:12 rule NEE-05.advocacy-called: trigger has no reading DISPUTE; did you mean DISPUTES?""");
  }

  @Test
  void a_group_that_nobody_inserts() {
    copy.with(LADDER, "Group( name == \"PEACEKEEPERS\" )", "Group( name == \"PEACEKEEPER\" )");
    says(
        """
        ladder.drl:55:20 rule LAD-03.strong: no rule inserts Group PEACEKEEPER; did you mean PEACEKEEPERS?""");
  }

  @Test
  void a_kind_of_actor_that_there_is_not() {
    copy.with(NEEDS, "Actor( kind == \"COURT\"", "Actor( kind == \"COURTS\"");
    says(
        """
        needs.drl:68:20 rule NEE-06.court: actor.kind has no value COURTS; did you mean COURT?""");
  }

  @Test
  void gates_that_read_what_nothing_concludes() {
    copy.with(OPTIONS, "\"Authority:COURT_JURISDICTION\"", "\"Authority:COURT_JURISDICTON\"");
    says(
        """
        options.drl:65:32 rule OPT-04.council: no rule concludes Authority:COURT_JURISDICTON; did you mean Authority:COURT_JURISDICTION?""");
  }

  @Test
  void yes_or_no_of_what_says_more() {
    copy.with(LADDER, "$sign.is(\"TARGETING\")", "$sign.holds()");
    says(
        """
        ladder.drl:26:46 rule LAD-01.all-three: sign.imminence says more than yes or no: ask is("…")""");
  }

  @Test
  void cells_that_nobody_understands() {
    copy.with(TABLE, "\"SUASION\"", "\"SUASIONS\"");
    copy.with(TABLE, "\"PEACEFUL\"", "\"PEACFUL\"");
    copy.with(TABLE, "\"IMMINENT\"", "\"IMMINENTLY\"");
    copy.with(TABLE, "\"MEDIA\"", "\"MEDIUM\"");
    says(
        """
        tools.drl.csv:8:73 rule TOO-01.diplomacy: Approach cannot be SUASIONS; did you mean SUASION?
        tools.drl.csv:8:149 rule TOO-01.diplomacy: Gates cannot be PEACFUL; did you mean PEACEFUL?
        tools.drl.csv:8:203 rule TOO-01.diplomacy: Stage cannot be IMMINENTLY; did you mean IMMINENT?
        tools.drl.csv:9:203 rule TOO-02.advocacy: Agents cannot be MEDIUM; did you mean MEDIA?""");
  }

  @Test
  void cells_that_changed_places() {
    copy.with(
        TABLE, "\"NONE\",\"NONE\",\"ANY\",\"PEACEFUL\"", "\"ANY\",\"NONE\",\"NONE\",\"PEACEFUL\"");
    says(
        """
        tools.drl.csv:8:128 rule TOO-01.diplomacy: Force cannot be ANY; there are NONE, THREAT, USE
        tools.drl.csv:8:141 rule TOO-01.diplomacy: Organ cannot be NONE; there are ANY, ASSEMBLY, AUTONOMOUS, COUNCIL""");
  }

  @Test
  void an_empty_cell() {
    copy.with(TABLE, "\"exposes\"", "\"\"");
    says(
        """
        tools.drl.csv:9:218 rule TOO-02.advocacy: the cell Effect is empty""");
  }

  @Test
  void a_label_that_is_missing_and_one_too_many() {
    copy.with(LABELS, "Criterion:HATE_SPEECH:", "Criterion:HATE_SPEECHES:");
    says(
        """
        labels.yaml:8:1: no rule concludes Criterion:HATE_SPEECHES; did you mean Criterion:HATE_SPEECH?
        needs.drl:11:20 rule NEE-01.hate-speech: labels.yaml has no name for Criterion:HATE_SPEECH; did you mean Criterion:HATE_SPEECHES?""");
  }

  @Test
  void a_criterion_that_nothing_reads() {
    copy.and(LABELS, "Criterion:UNREAD: {label: a, not: b}\n");
    copy.and(
        NEEDS,
        rule(
            "NEE-09.unread",
            "Situation( $s : id )",
            "insertLogical( criterion(\"UNREAD\", $s, yes(\"x\")) );"));
    says(
        """
        needs.drl:104:20 rule NEE-09.unread: nothing reads Criterion:UNREAD: no rule, no cell, and no other conclusion here; if it is for the reader alone, say so by @Told""");
  }

  @Test
  void what_is_for_the_reader_alone_needs_no_reader() {
    copy.with(OPTIONS, "\"OPT-02.always\"\n", "\"OPT-02.always\"\n    @Told(\"ALWAYS\")\n");
    copy.and(LABELS, "Criterion:UNREAD: {label: a, not: b}\n");
    copy.and(
        NEEDS,
        rule(
                "NEE-09.unread",
                "Situation( $s : id )",
                "insertLogical( criterion(\"UNREAD\", $s, yes(\"x\")) );")
            .replace("when", "    @Told(\"UNREAD DISPUTE\")\nwhen"));
    says(
        """
        needs.drl:101:5 rule NEE-09.unread: @Told: the rule does not conclude Criterion:DISPUTE; there is Criterion:UNREAD
        options.drl:15:5 rule OPT-02.always: @Told: something reads Criterion:ALWAYS after all""");
  }

  @Test
  void a_switch_and_a_reading_that_nothing_reads() {
    copy.with(
        "interpretations.yaml",
        "    ALL_THREE: all signs\n",
        "    ALL_THREE: all signs\n    ALL_FOUR: four\n");
    copy.and(
        "interpretations.yaml",
        "- key: idle\n  title: A switch\n  readings:\n    YES: so\n    NO: not so\n  default: YES\n");
    says(
        """
        interpretations.yaml:1:3: no rule reads imminentRule = ALL_FOUR
        interpretations.yaml:14:3: no rule reads the switch idle
        ladder.drl:12:20 rule LAD-01.any-two: no rule concludes Criterion:IMMINENT under the reading imminentRule = ALL_FOUR""");
  }

  @Test
  void a_constant_that_there_is_not() {
    copy.with(OPTIONS, "kind == Kind.CRITERION, id == $need", "kind == Kind.CRITERIA, id == $need");
    says(
        """
        options.drl:31:34 rule OPT-02.indicated: Kind has no CRITERIA; did you mean CRITERION?""");
  }

  @Test
  void a_word_where_none_can_be() {
    copy.with(
        NEEDS,
        "Finding( code == \"dispute.kind\", about == $s )",
        "Finding( code == \"dispute.kind\", about == $s, supplied == \"yes\" )");
    says(
        """
        needs.drl:32:62 rule NEE-03.dispute: concludes nothing unless supplied == "yes": read dispute.kind whatever it is, and combine it in the consequence
        needs.drl:32:74 rule NEE-03.dispute: supplied of Finding is no quoted word""");
  }
}
