package org.r2prules.assessment.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.Explanation;
import org.r2prules.assessment.Explanation.Concluded;
import org.r2prules.assessment.Explanation.Leaf;
import org.r2prules.assessment.Explanation.Node;
import org.r2prules.assessment.Explanation.Operation;
import org.r2prules.assessment.Explanation.Step;
import org.r2prules.assessment.Explanation.Testimony;
import org.r2prules.doctrine.Term;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;

/** Builds explanations out of an assessment. */
public final class Explanations {

  private final Assessment assessment;
  private final Map<String, Fact> facts;
  private final Set<String> decisive = new HashSet<>();
  private final Set<String> expanded = new HashSet<>();

  private Explanations(Assessment assessment) {
    this.assessment = assessment;
    this.facts = assessment.dossier().byId();
  }

  public static Explanation explain(Assessment assessment, Conclusion conclusion) {
    Explanations explanations = new Explanations(assessment);
    explanations.markDecisive(conclusion);
    return new Explanation(explanations.concluded(conclusion, true));
  }

  private void markDecisive(Judgement judgement) {
    if (judgement instanceof Conclusion conclusion) {
      if (decisive.add(conclusion.key())) {
        markDecisive(conclusion.basis());
      }
    } else if (judgement instanceof Combined combined) {
      combined.decisive().forEach(this::markDecisive);
    }
  }

  private Node node(Judgement judgement, boolean onPath) {
    if (judgement instanceof Conclusion conclusion) {
      return concluded(conclusion, onPath);
    }
    if (judgement instanceof Combined combined) {
      List<Judgement> deciding = onPath ? combined.decisive() : List.of();
      List<Node> parts = new ArrayList<>();
      for (Judgement part : combined.parts()) {
        parts.add(node(part, contains(deciding, part)));
      }
      return new Operation(combined, onPath, List.copyOf(parts));
    }
    if (judgement instanceof Claim claim) {
      String means =
          assessment.doctrine().vocabulary().term(claim.code()).map(Term::means).orElse("");
      return new Leaf(
          claim, means, onPath, testimonies(claim.speaksFor()), testimonies(claim.speaksAgainst()));
    }
    return new Step((Stated) judgement, onPath);
  }

  @SuppressWarnings("ReferenceEquality") // deep equality of a derivation is costly, and not meant
  private static boolean contains(List<Judgement> judgements, Judgement wanted) {
    return judgements.stream().anyMatch(judgement -> judgement == wanted);
  }

  private Concluded concluded(Conclusion conclusion, boolean onPath) {
    Derivation derivation = assessment.derivation(conclusion);
    Node basis =
        expanded.add(conclusion.key())
            ? node(conclusion.basis(), decisive.contains(conclusion.key()))
            : null;
    return new Concluded(
        conclusion,
        label(conclusion),
        assessment.doctrine().rule(derivation.rule()),
        derivation.premises(),
        onPath,
        basis);
  }

  /** Of an option the title of its tool. */
  private String label(Conclusion conclusion) {
    return assessment.options().stream()
        .filter(option -> option.conclusion().ref().equals(conclusion.ref()))
        .map(option -> option.tool().title())
        .findFirst()
        .orElseGet(() -> assessment.doctrine().label(conclusion.id()));
  }

  private List<Testimony> testimonies(List<String> ids) {
    return ids.stream()
        .map(facts::get)
        .filter(Objects::nonNull)
        .map(this::testimony)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Testimony testimony(Fact fact) {
    Evidence evidence = fact.evidence();
    return evidence == null
        ? null
        : new Testimony(fact.id(), evidence, evidence.standard().satisfies(assessment.required()));
  }
}
