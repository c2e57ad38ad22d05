package org.r2prules.kb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The project says the doctrine in its own words: no sentence of the source documents is in it. */
class OwnWordsTest {

  private static final int WORDS = 8;
  private static final Graph GRAPH = Graph.load();

  @Test
  void no_run_of_words_is_taken_from_the_sources() {
    Path seeds = Path.of(System.getProperty("r2p.shared", ""), "seeds");
    Assumptions.assumeTrue(
        Files.isDirectory(seeds), "SKIPPED: no source documents at r2p.shared to compare with");
    Set<String> taken = new HashSet<>();
    Sources.in(seeds, ".txt").values().forEach(text -> taken.addAll(runs(text)));
    Offenders offenders = new Offenders();
    compare(Sources.in(Sources.KB_RESOURCES, ""), taken, offenders);
    compare(Sources.in(Sources.KB_SCENARIOS.resolve("cases"), ".yaml"), taken, offenders);
    compare(Sources.in(Sources.CORE_JAVA, ".java"), taken, offenders);
    compare(Sources.in(Sources.TESTKIT_JAVA, ".java"), taken, offenders);
    offenders.assertNone();
  }

  private static void compare(Map<String, String> files, Set<String> taken, Offenders offenders) {
    files.forEach(
        (file, text) -> {
          for (String run : runs(withoutCitations(file, text))) {
            offenders.addUnless(
                !taken.contains(run),
                "no " + WORDS + " words in a row are those of a source document",
                file + ": " + run);
          }
        });
  }

  /**
   * The headings that a rule cites, or the map, are names of places, not words that are taken over.
   */
  private static String withoutCitations(String file, String text) {
    if (file.endsWith("/map.csv")) {
      return text.replaceAll("(?m)^([^,\\n]*,[^,\\n]*),(\"[^\"]*\"|[^,\"\\n]*),", "$1,,");
    }
    String own = text;
    for (Graph.Node rule : GRAPH.rules().values()) {
      if (file.endsWith("/" + rule.file())) {
        own = own.replace('"' + rule.source() + '"', "");
      }
    }
    return own;
  }

  /** The list of the four crimes is law, not anybody's sentence: it counts as one word. */
  private static final String FOUR_CRIMES =
      "genocide (and )?war crimes (and )?ethnic cleansing (and |or )?crimes against humanity";

  private static List<String> runs(String text) {
    List<String> words =
        List.of(
            text.replaceAll("-\\R\\s*", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll(FOUR_CRIMES, "fourcrimes")
                .strip()
                .split(" "));
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return runs;
  }
}
