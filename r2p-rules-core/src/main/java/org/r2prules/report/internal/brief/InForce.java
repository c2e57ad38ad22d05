package org.r2prules.report.internal.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Gate;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.Term;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Stated;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.internal.wording.Joint;

/** What is decided or under way: since when, by whom, and how it fares. */
final class InForce {

  /** What is in force as one thing: the tools that it is, and the facts that put it in force. */
  private record Thing(List<Option> options, Set<Fact> facts) {}

  static final int NAMED = 2;

  /** Where it takes more signs than this, dates and carriers are left to the detail. */
  private static final int TOLD = 700;

  /** Where what decided them takes more signs than this, it is left to the detail too. */
  private static final int ORIGINS = 140;

  private static final String UNDER_WAY = "ONGOING";
  private static final Set<String> BEGUN = Set.of(UNDER_WAY, "ENDED");
  static final String OUTCOME = "measure.outcome";

  private final Desk desk;

  InForce(Desk desk) {
    this.desk = desk;
  }

  /**
   * By how it fares, what has failed first; of each since when and by whom, and what it lacks. Last
   * what is carried and puts no tool in force.
   */
  List<Entry> entries() {
    Map<String, List<Thing>> byOutcome = new LinkedHashMap<>();
    List<Thing> things = things();
    things.stream()
        .sorted(Comparator.comparing(this::place))
        .forEach(
            thing ->
                byOutcome.computeIfAbsent(outcome(thing), outcome -> new ArrayList<>()).add(thing));
    List<Entry> entries = new ArrayList<>();
    boolean many = things.stream().mapToInt(each -> said(each).length()).sum() > TOLD;
    byOutcome.forEach(
        (outcome, same) -> {
          if (many) {
            named(entries, outcome, same);
          } else {
            entries.add(new Entry(outcome, joined(same), refs(same)));
          }
        });
    new Answers(desk).add(entries, many);
    Set<String> told = new TreeSet<>(refs(things));
    entries.addAll(new Apart(desk, this).entries(told, many));
    return entries.isEmpty() ? List.of(desk.plain(desk.say("force.none"))) : entries;
  }

  /** What is in force, one thing each: what the dossier calls by one name is one. */
  private List<Thing> things() {
    List<Thing> things = new ArrayList<>();
    for (Option option : desk.assessment().options(OptionStatus.IN_FORCE)) {
      Thing thing = new Thing(new ArrayList<>(List.of(option)), facts(option));
      for (Thing other : List.copyOf(things)) {
        if (!Collections.disjoint(names(thing.facts()), names(other.facts()))) {
          things.remove(other);
          thing.options().addAll(0, other.options());
          thing.facts().addAll(other.facts());
        }
      }
      things.add(thing);
    }
    return things;
  }

