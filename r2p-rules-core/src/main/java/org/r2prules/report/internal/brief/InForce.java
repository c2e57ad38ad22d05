package org.r2prules.report.internal.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final int NAMED = 2;

  /** Where it takes more signs than this, dates and carriers are left to the detail. */
  private static final int TOLD = 700;

  private static final String UNDER_WAY = "ONGOING";
  private static final String OUTCOME = "measure.outcome";

  private final Desk desk;

  InForce(Desk desk) {
    this.desk = desk;
  }

  /** By how it fares, what has failed first; of each since when and by whom, and what it lacks. */
  List<Entry> entries() {
    Map<String, List<Option>> byOutcome = new LinkedHashMap<>();
    List<Option> options = desk.assessment().options(OptionStatus.IN_FORCE);
    options.stream()
        .sorted(Comparator.comparing(this::place))
        .forEach(
            option ->
                byOutcome
                    .computeIfAbsent(outcome(option), outcome -> new ArrayList<>())
                    .add(option));
    List<Entry> entries = new ArrayList<>();
    boolean many = options.stream().mapToInt(each -> said(each).length()).sum() > TOLD;
    byOutcome.forEach(
        (outcome, same) -> {
          if (many) {
            named(entries, outcome, same);
          } else {
            String text = String.join("; ", same.stream().map(this::said).toList());
            entries.add(new Entry(outcome, text, refs(same)));
          }
        });
    return entries.isEmpty() ? List.of(desk.plain(desk.say("force.none"))) : entries;
  }

  /** Where there are too many to be told one by one: those apart that lack something. */
  private void named(List<Entry> entries, String outcome, List<Option> options) {
    Map<Boolean, List<Option>> byGates =
        options.stream().collect(Collectors.partitioningBy(InForce::lacks));
    byGates.forEach(
        (lacking, same) -> {
          if (!same.isEmpty()) {
            String titles = String.join("; ", same.stream().map(desk.words()::title).toList());
            String text = lacking ? desk.say("force.lacking", titles) : titles;
            entries.add(new Entry(outcome, text, refs(same)));
          }
        });
  }

  private static boolean lacks(Option option) {
    return option.gates().stream().anyMatch(gate -> gate.judgement().notMet());
  }

  /** As the vocabulary lists the outcomes, the best first: so from the end; unknown ones last. */
  private int place(Option option) {
    if (!isUnderWay(option)) {
      return Integer.MAX_VALUE;
    }
    Set<String> outcomes = outcomes(option);
    List<String> listed =
        desk.assessment().doctrine().vocabulary().term(OUTCOME).map(Term::values).orElse(List.of());
    return outcomes.size() == 1 ? listed.size() - listed.indexOf(outcomes.iterator().next()) : 99;
  }

  private Set<String> outcomes(Option option) {
    Set<String> outcomes = new TreeSet<>();
    for (Fact fact : facts(option)) {
      if (fact instanceof Measure measure && measure.outcome() != null) {
        outcomes.add(measure.outcome());
      }
    }
    return outcomes;
  }

  private String outcome(Option option) {
    if (!isUnderWay(option)) {
      return desk.say("force.decided");
    }
    List<String> names =
        outcomes(option).stream()
            .map(each -> desk.assessment().doctrine().vocabulary().name(OUTCOME, each))
            .toList();
    return names.isEmpty()
        ? desk.say("force.unknown")
        : names.size() > 1 ? desk.say("force.mixed") : names.get(0);
  }

  /** Whether it is known to be carried out, and not merely decided. */
  private boolean isUnderWay(Option option) {
    return facts(option).stream()
        .anyMatch(
            fact ->
                fact instanceof Mission
                    || fact instanceof Measure measure && measure.status().equals(UNDER_WAY));
  }

  private List<String> refs(List<Option> options) {
    Set<String> refs = new LinkedHashSet<>();
    for (Option option : options) {
      refs.add(option.id());
      facts(option).forEach(fact -> refs.add(fact.id()));
    }
    return List.copyOf(refs);
  }

  private String said(Option option) {
    Set<Fact> facts = facts(option);
    Set<String> by = new TreeSet<>();
    for (Fact fact : facts) {
      if (fact instanceof Measure measure) {
        measure.by().forEach(each -> by.add(desk.name(each)));
      } else if (fact instanceof CouncilDecision decision && decision.symbol() != null) {
        by.add(decision.symbol());
      }
    }
    List<String> said = new ArrayList<>();
    said.add(since(facts));
    if (!by.isEmpty()) {
      said.add(desk.words().few(List.copyOf(by), NAMED, Joint.COMMA));
    }
    List<String> failed =
        option.gates().stream()
            .map(Gate::judgement)
            .filter(Judgement::notMet)
            .map(desk.phrases()::brief)
            .toList();
    if (!failed.isEmpty()) {
      said.add(desk.say("force.not-met", desk.words().few(failed, NAMED, Joint.COMMA)));
    }
    return desk.say("force.entry", desk.words().title(option), String.join(", ", said));
  }

  /** Since when it is carried out, until when; of what is only decided, when that was. */
  private String since(Collection<Fact> facts) {
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
      return desk.say("force.undated");
    }
    String said = desk.say(measures.isEmpty() ? "force.on" : "force.since", since);
    boolean ends = !measures.isEmpty() && measures.stream().allMatch(each -> each.end() != null);
    return ends
        ? said
            + " "
            + desk.say(
                "force.until",
                measures.stream()
                    .map(Measure::end)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .map(LocalDate::toString)
                    .orElse(""))
        : said;
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
