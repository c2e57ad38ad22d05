package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The structural risk factors. */
final class RiskModel {

  /** Those that the sources name, by code. */
  static final Map<String, Set<String>> NAMED =
      Map.of(
          "risk.social",
          Set.of(
              "CLEAVAGES",
              "DISCRIMINATION",
              "INEQUALITY",
              "PAST_ATROCITIES",
              "PAST_VIOLATIONS",
              "POVERTY",
              "YOUTH_UNEMPLOYMENT"),
          "risk.political",
          Set.of("POOR_GOVERNANCE", "WEAK_DEMOCRACY", "WEAK_INSTITUTIONS"),
          "risk.legal",
          Set.of("NO_RULE_OF_LAW"),
          "risk.economic",
          Set.of("INEQUITABLE_RESOURCES"),
          "risk.security",
          Set.of("MILITARY_SUSCEPTIBILITY"),
          "risk.environment",
          Set.of("ENVIRONMENTAL_STRESS"));

  private RiskModel() {}

  /** Over the named factors, and whatever else somebody claims: one, or two, must be shown. */
  static Truth factors(Setting setting) {
    List<Truth> factors = new ArrayList<>();
    NAMED.forEach(
        (code, named) -> {
          Set<String> asked = new TreeSet<>(named);
          asked.addAll(setting.says.claimed(code, setting.id()));
          asked.forEach(factor -> factors.add(setting.is(code, factor)));
        });
    int least = setting.reads("riskStageFactors", "SEVERAL") ? 2 : 1;
    long shown = factors.stream().filter(YES::equals).count();
    long absent = factors.stream().filter(NO::equals).count();
    return shown >= least ? YES : factors.size() - absent < least ? NO : OPEN;
  }
}
