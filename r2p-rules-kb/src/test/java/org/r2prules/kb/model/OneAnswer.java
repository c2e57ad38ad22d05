package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Conclusion;

/**
 * One answer is not another: what the state says to one tool, to one actor or of one place changes
 * nothing about other tools, what others carry and what is done elsewhere. An answer of unknown
 * scope is not asked here, for it may be about everything.
 */
final class OneAnswer {

  private static final List<String> AGREEING = List.of("GIVEN", "INVITED");
  private static final List<String> REFUSING = List.of("REFUSED", "WITHDRAWN");

  private final R2pRules rules;
  private final AtomicInteger applied = new AtomicInteger();

  OneAnswer(R2pRules rules) {
    this.rules = rules;
  }

  /** How often the answer changed what it is about, and something else was there to be asked. */
  int applied() {
    return applied.get();
  }

  void check(Sample sample, Assessment before, int number) {
    Dossier dossier = sample.dossier();
    Consent answer = answer(Shown.of(dossier, sample.required()), number);
    Assessment after = sample.with(dossier.with(answer)).assess(rules);
    Map<String, Measure> measures = new HashMap<>();
    // Who carries it, and where, may be stated beside it.
    Plainly.of(dossier, sample.required())
        .facts(Measure.class)
        .forEach(measure -> measures.put(measure.id(), measure));
    Map<String, String> now = stand(after);
    boolean changes = false;
    boolean others = false;
    for (Option option : before.options()) {
      String measure = option.candidate().measure();
      boolean untouched =
          untouched(
              answer, option.candidate().tool(), measure == null ? null : measures.get(measure));
      for (Conclusion conclusion : before.conclusions()) {
        if (!conclusion.about().equals(option.id())) {
          continue;
        }
        String was = how(conclusion);
        boolean same = was.equals(now.get(conclusion.key()));
        changes |= !untouched && !same;
        others |= untouched && conclusion.code().equals("HOST_ANSWER");
        if (untouched && !same) {
          fail(
              "oneAnswer:%s is %s, was %s, by %s in %s"
                  .formatted(
                      conclusion.key(),
                      now.get(conclusion.key()),
                      was,
                      answer,
                      Shrinker.show(sample)));
        }
      }
    }
    if (changes && others) {
      applied.incrementAndGet();
    }
  }

  /** An answer of the state that names nobody of whom only rumours speak: he would become one. */
  private static Consent answer(Dossier dossier, int number) {
    Dice dice = new Dice(number);
    Choice choice = new Choice(number);
    Consent.Builder answer =
        Consent.builder("another-answer")
            .giver(dossier.situation().orElseThrow().state())
            .status(dice.chance(50) ? dice.pick(AGREEING) : dice.pick(REFUSING))
            .valid(true)
            .date(dice.chance(50) ? Scene.DAY.minusDays(1) : null)
            .evidence(Shown.BEST);
    int kind = dice.below(4);
    String actor = choice.of(dossier, Actor.class).orElseThrow();
    if (kind == 0) {
      return answer.scope("ALL").to(actor).build();
    } else if (kind == 1) {
      return answer.scope("ALL").to(actor).area(dice.pick("north", "south")).build();
    }
    return answer
        .scope(dice.pick(List.of(ModelTool.values())).name())
        .to(kind == 2 ? Set.of(actor) : null)
        .build();
  }

  /** Whether the answer says nothing about the tool, or the measure if there is one. */
  private static boolean untouched(Consent answer, String tool, Measure measure) {
    if (!answer.scope().contains("ALL") && !answer.scope().contains(tool)) {
      return true;
    }
    if (measure == null) {
      // What lets somebody do something, or ends that, is about the tool as such.
      return false;
    }
    return beside(answer, answer.to(), measure.by())
        || beside(answer, answer.area(), measure.area());
  }

  private static boolean beside(Consent answer, Set<String> limit, Set<String> done) {
    if (limit == null || done.isEmpty()) {
      return false;
    }
    return AGREEING.contains(answer.status())
        ? !limit.containsAll(done)
        : done.stream().noneMatch(limit::contains);
  }

  private static Map<String, String> stand(Assessment assessment) {
    Map<String, String> stand = new TreeMap<>();
    assessment.conclusions().forEach(each -> stand.put(each.key(), how(each)));
    return stand;
  }

  private static String how(Conclusion conclusion) {
    return conclusion.status() + "/" + conclusion.value();
  }
}
