package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Measure;

/**
 * A tool as such, or as a measure proposes it.
 *
 * @param tool the tool
 * @param measure the proposed measure; null for the tool as such
 * @param organ who acts
 */
record ModelCandidate(ModelTool tool, Measure measure, String organ) {

  private static final Set<ModelTool> ORDERED =
      Set.of(ModelTool.ARMS_RESTRICTION, ModelTool.BREAK_TIES, ModelTool.RECOGNISE_OPPOSITION);

  String id() {
    return measure == null ? tool.name() : tool.name() + "@" + measure.id();
  }

  /** The id that claims on the conduct of the operation are about. */
  String conduct(Setting setting) {
    return measure == null ? setting.id() : measure.id();
  }

  /**
   * What the Council orders of states binds, where a state would do it of its own: no supplies, no
   * ties, whom to recognise. It has the gates of sanctions.
   */
  private boolean ordered() {
    return ORDERED.contains(tool) && organ.equals("COUNCIL");
  }

  String gates() {
    return ordered() ? "SANCTIONS" : tool.gates;
  }

  boolean sanctions() {
    return gates().equals("SANCTIONS");
  }

  boolean binding() {
    return ordered() || tool.coercion.equals("BINDING");
  }

  boolean coercive() {
    return tool.forceful() || binding();
  }

  /** Whether the Council's authority has a bearing on it. */
  boolean mandated() {
    return coercive() || tool.deploys();
  }

  static List<ModelCandidate> of(Setting setting) {
    List<ModelCandidate> candidates = new ArrayList<>();
    for (ModelTool tool : ModelTool.values()) {
      candidates.add(new ModelCandidate(tool, null, tool.organ));
    }
    for (Measure measure : setting.measures) {
      if (measure.status().equals("PROPOSED")) {
        ModelTool.named(measure.tool())
            .ifPresent(
                tool ->
                    candidates.add(
                        new ModelCandidate(tool, measure, organ(setting, measure, tool))));
      }
    }
    return candidates;
  }

  /** Who acts decides only where the tool is open to anyone or is a sanction. */
  private static String organ(Setting setting, Measure measure, ModelTool tool) {
    if (!tool.organ.equals("ANY") && !tool.sanctions()) {
      return tool.organ;
    }
    List<String> kinds =
        setting.actors.stream()
            .filter(a -> measure.by().contains(a.id()))
            .map(Actor::kind)
            .toList();
    boolean others = kinds.stream().anyMatch(k -> !k.equals("UN_SC") && !k.equals("UN_GA"));
    if (tool.sanctions() && others) {
      return "AUTONOMOUS";
    }
    if (kinds.contains("UN_GA")) {
      return "ASSEMBLY";
    }
    if (kinds.contains("UN_SC")) {
      return "COUNCIL";
    }
    if (tool.sanctions()) {
      return kinds.isEmpty() ? "UNKNOWN" : "AUTONOMOUS";
    }
    return tool.organ;
  }
}
