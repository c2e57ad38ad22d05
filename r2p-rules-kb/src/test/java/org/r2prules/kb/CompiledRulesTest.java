package org.r2prules.kb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The compiled rules say all that the rule files say. */
class CompiledRulesTest {

  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  /** A literal of a pattern or a consequence; those of annotations are metadata. */
  private static final Pattern LITERAL =
      Pattern.compile("(?m)(?<!@\\w{1,12}\\()\"([\\x20-\\x7e&&[^\"\\\\]]+)\"");

  private final Map<String, String> drl = Sources.in(Sources.KB, ".drl");

  /** One plain call on a variable is compiled; and, or, chains and nested calls are not. */
  @Test
  void an_accumulate_collects_a_variable_or_one_plain_call() {
    Pattern collected =
        Pattern.compile(
            "\\b(?:collectSet|collectList|count|sum|min|max|average)\\(\\s*"
                + "(\\$\\w+\\s*\\.(?:and\\(|or\\(|\\w+\\([^\\n]*\\()[^\\n]*)");
    Offenders offenders = new Offenders();
    drl.forEach(
        (file, text) -> {
          Matcher call = collected.matcher(COMMENT.matcher(text).replaceAll(""));
          while (call.find()) {
            offenders.add(
                "an accumulate collects a variable, or one plain call on it",
                file + ": " + call.group(1));
          }
        });
    offenders.assertNone();
  }

  /**
   * The compiler of the executable model has been seen to drop the arguments of a call inside an
   * accumulate without a word; then their literals are nowhere in the classes.
   */
  @Test
  void every_literal_of_a_rule_is_in_the_compiled_rules() throws IOException {
    StringBuilder compiled = new StringBuilder();
    for (Path file : Sources.paths(Sources.KB_CLASSES, ".class").values()) {
      compiled.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    String classes = compiled.toString();
    Offenders offenders = new Offenders();
    drl.forEach(
        (file, text) -> {
          Matcher literal = LITERAL.matcher(COMMENT.matcher(text).replaceAll(""));
          while (literal.find()) {
            offenders.addUnless(
                classes.contains(literal.group(1)),
                "a literal of a rule is in the compiled rules",
                file + ": " + literal.group(1));
          }
        });
    offenders.assertNone();
  }
}
