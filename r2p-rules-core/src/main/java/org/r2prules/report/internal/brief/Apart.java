package org.r2prules.report.internal.brief;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.internal.wording.Joint;

/**
 * Measures and missions that are there and put no tool in force: what single states do with a tool
 * of an organ, what nobody is known to carry, what is below the standard, and what is over. Nothing
 * is passed over.
 */
final class Apart {

  /** Where it takes more signs than this, tools are named, and how often each is there. */
  private static final int TOLD = 300;

  private static final String UNDER_WAY = "ONGOING";
  private static final String ENDED = "ENDED";
  private static final String OUTCOME = "decision.outcome";
  private static final String ADOPTED = "ADOPTED";
  private static final String NOT_SEIZED = "NOT_SEIZED";
  private static final Set<String> DECIDED = Set.of(ADOPTED, "STATED");
  private static final Set<String> LIVE = Set.of(UNDER_WAY, ADOPTED);

  private final Desk desk;
  private final InForce inForce;

  Apart(Desk desk, InForce inForce) {
    this.desk = desk;
    this.inForce = inForce;
  }

  /**
   * What is there beside that.
   *
   * @param told ids of the facts that are told already
   * @param many whether much is in force, beside which what is over or was not decided is no news
   */
  List<Entry> entries(Set<String> told, boolean many) {
    List<Fact> shown = new ArrayList<>();
    List<Fact> other = new ArrayList<>();
    List<Fact> aside = new ArrayList<>();
    List<Fact> past = new ArrayList<>();
    for (Fact fact : desk.assessment().dossier().facts()) {
      boolean counts = fact.meets(desk.assessment().required());
      if (counts && isPast(fact)) {
        past.add(fact);
      } else if (isThere(fact) && !told.contains(fact.id())) {
        (!counts ? aside : fact instanceof Mission ? other : shown).add(fact);
      }
    }
    List<Entry> entries = new ArrayList<>();
    add(entries, "force.apart", "force.apart.entry", shown, this::like);
    add(entries, "force.other", "force.other.entry", other, this::tool);
    add(entries, "force.aside", "force.aside.entry", aside, this::tool);
    idle(entries, told);
    if (!many) {
      add(entries, "force.past", "force.past.entry", past, this::tool);
      undecided(entries);
    }
    return entries;
  }

  /** What bodies were asked, or did not take up, and did not decide: no silence is passed over. */
  private void undecided(List<Entry> entries) {
    List<CouncilDecision> none =
        desk.assessment().dossier().facts(CouncilDecision.class).stream()
            .filter(each -> each.outcome() != null && !DECIDED.contains(outcome(each)))
            .filter(desk::isHere)
            .sorted(
                Comparator.comparing(CouncilDecision::date, nullsLast(naturalOrder())).reversed())
            .toList();
    if (!none.isEmpty()) {
      List<String> said = none.stream().map(this::notDecided).distinct().toList();
      String text = desk.words().few(said, InForce.NAMED, Joint.SEMICOLON);
      entries.add(
          new Entry(desk.say("force.undecided"), text, none.stream().map(Fact::id).toList()));
    }
  }

  /** What the body did with it, and when; and with what, where it had measures before it. */
  private String notDecided(CouncilDecision decision) {
    String outcome = name(OUTCOME, outcome(decision));
    String when =
        outcome(decision).equals(NOT_SEIZED)
            ? outcome
            : desk.say("force.dated", outcome, decision.date().toString());
    Set<String> measures = decision.measures();
    String what =
        measures == null || measures.isEmpty()
            ? when
            : desk.say("force.entry", when, tools(measures));
    return desk.say("force.named", body(decision), what);
  }

  private String body(CouncilDecision decision) {
    String organ = decision.organ();
    return organ == null ? desk.words().fact(decision.id()) : name("decision.organ", organ);
  }

  private static String outcome(CouncilDecision decision) {
    return String.valueOf(decision.outcome());
  }

  /** Decisions on measures here that put none in force, for instance of a body that cannot. */
  private void idle(List<Entry> entries, Set<String> told) {
    List<CouncilDecision> idle =
        desk.decided().stream()
            .filter(each -> !told.contains(each.id()) && !desk.isOver(each))
            .toList();
    if (!idle.isEmpty()) {
      String each = String.join("; ", idle.stream().map(this::said).toList());
      entries.add(
          new Entry(
              desk.say("force.idle"),
              desk.say("force.idle.entry", each),
              idle.stream().map(Fact::id).toList()));
    }
  }

  private String said(CouncilDecision decision) {
    return desk.say(
        "force.named",
        desk.words().fact(decision.id()),
        tools(Objects.requireNonNull(decision.measures())));
  }

  private String tools(Set<String> measures) {
    List<String> tools =
        measures.stream().map(desk.assessment().doctrine()::tool).sorted().toList();
    return desk.words().few(tools, InForce.NAMED, Joint.COMMA);
  }

  private boolean isThere(Fact fact) {
    return fact instanceof Measure measure
        ? LIVE.contains(measure.status()) && !desk.isOver(measure.end())
        : fact instanceof Mission mission && Boolean.TRUE.equals(mission.inPlace());
  }

  /** What was tried and is over: that it had an effect, or none, is news. */
  private boolean isPast(Fact fact) {
    return fact instanceof Measure measure
        && (measure.status().equals(ENDED)
            || LIVE.contains(measure.status()) && desk.isOver(measure.end()));
  }

  private void add(
      List<Entry> entries, String mark, String key, List<Fact> facts, Function<Fact, String> tool) {
    if (facts.isEmpty()) {
      return;
    }
    String each = String.join("; ", facts.stream().map(fact -> said(fact, tool)).toList());
    entries.add(
        new Entry(
            desk.say(mark),
            desk.say(key, each.length() > TOLD ? counted(facts, tool) : each),
            facts.stream().map(Fact::id).toList()));
  }

  private String said(Fact fact, Function<Fact, String> tool) {
    String name = InForce.name(fact);
    String title = name == null ? tool.apply(fact) : desk.say("force.as", name, tool(fact));
    List<String> details = new ArrayList<>();
    if (fact instanceof Measure measure) {
      if (measure.status().equals(ADOPTED)) {
        details.add(name("measure.status", ADOPTED));
      }
      String outcome = inForce.outcome(measure);
      if (isPast(fact) && outcome != null) {
        details.add(name(InForce.OUTCOME, outcome));
      }
      details.addAll(inForce.carried(List.of(fact)));
      if (!isPast(fact)) {
        inForce.lapsed(List.of(measure.tool())).ifPresent(details::add);
      }
    } else {
      details.add(desk.say("force.in-place"));
    }
    return desk.say("force.entry", title, String.join(", ", details));
  }

  private String tool(Fact fact) {
    return fact instanceof Measure measure
        ? desk.assessment().doctrine().tool(measure.tool())
        : name("mission.kind", ((Mission) fact).kind());
  }

  /** The title of a tool names the organ: what others carry is like it. */
  private String like(Fact fact) {
    return desk.say("force.like", tool(fact));
  }

  private String name(String field, String value) {
    return desk.assessment().doctrine().vocabulary().name(field, value);
  }

  private String counted(List<Fact> facts, Function<Fact, String> tool) {
    Map<String, Integer> byTool = new TreeMap<>();
    facts.forEach(fact -> byTool.merge(tool.apply(fact), 1, Integer::sum));
    return String.join(
        "; ",
        byTool.entrySet().stream()
            .map(
                each ->
                    each.getValue() == 1
                        ? each.getKey()
                        : desk.say("open.counted", each.getKey(), each.getValue()))
            .toList());
  }
}