  /** What measures and missions are called by the dossier itself. */
  private static Set<String> names(Collection<Fact> facts) {
    Set<String> names = new TreeSet<>();
    for (Fact fact : facts) {
      String name = name(fact);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** What a measure or a mission is called by the dossier itself; null if it is not. */
  static @Nullable String name(Fact fact) {
    return fact instanceof Measure measure
        ? measure.name()
        : fact instanceof Mission mission ? mission.name() : null;
  }

  /** Those of which the same is told are told together. */
  private String joined(List<Thing> things) {
    Map<String, List<String>> byDetails = new LinkedHashMap<>();
    things.forEach(
        each ->
            byDetails.computeIfAbsent(details(each), said -> new ArrayList<>()).add(title(each)));
    List<String> said = new ArrayList<>();
    byDetails.forEach(
        (details, titles) ->
            said.add(
                desk.say(
                    titles.size() == 1 ? "force.entry" : "force.each",
                    String.join("; ", titles),
                    details)));
    return String.join("; ", said);
  }

  /** Where there are too many to be told one by one: those apart that lack something. */
  private void named(List<Entry> entries, String outcome, List<Thing> things) {
    Map<Boolean, List<Thing>> byGates =
        things.stream().collect(Collectors.partitioningBy(thing -> !lacks(thing).isEmpty()));
    byGates.forEach(
        (lacking, same) -> {
          if (!same.isEmpty()) {
            String text = lacking ? lacking(same) : decided(same);
            entries.add(new Entry(outcome, text, refs(same)));
          }
        });
  }

  private String lacking(List<Thing> things) {
    String titles = titles(things);
    List<String> lacks =
        things.stream().flatMap(thing -> lacks(thing).stream()).distinct().toList();
    return desk.say("force.lacking", titles, desk.words().few(lacks, NAMED, Joint.COMMA));
  }

  /** With what decided them, or who carries them: what has the same is told together. */
  private String decided(List<Thing> things) {
    Map<String, List<Thing>> grouped = new LinkedHashMap<>();
    for (Thing thing : things) {
      grouped.computeIfAbsent(origin(thing), each -> new ArrayList<>()).add(thing);
    }
    List<String> said = new ArrayList<>();
    grouped.entrySet().stream()
        // What has neither comes last, where no bracket that follows can be taken for its own.
        .sorted(Comparator.comparing(each -> each.getKey().isEmpty()))
        .forEach(
            each -> {
              String titles = titles(each.getValue());
              said.add(
                  each.getKey().isEmpty()
                      ? titles
                      : desk.say("force.entry", titles, each.getKey()));
            });
    String each = String.join("; ", said);
    String titles = titles(things);
    // Of very much even that is left to the detail: the rest of the page needs its lines.
    return each.length() > titles.length() + ORIGINS ? titles : each;
  }

  private String titles(List<Thing> things) {
    return String.join("; ", things.stream().map(this::tools).toList());
  }

  private String origin(Thing thing) {
    Set<String> decisions = new TreeSet<>();
    Set<String> by = new TreeSet<>();
    for (Fact fact : thing.facts()) {
      if (fact instanceof CouncilDecision decision) {
        decisions.add(desk.words().fact(decision.id()));
      } else if (fact instanceof Measure measure) {
        measure.by().forEach(each -> by.add(desk.name(each)));
      }
    }
    if (decisions.isEmpty() && !by.isEmpty()) {
      return desk.say("force.by", desk.words().few(List.copyOf(by), NAMED, Joint.COMMA));
    }
    return desk.words().few(List.copyOf(decisions), NAMED, Joint.COMMA);
  }

  /** The gates that are not met, though it is in force. */
  private List<String> lacks(Thing thing) {
    return thing.options().stream()
        .flatMap(option -> option.gates().stream())
        .map(Gate::judgement)
        .filter(Judgement::notMet)
        .map(desk.phrases()::brief)
        .distinct()
        .toList();
  }

  /** As the vocabulary lists the outcomes, the best first: so from the end; unknown ones last. */
  private int place(Thing thing) {
    if (!isUnderWay(thing)) {
      return Integer.MAX_VALUE;
    }
    Set<String> outcomes = outcomes(thing);
    List<String> listed =
        desk.assessment().doctrine().vocabulary().term(OUTCOME).map(Term::values).orElse(List.of());
    return outcomes.size() == 1 ? listed.size() - listed.indexOf(outcomes.iterator().next()) : 99;
  }

  private Set<String> outcomes(Thing thing) {
    Set<String> outcomes = new TreeSet<>();
    for (Fact fact : thing.facts()) {
      if (fact instanceof Measure measure && outcome(measure) != null) {
        outcomes.add(outcome(measure));
      }
    }
    return outcomes;
  }

  /** Its effect as told, if that counts: not in its own favour, and not by a word of long ago. */
  @Nullable String outcome(Measure measure) {
    boolean idle =
        desk.claims().stream()
            .anyMatch(
                claim ->
                    claim.code().equals(OUTCOME)
                        && claim.about().equals(measure.id())
                        && claim.value().equals(String.valueOf(measure.outcome()))
                        && !claim.met());
    return idle ? null : measure.outcome();
  }

  private String outcome(Thing thing) {
    if (!isUnderWay(thing)) {
      return desk.say("force.decided");
    }
    List<String> names =
        outcomes(thing).stream()
            .map(each -> desk.assessment().doctrine().vocabulary().name(OUTCOME, each))
            .toList();
    return names.isEmpty()
        ? desk.say("force.unknown")
        : names.size() > 1 ? desk.say("force.mixed") : names.get(0);
  }

  /** Whether it is known to be carried out, and not merely decided. */
  private static boolean isUnderWay(Thing thing) {
    return thing.facts().stream()
        .anyMatch(
            fact ->
                fact instanceof Mission
                    || fact instanceof Measure measure && measure.status().equals(UNDER_WAY));
  }

  private static List<String> refs(List<Thing> things) {
    Set<String> refs = new LinkedHashSet<>();
    for (Thing thing : things) {
      thing.options().forEach(option -> refs.add(option.id()));
      thing.facts().forEach(fact -> refs.add(fact.id()));
    }
    return List.copyOf(refs);
  }

  private String said(Thing thing) {
    return desk.say("force.entry", title(thing), details(thing));
  }

  /** Its tools, and what the dossier calls it. */
  private String title(Thing thing) {
    List<String> names = List.copyOf(names(thing.facts()));
    return names.isEmpty()
        ? tools(thing)
        : desk.say("force.named", tools(thing), desk.words().few(names, NAMED, Joint.COMMA));
  }

  private String tools(Thing thing) {
    List<String> titles = thing.options().stream().map(desk.words()::title).toList();
    return desk.words().all(titles, Joint.AND);
  }

  private String details(Thing thing) {
    List<String> said = carried(thing.facts());
    lapsed(thing.options().stream().map(option -> option.candidate().tool()).toList())
        .ifPresent(said::add);
    List<String> failed = lacks(thing);
    if (!failed.isEmpty()) {
      said.add(desk.say("force.not-met", desk.words().few(failed, NAMED, Joint.COMMA)));
    }
    return String.join("; ", said);
  }

  /** That its mandate ended: the last decision that named one of these tools, if none stands. */
  Optional<String> lapsed(Collection<String> tools) {
    LocalDate last = null;
    for (CouncilDecision decision : desk.decided()) {
      if (!Collections.disjoint(Objects.requireNonNull(decision.measures()), tools)) {
        if (!desk.isOver(decision)) {
          return Optional.empty();
        }
        LocalDate ended = desk.end(decision);
        last = last == null || ended != null && ended.isAfter(last) ? ended : last;
      }
    }
    return Optional.ofNullable(last).map(ended -> desk.say("force.lapsed", ended.toString()));
  }

  /** Since when, and by whom or by which decision. */
  List<String> carried(Collection<? extends Fact> facts) {
    Set<String> by = new TreeSet<>();
    Set<String> decided = new TreeSet<>();
    for (Fact fact : facts) {
      if (fact instanceof Measure measure) {
        measure.by().forEach(each -> by.add(desk.name(each)));
      } else if (fact instanceof CouncilDecision decision) {
        decided.add(desk.words().fact(decision.id()));
      }
    }
    List<String> said = new ArrayList<>();
    said.add(since(facts));
    Set<String> targets = targets(facts);
    if (!targets.isEmpty()) {
      said.add(
          desk.say("force.against", desk.words().few(List.copyOf(targets), NAMED, Joint.COMMA)));
    }
    if (!by.isEmpty()) {
      said.add(desk.say("force.by", desk.words().few(List.copyOf(by), NAMED, Joint.COMMA)));
    }
    if (!decided.isEmpty()) {
      said.add(desk.words().few(List.copyOf(decided), NAMED, Joint.COMMA));
    }
    return said;
  }

  /** Against whom, where that is not simply the situation. */
  private Set<String> targets(Collection<? extends Fact> facts) {
    Set<String> targets = new TreeSet<>();
    for (Fact fact : facts) {
      if (fact instanceof Measure measure && measure.targets() != null) {
        targets.addAll(measure.targets());
      }
    }
    targets.remove(desk.assessment().situation().id());
    return targets.stream().map(desk::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Since when it is carried out, until when; of what is only decided, when that was. */
  private String since(Collection<? extends Fact> facts) {
    List<Measure> measures =
        facts.stream()
            .filter(Measure.class::isInstance)
            .map(Measure.class::cast)
            .filter(measure -> measure.start() != null)
            .toList();
    String since =
        (measures.isEmpty()
                ? facts.stream().map(InForce::decided)
                : measures.stream().map(Measure::start))
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .map(LocalDate::toString)
            .orElse(null);
    if (since == null) {
      boolean there = facts.stream().anyMatch(Mission.class::isInstance);
      return until(facts).orElseGet(() -> desk.say(there ? "force.in-place" : "force.undated"));
    }
    boolean begun = measures.stream().anyMatch(each -> BEGUN.contains(each.status()));
    String said = desk.say(begun ? "force.since" : "force.on", since);
    boolean ends = !measures.isEmpty() && measures.stream().allMatch(each -> each.end() != null);
    LocalDate lapses = ends ? null : lapses(facts);
    if (lapses != null) {
      return said + ", " + desk.say("force.mandate", lapses.toString());
    }
    return ends ? said + " " + until(measures).orElseThrow() : said;
  }

  /** When the last of the measures ends, of those of which it is told. */
  private Optional<String> until(Collection<? extends Fact> facts) {
    return facts.stream()
        .filter(Measure.class::isInstance)
        .map(each -> ((Measure) each).end())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(end -> desk.say("force.until", end.toString()));
  }

  /** When the last of the decisions that it rests on ends; null where one of them has no end. */
  private static @Nullable LocalDate lapses(Collection<? extends Fact> facts) {
    LocalDate last = null;
    for (Fact fact : facts) {
      if (fact instanceof CouncilDecision decision) {
        LocalDate ends = decision.ends();
        if (ends == null) {
          return null;
        }
        last = last == null || ends.isAfter(last) ? ends : last;
      }
    }
    return last;
  }

  private static @Nullable LocalDate decided(Fact fact) {
    return fact instanceof CouncilDecision decision ? decision.date() : null;
  }

  /** The measures and decisions that put it in force, by what the rules say of them. */
  private Set<Fact> facts(Option option) {
    Set<Fact> facts = new LinkedHashSet<>();
    option.inForceBy().stream()
        .map(Ground::leaf)
        .filter(Stated.class::isInstance)
        .flatMap(leaf -> ((Stated) leaf).args().stream())
        .map(desk.words()::factOf)
        .filter(
            fact ->
                fact instanceof Measure
                    || fact instanceof Mission
                    || fact instanceof CouncilDecision)
        .forEach(facts::add);
    return facts;
  }
}
