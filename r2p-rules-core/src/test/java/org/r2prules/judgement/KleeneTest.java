package org.r2prules.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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

  private static final List<Character> EACH = List.of('+', '-', '?', 'b', '!');
  private static final List<Character> AND_ACTS = List.of('+', '-', '?', 'b', '!', 'a', 's', 'r');

  private static final Act ACT = new Act("COUNCIL", "a decision", Map.of("chapter", "IX"));

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
  void testimonies_that_hold_at_once_are_a_conflict() {
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
  void an_act_stands_as_it_stands_and_may_yet_be_taken_unless_it_was_refused() {
    for (char act : EACH) {
      for (char refused : EACH) {
        for (boolean silent : new boolean[] {true, false}) {
          Judgement awaited = Kleene.awaits(part(act), silent, part(refused), ACT);
          String given = act + " refused " + refused + (silent ? ", silent" : "");
          same(act, awaited, given);
          boolean awaits = act == '-' || act != '+' && silent;
          assertEquals(awaits, awaited.awaits(), given);
          if (awaits) {
            assertEquals(part(refused).status().negated(), awaited.ifTaken().status(), given);
            assertEquals(Status.NOT_MET, awaited.ifUntaken().status(), given);
          } else {
            same(act, awaited.ifTaken(), given);
            same(act, awaited.ifUntaken(), given);
          }
        }
      }
    }
  }

  /** {@code a} awaited, {@code s} awaited where nothing is known of it, {@code r} refused. */
  private static Judgement act(char sign) {
    return switch (sign) {
      case 'a' -> Kleene.awaits(part('-'), false, part('-'), ACT);
      case 's' -> Kleene.awaits(part('?'), true, part('-'), ACT);
      case 'r' -> Kleene.awaits(part('-'), false, part('+'), ACT);
      default -> part(sign);
    };
  }

  @Test
  void every_operator_says_what_it_would_be_if_the_acts_below_it_were_taken_and_if_not() {
    UnaryOperator<Judgement> taken = Judgement::ifTaken;
    UnaryOperator<Judgement> untaken = Judgement::ifUntaken;
    List<BinaryOperator<Judgement>> operators =
        List.of(
            Kleene::all,
            Kleene::any,
            (one, other) -> Kleene.atLeast(2, one, other),
            Kleene::weigh,
            (one, other) -> Kleene.judged(one, other, "nobody has judged"),
            Kleene::agree,
            Kleene::firstSettled,
            (one, other) -> Kleene.all(Kleene.not(one), other),
            (one, other) -> Kleene.any(Kleene.shown(one), other),
            (one, other) -> Kleene.all(Kleene.notRefuted(one), other),
            (one, other) -> Kleene.any(Kleene.atMostUndetermined(one, "never"), other),
            (one, other) -> Kleene.all(Conclude.criterion("C", "s", one), other));
    for (char one : AND_ACTS) {
      for (char other : AND_ACTS) {
        for (BinaryOperator<Judgement> operator : operators) {
          Judgement whole = operator.apply(act(one), act(other));
          for (UnaryOperator<Judgement> world : List.of(taken, untaken)) {
            Judgement expected = operator.apply(world.apply(act(one)), world.apply(act(other)));
            assertEquals(expected.status(), world.apply(whole).status(), whole::toString);
            assertEquals(expected.doubts(), world.apply(whole).doubts(), whole::toString);
          }
        }
      }
    }
  }

  @Test
  void an_option_is_available_only_where_all_is_met_and_awaits_only_where_acts_alone_decide() {
    Map<Judgement, Map<Character, OptionStatus>> expected = new LinkedHashMap<>();
    BiConsumer<Judgement, String> gates =
        (judgement, byCall) ->
            expected.put(
                judgement,
                Map.of(
                    '+', OptionStatus.valueOf(byCall.split(" ")[0]),
                    '-', OptionStatus.valueOf(byCall.split(" ")[1]),
                    '?', OptionStatus.valueOf(byCall.split(" ")[2])));
    gates.accept(part('+'), "AVAILABLE NOT_INDICATED UNCLEAR");
    gates.accept(part('-'), "BLOCKED BLOCKED BLOCKED");
    gates.accept(part('?'), "CONDITIONAL NOT_INDICATED UNCLEAR");
    gates.accept(act('a'), "AWAITS_DECISION NOT_INDICATED UNCLEAR");
    gates.accept(act('s'), "AWAITS_DECISION NOT_INDICATED UNCLEAR");
    gates.accept(act('r'), "BLOCKED BLOCKED BLOCKED");
    gates.accept(
        Kleene.all(act('a'), part('+'), act('s')), "AWAITS_DECISION NOT_INDICATED UNCLEAR");
    gates.accept(Kleene.all(act('a'), part('?')), "BLOCKED BLOCKED BLOCKED");
    gates.accept(Kleene.all(act('s'), part('?')), "CONDITIONAL NOT_INDICATED UNCLEAR");
    gates.accept(Kleene.all(act('a'), part('-')), "BLOCKED BLOCKED BLOCKED");
    gates.accept(Kleene.all(act('a'), act('r')), "BLOCKED BLOCKED BLOCKED");
    gates.accept(
        Kleene.all(Kleene.awaits(part('?'), true, part('+'), ACT)), "BLOCKED BLOCKED BLOCKED");
    gates.accept(Kleene.any(act('a'), part('?')), "CONDITIONAL NOT_INDICATED UNCLEAR");
    gates.accept(Kleene.any(act('a'), part('-')), "AWAITS_DECISION NOT_INDICATED UNCLEAR");
    gates.accept(Kleene.any(act('a'), part('+')), "AVAILABLE NOT_INDICATED UNCLEAR");
    gates.accept(Kleene.any(act('r'), part('?')), "CONDITIONAL NOT_INDICATED UNCLEAR");
    expected.forEach(
        (judgement, byCall) ->
            byCall.forEach(
                (call, status) -> {
                  for (char inForce : EACH) {
                    Conclusion option = option(part(call), judgement, part(inForce));
                    OptionStatus now = inForce == '+' ? OptionStatus.IN_FORCE : status;
                    assertEquals(now.name(), option.value(), call + " " + judgement);
                  }
                }));
  }

  private static Conclusion option(Judgement call, Judgement gates, Judgement inForce) {
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
            "s",
            null);
    return Conclude.option(Indicated.of(candidate, call, call, inForce), gates);
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
