package org.r2prules.report.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prules.assessment.Gate;
import org.r2prules.assessment.Option;
import org.r2prules.facts.Actor;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Stated;
import org.r2prules.judgement.Status;
import org.r2prules.report.internal.wording.Phrase;

/**
 * The options in detail, peaceful ones first, a proposed measure below its tool. What a tool does,
 * risks and rests on is told of one option at a time: {@link OptionText}.
 */
public final class ReportOptions {

  private static final int LABEL = 11;
  private static final int LISTED = 8;
  private static final int NAMED = 3;

  private final Page page;

  public ReportOptions(Page page) {
    this.page = page;
  }

  public void write() {
    for (Approach approach : Approach.values()) {
      List<Option> options = page.assessment().options(approach);
      if (!options.isEmpty()) {
        page.heading("report.options." + approach);
        options.forEach(this::option);
      }
    }
  }

  private void option(Option option) {
    String indent = option.candidate().measure() == null ? "  " : "    ";
    String head =
        "["
            + page.words().status(option.status())
            + "] "
            + page.words().title(option)
            + " ("
            + option.id()
            + ")"
            + (option.standing() ? "; " + page.say("report.option.standing") : "");
    if (option.status() == OptionStatus.NOT_INDICATED) {
      page.lines().wrapped(indent, indent + "  ", head + "; " + notCalledFor(option));
      return;
    }
    page.lines().wrapped(indent, indent + "  ", head + "; " + gates(option));
    if (option.status() == OptionStatus.IN_FORCE) {
      field(indent, "report.option.in-force", existing(option, page));
      field(
          indent,
          "report.option.not-met",
          page.phrases().list(gates(option, Status.NOT_MET), LISTED));
    }
    field(indent, "report.option.blocked", page.phrases().list(phrases(option.blocking()), LISTED));
    if (option.indicated().notMet()) {
      page.lines().wrapped(indent + "  ", indent + "    ", notCalledFor(option));
    }
    List<Phrase> open = open(option);
    field(indent, "report.option.waits", page.phrases().list(only(open, true), LISTED));
    field(indent, "report.option.doubt", page.phrases().list(only(open, false), LISTED));
    field(indent, "report.option.awaits", awaits(option));
    if (option.status() != OptionStatus.BLOCKED) {
      String who = indent + "  " + page.say("report.option.who") + " ";
      page.lines().wrapped(who, indent + "    ", agents(option, page));
    }
  }

  /** The kinds that the sources name, and after each who of the dossier is of it. */
  static String agents(Option option, Page page) {
    List<String> kinds = new ArrayList<>();
    for (String kind : option.agents()) {
      List<String> named =
          option.actors().stream()
              .filter(id -> page.words().factOf(id) instanceof Actor a && a.kind().equals(kind))
              .map(page.phrases().subjects()::name)
              .toList();
      String name = page.assessment().doctrine().vocabulary().name("actor.kind", kind);
      kinds.add(named.isEmpty() ? name : name + " (" + String.join(", ", named) + ")");
    }
    return String.join("; ", kinds);
  }

  private String gates(Option option) {
    int all = option.gates().size();
    long met = option.gates().stream().filter(gate -> gate.judgement().met()).count();
    return page.say("report.option.gates", String.valueOf(met), all);
  }

  private String notCalledFor(Option option) {
    List<Phrase> parts = page.reasons().parts(option.indicated());
    return page.say("report.option.idle", page.phrases().list(parts, NAMED));
  }

  /** What is there, with its dates, and not what shows it. */
  static String existing(Option option, Page page) {
    return option.inForceBy().stream()
        .filter(ground -> ground.path().size() <= 1 && ground.leaf() instanceof Stated)
        .map(page.words()::ground)
        .collect(Collectors.joining("; "));
  }

  private String awaits(Option option) {
    return option.awaits().stream()
        .map(act -> act.said(page.words()))
        .collect(Collectors.joining("; "));
  }

  private static List<Phrase> only(List<Phrase> phrases, boolean awaited) {
    return phrases.stream().filter(phrase -> phrase.awaited() == awaited).toList();
  }

  private List<Phrase> open(Option option) {
    if (option.status() == OptionStatus.AWAITS_DECISION) {
      return List.of();
    }
    List<Phrase> open = new ArrayList<>();
    Judgement indicated = option.indicated();
    if (indicated.undetermined()) {
      open.addAll(called(indicated));
    }
    open.addAll(gates(option, Status.UNDETERMINED));
    return Phrase.merged(open);
  }

  private List<Phrase> called(Judgement indicated) {
    List<Phrase> parts = page.reasons().parts(indicated);
    if (!(indicated instanceof Conclusion conclusion)) {
      return parts;
    }
    String label = page.words().label(conclusion);
    return List.of(Phrase.of(label + " (" + page.phrases().list(parts, NAMED) + ")", Set.of()));
  }

  private List<Phrase> gates(Option option, Status status) {
    List<Phrase> open = new ArrayList<>();
    for (Gate gate : option.gates()) {
      if (gate.status() == status && !gate.isAwaited()) {
        open.addAll(phrases(List.of(gate.judgement())));
      }
    }
    return Phrase.merged(open);
  }

  private List<Phrase> phrases(List<Judgement> gates) {
    List<Phrase> phrases = new ArrayList<>();
    for (Judgement gate : gates) {
      phrases.addAll(
          gate instanceof Conclusion
              ? List.of(page.phrases().phrase(gate))
              : page.reasons().parts(gate));
    }
    return Phrase.merged(phrases);
  }

  private void field(String indent, String key, String said) {
    if (!said.isBlank()) {
      page.lines().labelled(indent + "  " + Lines.padded(page.say(key), LABEL), said);
    }
  }
}
