package org.r2prules.kb.cases;

import java.util.HashMap;
import java.util.Map;
import org.r2prules.assessment.Derivation;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;
import org.r2prules.judgement.Text;

/** Judgements with their words as a program reads them, without the places that they had. */
final class Plain {

  private final Map<String, Conclusion> known = new HashMap<>();

  Derivation of(Derivation derivation) {
    return new Derivation(of(derivation.conclusion()), derivation.rule(), derivation.premises());
  }

  private Conclusion of(Conclusion conclusion) {
    Conclusion plain = known.get(conclusion.key());
    if (plain == null) {
      plain =
          new Conclusion(
              conclusion.id(),
              conclusion.kind(),
              conclusion.code(),
              conclusion.about(),
              conclusion.status(),
              conclusion.value(),
              of(conclusion.basis()));
      known.put(conclusion.key(), plain);
    }
    return plain;
  }

  private Judgement of(Judgement judgement) {
    if (judgement instanceof Conclusion conclusion) {
      return of(conclusion);
    }
    if (judgement instanceof Stated stated) {
      return new Stated(stated.text(), stated.status());
    }
    if (judgement instanceof Act act) {
      return new Act(act.organ(), act.text(), act.says());
    }
    if (judgement instanceof Combined combined) {
      String note = combined.note();
      return new Combined(
          combined.operator(),
          combined.parts().stream().map(this::of).toList(),
          combined.status(),
          combined.doubts(),
          note == null ? null : Text.of(note));
    }
    return judgement;
  }
}
