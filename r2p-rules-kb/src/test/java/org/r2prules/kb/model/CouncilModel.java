package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.YES;
import static org.r2prules.kb.model.Truth.and;
import static org.r2prules.kb.model.Truth.or;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.r2prules.facts.CouncilDecision;

/** What the Council has refused and not come back to, and what it may yet do. */
final class CouncilModel {

  private final Setting setting;
  private final World world;

  CouncilModel(Setting setting, World world) {
    this.setting = setting;
    this.world = world;
  }

  /**
   * An act of the Council in the world that is supposed.
   *
   * @param known how it stands by what is known
   * @param silent whether no decision could be the act, so far as is known
   * @param barred whether the Council refused it, or could not do it
   */
  Truth act(Truth known, boolean silent, Truth barred) {
    boolean open = known == NO || (known != YES && silent);
    if (!open || world == World.AS_IS) {
      return known;
    }
    return world == World.TAKEN ? barred.not() : NO;
  }

  /** Whether it voted down a draft that names the tool, and has adopted nothing since. */
  Truth refused(String tool) {
    return refused(d -> setting.names(d, tool));
  }

  /** Whether it voted down a draft that says one of these, and has adopted nothing since. */
  Truth refusedToSay(String code, List<String> values) {
    return refused(d -> setting.says.any(code, d.id(), values).shown());
  }

  private Truth refused(Function<CouncilDecision, Truth> says) {
    return or(
        setting.decisions.stream()
            .filter(setting::here)
            .map(
                d ->
                    and(
                        council(d),
                        setting.says.any("decision.outcome", d.id(), List.of("VETOED", "REJECTED")),
                        says.apply(d),
                        actedSince(d).not()))
            .toList());
  }

  Truth actedSince(CouncilDecision refusal) {
    return or(
        setting.decisions.stream()
            .filter(d -> setting.here(d) && d.date().isAfter(refusal.date()))
            // To hand the matter to the Assembly is what it does because it cannot act.
            .filter(d -> !Set.of("UNITING_FOR_PEACE").equals(d.measures()))
            .map(d -> and(council(d), setting.says.is("decision.outcome", d.id(), "ADOPTED")))
            .toList());
  }

  private Truth council(CouncilDecision decision) {
    return setting.says.is("decision.organ", decision.id(), "UN_SC");
  }
}
