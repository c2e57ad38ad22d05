package org.r2prules.report.internal.brief;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.r2prules.assessment.Gate;
import org.r2prules.assessment.Option;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.internal.wording.Carried;
import org.r2prules.report.internal.wording.Joint;

/** What is proposed: by whom, at whom and for whom, how it stands, and why. */
final class Proposed {

  private static final int NAMED = 3;

  /** Whatever is cut for want of room, that something proposed is open is not. */
  private static final List<OptionStatus> OPEN_FIRST =
      List.of(
          OptionStatus.AVAILABLE,
          OptionStatus.AWAITS_DECISION,
          OptionStatus.CONDITIONAL,
          OptionStatus.UNCLEAR,
          OptionStatus.BLOCKED,
          OptionStatus.NOT_INDICATED,
          OptionStatus.IN_FORCE);

  private final Desk desk;

  Proposed(Desk desk) {
    this.desk = desk;
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    List<Option> options = new ArrayList<>(desk.assessment().options());
    options.sort(Comparator.comparing(option -> OPEN_FIRST.indexOf(option.status())));
    for (Option option : options) {
      String id = option.candidate().measure();
      if (id != null && desk.words().factOf(id) instanceof Measure measure) {
        String text = desk.say("proposed.entry", said(option, measure), why(option));
        entries.add(new Entry(stands(option), text, List.of(option.id(), id)));
      }
    }
    return entries.isEmpty() ? List.of(desk.plain(desk.say("proposed.none"))) : entries;
  }

  private String stands(Option option) {
    return desk.say("option." + option.status());
  }

  private String said(Option option, Measure measure) {
    String carried = Carried.said(measure, desk::name, desk.texts());
    String title = option.tool().title();
    return carried.isEmpty() ? title : desk.say("proposed.carried", title, carried);
  }

  private String why(Option option) {
    return switch (option.status()) {
      case BLOCKED -> named(option.blocking());
      case AWAITS_DECISION ->
          desk.words()
              .few(
                  option.awaits().stream().map(act -> act.said(desk.words())).toList(),
                  NAMED,
                  Joint.SEMICOLON);
      case AVAILABLE -> desk.say("proposed.met");
      case IN_FORCE -> desk.say("option.IN_FORCE");
      case NOT_INDICATED -> desk.say("proposed.not-called", desk.why(option.indicated()));
      case CONDITIONAL, UNCLEAR -> {
        List<Judgement> open = new ArrayList<>();
        if (option.indicated().undetermined()) {
          open.add(option.indicated());
        }
        option.gates().stream()
            .map(Gate::judgement)
            .filter(Judgement::undetermined)
            .forEach(open::add);
        List<String> said = new ArrayList<>();
        List<Judgement> awaited = open.stream().filter(desk.reasons()::isAwaited).toList();
        if (!awaited.isEmpty()) {
          said.add(desk.say("not-known", named(awaited)));
        }
        // What no knowledge settles is not "not known".
        open.stream().filter(not(desk.reasons()::isAwaited)).map(desk::why).forEach(said::add);
        yield desk.words().few(said.stream().distinct().toList(), NAMED, Joint.SEMICOLON);
      }
    };
  }

  private String named(List<Judgement> judgements) {
    return desk.words()
        .few(
            judgements.stream().map(desk.phrases()::brief).distinct().toList(),
            NAMED,
            Joint.SEMICOLON);
  }
}
