package org.r2prules.report.internal.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Gate;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.Option;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Stated;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.internal.wording.Words;

/** What is decided or under way: since when, by whom, and how it fares. */
final class InForce {

  private static final int GATES = 2;

  private final Desk desk;

  InForce(Desk desk) {
    this.desk = desk;
  }

  List<Entry> entries() {
    List<Entry> entries =
        desk.assessment().options(OptionStatus.IN_FORCE).stream().map(this::entry).toList();
    return entries.isEmpty() ? List.of(desk.plain(desk.say("force.none"))) : entries;
  }

  private Entry entry(Option option) {
    Set<Fact> facts = facts(option);
    List<String> said = new ArrayList<>();
    said.add(since(facts));
    Set<String> by = new TreeSet<>();
    Set<String> outcomes = new TreeSet<>();
    for (Fact fact : facts) {
      if (fact instanceof Measure measure) {
        measure.by().forEach(each -> by.add(desk.name(each)));
        if (measure.outcome() != null) {
          outcomes.add(
              desk.assessment().doctrine().vocabulary().name("measure.outcome", measure.outcome()));
        }
      } else if (fact instanceof CouncilDecision decision && decision.symbol() != null) {
        by.add(decision.symbol());
      }
    }
    if (!by.isEmpty()) {
      said.add(desk.say("force.by", Words.few(List.copyOf(by), GATES, ", ", " and ")));
    }
    said.add(
        outcomes.isEmpty()
            ? desk.say("force.unknown")
            : desk.say("force.outcome", String.join(", ", outcomes)));
    gates(option, said);
    List<String> refs = new ArrayList<>();
    refs.add(option.id());
    facts.forEach(fact -> refs.add(fact.id()));
    String text = desk.say("force.entry", Words.title(option), String.join("; ", said));
    return new Entry("", text, Words.title(option), refs);
  }

  private void gates(Option option, List<String> said) {
    List<String> failed =
        option.gates().stream()
            .map(Gate::judgement)
            .filter(Judgement::notMet)
            .map(desk.phrases()::brief)
            .toList();
    if (!failed.isEmpty()) {
      said.add(desk.say("force.not-met", Words.few(failed, GATES, "; ", "; and ")));
    }
  }

  private String since(Collection<Fact> facts) {
    return facts.stream()
        .map(fact -> fact instanceof Measure measure ? measure.start() : decided(fact))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .map(date -> desk.say("force.since", date))
        .orElseGet(() -> desk.say("force.undated"));
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
        .map(leaf -> ((Stated) leaf).text())
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .map(desk.words()::fact)
        .filter(fact -> fact instanceof Measure || fact instanceof CouncilDecision)
        .forEach(facts::add);
    return facts;
  }
}
