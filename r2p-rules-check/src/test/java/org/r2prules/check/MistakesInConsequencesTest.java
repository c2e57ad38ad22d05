package org.r2prules.check;

import org.junit.jupiter.api.Test;

/** Consequences that do not compile, reach out, or hide what they insert. */
class MistakesInConsequencesTest extends Mistakes {

  @Test
  void a_method_that_there_is_not() {
    copy.with(NEEDS, "$dispute.any(", "$dispute.anyOf(");
    says(
        """
        needs.drl:35:18 rule NEE-03.dispute: Finding has no method anyOf; there is any""");
  }

  @Test
  void a_method_that_a_chain_has_not() {
    copy.with(NEEDS, "$a, $jurisdiction.holds())", "$a, $jurisdiction.holds().holds())");
    says(
        """
        needs.drl:71:74 rule NEE-06.court: the consequence does not compile: cannot find symbol; symbol: method holds(); location: class Claim""");
  }

  @Test
  void an_argument_of_another_type() {
    copy.with(NEEDS, "any($speech, $dispute, $displaced)", "any($speech, $dispute, \"DISPLACED\")");
    says(
        """
        needs.drl:47:50 rule NEE-04.talks-called: the consequence does not compile: method any in class Kleene cannot be applied to given types; required: Judgement[]; found: Conclusion,Conclusion,String; reason: varargs mismatch; String cannot be converted to Judgement""");
  }

  @Test
  void an_argument_too_few() {
    copy.with(NEEDS, "criterion(\"HATE_SPEECH\", $s,", "criterion(\"HATE_SPEECH\",");
    says(
        """
        needs.drl:11:20 rule NEE-01.hate-speech: the consequence does not compile: no suitable method found for criterion(String,Judgement); method Conclude.criterion(String,String,String,Judgement) is not applicable; (actual and formal argument lists differ in length); method Conclude.criterion(String,String,Judgement) is not applicable; (actual and formal argument lists differ in length)""");
  }

  @Test
  void a_variable_of_an_accumulate() {
    copy.with(NEEDS, "anyHas($acts,", "anyHas(List.of($act),");
    says(
        """
        needs.drl:23:24 rule NEE-02.displaced: nothing here is called $act; did you mean $acts?""");
  }

  @Test
  void a_field_that_there_is_not() {
    copy.with(NEEDS, "$s : about", "$s : abuot");
    says(
        """
        needs.drl:19:58 rule NEE-02.displaced: Finding has no abuot; did you mean about?""");
  }

  @Test
  void a_variable_that_nothing_binds() {
    copy.with(LADDER, "about == $s", "about == $p");
    says(
        """
        ladder.drl:10:57 rule LAD-01.any-two: no pattern before it binds $p; did you mean $s?""");
  }

  @Test
  void imports_that_are_missing() {
    copy.with("language.drl", "import function org.r2prules.judgement.Kleene.*;\n", "");
    copy.with("language.drl", "import org.r2prules.facts.*;\n", "");
    says(
        """
        ladder.drl:9:5 rule LAD-01.any-two: no import knows Situation: import org.r2prules.facts.Situation
        ladder.drl:12:46 rule LAD-01.any-two: no function that is imported is called atLeast: import function org.r2prules.judgement.Kleene.*
        ladder.drl:44:17 rule LAD-03.peacekeepers: no import knows Mission: import org.r2prules.facts.Mission
        needs.drl:8:5 rule NEE-01.hate-speech: no import knows Situation: import org.r2prules.facts.Situation
        needs.drl:22:47 rule NEE-02.displaced: no function that is imported is called any: import function org.r2prules.judgement.Kleene.*
        needs.drl:68:5 rule NEE-06.court: no import knows Actor: import org.r2prules.facts.Actor
        options.drl:8:5 rule OPT-01.tool: no import knows Situation: import org.r2prules.facts.Situation
        options.drl:21:44 rule OPT-02.always: no function that is imported is called yes: import function org.r2prules.judgement.Kleene.*""");
  }

