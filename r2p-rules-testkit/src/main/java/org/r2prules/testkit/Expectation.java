package org.r2prules.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.doctrine.Nearest;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Status;

/**
 * What a test expects of one conclusion of a rule. Immutable and thread-safe.
 *
 * @param conclusion the id, for instance {@code Threshold:COERCION_139}; never null
 * @param about the id of what it is about; null if the rule draws only one with that id
 * @param status how it stands; null if only the value matters
 * @param value its value; null if that does not matter
 * @param doubts exactly why it is undetermined; null if that does not matter
 * @param because names of reasons that must all be decisive: an id of a conclusion, or {@code code}
 *     or {@code code=value} of a claim, each also followed by {@code of} and what it is about, or
 *     the words of a statement; never null
 * @param exactly whether {@code because} must name every decisive reason
 * @param absent whether the rule must not draw it at all; then only {@code conclusion} and {@code
 *     about} matter
 * @param line the line of its file; 0 if it stands in none
 */
public record Expectation(
    String conclusion,
    @Nullable String about,
    @Nullable Status status,
    @Nullable String value,
    @Nullable Set<Doubt> doubts,
    List<String> because,
    boolean exactly,
    boolean absent,
    int line) {

  /** Copies the collections. */
  public Expectation {
    Objects.requireNonNull(conclusion, "conclusion");
    doubts = doubts == null ? null : Set.copyOf(doubts);
    because = List.copyOf(because);
  }

  /** That a conclusion stands so, for whatever reason. */
  static Expectation of(String conclusion, @Nullable String about, @Nullable Status status) {
    return new Expectation(conclusion, about, status, null, null, List.of(), false, false, 0);
  }

  /** That the rule draws no such conclusion. */
  static Expectation absent(String conclusion, @Nullable String about) {
    return new Expectation(conclusion, about, null, null, null, List.of(), false, true, 0);
  }

  Expectation at(int where) {
    return new Expectation(
        conclusion, about, status, value, doubts, because, exactly, absent, where);
  }

  Expectation value(@Nullable String wanted) {
    return new Expectation(
        conclusion, about, status, wanted, doubts, because, exactly, absent, line);
  }

  Expectation doubts(@Nullable Set<Doubt> wanted) {
    return new Expectation(
        conclusion, about, status, value, wanted, because, exactly, absent, line);
  }

  Expectation because(List<String> reasons, boolean all) {
    return new Expectation(conclusion, about, status, value, doubts, reasons, all, absent, line);
  }

  /** What is wrong with what the rule drew; empty if nothing is. */
  List<String> check(Drawn drawn) {
    List<Conclusion> found = drawn.of(conclusion, about);
    if (absent) {
      return found.isEmpty()
          ? List.of()
          : List.of(message(drawn.rule(), Drawn.describe(found.get(0))));
    }
    if (found.size() == 1) {
      return check(drawn.rule(), found.get(0));
    }
    return List.of(
        message(
            drawn.rule(),
            found.isEmpty() ? nothing(drawn) : "several, name one: " + abouts(found)));
  }

  private List<String> check(String rule, Conclusion found) {
    List<String> wrong = new ArrayList<>();
    boolean asExpected =
        (status == null || status == found.status())
            && (value == null || value.equals(found.value()))
            && (doubts == null || doubts.equals(found.doubts()));
    Reasons reasons = Reasons.of(found);
    List<String> missing = reasons.missing(because);
    List<String> unnamed = exactly ? reasons.unnamed(because) : List.of();
    if (asExpected && missing.isEmpty() && unnamed.isEmpty()) {
      return wrong;
    }
    StringBuilder text = new StringBuilder(Drawn.describe(found));
    text.append("\n  because:  ").append(reasons);
    if (!missing.isEmpty()) {
      text.append("\n  no decisive reason: ").append(String.join(", ", missing));
    }
    if (!unnamed.isEmpty()) {
      text.append("\n  decisive but not expected: ").append(String.join(", ", unnamed));
    }
    wrong.add(message(rule, text.toString()));
    return wrong;
  }

  private String nothing(Drawn drawn) {
    List<String> others = drawn.otherAuthors(conclusion);
    if (!others.isEmpty() && drawn.of(conclusion, null).isEmpty()) {
      return "not drawn by this rule but by " + String.join(", ", others);
    }
    List<String> all = drawn.all().stream().map(Drawn::describe).sorted().limit(12).toList();
    if (drawn.rule() == null) {
      return "no rule draws it"
          + Nearest.hint(
              conclusion, drawn.all().stream().map(Conclusion::id).distinct().sorted().toList());
    }
    return all.isEmpty() ? "the rule draws nothing" : "the rule draws " + String.join("; ", all);
  }

  private static Set<String> abouts(List<Conclusion> found) {
    Set<String> abouts = new TreeSet<>();
    found.forEach(each -> abouts.add(each.about()));
    return abouts;
  }

  private String message(String rule, String found) {
    return (rule == null ? conclusion : rule) + "\n  expected: " + this + "\n  found:    " + found;
  }

  @Override
  public String toString() {
    return conclusion
        + (about == null ? "" : " of " + about)
        + (absent ? " not drawn" : "")
        + (status == null ? "" : " " + status)
        + (doubts == null ? "" : new TreeSet<>(doubts).toString())
        + (value == null ? "" : " value " + value)
        + (because.isEmpty() ? "" : " because " + (exactly ? "exactly " : "") + because);
  }
}
