package org.r2prules.kb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.testkit.Golden;

/** {@code un-framework.csv} puts the indicators of the United Nations beside our codes. */
class UnFrameworkTest {

  private static final Path TABLE = Sources.KB.resolve("un-framework.csv");
  private static final Path PAGE = Sources.ROOT.resolve("docs/un-framework.md");
  private static final Set<String> COLUMNS =
      Set.of("factor", "indicator", "what", "codes", "how", "why", "number");
  private static final Set<String> WITH_REASON = Set.of("PART", "WIDER", "NONE");

  /** Published: no id before one of these may go, nor these; more may come. */
  private static final Set<String> PUBLISHED =
      Set.of(
          "UNF-1.11",
          "UNF-2.8",
          "UNF-3.10",
          "UNF-4.9",
          "UNF-5.8",
          "UNF-6.11",
          "UNF-7.14",
          "UNF-8.12",
          "UNF-9.6",
          "UNF-10.8",
          "UNF-11.8",
          "UNF-12.5",
          "UNF-12.d",
          "UNF-13.10",
          "UNF-13.e",
          "UNF-14.d");

  private final Vocabulary vocabulary = R2pRules.load().doctrine().vocabulary();

  @Test
  void every_factor_is_there_and_its_indicators_follow_it_in_their_order() throws IOException {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Map<String, String> row : CsvRows.read(TABLE)) {
      Assertions.assertEquals(COLUMNS, row.keySet());
      List<String> ids = found.computeIfAbsent(row.get("factor"), f -> new ArrayList<>());
      ids.add(row.get("indicator"));
    }
    List<String> factors = IntStream.rangeClosed(1, 14).mapToObj(n -> "UNF-" + n).toList();
    Assertions.assertEquals(factors, List.copyOf(found.keySet()));
    found.forEach((factor, ids) -> Assertions.assertEquals(inOrder(factor, ids), ids));
    Set<String> all = found.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    Assertions.assertTrue(all.containsAll(PUBLISHED), "an id that was published is gone");
  }

  /** As many as there are: the factor itself, then numbers without a gap, then letters so. */
  private static List<String> inOrder(String factor, List<String> ids) {
    long lettered = ids.stream().filter(id -> id.matches(".*[a-z]")).count();
    List<String> order = new ArrayList<>(List.of(""));
    for (int number = 1; number < ids.size() - lettered; number++) {
      order.add(factor + "." + number);
    }
    for (char letter = 'a'; letter < 'a' + lettered; letter++) {
      order.add(factor + "." + letter);
    }
    return order;
  }

  @Test
  void every_indicator_has_codes_of_the_vocabulary_or_says_why_it_has_none() throws IOException {
    Offenders offenders = new Offenders();
    for (Map<String, String> row : indicators()) {
      String id = row.get("indicator");
      String how = row.get("how");
      List<String> codes = codes(row);
      codes.forEach(
          each ->
              offenders.addUnless(isKnown(each), "a code and its value exist", id + " " + each));
      offenders.addUnless(
          Set.copyOf(codes).size() == codes.size(), "a code stands once beside an indicator", id);
      offenders.addUnless(
          how.equals("NONE") == codes.isEmpty(), "NONE has no code, all others have some", id);
      offenders.addUnless(
          how.equals("SAME") || WITH_REASON.contains(how),
          "SAME, PART, WIDER or NONE",
          id + " " + how);
      offenders.addUnless(
          !WITH_REASON.contains(how) || row.get("why").split(" ").length > 3,
          "all but SAME say why",
          id);
      offenders.addUnless(!row.get("what").isEmpty(), "what it is, in our words", id);
      offenders.addUnless(
          row.get("number").equals("OWN") == id.matches(".*[a-z]"),
          "OWN is a letter, SEEN and RECALLED are numbers",
          id);
    }
    offenders.assertNone();
  }

  private boolean isKnown(String code) {
    String[] parts = code.split("=", 2);
    return term(code).filter(t -> parts.length == 1 || t.values().contains(parts[1])).isPresent();
  }

  @Test
  void the_page_has_both_directions() throws IOException {
    Golden.check(PAGE, page());
  }

  private String page() throws IOException {
    List<Map<String, String>> indicators = indicators();
    StringBuilder page =
        new StringBuilder(
            """
            # The UN Framework of Analysis beside our codes
            Made of `un-framework.csv` of the knowledge base by `UnFrameworkTest`; written anew with `-Dgolden.update=true`.

            For a desk that works with the Framework of Analysis for Atrocity Crimes of the United Nations (2014, also A/70/741–S/2016/71): which facts of a dossier an indicator corresponds to, and back. The words are ours; what counts is the text of the Framework. It is no evidence and no rule: nothing follows from an indicator that somebody ticked. A fact goes into the dossier with what was observed, who says so and when, and counts as any other. The Framework gives no weights, and here are none.

            An id is the number of the factor and of the indicator: UNF-7.5 is the fifth indicator of factor 7. Ids stay as they are; new ones may come. Three kinds of numbers, in the column `number` of the table: SEEN was held against a copy of the text; RECALLED comes from general knowledge of it and is to be checked before it is cited; OWN is a letter, for an indicator whose place in the text is not known to us. The factors are all there; of 12, 13 and 14 the Framework may have more indicators than are listed here.

            | corresponds | to fill in a dossier | indicators |
            |---|---|---|
            """);
    for (String how : List.of("SAME", "PART", "WIDER", "NONE")) {
      long count = indicators.stream().filter(row -> row.get("how").equals(how)).count();
      page.append("| %s | %s | %d |%n".formatted(how, meaning(how), count));
    }
    page.append(
        """

        A code with values means those that were observed, one or more. A code without a value is a yes or no, a number, a name, or whichever value fits. `not` means that it is shown absent (`present: false`), which wants evidence as everything does: that nobody speaks of it is not enough.

        ## From the Framework to our codes
        """);
    for (Map<String, String> row : CsvRows.read(TABLE)) {
      page.append(row.get("indicator").isEmpty() ? heading(row) : line(row));
    }
    page.append(
        "\n## From our codes to the Framework\n| code | about | indicators |\n|---|---|---|\n");
    byCode(indicators)
        .forEach(
            (code, ids) ->
                page.append(
                    "| %s | %s | %s |%n"
                        .formatted(shown(code), about(code), String.join(", ", ids))));
    return page.toString();
  }

  private static String meaning(String how) {
    return switch (how) {
      case "SAME" -> "the codes say what the indicator says";
      case "PART" -> "the codes say a part of it: only where that part is what was observed";
      case "WIDER" -> "the codes are wider: the indicator is one kind of what they say";
      default -> "no code: it stays outside the dossier, or in its notes";
    };
  }

  private static String heading(Map<String, String> factor) {
    String columns = "| indicator | in our words | codes | corresponds |\n|---|---|---|---|\n";
    return "\n### " + factor.get("factor") + ": " + factor.get("what") + "\n" + columns;
  }

  private static String line(Map<String, String> row) {
    String codes =
        codes(row).stream().map(UnFrameworkTest::shown).collect(Collectors.joining(", "));
    String why = row.get("why").isEmpty() ? "" : ": " + row.get("why");
    return "| %s | %s | %s | %s%s |%n"
        .formatted(row.get("indicator"), row.get("what"), codes, row.get("how"), why);
  }

  /** The codes in their order, what is denied after what is asserted, each with the indicators. */
  private static Map<String, List<String>> byCode(List<Map<String, String>> indicators) {
    Map<String, List<String>> byCode =
        new TreeMap<>(
            Comparator.comparing(UnFrameworkTest::asserted)
                .thenComparing(Comparator.reverseOrder()));
    for (Map<String, String> row : indicators) {
      for (String code : codes(row)) {
        byCode
            .computeIfAbsent(code, c -> new ArrayList<>())
            .add(row.get("indicator") + " " + row.get("how"));
      }
    }
    return byCode;
  }

  private String about(String code) {
    return term(code).orElseThrow().subjects().stream()
        .sorted()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private Optional<Term> term(String code) {
    return vocabulary.term(asserted(code).split("=", 2)[0]);
  }

  private static String asserted(String code) {
    return code.replaceFirst("^!", "");
  }

  private static String shown(String code) {
    return (code.startsWith("!") ? "not " : "") + "`" + asserted(code) + "`";
  }

  private static List<String> codes(Map<String, String> row) {
    return row.get("codes").isEmpty() ? List.of() : List.of(row.get("codes").split(" "));
  }

  private static List<Map<String, String>> indicators() throws IOException {
    return CsvRows.read(TABLE).stream().filter(row -> !row.get("indicator").isEmpty()).toList();
  }
}
