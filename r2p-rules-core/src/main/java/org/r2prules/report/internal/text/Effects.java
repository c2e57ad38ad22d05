package org.r2prules.report.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Comparison;
import org.r2prules.assessment.Effect;
import org.r2prules.assessment.FactChange;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.report.Texts;

/** What differs between two assessments, section by section: what matters first. */
final class Effects {

  private static final String AVAILABLE = OptionStatus.AVAILABLE.name();
  private static final String IN_FORCE = OptionStatus.IN_FORCE.name();
  private static final List<Kind> SAID =
      List.of(Kind.STAGE, Kind.THRESHOLD, Kind.RESPONSIBILITY, Kind.CRIME, Kind.CAUTION, Kind.NOTE);

  private final Comparison comparison;
  private final Texts texts;
  private final Wordings words;
  private final Lines lines;
  private final int most;
  private final boolean all;

  /**
   * @param most how many entries of a section are named, unless all are
   */
  Effects(Comparison comparison, Texts texts, Lines lines, int named, int most, boolean all) {
    this.texts = texts;
    this.comparison = comparison;
    this.words = new Wordings(comparison, all ? Integer.MAX_VALUE - 1 : named, texts);
    this.lines = lines;
    this.most = all ? Integer.MAX_VALUE : most;
    this.all = all;
  }

  void write() {
    section("change.stage", effect -> isStage(effect));
    section("change.thresholds", of(Kind.THRESHOLD));
    section("change.responsibilities", of(Kind.RESPONSIBILITY));
    section("change.crimes", of(Kind.CRIME));
    options("change.in-force", (was, is) -> is.equals(IN_FORCE));
    options("change.opened", (was, is) -> is.equals(AVAILABLE));
    options("change.closed", (was, is) -> isOpen(was) && !isOpen(is));
    options("change.otherwise", (was, is) -> !isOpen(was) && !isOpen(is));
    section("change.cautions", of(Kind.CAUTION));
    section("change.notes", of(Kind.NOTE));
    rest();
  }

  private static boolean isOpen(String status) {
    return status.equals(AVAILABLE) || status.equals(IN_FORCE);
  }

  /**
   * Whether a reader of the page wants to know: not that something new does not hold, and of what
   * applies or does not, that it came to apply or ceased to.
   */
  static boolean isTold(Effect effect) {
    Optional<Conclusion> was = effect.change().before();
    Optional<Conclusion> is = effect.change().after();
    boolean met = was.or(() -> is).orElseThrow().met() || is.or(() -> was).orElseThrow().met();
    return switch (conclusion(effect).kind()) {
      case OPTION -> true;
      case STAGE -> isStage(effect);
      case THRESHOLD, RESPONSIBILITY, CRIME -> met || was.isPresent() && is.isPresent();
      case CAUTION, NOTE -> met;
      default -> false;
    };
  }

  private static Predicate<Effect> of(Kind kind) {
    return effect -> conclusion(effect).kind() == kind;
  }

  private static boolean isStage(Effect effect) {
    return conclusion(effect).kind() == Kind.STAGE && conclusion(effect).value() != null;
  }

  private static Conclusion conclusion(Effect effect) {
    return effect.change().after().or(() -> effect.change().before()).orElseThrow();
  }

  private void section(String heading, Predicate<Effect> which) {
    Map<String, List<String>> grouped = new LinkedHashMap<>();
    for (Effect effect : comparison.effects()) {
      if (which.test(effect) && (all || isTold(effect))) {
        grouped
            .computeIfAbsent(
                words.fromTo(effect) + "\n" + words.reason(effect), key -> new ArrayList<>())
            .add(isStage(effect) ? "" : words.label(effect));
      }
    }
    List<String[]> entries = new ArrayList<>();
    grouped.forEach(
        (key, labels) -> {
          String[] parts = key.split("\n", 2);
          entries.add(new String[] {"", labels(labels) + parts[0] + " [" + parts[1] + "]"});
        });
    write(heading, entries, 0);
  }

