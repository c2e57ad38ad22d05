package org.r2prules.kb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The compiled rules say all that the rule files say. */
class CompiledRulesTest {

  /**
   * The compiler of the executable model has been seen to drop the arguments of a call inside an
   * accumulate without a word; then what they quote is nowhere in the classes.
   */
  @Test
  void every_quoted_word_of_a_rule_is_in_the_compiled_rules() throws IOException {
    StringBuilder compiled = new StringBuilder();
    for (Path file : Sources.paths(Sources.KB_CLASSES, ".class").values()) {
      compiled.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    String classes = compiled.toString();
    Offenders offenders = new Offenders();
    for (Graph.Node rule : Graph.load().rules().values()) {
      offenders.addUnless(!rule.words().isEmpty(), "a rule quotes something", rule.id());
      for (String word : rule.words()) {
        // A class has its words in UTF-8.
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        offenders.addUnless(
            classes.contains(new String(bytes, StandardCharsets.ISO_8859_1)),
            "a word of a rule is in the compiled rules",
            rule.id() + ": " + word);
      }
    }
    offenders.assertNone();
  }
}
