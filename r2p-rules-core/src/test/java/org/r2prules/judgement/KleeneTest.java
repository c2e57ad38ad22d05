package org.r2prules.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Every operator over every combination of what a part can be: {@code +} met, {@code -} not met,
 * {@code ?} without evidence, {@code b} below the standard, {@code !} in conflict.
 */
class KleeneTest {

  private static final String SIGNS = "+-?b!";

  private static final String WEIGHED =
      """
         + - ? b !
      +  ! + ? b !
      -  - ? ? b !
      ?  - ? ? b !
      b  - b b b !
      !  ! ! ! ! !
      """;

  private static Judgement part(char sign) {
    return switch (sign) {
      case '+' -> claim(Status.MET, Set.of());
      case '-' -> claim(Status.NOT_MET, Set.of());
      case '?' -> claim(Status.UNDETERMINED, Set.of(Doubt.NO_EVIDENCE));
      case 'b' -> claim(Status.UNDETERMINED, Set.of(Doubt.BELOW_STANDARD));
      case '!' -> claim(Status.UNDETERMINED, Set.of(Doubt.CONFLICTING));
      default -> throw new IllegalArgumentException(String.valueOf(sign));
    };
  }

  private static Judgement claim(Status status, Set<Doubt> doubts) {
    return new Claim("code", "s", "value", status, doubts, List.of(), List.of());
  }

  /** Every way to choose so many parts. */
  private static List<String> choices(int length) {
    List<String> choices = new ArrayList<>(List.of(""));
    for (int i = 0; i < length; i++) {
      List<String> longer = new ArrayList<>();
      for (String choice : choices) {
        SIGNS.chars().forEach(sign -> longer.add(choice + (char) sign));
      }
      choices = longer;
    }
    return choices;
  }

  private static Judgement[] parts(String signs) {
    return signs.chars().mapToObj(sign -> part((char) sign)).toArray(Judgement[]::new);
  }

