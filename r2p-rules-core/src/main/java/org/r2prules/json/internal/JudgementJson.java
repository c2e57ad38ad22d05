package org.r2prules.json.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;

/** Judgements as JSON; a conclusion within one is named by its key. */
public final class JudgementJson {

  private JudgementJson() {}

  public static void write(Judgement judgement, ObjectNode node) {
    if (judgement instanceof Conclusion conclusion) {
      node.put("conclusion", conclusion.key());
    } else if (judgement instanceof Claim claim) {
      node.put("claim", claim.proposition());
      node.put("code", claim.code()).put("about", claim.about()).put("value", claim.value());
    } else if (judgement instanceof Stated stated) {
      node.put("stated", stated.text());
    } else if (judgement instanceof Combined combined) {
      node.put("operator", combined.operator().name());
      putUnlessNull(node, "note", combined.note());
    }
    node.put("status", judgement.status().name());
    doubts(judgement.doubts(), node);
    if (judgement instanceof Claim claim) {
      ids("speaksFor", claim.speaksFor(), node);
      ids("speaksAgainst", claim.speaksAgainst(), node);
    } else if (judgement instanceof Combined combined) {
      ArrayNode parts = node.putArray("parts");
      combined.parts().forEach(part -> write(part, parts.addObject()));
    }
  }

  public static void doubts(Set<Doubt> doubts, ObjectNode node) {
    if (!doubts.isEmpty()) {
      ArrayNode array = node.putArray("doubts");
      Doubt.inOrder(doubts).forEach(doubt -> array.add(doubt.name()));
    }
  }

  private static void ids(String name, List<String> ids, ObjectNode node) {
    if (!ids.isEmpty()) {
      ArrayNode array = node.putArray(name);
      ids.forEach(array::add);
    }
  }

  public static void putUnlessNull(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
