package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;
import static org.r2prules.kb.model.Truth.and;
import static org.r2prules.kb.model.Truth.or;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;

/** What of a proposal hangs on whom it names: its targets, whom it is for, and who carries it. */
final class ObjectModel {

  /** Kinds of actor who could commit or order crimes by what they are. */
  private static final Set<String> LEADING =
      Set.of(
          "TERRITORIAL_STATE",
          "FORCE",
          "POLICE",
          "ARMED_GROUP",
          "LEADER",
          "OPPOSITION",
          "POLITICAL_ACTOR",
          "PROMINENT_INDIVIDUAL",
          "BUSINESS",
          "MEDIA",
          "FAITH_BODY",
          "OTHER");

  private final Setting setting;
  private final BiFunction<String, String, Optional<Truth>> concluded;

  /**
   * @param concluded how a criterion of the tables stands about somebody, if it is asked of him
   */
  ObjectModel(Setting setting, BiFunction<String, String, Optional<Truth>> concluded) {
    this.setting = setting;
    this.concluded = concluded;
  }

  /** Whether one who would carry it is not shown to be unwilling or unable. */
  Truth ready(Measure measure) {
    if (measure == null) {
      return YES;
    }
    List<Truth> carriers =
        setting.actors.stream()
            .map(Actor::id)
            .filter(measure.by()::contains)
            .map(
                a ->
                    or(
                            setting.says.holds("actor.willing", a).not(),
                            setting.says.holds("actor.able", a).not())
                        .shown()
                        .not())
            .toList();
    return carriers.isEmpty() ? YES : or(carriers);
  }

  /** Whether what the tool requires or is called for by is so of those whom the measure names. */
  Truth of(Measure measure, String need, String requires) {
    if (measure == null) {
      return YES;
    }
    return switch (requires) {
      case "Criterion:TARGETS_IDENTIFIED", "Criterion:NAMING_POSSIBLE", "Criterion:FIT_DEFEAT" ->
          theirs(measure, who -> setting.says.holds("leader.identified", who));
      case "Criterion:DETERRENCE_CREDIBLE", "Criterion:FIT_CONTAINMENT" ->
          theirs(measure, who -> setting.says.is("leader.disposition", who, "DETERRABLE"));
      case "Criterion:FIT_AREA_SECURITY" ->
          people(measure, who -> setting.says.is("threat.means", who, "DISPERSED"));
      case "Criterion:FIT_SAFE_AREAS" ->
          people(
              measure,
              who ->
                  setting.says.any(
                      "population.locationKind", who, List.of("CONCENTRATED", "CAMP")));
      case "Criterion:FIT_PARTNER" -> partners(measure);
      case "Criterion:LEVERAGE_HELD" -> levers(measure);
      default -> called(measure, need);
    };
  }

  private Truth called(Measure measure, String need) {
    Set<String> peoples = named(measure, Population.class);
    if (peoples.isEmpty()) {
      return YES;
    }
    return switch (need) {
      case "Criterion:CAMPS_IN_DANGER" -> some("Criterion:CAMP_IN_DANGER", peoples);
      case "Criterion:AIR_OR_ACCESS" ->
          or(
              people(measure, who -> setting.says.is("threat.means", who, "AIRBORNE")),
              setting.is("humanitarian.access", "DENIED"));
      default -> YES;
    };
  }

  /** Of those at whom it is directed, or who are theirs. */
  private Truth theirs(Measure measure, Function<String, Truth> asked) {
    Set<String> targets = measure.targets();
    if (targets.isEmpty()) {
      return YES;
    }
    List<Truth> ways = new ArrayList<>();
    for (Actor one : setting.actors) {
      if (LEADING.contains(one.kind()) || is("Criterion:WITH_PERPETRATORS", one.id())) {
        List<Truth> within = new ArrayList<>();
        within.add(Truth.of(targets.contains(one.id())));
        setting
            .above(one.id())
            .forEach((head, tie) -> within.add(targets.contains(head) ? tie : NO));
        if (targets.contains(setting.state())) {
          within.add(setting.mayBeAuthority(one));
        }
        ways.add(and(or(within), asked.apply(one.id())));
      }
    }
    return ways.isEmpty() ? OPEN : or(ways);
  }

  private boolean is(String id, String about) {
    return concluded.apply(id, about).orElse(NO) == YES;
  }

  /** Of the people whom it is for. */
  private Truth people(Measure measure, Function<String, Truth> asked) {
    List<Truth> ways = named(measure, Population.class).stream().map(asked).toList();
    return ways.isEmpty() ? YES : or(ways);
  }

  private Truth partners(Measure measure) {
    List<Truth> ways =
        named(measure, Actor.class).stream()
            .map(each -> concluded.apply("Criterion:POSSIBLE_PARTNER", each).orElse(OPEN))
            .toList();
    return ways.isEmpty() ? OPEN : and(ways);
  }

  private Set<String> named(Measure measure, Class<? extends Fact> kind) {
    Set<String> named = new TreeSet<>(measure.supports());
    named.retainAll(
        kind == Actor.class
            ? setting.actors.stream().map(Actor::id).toList()
            : setting.populations.stream().map(Population::id).toList());
    return named;
  }

  private Truth levers(Measure measure) {
    return measure.by().isEmpty() ? YES : orOpen("Criterion:HOLDS_LEVER", measure.by());
  }

  private Truth some(String id, Set<String> about) {
    boolean asked = about.stream().anyMatch(each -> concluded.apply(id, each).isPresent());
    return asked ? orOpen(id, about) : YES;
  }

  private Truth orOpen(String id, Set<String> about) {
    List<Truth> ways = about.stream().flatMap(each -> concluded.apply(id, each).stream()).toList();
    return ways.isEmpty() ? OPEN : or(ways);
  }
}
