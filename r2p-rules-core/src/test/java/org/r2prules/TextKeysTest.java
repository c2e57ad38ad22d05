package org.r2prules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.r2prules.facts.Evidence.Source;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Combined.Operator;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;
import org.r2prules.report.Brief.Topic;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.wording.Joint;

/** The texts that there are and those that are said. */
class TextKeysTest {

  private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][\\w.-]*)\"");
  private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");

  private static Set<String> found(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    Map<String, String> files = Sources.in(Sources.CORE.resolve("org/r2prules/report"), ".java");
    Sources.in(Sources.ROOT.resolve("r2p-rules-core/src/main"), ".jte")
        .forEach((name, text) -> files.put("jte/" + name, text));
    files
        .values()
        .forEach(
            text ->
                pattern
                    .matcher(Sources.code(text))
                    .results()
                    .forEach(each -> found.add(each.group(1))));
    return found;
  }

  @Test
  void every_text_is_said() {
    Set<String> literals = found(LITERAL);
    List<String> never =
        Texts.patterns().keySet().stream()
            .filter(key -> !literals.contains(key))
            .filter(key -> !literals.contains(key.substring(0, key.lastIndexOf('.') + 1)))
            .sorted()
            .toList();
    assertEquals(List.of(), never, "texts that nothing says");
  }

  @Test
  void what_is_said_has_a_text() {
    Set<String> keys = Texts.patterns().keySet();
    List<String> missing =
        found(SAID).stream()
            .filter(
                said ->
                    said.endsWith(".")
                        ? keys.stream().noneMatch(key -> key.startsWith(said))
                        : !keys.contains(said))
            .toList();
    assertEquals(List.of(), missing, "said, and there is no text");
  }

  @Test
  void whatever_has_names_has_all_of_them() {
    List<String> missing = new ArrayList<>();
    Map<String, Enum<?>[]> named = new TreeMap<>();
    named.put("status.", Status.values());
    named.put("option.", OptionStatus.values());
    named.put("why.", OptionStatus.values());
    named.put("approach.", Approach.values());
    named.put("report.options.", Approach.values());
    named.put("open.", Approach.values());
    named.put("standard.", Standard.values());
    named.put("source.", Source.values());
    named.put("doubt.", Doubt.values());
    named.put("operator.", Operator.values());
    named.put("heading.", Topic.values());
    named.put("list.", Joint.values());
    named.forEach(
        (prefix, all) ->
            Stream.of(all)
                .map(each -> prefix + each.name())
                .filter(key -> !Texts.patterns().containsKey(key))
                .forEach(missing::add));
    assertEquals(List.of(), missing);
  }

  @Test
  void names_are_never_patterns() {
    String name = "it's {0} of {1,choice,0#x}";
    Texts.patterns()
        .forEach(
            (key, pattern) -> {
              Object[] told = {name, name, name, name};
              if (pattern.contains(",choice,") || pattern.contains(",number,")) {
                return;
              }
              String said = Texts.english().say(key, told);
              int places = new MessageFormat(pattern, Locale.ENGLISH).getFormats().length;
              int times = said.split(Pattern.quote(name), -1).length - 1;
              assertEquals(places, times, key);
            });
  }

  @Test
  void numbers_are_not_grouped() {
    assertTrue(Texts.english().say("report.options", 12345).startsWith("12345 "));
  }

  @Test
  void a_text_that_is_missing_or_not_known_is_refused() {
    Map<String, String> some = new TreeMap<>(Texts.patterns());
    some.remove("title");
    some.put("tittle", "x");
    assertEquals(
        "texts that are missing: [title]; not known: [tittle]",
        assertThrows(IllegalArgumentException.class, () -> Texts.of(some, Locale.ENGLISH))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> Texts.english().say("tittle"));
  }
}
