package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The structural risk factors, shocks and mobilisation. */
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
          Set.of("ENVIRONMENTAL_STRESS"),
          "sign.exclusion",
          Set.of());

  private static final List<String> SHOCKS =
      List.of(
          "ASSASSINATION",
          "ECONOMIC_CRISIS",
          "MASS_PROTEST",
          "NATURAL_DISASTER",
          "WAR_ONSET",
          "WAR_REVERSAL");
  private static final List<String> OTHER_SHOCKS = List.of("DEMONSTRATION", "DISRUPTION", "OTHER");

  /** The signs of mobilisation that are looked for; hate propaganda is one more. */
  static final List<String> MOBILISED =
      List.of("MILITIA_ARMING", "MILITIA_ORGANISING", "MILITIA_TRAINING", "MODERATES_SIDELINED");

  private static final List<String> OTHER_MOBILISED = List.of("GROUP_MOBILISED", "ORGANISED");

  private RiskModel() {}

  /** An election is a shock once it has taken place. */
  static Truth shock(Setting setting) {
    Truth election =
        Truth.and(
            setting.is("sign.shock", "ELECTION"), setting.is("sign.shock", "SCHEDULED").not());
    return Truth.or(
        election,
        setting.says.any("sign.shock", setting.id(), SHOCKS),
        setting.says.any("sign.shock", setting.id(), OTHER_SHOCKS).shown());
  }

  static Truth mobilisation(Setting setting) {
    return Truth.or(
        setting.says.any("sign.mobilisation", setting.id(), MOBILISED),
        setting.is("sign.incitement", "HATE_PROPAGANDA"),
        setting.says.any("sign.mobilisation", setting.id(), OTHER_MOBILISED).shown());
  }

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
