package org.r2prules.kb;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.testkit.ScenarioFiles;
import org.r2prules.testkit.ScenarioReader;

/**
 * Every example test of a register entry that a rule cites is carried over by a scenario, under
 * {@code register}, or stands in the topic's {@code register-left-out.yaml} under the reason.
 */
class RegisterExamplesTest {

  private static final YAMLMapper MAPPER = new YAMLMapper();

  private final R2pRules rules = R2pRules.load();

  @Test
  void every_example_is_carried_over_or_left_out_for_a_reason() throws IOException {
    Path register = Path.of(System.getProperty("r2p.shared", ""), "doctrine", "register");
    Assumptions.assumeTrue(
        Files.isDirectory(register), "SKIPPED: no register at r2p.shared to take examples from");
    Set<String> cited = new TreeSet<>();
    for (RuleInfo rule : rules.doctrine().rules().values()) {
      cited.addAll(rule.register());
    }
    Set<String> carried = carried();
    Map<String, String> left = leftOut();
    Set<String> known = new TreeSet<>();
    Offenders offenders = new Offenders();
    for (String text : Sources.in(register, ".yaml").values()) {
      for (Entry entry : entries(text)) {
        for (int number = 1; number <= entry.examples(); number++) {
          String example = entry.id() + "/" + number;
          known.add(example);
          offenders.addUnless(
              !cited.contains(entry.id()) || carried.contains(example) || left.containsKey(example),
              "an example of a cited entry is carried over, or left out for a reason",
              example);
        }
      }
    }
    carried.forEach(
        each -> offenders.addUnless(known.contains(each), "what is carried over exists", each));
    left.forEach(
        (each, why) -> {
          offenders.addUnless(known.contains(each), "what is left out exists", each);
          offenders.addUnless(
              !carried.contains(each), "what is left out is not carried over", each);
          offenders.addUnless(!why.isBlank(), "what is left out has a reason", each);
        });
    offenders.assertNone();
  }

  private Set<String> carried() {
    Set<String> carried = new TreeSet<>();
    ScenarioReader reader = ScenarioReader.of(rules.doctrine());
    for (ScenarioFiles.Source source :
        ScenarioFiles.under(RegisterExamplesTest.class.getClassLoader(), "org/r2prules/kb")) {
      reader.read(source).forEach(scenario -> carried.addAll(scenario.register()));
    }
    return carried;
  }

  private static Map<String, String> leftOut() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    for (String text : Sources.in(Sources.KB_SCENARIOS, "register-left-out.yaml").values()) {
      MAPPER
          .readValue(text, new TypeReference<Map<String, List<String>>>() {})
          .forEach((why, examples) -> examples.forEach(each -> reasons.put(each, why)));
    }
    return reasons;
  }

  private static List<Entry> entries(String text) throws IOException {
    return MAPPER.readValue(text, new TypeReference<List<Map<String, Object>>>() {}).stream()
        .map(
            entry ->
                new Entry(
                    entry.get("id").toString(),
                    entry.get("tests") instanceof List<?> tests ? tests.size() : 0))
        .toList();
  }

  private record Entry(String id, int examples) {}
}