  /** What a formula comes to if what is unknown could be either: settled only if it is all one. */
  private static Status either(String signs, Predicate<List<Boolean>> formula) {
    List<List<Boolean>> worlds = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < signs.length(); i++) {
      char sign = signs.charAt(i);
      List<List<Boolean>> longer = new ArrayList<>();
      for (List<Boolean> world : worlds) {
        for (boolean value : new boolean[] {true, false}) {
          if (sign != (value ? '-' : '+')) {
            List<Boolean> next = new ArrayList<>(world);
            next.add(value);
            longer.add(next);
          }
        }
      }
      worlds = longer;
    }
    Set<Boolean> found = new HashSet<>();
    worlds.forEach(world -> found.add(formula.test(world)));
    return found.size() > 1
        ? Status.UNDETERMINED
        : found.contains(true) ? Status.MET : Status.NOT_MET;
  }

  @Test
  void what_is_unknown_stays_unknown_unless_it_cannot_matter() {
    for (int length = 1; length <= 4; length++) {
      for (String signs : choices(length)) {
        Judgement[] parts = parts(signs);
        assertEquals(
            either(signs, world -> !world.contains(false)), Kleene.all(parts).status(), signs);
        assertEquals(
            either(signs, world -> world.contains(true)), Kleene.any(parts).status(), signs);
        for (int least = 1; least <= length; least++) {
          int wanted = least;
          assertEquals(
              either(signs, world -> world.stream().filter(holds -> holds).count() >= wanted),
              Kleene.atLeast(least, parts).status(),
              least + " of " + signs);
        }
      }
    }
    for (String sign : choices(1)) {
      assertEquals(
          either(sign, world -> !world.get(0)), Kleene.not(part(sign.charAt(0))).status(), sign);
    }
  }

  @Test
  void doubts_are_those_of_the_parts_and_there_are_none_on_what_is_settled() {
    for (String signs : choices(3)) {
      for (Judgement result :
          List.of(
              Kleene.all(parts(signs)),
              Kleene.any(parts(signs)),
              Kleene.atLeast(2, parts(signs)))) {
        Set<Doubt> doubts = new HashSet<>();
        for (Judgement part : parts(signs)) {
          doubts.addAll(part.doubts());
        }
        assertEquals(result.undetermined() ? doubts : Set.of(), result.doubts(), signs);
      }
    }
  }

  @Test
  void two_testimonies_that_hold_at_once_are_a_conflict() {
    pairs(Kleene::weigh, WEIGHED);
  }

  @Test
  void grounds_of_which_neither_is_shown_leave_the_matter_open() {
    pairs((pro, contra) -> Kleene.judged(pro, contra, "nobody has judged"), WEIGHED);
    assertEquals(
        "nobody has judged",
        ((Combined) Kleene.judged(part('-'), part('-'), "nobody has judged")).note());
  }

  @Test
  void a_determination_and_what_is_derived_settle_it_alone_and_conflict_where_they_differ() {
    pairs(
        Kleene::agree,
        """
           + - ? b !
        +  + ! + + !
        -  ! - - - !
        ?  + - ? b !
        b  + - b b !
        !  ! ! ! ! !
        """);
  }

  @Test
  void the_second_counts_only_where_the_first_is_open_and_not_in_conflict() {
    pairs(
        Kleene::firstSettled,
        """
           + - ? b !
        +  + + + + +
        -  - - - - -
        ?  + - ? b !
        b  + - b b !
        !  ! ! ! ! !
        """);
  }

  @Test
  void what_counts_only_where_shown_stands_until_refuted_or_never_suffices() {
    single(Kleene::shown, Map.of('+', '+', '-', '-', '?', '-', 'b', '-', '!', '!'));
    single(Kleene::notRefuted, Map.of('+', '+', '-', '-', '?', '+', 'b', '+', '!', '+'));
    single(
        part -> Kleene.atMostUndetermined(part, "it never suffices"),
        Map.of('+', '?', '-', '-', '?', '?', 'b', 'b', '!', '!'));
  }

  @Test
  void nothing_collected_proves_nothing_unless_the_list_is_whole() {
    assertEquals(Status.UNDETERMINED, Kleene.anyOf(List.of(), "none").status());
    assertEquals(Status.UNDETERMINED, Kleene.allOf(List.of(), "none").status());
    assertEquals(Status.NOT_MET, Kleene.anyListed(List.of(), "none").status());
    assertEquals(Kleene.unknown("none"), Kleene.anyOf(List.of(), "none"));
  }

  @Test
  void an_option_is_available_only_where_all_is_met_and_names_what_is_not() {
    Map<String, OptionStatus> expected =
        Map.of(
            "++", OptionStatus.AVAILABLE,
            "+-", OptionStatus.BLOCKED,
            "+?", OptionStatus.CONDITIONAL,
            "-+", OptionStatus.NOT_INDICATED,
            "--", OptionStatus.BLOCKED,
            "-?", OptionStatus.NOT_INDICATED,
            "?+", OptionStatus.CONDITIONAL,
            "?-", OptionStatus.BLOCKED,
            "??", OptionStatus.CONDITIONAL);
    Candidate candidate =
        new Candidate(
            "T",
            "T",
            null,
            Approach.SUASION,
            "3",
            "NONE",
            "NONE",
            "ANY",
            "PEACEFUL",
            "a",
            "b",
            "ANY",
            "s");
    expected.forEach(
        (signs, status) -> {
          Judgement call = part(signs.charAt(0));
          Indicated indicated = Indicated.of(candidate, call, call);
          Conclusion option = Conclude.option(indicated, part(signs.charAt(1)));
          assertEquals(status.name(), option.value(), signs);
        });
  }

  private static void single(UnaryOperator<Judgement> operator, Map<Character, Character> table) {
    table.forEach((given, expected) -> same(expected, operator.apply(part(given)), "" + given));
  }

  /**
   * Rows are the first part, columns the second; a cell the result with the doubt that it needs.
   */
  private static void pairs(BinaryOperator<Judgement> operator, String table) {
    List<String> rows = table.lines().toList();
    Function<String, String> cells = row -> row.substring(1).replace(" ", "");
    String columns = cells.apply(rows.get(0));
    assertEquals(SIGNS, columns);
    assertEquals(SIGNS.length(), rows.size() - 1);
    for (String row : rows.subList(1, rows.size())) {
      String results = cells.apply(row);
      for (int i = 0; i < columns.length(); i++) {
        String pair = "" + row.charAt(0) + columns.charAt(i);
        same(results.charAt(i), operator.apply(part(pair.charAt(0)), part(pair.charAt(1))), pair);
      }
    }
  }

  private static void same(char expected, Judgement found, String given) {
    Judgement wanted = part(expected);
    assertEquals(wanted.status(), found.status(), given);
    assertTrue(found.doubts().containsAll(wanted.doubts()), given + ": " + found.doubts());
  }
}
