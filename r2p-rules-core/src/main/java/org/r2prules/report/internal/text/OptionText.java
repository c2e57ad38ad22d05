package org.r2prules.report.internal.text;

import java.util.Locale;
import java.util.stream.Collectors;
import org.r2prules.assessment.Gate;
import org.r2prules.assessment.Option;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.report.internal.wording.Reasons;

/**
 * Writes one option: how each gate stands and why, down to the next conclusions, under which key it
 * is explained further; then who could act, and what the tool does. Everything once.
 */
public final class OptionText {

  private static final int LABEL = 11;
  private static final int REASONS = 5;
  private static final String DUTY = "DUTY";

  private final Page page;
  private final Option option;

  private OptionText(Page page, Option option) {
    this.page = page;
    this.option = option;
  }

  public static String of(Option option, Page page) {
    return new OptionText(page, option).text();
  }

  private String text() {
    String verdict = page.say("why." + option.status());
    String title = page.words().title(option) + " [" + option.id() + "]: " + verdict;
    String standing = option.standing() ? "; " + page.say("report.option.standing") : "";
    page.lines().wrapped("", "  ", title + standing);
    if (option.status() == OptionStatus.IN_FORCE) {
      field("report.option.in-force", ReportOptions.existing(option, page));
    }
    page.lines().line("  " + page.say("option.called"));
    gate(option.indicated());
    long duties = option.gates().stream().filter(gate -> isDuty(gate.judgement())).count();
    long gates = option.gates().size() - duties;
    page.lines().line("  " + page.say("option.gates", met(), gates, duties));
    option.gates().stream().map(Gate::judgement).forEach(this::gate);
    field(
        "report.option.awaits",
        option.awaits().stream()
            .map(act -> act.said(page.words()))
            .collect(Collectors.joining("; ")));
    field("option.who", ReportOptions.agents(option, page));
    field("report.option.effect", option.tool().effect());
    field("option.risk", option.tool().risk());
    field("report.option.source", option.tool().source());
    return page.lines().toString();
  }

  private long met() {
    return option.gates().stream()
        .map(Gate::judgement)
        .filter(gate -> gate.met() && !isDuty(gate))
        .count();
  }

  /** How it stands, what it is, why, and its key. */
  private void gate(Judgement judgement) {
    String status = standing(judgement);
    String why = why(judgement);
    String name =
        judgement instanceof Conclusion
            ? page.phrases().brief(judgement)
            : page.words().brief(judgement);
    String key =
        judgement instanceof Conclusion conclusion ? page.say("option.key", conclusion.key()) : "";
    String said = plain(why).equals(plain(name)) ? name : page.say("because", name, why);
    page.lines().labelled("    " + Lines.padded(status, 10), said + key);
  }

  /** By its value where it has one: a class of sanctions, a duty. */
  private String standing(Judgement judgement) {
    return judgement instanceof Conclusion conclusion
            && conclusion.kind() == Kind.AUTHORITY
            && conclusion.met()
            && conclusion.value() != null
        ? page.words().value(conclusion)
        : page.words().status(judgement.status());
  }

  /** A duty of whoever would act is no gate that somebody has shown to be met. */
  private static boolean isDuty(Judgement judgement) {
    return judgement instanceof Conclusion conclusion
        && conclusion.kind() == Kind.AUTHORITY
        && conclusion.met()
        && DUTY.equals(conclusion.value());
  }

  private String why(Judgement judgement) {
    Reasons reasons = page.reasons();
    String why = reasons.list(judgement, REASONS);
    boolean open = judgement.undetermined() && reasons.isAwaited(judgement);
    return open ? page.say("not-known", why) : why;
  }

  /** So that what says the same as the name is not said again. */
  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\b(is|are) ", "");
  }

  private void field(String key, String said) {
    if (!said.isBlank()) {
      page.lines().labelled("  " + Lines.padded(page.say(key), LABEL), said);
    }
  }
}
