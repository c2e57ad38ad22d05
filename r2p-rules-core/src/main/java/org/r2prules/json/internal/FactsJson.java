package org.r2prules.json.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;

/** The facts that the conclusions rest on, with their evidence, as JSON. */
public final class FactsJson {

  private FactsJson() {}

  public static void write(Assessment assessment, ArrayNode array) {
    Set<String> referenced = new TreeSet<>();
    for (Conclusion conclusion : assessment.conclusions()) {
      collect(conclusion.basis(), referenced);
    }
    for (Fact fact : assessment.dossier().byId().values()) {
      Evidence evidence = fact.evidence();
      if (evidence != null && referenced.contains(fact.id())) {
        ObjectNode node = array.addObject();
        node.put("id", fact.id());
        node.put("type", fact.getClass().getSimpleName());
        write(evidence, node.putObject("evidence"));
        node.put("counts", evidence.standard().satisfies(assessment.required()));
      }
    }
  }

  private static void collect(Judgement judgement, Set<String> referenced) {
    if (judgement instanceof Claim claim) {
      referenced.addAll(claim.speaksFor());
      referenced.addAll(claim.speaksAgainst());
    } else if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> collect(part, referenced));
    }
  }

  private static void write(Evidence evidence, ObjectNode node) {
    node.put("source", evidence.source().name());
    JudgementJson.putUnlessNull(node, "by", evidence.by());
    node.put("standard", evidence.standard().name());
    put(node, "observed", evidence.observed());
    put(node, "known", evidence.known());
    JudgementJson.putUnlessNull(node, "cite", evidence.cite());
    if (evidence.independent() != null) {
      node.put("independent", evidence.independent());
    }
  }

  private static void put(ObjectNode node, String name, @Nullable Object value) {
    JudgementJson.putUnlessNull(node, name, value == null ? null : value.toString());
  }
}
