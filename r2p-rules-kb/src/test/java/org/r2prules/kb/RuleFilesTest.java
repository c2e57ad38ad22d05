package org.r2prules.kb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.Term;

/** The rule files as text: what they may not say, and that nothing declared goes unread. */
class RuleFilesTest {

  private static final int MAX_LINES = 200;
  private static final Pattern READING =
      Pattern.compile("Reading\\(\\s*key == \"(\\w+)\"\\s*,([^)]*)\\)");
  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private final Doctrine doctrine = R2pRules.load().doctrine();
  private final Map<String, String> drl = Sources.in(Sources.KB, ".drl");
  private final Map<String, String> tables = Sources.in(Sources.KB, ".drl.csv");

  @Test
  void every_file_is_short() {
    Offenders offenders = new Offenders();
    Sources.in(Sources.KB, ".drl", ".drl.csv", ".md")
        .forEach(
            (file, text) ->
                offenders.addUnless(
                    text.lines().count() <= MAX_LINES,
                    "a file has at most " + MAX_LINES + " lines",
                    file + ": " + text.lines().count()));
    offenders.assertNone();
  }

  @Test
  void no_rule_uses_what_hides_its_meaning() {
    List<String> forbidden =
        List.of("salience", "agenda-group", "activation-group", "System.out", "eval(");
    Offenders offenders = new Offenders();
    Sources.in(Sources.KB, ".drl", ".drl.csv")
        .forEach(
            (file, text) -> {
              for (String word : forbidden) {
                offenders.addUnless(
                    !COMMENT.matcher(text).replaceAll("").contains(word),
                    "no rule file has " + word,
                    file);
              }
            });
    offenders.assertNone();
  }

  @Test
  void every_switch_and_reading_is_read() {
    Offenders offenders = new Offenders();
    for (Interpretation interpretation : doctrine.interpretations().values()) {
      Set<String> read = readings(interpretation);
      if (read.isEmpty()) {
        offenders.add("an interpretation switch is read by a rule", interpretation.key());
      } else {
        interpretation
            .readings()
            .keySet()
            .forEach(
                reading ->
                    offenders.addUnless(
                        read.contains(reading),
                        "a reading is read by a rule",
                        interpretation.key() + ": " + reading));
      }
    }
    offenders.assertNone();
  }

  /** A rule that binds the reading decides on all of them; else each is to be named. */
  private Set<String> readings(Interpretation interpretation) {
    Set<String> all = interpretation.readings().keySet();
    Set<String> read = new TreeSet<>();
    for (String text : drl.values()) {
      Matcher pattern = READING.matcher(COMMENT.matcher(text).replaceAll(""));
      while (pattern.find()) {
        if (pattern.group(1).equals(interpretation.key())) {
          String rest = pattern.group(2);
          Set<String> named = new TreeSet<>(all);
          named.removeIf(reading -> !rest.contains('"' + reading + '"'));
          if (rest.contains("!=")) {
            all.stream().filter(reading -> !named.contains(reading)).forEach(read::add);
          } else {
            read.addAll(rest.contains(": value") ? all : named);
          }
        }
      }
    }
    tables.values().stream()
        .filter(text -> text.contains(interpretation.key()))
        .forEach(text -> all.stream().filter(text::contains).forEach(read::add));
    return read;
  }

  /** What rules read as a {@code Deed}. */
  private static final Set<String> TIED = Set.of("incident.perpetrators");

  /** Codes that no rule reads stand in the list {@code context} of the vocabulary. */
  @Test
  void every_code_is_read_or_is_context() throws IOException {
    JsonNode vocabulary =
        new YAMLMapper().readTree(Sources.read(Sources.KB.resolve("vocabulary.yaml")));
    Set<String> context = new TreeSet<>();
    vocabulary.path("context").forEach(code -> context.add(code.asText()));
    Offenders offenders = new Offenders();
    for (Term term : doctrine.vocabulary().terms()) {
      boolean read = isRead(term.code()) || TIED.contains(term.code());
      boolean listed = context.remove(term.code());
      offenders.addUnless(read || listed, "a code is read by a rule or is context", term.code());
      offenders.addUnless(!read || !listed, "a code that is read is no context", term.code());
    }
    context.forEach(code -> offenders.add("a code of the context is in the vocabulary", code));
    offenders.assertNone();
  }

  private boolean isRead(String code) {
    Pattern cell = Pattern.compile("(?<![\\w.])" + Pattern.quote(code) + "(?![\\w.])");
    return drl.values().stream().anyMatch(text -> text.contains('"' + code + '"'))
        || tables.values().stream().anyMatch(text -> cell.matcher(text).find());
  }

  @Test
  void the_manifest_lists_every_file_that_makes_doctrine() throws IOException {
    JsonNode manifest =
        new YAMLMapper()
            .readTree(
                Sources.read(Sources.KB_RESOURCES.resolve("META-INF/r2prules/doctrine.yaml")));
    Set<String> listed = new TreeSet<>();
    manifest.path("files").forEach(file -> listed.add(file.asText()));
    Set<String> there = new TreeSet<>();
    Sources.paths(Sources.KB, ".drl", ".drl.csv", ".drl.xlsx", ".yaml").keySet().stream()
        .filter(file -> !file.startsWith("cases/"))
        .forEach(there::add);
    Offenders offenders = new Offenders();
    there.stream()
        .filter(file -> !listed.contains(file))
        .forEach(file -> offenders.add("doctrine.yaml lists a file that makes doctrine", file));
    listed.stream()
        .filter(file -> !there.contains(file))
        .forEach(file -> offenders.add("a file that doctrine.yaml lists is there", file));
    offenders.assertNone();
  }
}
