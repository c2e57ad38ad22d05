package org.r2prules.check;

import org.junit.jupiter.api.Test;

/** Consequences that do not compile, reach out, or hide what they insert. */
class MistakesInConsequencesTest extends Mistakes {

  @Test
  void a_method_that_there_is_not() {
    copy.with(NEEDS, "$dispute.any(", "$dispute.anyOf(");
    says(
        """
        needs.drl:41:18 rule NEE-03.dispute: Finding has no method anyOf; there is any""");
  }

  @Test
  void a_method_that_a_chain_has_not() {
    copy.with(NEEDS, "all($jurisdiction.holds())", "all($jurisdiction.holds().holds())");
    says(
        """
        needs.drl:76:78 rule NEE-06.court: the consequence does not compile: cannot find symbol; symbol: method holds(); location: class Claim""");
  }

  @Test
  void an_argument_of_another_type() {
    copy.with(NEEDS, "any($speech, $dispute, $displaced)", "any($speech, $dispute, \"DISPLACED\")");
    says(
        """
        needs.drl:53:50 rule NEE-04.talks-called: the consequence does not compile: method any in class Kleene cannot be applied to given types; required: Judgement[]; found: Conclusion,Conclusion,String; reason: varargs mismatch; String cannot be converted to Judgement""");
  }

  @Test
  void an_argument_too_few() {
    copy.with(NEEDS, "criterion(\"HATE_SPEECH\", $s,", "criterion(\"HATE_SPEECH\",");
    says(
        """
        needs.drl:17:20 rule NEE-01.hate-speech: the consequence does not compile: no suitable method found for criterion(String,Judgement); method Conclude.criterion(String,String,String,Judgement) is not applicable; (actual and formal argument lists differ in length); method Conclude.criterion(String,String,Judgement) is not applicable; (actual and formal argument lists differ in length)""");
  }

  @Test
  void a_variable_of_an_accumulate() {
    copy.with(NEEDS, "anyHas((java.util.Collection) $acts,", "anyHas(List.of($act),");
    says(
        """
        needs.drl:29:24 rule NEE-02.displaced: nothing here is called $act; did you mean $acts?""");
  }

  @Test
  void a_field_that_there_is_not() {
    copy.with(NEEDS, "$s : about", "$s : abuot");
    says(
        """
        needs.drl:25:58 rule NEE-02.displaced: Finding has no abuot; did you mean about?""");
  }

  @Test
  void a_variable_that_nothing_binds() {
    copy.with(LADDER, "about == $s", "about == $p");
    says(
        """
        ladder.drl:16:57 rule LAD-01.any-two: no pattern before it binds $p; did you mean $s?""");
  }

  @Test
  void imports_that_are_missing() {
    copy.with(NEEDS, "import function org.r2prules.judgement.Kleene.*;\n", "");
    copy.with(LADDER, "import org.r2prules.facts.*;\n", "");
    says(
        """
        ladder.drl:14:5 rule LAD-01.any-two: no import of this file knows Situation: import org.r2prules.facts.Situation
        ladder.drl:49:17 rule LAD-03.peacekeepers: no import of this file knows Mission: import org.r2prules.facts.Mission
        needs.drl:27:47 rule NEE-02.displaced: no function that this file imports is called any: import function org.r2prules.judgement.Kleene.*""");
  }

  @Test
  void a_loop_without_a_bound() {
    copy.with(
        NEEDS,
        "then\n",
        "then\n    while (true) { }\n    for (;;) { }\n    do { } while (true);\n");
    says(
        """
        needs.drl:17:5 rule NEE-01.hate-speech: a consequence has no while: it chooses by if, goes through a collection, and comes to an end
        needs.drl:18:5 rule NEE-01.hate-speech: a consequence has no for: it chooses by if, goes through a collection, and comes to an end
        needs.drl:19:5 rule NEE-01.hate-speech: a consequence has no do: it chooses by if, goes through a collection, and comes to an end""");
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
        needs.drl:17:5 rule NEE-01.hate-speech: a consequence may not reach System: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:18:24 rule NEE-01.hate-speech: a consequence may not reach java.io.File: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:19:5 rule NEE-01.hate-speech: a consequence may not reach java.time.LocalDate: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:19:33 rule NEE-01.hate-speech: a consequence may not reach java.time.LocalDate: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:20:9 rule NEE-01.hate-speech: a consequence may not reach Thread: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:20:16 rule NEE-01.hate-speech: a consequence may not reach System: it works on facts, conclusions, collections and words, and on nothing outside
        needs.drl:21:23 rule NEE-01.hate-speech: a consequence may not call getClass: what it concludes depends on its patterns alone
        needs.drl:22:21 rule NEE-01.hate-speech: a consequence may not ask for String.class: what it concludes depends on its patterns alone
        needs.drl:23:5 rule NEE-01.hate-speech: nothing here is called drools; there are $s, $speech, file, loader, today, type""");
  }

  @Test
  void what_is_inserted_without_a_name() {
    copy.and(
        NEEDS,
        rule(
            "NEE-09.g",
            "$d : Conclusion( id == \"Criterion:DISPUTE\", $s : about )",
            "insertLogical( $d );\n    String code = \"X\";\n    insertLogical( criterion(code, $s, all($d)) );"));
    says(
        """
        needs.drl:109:20 rule NEE-09.g: what is inserted here cannot be seen: make it by a call such as criterion("X", …)
        needs.drl:111:20 rule NEE-09.g: the id of a conclusion is a quoted word, so that it can be seen who concludes it""");
  }
}
