package org.r2prules.testkit;

import static org.r2prules.judgement.Kleene.all;
import static org.r2prules.judgement.Kleene.any;
import static org.r2prules.judgement.Kleene.not;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.assessment.Derivation;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Favours;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Conclude;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Status;

/** A doctrine of two rules, and what they would draw, made by hand. */
final class Tiny {

  static final List<String> RULES = List.of("TST-01.storm", "TST-02.harvest");

  private Tiny() {}

  static Doctrine doctrine() {
    Vocabulary vocabulary =
        new Vocabulary(
            List.of(
                term("sky.dark", SubjectKind.SITUATION, Term.Type.FLAG),
                term("people.ready", SubjectKind.POPULATION, Term.Type.FLAG),
                term("wind", SubjectKind.SITUATION, Term.Type.ONE, "CALM", "STRONG"),
                term("barn", SubjectKind.ACTOR, Term.Type.MANY, "ROOF", "DOOR"),
                term("figure.rain", SubjectKind.SITUATION, Term.Type.NUMBER)),
            Map.of());
    Interpretation reading =
        new Interpretation(
            "clouds",
            "Clouds",
            Map.of("ALL", "all", "SOME", "some"),
            "ALL",
            "as written",
            List.of());
    return new Doctrine(
        "tiny",
        "1",
        "0",
        vocabulary,
        Map.of("clouds", reading),
        Map.of(),
        Map.of(RULES.get(0), rule(RULES.get(0)), RULES.get(1), rule(RULES.get(1))));
  }

  private static RuleInfo rule(String id) {
    return new RuleInfo(id, id, "none", List.of());
  }

  private static Term term(String code, SubjectKind of, Term.Type type, String... values) {
    String unit = type == Term.Type.NUMBER ? "mm" : null;
    return new Term(
        code,
        EnumSet.of(of),
        type,
        List.of(values),
        false,
        false,
        false,
        Favours.NOBODY,
        Set.of(),
        null,
        unit,
        "for the test");
  }

  static Claim claim(String code, String value, Status status) {
    Set<Doubt> doubts = status == Status.UNDETERMINED ? Set.of(Doubt.NO_EVIDENCE) : Set.of();
    return new Claim(code, "s", value, status, doubts, List.of(), List.of());
  }

  /** {@code all(sky.dark, any(wind=STRONG, not wind=CALM))}, then a conclusion that rests on it. */
  static Collection<Derivation> derive(Status dark, Status strong, Status calm) {
    Judgement wind = any(claim("wind", "STRONG", strong), not(claim("wind", "CALM", calm)));
    Conclusion storm = Conclude.criterion("STORM", "s", all(claim("sky.dark", "true", dark), wind));
    Conclusion harvest = Conclude.recommendation("HARVEST", "s", not(storm));
    return List.of(
        new Derivation(storm, RULES.get(0), List.of()),
        new Derivation(harvest, RULES.get(1), List.of()));
  }
}
