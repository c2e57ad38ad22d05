package org.r2prules.kb.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** Collects the facts of a dossier about the situation {@code s} in the state {@code st}. */
final class Scene {

  static final LocalDate DAY = LocalDate.of(2024, 6, 15);
  static final Evidence SHOWN =
      Evidence.of(Evidence.Source.INQUIRY, Standard.REASONABLE_GROUNDS)
          .by("inquiry")
          .independent(true);
  static final Evidence ALLEGED = Evidence.of(Evidence.Source.MEDIA, Standard.ALLEGED);

  private final List<Fact> facts = new ArrayList<>();
  private int indicators;

  /** With a situation of no region and no organisations. */
  static Scene plain() {
    return new Scene().add(Situation.builder("s").state("st").asOf(DAY).build());
  }

  Scene add(Fact... more) {
    facts.addAll(List.of(more));
    return this;
  }

  /** A yes/no code. */
  Scene flag(String code, String subject, boolean holds) {
    return member(code, subject, "true", holds);
  }

  /** A member of a set, or the value of a code that has one. */
  Scene member(String code, String subject, String value, boolean present) {
    return member(code, subject, value, present, SHOWN);
  }

  Scene member(String code, String subject, String value, boolean present, Evidence evidence) {
    String id = "f%03d".formatted(++indicators);
    return add(
        Indicator.builder(id)
            .code(code)
            .subject(subject)
            .value(value)
            .present(present)
            .evidence(evidence)
            .build());
  }

  /** The same, only where the truth is settled; in conflict both ways. */
  Scene member(String code, String subject, String value, Truth truth) {
    if (truth == Truth.YES || truth == Truth.CLASH) {
      member(code, subject, value, true);
    }
    if (truth == Truth.NO || truth == Truth.CLASH) {
      member(code, subject, value, false, SHOWN.cite("its other report"));
    }
    return this;
  }

  Scene flag(String code, String subject, Truth truth) {
    return member(code, subject, "true", truth);
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }

  Dossier dossier() {
    return Dossier.of(facts);
  }
}