  /** The labels, each once, with how often it occurs. */
  private String labels(List<String> labels) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    labels.forEach(label -> counts.merge(label, 1, Integer::sum));
    List<String> told = new ArrayList<>();
    counts.forEach(
        (label, count) ->
            told.add(count == 1 ? label : texts.say("change.label", label, String.valueOf(count))));
    String joined = String.join("; ", told);
    return joined.isEmpty() ? "" : joined + ": ";
  }

  /** What two options statuses are to each other. */
  private interface Move {
    boolean is(String was, String now);
  }

  private void options(String heading, Move move) {
    Map<String, List<String>> grouped = new LinkedHashMap<>();
    int force = 0;
    for (Approach approach : Approach.values()) {
      for (Effect effect : comparison.effects()) {
        if (conclusion(effect).kind() == Kind.OPTION
            && candidate(effect).approach() == approach
            && move.is(status(effect.change().before()), status(effect.change().after()))) {
          if (all || isNamed(effect)) {
            grouped
                .computeIfAbsent(
                    approach.name() + "\n" + words.fromTo(effect) + "\n" + words.reason(effect),
                    key -> new ArrayList<>())
                .add(words.label(effect));
          } else {
            force++;
          }
        }
      }
    }
    List<String[]> entries = new ArrayList<>();
    grouped.forEach(
        (key, titles) -> {
          String[] parts = key.split("\n", 3);
          entries.add(
              new String[] {
                texts.say("approach." + parts[0]),
                words.few(titles, all ? titles.size() : 4) + ": " + parts[1] + " [" + parts[2] + "]"
              });
        });
    write(heading, entries, force);
  }

  private Candidate candidate(Effect effect) {
    String id = conclusion(effect).about();
    Candidate is = comparison.after().candidates().get(id);
    return is != null
        ? is
        : Objects.requireNonNull(comparison.before().candidates().get(id), "an option is on one");
  }

  /** Force that nobody proposes is counted, not named. */
  private boolean isNamed(Effect effect) {
    return !candidate(effect).isUnproposedForce() || isInForce(effect);
  }

  private static boolean isInForce(Effect effect) {
    return status(effect.change().before()).equals(IN_FORCE)
        || status(effect.change().after()).equals(IN_FORCE);
  }

  private static String status(Optional<Conclusion> conclusion) {
    return conclusion.map(Conclusion::value).orElse("");
  }

  private void write(String heading, List<String[]> entries, int force) {
    if (entries.isEmpty() && force == 0) {
      return;
    }
    lines.blank();
    lines.line(texts.say(heading));
    for (String[] entry : entries.subList(0, Math.min(most, entries.size()))) {
      String label = entry[0].isEmpty() ? "  " : "  " + Lines.padded(entry[0], 14);
      lines.wrapped(label, " ".repeat(Math.max(4, label.length())), entry[1]);
    }
    if (entries.size() > most) {
      lines.line("  " + texts.say("report.more", String.valueOf(entries.size() - most)));
    }
    if (force > 0) {
      lines.line("  " + texts.say("change.force", String.valueOf(force)));
    }
  }

  private void rest() {
    if (all) {
      section(
          "change.steps",
          effect ->
              !SAID.contains(conclusion(effect).kind()) && conclusion(effect).kind() != Kind.OPTION
                  || conclusion(effect).kind() == Kind.STAGE && !isStage(effect));
    }
  }

  /** The facts that differ, the new ones first. */
  void facts() {
    List<String[]> entries = new ArrayList<>();
    for (FactChange.Kind kind : FactChange.Kind.values()) {
      for (FactChange fact : comparison.facts()) {
        if (fact.kind() == kind) {
          entries.add(new String[] {"", Wordings.mark(fact) + " " + words.line(fact)});
        }
      }
    }
    write("change.facts.heading", entries, 0);
  }

  /** How many facts differ, in what way. */
  static String counted(Comparison comparison, Texts texts) {
    List<String> parts = new ArrayList<>();
    for (FactChange.Kind kind : FactChange.Kind.values()) {
      long count = comparison.facts().stream().filter(fact -> fact.kind() == kind).count();
      if (count > 0) {
        String word = texts.say("change." + kind);
        parts.add(comparison.facts().size() == 1 ? word : count + " " + word);
      }
    }
    return texts.say("change.facts", comparison.facts().size(), String.join(", ", parts));
  }

  static String name(Assessment assessment) {
    String name = assessment.situation().name();
    return name == null ? assessment.situation().id() : name;
  }
}
