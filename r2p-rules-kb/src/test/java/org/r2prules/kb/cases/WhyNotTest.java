package org.r2prules.kb.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.report.TextReport;

/** Why an option is not open stands on half a page, and leads on to what has no room there. */
class WhyNotTest {

  private static final R2pRules RULES = R2pRules.load().staged();
  private static final Pattern DEEPER = Pattern.compile("and (\\d+) more: --explain\\s+(\\S+)");

  static List<String> cases() {
    return RULES.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void at_most_forty_lines_and_where_the_rest_is(String name) {
    Assessment assessment = RULES.assess(RULES.dossierOfCase(name));
    for (Option option : assessment.options()) {
      String text = TextReport.whyNot(assessment, option.id());
      assertTrue(text.lines().count() <= 40, text);
      Matcher deeper = DEEPER.matcher(text);
      while (deeper.find()) {
        assertEquals(
            deeper.group(2),
            assessment.explain(deeper.group(2)).root().judgement().key(),
            option.id());
      }
    }
  }

  @Test
  void a_reason_of_two_gates_is_told_once() {
    Assessment assessment = RULES.assess(RULES.dossierOfCase("libya-2011-03-18"));
    String text = TextReport.whyNot(assessment, "CONTAINMENT").replaceAll("\\s+", " ");

    assertEquals(2, text.split("S/RES/1970 does not name Containment", -1).length, text);
    assertTrue(text.contains("blocked: Neither mandate nor consent covers the act - "), text);
    assertTrue(text.contains(" reasons told above"), text);
  }

  @Test
  void who_asks_about_a_tool_is_led_to_what_proposes_it() {
    Assessment assessment = RULES.assess(RULES.dossierOfCase("libya-2011-03-18"));
    String text = TextReport.whyNot(assessment, "NO_FLY_ZONE").replaceAll("\\s+", " ");

    assertTrue(text.contains("[NO_FLY_ZONE]: in force"), text);
    assertTrue(text.contains("proposed: No-fly zone, proposed by Member states"), text);
    assertTrue(text.endsWith("[NO_FLY_ZONE@air-operation]: conditional "), text);
  }
}
