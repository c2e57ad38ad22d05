package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.List;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.InformationNeed;
import org.r2prules.doctrine.Term;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Standard;

/**
 * Words told beside a dossier: mostly answers to what is open, by anybody, and some that are wrong.
 */
final class Told {

  private final Assessment assessment;
  private final Dice dice;
  private final List<InformationNeed> open;

  Told(Assessment assessment, Dice dice) {
    this.assessment = assessment;
    this.dice = dice;
    this.open = assessment.informationNeeds().stream().filter(need -> need.code() != null).toList();
  }

  /** One word, or several in one breath. */
  List<Fact> more(int number) {
    List<Fact> more = new ArrayList<>();
    for (int i = 0; i < (dice.chance(70) ? 1 : 3); i++) {
      more.add(word("word:" + number + ":" + i));
    }
    return more;
  }

  private Fact word(String fresh) {
    List<Fact> facts = assessment.dossier().facts();
    List<Term> terms = List.copyOf(assessment.doctrine().vocabulary().terms());
    boolean asked = !open.isEmpty() && dice.chance(75);
    InformationNeed need = asked ? dice.pick(open) : null;
    Term term =
        need == null
            ? dice.pick(terms)
            : assessment.doctrine().vocabulary().term(need.code()).orElseThrow();
    String about = need == null ? dice.pick(facts).id() : need.about();
    String value =
        need != null && !dice.chance(10)
            ? need.value()
            : term.values().isEmpty() || dice.chance(10)
                ? dice.chance(50) ? "true" : dice.pick(facts).id()
                : dice.pick(term.values());
    String id = dice.chance(4) ? dice.pick(facts).id() : dice.chance(3) ? fresh + "@" : fresh;
    return term.type() == Term.Type.NUMBER
        ? Figure.builder(id)
            .code(term.code())
            .subject(about)
            .number(dice.chance(50) ? 0 : 7)
            .unit(term.unit())
            .evidence(evidence())
            .build()
        : Indicator.builder(id)
            .code(term.code())
            .subject(about)
            .value(value)
            .present(dice.chance(60))
            .evidence(evidence())
            .build();
  }

  private Evidence evidence() {
    List<Fact> facts = assessment.dossier().facts();
    if (dice.chance(10)) {
      Evidence same = dice.pick(facts).evidence();
      if (same != null) {
        return same;
      }
    }
    String actor = dice.pick(facts.stream().filter(Actor.class::isInstance).toList()).id();
    return new Evidence(
        Evidence.Source.INQUIRY,
        dice.chance(75) ? "inquiry" : actor,
        dice.chance(75) ? Standard.BEYOND_REASONABLE_DOUBT : dice.pick(List.of(Standard.values())),
        null,
        null,
        null,
        dice.chance(75) ? true : null);
  }
}
