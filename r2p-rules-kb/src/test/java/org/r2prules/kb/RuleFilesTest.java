package org.r2prules.kb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Term;

/** The rule files are short, and no code that is declared goes unread. */
class RuleFilesTest {

  private static final int MAX_LINES = 200;
  private final Doctrine doctrine = R2pRules.load().doctrine();
  private final Graph graph = Graph.load();

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
      boolean read =
          graph.reads(new Graph.Key("Finding", term.code())) || TIED.contains(term.code());
      boolean listed = context.remove(term.code());
      offenders.addUnless(read || listed, "a code is read by a rule or is context", term.code());
      offenders.addUnless(!read || !listed, "a code that is read is no context", term.code());
    }
    context.forEach(code -> offenders.add("a code of the context is in the vocabulary", code));
    offenders.assertNone();
  }
}