  @Test
  void a_loop_without_a_bound() {
    copy.with(
        NEEDS,
        "then\n",
        "then\n    while (true) { }\n    for (;;) { }\n    do { } while (true);\n");
    says(
        """
        needs.drl:11:5 rule NEE-01.hate-speech: a consequence has no while: it chooses by if, goes through a collection, and comes to an end
        needs.drl:12:5 rule NEE-01.hate-speech: a consequence has no for: it chooses by if, goes through a collection, and comes to an end
        needs.drl:13:5 rule NEE-01.hate-speech: a consequence has no do: it chooses by if, goes through a collection, and comes to an end""");
  }

  @Test
  void what_reaches_out() {
    copy.with(
        NEEDS,
        "then\n",
        """
        then
            System.exit(0);
            boolean file = new java.io.File("x").exists();
            java.time.LocalDate today = java.time.LocalDate.now();
            new Thread(System::gc).start();
            Object type = "x".getClass();
            Object loader = String.class.getClassLoader();
            drools.halt();
        """);
    says(
        """
        needs.drl:11:5 rule NEE-01.hate-speech: a consequence may not reach System: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:12:24 rule NEE-01.hate-speech: a consequence may not reach java.io.File: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:13:5 rule NEE-01.hate-speech: a consequence may not reach java.time.LocalDate: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:13:33 rule NEE-01.hate-speech: a consequence may not reach java.time.LocalDate: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:14:9 rule NEE-01.hate-speech: a consequence may not reach Thread: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:14:16 rule NEE-01.hate-speech: a consequence may not reach System: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:15:23 rule NEE-01.hate-speech: a consequence may not call getClass: what it concludes depends on its patterns alone
        needs.drl:16:21 rule NEE-01.hate-speech: a consequence may not ask for String.class: what it concludes depends on its patterns alone
        needs.drl:17:5 rule NEE-01.hate-speech: nothing here is called drools; there are $s, $speech, file, loader, today, type""");
  }

  @Test
  void what_is_inserted_without_a_name() {
    copy.and(
        NEEDS,
        rule(
            "NEE-09.g",
            "$d : Conclusion( id == \"Criterion:DISPUTE\", $s : about )",
            "insertLogical( $d );\n    String code = \"X\";\n    insertLogical( criterion(code, $s, $d) );"));
    says(
        """
        needs.drl:104:20 rule NEE-09.g: what is inserted here cannot be seen: make it by a call such as criterion("X", …)
        needs.drl:106:20 rule NEE-09.g: the id of a conclusion is a quoted word, so that it can be seen who concludes it""");
  }

  @Test
  void an_import_beside_the_others() {
    copy.with(NEEDS, "package small;\n", "package small;\nimport java.util.Map;\n");
    says(
        """
        needs.drl:2:8: imports hold for every file of the package and stand in one: language.drl""");
  }

  @Test
  void choices_that_do_not_say_so() {
    copy.with(
        NEEDS,
        "any($speech, $dispute, $displaced)",
        "$speech.met() ? all($dispute) : any($dispute, (Conclusion) $displaced)");
    says(
        """
        needs.drl:47:58 rule NEE-04.talks-called: choose by whereMet, byStatus or unless, not by met()
        needs.drl:47:66 rule NEE-04.talks-called: all of one part: write the part
        needs.drl:47:96 rule NEE-04.talks-called: rules need no cast""");
  }

  @Test
  void a_reading_without_a_branch() {
    copy.with(
        NEEDS,
        "        on(\"DISPUTES\", () -> $dispute))",
        "        on(\"ANYTHING\", () -> $dispute))");
    says(
        """
        needs.drl:58:53 rule NEE-05.advocacy-called: under trigger has no branch for DISPUTES
        needs.drl:60:12 rule NEE-05.advocacy-called: the reading ANYTHING has two branches""");
  }
}
