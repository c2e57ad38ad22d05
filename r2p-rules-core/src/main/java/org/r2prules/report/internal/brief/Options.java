package org.r2prules.report.internal.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.r2prules.assessment.Option;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Text;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.internal.wording.Joint;

/** What the situation opens, what awaits a decision, and what is closed. */
final class Options {

  private static final int GATES = 2;

  private final Desk desk;

  Options(Desk desk) {
    this.desk = desk;
  }

  /** What is open here and not everywhere, then what may be; never force that nobody proposes. */
  List<Entry> open() {
    List<Entry> entries = new ArrayList<>();
    for (Approach approach : Approach.values()) {
      List<Option> here = wanted(approach, OptionStatus.AVAILABLE, option -> !option.standing());
      add(entries, counted("open." + approach, here), here, titles(here));
    }
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("open.none")));
    }
    maybe(entries, "open.conditional", OptionStatus.CONDITIONAL);
    maybe(entries, "open.unclear", OptionStatus.UNCLEAR);
    List<Option> standing = desk.assessment().options().stream().filter(Option::standing).toList();
    if (!standing.isEmpty()) {
      String text = titles(standing);
      add(entries, counted("open.always", standing), standing, text);
    }
    return entries;
  }

  private void maybe(List<Entry> entries, String mark, OptionStatus status) {
    List<Option> options = new ArrayList<>();
    for (Approach approach : Approach.values()) {
      options.addAll(wanted(approach, status, option -> true));
    }
    add(entries, counted(mark, options), options, titles(options));
  }

  /** What is proposed has a topic of its own; of the rest no force. */
  private static boolean isShown(Option option) {
    return option.candidate().measure() == null && !option.candidate().forceful();
  }

  private String counted(String mark, List<Option> options) {
    return desk.say("open.counted", desk.say(mark), options.size());
  }

  private List<Option> wanted(Approach approach, OptionStatus status, Predicate<Option> which) {
    return desk.assessment().options(approach).stream()
        .filter(option -> option.status() == status && isShown(option))
        .filter(which)
        .toList();
  }

  private static void add(List<Entry> entries, String mark, List<Option> options, String text) {
    if (!options.isEmpty()) {
      entries.add(new Entry(mark, text, options.stream().map(Option::id).toList()));
    }
  }

  private String titles(List<Option> options) {
    return String.join("; ", options.stream().map(desk.words()::title).toList());
  }

  /** By what the decision would have to say, apart from the name of the tool. */
  List<Entry> awaited() {
    Map<String, List<Option>> acts = new LinkedHashMap<>();
    List<Option> force = new ArrayList<>();
    for (Option option : desk.assessment().options(OptionStatus.AWAITS_DECISION)) {
      if (isShown(option)) {
        acts.computeIfAbsent(act(option), act -> new ArrayList<>()).add(option);
      } else if (option.candidate().measure() == null) {
        force.add(option);
      }
    }
    List<Entry> entries = new ArrayList<>();
    acts.forEach(
        (act, options) -> add(entries, "", options, desk.say("awaited.for", act, titles(options))));
    if (!force.isEmpty()) {
      add(entries, "", force, desk.say("awaited.force", force.size()));
    }
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("awaited.none")));
    }
    return entries;
  }

  /** Of each act what it has to say, so that acts that differ only in the tool are one. */
  private String act(Option option) {
    Text.Names withoutTool =
        new Text.Names() {
          @Override
          public String words(String english) {
            return desk.words().words(english);
          }

          @Override
          public String fact(String id) {
            return desk.words().fact(id);
          }

          @Override
          public String tool(String code) {
            return desk.say("awaited.it");
          }
        };
    return String.join(
        "; ", option.awaits().stream().map(act -> act.said(withoutTool)).sorted().toList());
  }

  /** What closes it, and what that rests on. */
  private String because(Judgement gate) {
    String name = desk.phrases().brief(gate);
    String why = desk.reasons().list(gate, 1);
    return gate instanceof Conclusion && !why.equals(name)
        ? desk.say("closed.because", name, why)
        : name;
  }

  /** By the first gate that closes it, those first that close most. */
  List<Entry> closed() {
    Map<String, List<Option>> gates = new LinkedHashMap<>();
    Map<String, List<Option>> ofForce = new LinkedHashMap<>();
    for (Option option : desk.assessment().options(OptionStatus.BLOCKED)) {
      if (option.candidate().measure() == null) {
        List<Judgement> blocking = option.blocking();
        String gate = blocking.isEmpty() ? "" : because(blocking.get(0));
        (option.candidate().forceful() ? ofForce : gates)
            .computeIfAbsent(gate, each -> new ArrayList<>())
            .add(option);
      }
    }
    List<Entry> entries = new ArrayList<>();
    gates.entrySet().stream()
        .sorted(
            Map.Entry.<String, List<Option>>comparingByValue(
                    (one, other) -> other.size() - one.size())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            gate ->
                add(
                    entries,
                    "",
                    gate.getValue(),
                    desk.say(
                        "closed.entry",
                        gate.getKey(),
                        gate.getValue().size(),
                        titles(gate.getValue()))));
    List<Option> force = ofForce.values().stream().flatMap(List::stream).toList();
    add(
        entries,
        "",
        force,
        desk.say(
            "closed.force",
            force.size(),
            desk.words().few(List.copyOf(ofForce.keySet()), GATES, Joint.SEMICOLON)));
    List<Option> idle = desk.assessment().options(OptionStatus.NOT_INDICATED);
    add(entries, "", idle, desk.say("closed.idle", titles(idle)));
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("closed.none")));
    }
    return entries;
  }
}
