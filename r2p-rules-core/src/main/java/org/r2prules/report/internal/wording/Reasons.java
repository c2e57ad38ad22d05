package org.r2prules.report.internal.wording;

import java.util.ArrayList;
import java.util.List;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Combined.Operator;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;

/**
 * Says in a line why a judgement stands so: the parts that decide, down to the first conclusions.
 */
public final class Reasons {

  private static final int LISTED = 5;

  private final Words words;
  private final Phrases phrases;

  public Reasons(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** Why it stands so, after what its status makes of the reason. */
  public String of(Judgement judgement) {
    boolean flat = isFlat(judgement);
    List<Phrase> told = told(judgement);
    String list = phrases.list(told, LISTED);
    boolean awaited = told.stream().anyMatch(Phrase::awaited);
    return switch (judgement.status()) {
      case MET -> words.say("reason.met", list);
      case NOT_MET -> words.say("reason.not", flat ? 1 : 0, list);
      case UNDETERMINED -> awaited ? words.say("reason.waits", flat ? 1 : 0, list) : list;
    };
  }

  /** Why it stands so, without what its status makes of it. */
  public String list(Judgement judgement, int listed) {
    return phrases.list(told(judgement), listed);
  }

  /** Whether something supplied could settle it. */
  public boolean isAwaited(Judgement judgement) {
    return told(judgement).stream().anyMatch(Phrase::awaited);
  }

  /** Whether telling how its parts are joined would take too many words. */
  private boolean isFlat(Judgement judgement) {
    return parts(judgement).stream().anyMatch(part -> part.depth() > 1);
  }

  private List<Phrase> told(Judgement judgement) {
    List<Phrase> told =
        isFlat(judgement) ? Phrase.merged(flat(basis(judgement))) : parts(judgement);
    return judgement instanceof Conclusion conclusion
        ? told.stream().map(part -> part.within(conclusion.about())).toList()
        : told;
  }

  /** What a judgement rests on; of a conclusion the parts of its basis. */
  public List<Phrase> parts(Judgement judgement) {
    return Phrase.merged(items(basis(judgement)));
  }

  /**
   * Its basis; where that is a conclusion of the same name, which would tell nothing, its basis.
   */
  private Judgement basis(Judgement judgement) {
    if (!(judgement instanceof Conclusion conclusion)) {
      return judgement;
    }
    Judgement basis = Decisive.act(conclusion.basis());
    Judgement below = basis;
    while (below instanceof Combined combined
        && Decisive.isJoin(combined)
        && Decisive.parts(combined).size() == 1) {
      below = Decisive.parts(combined).get(0);
    }
    boolean sameName =
        below instanceof Conclusion other && words.label(other).equals(words.label(conclusion));
    return sameName ? basis(below) : basis;
  }

  /** What must all be met, one by one. */
  private List<Phrase> items(Judgement awaited) {
    Judgement judgement = Decisive.act(awaited);
    if (judgement instanceof Combined combined) {
      if (Decisive.isCapped(combined)) {
        List<Phrase> items = new ArrayList<>();
        Decisive.parts(combined).forEach(part -> items.addAll(items(part)));
        items.add(phrases.capped(combined));
        return items;
      }
      boolean every = Decisive.glue(combined) == Joint.AND;
      if (every && Decisive.isJoin(combined) && combined.operator() != Operator.WEIGH) {
        return Decisive.parts(combined).stream().flatMap(part -> items(part).stream()).toList();
      }
    }
    return List.of(phrases.phrase(judgement));
  }

  /** All that it rests on, where telling how that is joined would take too many words. */
  private List<Phrase> flat(Judgement awaited) {
    Judgement judgement = Decisive.act(awaited);
    if (!(judgement instanceof Combined combined)) {
      return List.of(phrases.phrase(judgement));
    }
    List<Phrase> all = new ArrayList<>();
    boolean torn = Decisive.parts(combined).isEmpty();
    for (Judgement part : torn ? combined.parts() : Decisive.parts(combined)) {
      all.addAll(flat(part));
    }
    if (Decisive.isCapped(combined)) {
      all.add(phrases.capped(combined));
    }
    return all;
  }
}
