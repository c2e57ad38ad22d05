package org.r2prules.report.internal.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.r2prules.assessment.Gate;
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

  private static final int REASONS = 2;
  private static final String UNDECIDED = "UNDECIDED";
  private static final List<String> STANDINGS =
      List.of("AVAILABLE", "BLOCKED", "AWAITS_DECISION", UNDECIDED, "NOT_INDICATED");

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
    for (Option option : desk.assessment().options(OptionStatus.AWAITS_DECISION)) {
      if (isShown(option)) {
        acts.computeIfAbsent(act(option), act -> new ArrayList<>()).add(option);
      }
    }
    List<Entry> entries = new ArrayList<>();
    acts.forEach(
        (act, options) -> add(entries, "", options, desk.say("awaited.for", act, titles(options))));
    if (entries.isEmpty()) {
      long force =
          unproposedForce().filter(each -> each.status() == OptionStatus.AWAITS_DECISION).count();
      String none = force == 0 ? desk.say("awaited.none") : desk.say("awaited.force", force);
      entries.add(desk.plain(none));
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
    String why = desk.reasons().list(gate, REASONS);
    if (!(gate instanceof Conclusion)) {
      return why;
    }
    String name = desk.phrases().brief(gate);
    return why.equals(name) ? name : desk.say("closed.because", name, why);
  }

  /** What is said of force that nobody proposes, then by the first gate that closes the others. */
  List<Entry> closed() {
    Map<String, List<Option>> gates = new LinkedHashMap<>();
    for (Option option : desk.assessment().options(OptionStatus.BLOCKED)) {
      if (isShown(option)) {
        gates.computeIfAbsent(firstGate(option), each -> new ArrayList<>()).add(option);
      }
    }
    List<Entry> entries = new ArrayList<>();
    force(entries);
    byCount(gates)
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
    closedForce(entries);
    List<Option> idle =
        desk.assessment().options(OptionStatus.NOT_INDICATED).stream()
            .filter(Options::isShown)
            .toList();
    add(entries, "", idle, desk.say("closed.idle", titles(idle)));
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("closed.none")));
    }
    return entries;
  }

  /** What closes it, and whether that may yet be decided, once what else is open is known. */
  private String firstGate(Option option) {
    List<Judgement> blocking = option.blocking();
    if (blocking.isEmpty()) {
      return "";
    }
    String closes = because(blocking.get(0));
    return blocking.stream().allMatch(Options::mayYetBe)
        ? desk.say("closed.not-yet", closes)
        : closes;
  }

  /** Whether it waits for an act that nobody has refused. */
  private static boolean mayYetBe(Judgement gate) {
    return gate.awaits() && gate.ifTaken().met();
  }

  /** How all of it stands, in a line: a number closed alone would read as if the rest was not. */
  private void force(List<Entry> entries) {
    Map<String, List<Option>> byStanding = new TreeMap<>();
    for (Option option : unproposedForce().toList()) {
      byStanding.computeIfAbsent(standing(option), each -> new ArrayList<>()).add(option);
    }
    if (byStanding.isEmpty()) {
      return;
    }
    List<String> said = new ArrayList<>();
    if (!byStanding.containsKey(OptionStatus.AVAILABLE.name())) {
      said.add(desk.say("closed.force.none"));
    }
    for (String each : STANDINGS) {
      List<Option> same = byStanding.getOrDefault(each, List.of());
      List<String> open = each.equals(UNDECIDED) ? openForAll(same) : List.of();
      if (!open.isEmpty()) {
        said.add(
            desk.say(
                "closed.force.open",
                same.size(),
                desk.words().few(open, REASONS, Joint.SEMICOLON)));
      } else if (!same.isEmpty()) {
        said.add(desk.say("closed.force." + each, same.size()));
      }
    }
    List<Option> all = byStanding.values().stream().flatMap(List::stream).toList();
    add(entries, "", all, desk.say("closed.force", all.size(), String.join(", ", said)));
  }

  /** What is not known of each of them; the gates, where that differs. */
  private List<String> openForAll(List<Option> options) {
    List<String> reasons = openForAll(options, desk::why);
    return reasons.isEmpty() ? openForAll(options, desk.phrases()::brief) : reasons;
  }

  private List<String> openForAll(List<Option> options, Function<Judgement, String> said) {
    Set<String> open = new LinkedHashSet<>();
    for (int i = 0; i < options.size(); i++) {
      List<String> gates =
          options.get(i).gates().stream()
              .map(Gate::judgement)
              .filter(Judgement::undetermined)
              .map(said)
              .toList();
      if (i == 0) {
        open.addAll(gates);
      } else {
        open.retainAll(gates);
      }
    }
    return List.copyOf(open);
  }

  /** By the first gate that closes each, the one that closes most first. */
  private void closedForce(List<Entry> entries) {
    Map<String, List<Option>> gates = new LinkedHashMap<>();
    unproposedForce()
        .filter(each -> each.status() == OptionStatus.BLOCKED)
        .forEach(each -> gates.computeIfAbsent(firstGate(each), g -> new ArrayList<>()).add(each));
    byCount(gates)
        .forEach(
            gate -> {
              List<Option> closed = gate.getValue();
              String text =
                  desk.say("closed.force.gate", closed.size(), gate.getKey(), titles(closed));
              add(entries, "", closed, text);
            });
  }

  private static Stream<Map.Entry<String, List<Option>>> byCount(Map<String, List<Option>> gates) {
    return gates.entrySet().stream()
        .sorted(
            Map.Entry.<String, List<Option>>comparingByValue(
                    (one, other) -> other.size() - one.size())
                .thenComparing(Map.Entry.comparingByKey()));
  }

  /** What is in force is told as such. */
  private Stream<Option> unproposedForce() {
    return desk.assessment().options().stream()
        .filter(option -> option.candidate().isUnproposedForce())
        .filter(option -> option.status() != OptionStatus.IN_FORCE);
  }

  private static String standing(Option option) {
    return switch (option.status()) {
      case CONDITIONAL, UNCLEAR -> UNDECIDED;
      default -> option.status().name();
    };
  }
}
