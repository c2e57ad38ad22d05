package org.r2prules.kb.model;

import java.util.Map;
import java.util.Set;

/** What a statement does for whose cause, by its code; written out again, beside the vocabulary. */
final class Causes {

  /** Asserted, they make the case for coercion; denied, the case of those who are accused. */
  static final Set<String> CASE =
      Set.of(
          "area.features",
          "attack.ongoing",
          "attack.systematic",
          "attack.targeting",
          "attack.targetsCivilians",
          "attack.widespread",
          "camp.security",
          "finding.crime",
          "incident.acts",
          "incident.conflictRelated",
          "incident.deaths",
          "incident.population",
          "incident.victims",
          "leader.disposition",
          "leader.identified",
          "mission.means",
          "population.civilian",
          "population.locationKind",
          "population.needsProtection",
          "response.otherMeansFailed",
          "response.preventiveFutile",
          "sign.exclusion",
          "sign.imminence",
          "sign.incitement",
          "sign.mobilisation",
          "threat.means",
          "threat.severity");

  /** Asserted, they unmake that case; denied, they make it. */
  static final Set<String> CASE_AGAINST =
      Set.of(
          "actor.triesWhom",
          "humanitarian.access",
          "measure.outcome",
          "response.preventiveOutcome",
          "response.preventiveUntried",
          "violence.trend",
          "window.state");

  /** Asserted, they charge somebody. */
  static final Set<String> CHARGES =
      Set.of(
          "actor.belongsTo",
          "actor.conduct",
          "actor.contested",
          "actor.foreknowledge",
          "actor.influence",
          "attack.intentToDestroy",
          "attack.policy",
          "claim.interest",
          "finding.manifestFailing",
          "incident.perpetrators",
          "intent.evidence",
          "state.collapsed");

  /** Asserted, they are to the credit of somebody. */
  static final Set<String> CREDITS =
      Set.of(
          "actor.holds",
          "actor.stance",
          "host.commitment",
          "host.institutions",
          "host.ownership",
          "host.police",
          "parties.conduct",
          "prep.elements",
          "state.capacity",
          "state.measures",
          "state.protecting",
          "state.protectionTrend",
          "state.willing");

  /** Asserted, they serve who would use force, and a state that asks for it. */
  static final Set<String> FOR_WHO_WANTS_FORCE = Set.of("operation.lawfulness");

  /** Denied, they take the ground from under a charge or from help. */
  static final Set<String> DENIED_BY_ACCUSED =
      Set.of(
          "broadcast.available",
          "conflict.status",
          "council.stance",
          "dispute.kind",
          "figure.idps",
          "figure.refugees",
          "harm.types",
          "heritage.state",
          "humanitarian.needs",
          "information.flow",
          "leader.exposedAbroad",
          "mission.inPlace",
          "population.groupKind",
          "risk.economic",
          "risk.environment",
          "risk.flagged",
          "risk.legal",
          "risk.political",
          "risk.security",
          "risk.social",
          "sign.shock",
          "surveillance.available",
          "tension.level");

  /** Denied, they take away what could be done in peace. */
  static final Set<String> DENIED_BY_ACTING = Set.of("mediation.standing", "parties.reachable");

  /** Asserted, they make force look needless, or those who are accused look able. */
  static final Set<String> FOR_WHO_IS_ACCUSED =
      Set.of(
          "capacity.generic",
          "capacity.understanding",
          "civicSpace",
          "idp.arrangements",
          "society.resilience");

  /** Asserted, they make a court a way to coercion, or a court of the accused an answer. */
  static final Set<String> OF_COURTS = Set.of("actor.jurisdiction", "actor.tries");

  /** Of themselves everybody may speak, for others nobody with an interest. */
  static final Set<String> OF_THEMSELVES = Set.of("actor.able", "actor.willing");

  /** Values that say the opposite of what the others of their code say. */
  private static final Map<String, Set<String>> CONTRARY =
      Map.ofEntries(
          Map.entry(
              "actor.conduct",
              Set.of(
                  "PREVENTS_OR_HALTS",
                  "ASSISTS_VULNERABLE",
                  "SUPPORTS_PROTECTORS",
                  "AVOIDS_INVOLVEMENT",
                  "AT_RISK")),
          Map.entry("actor.foreknowledge", Set.of("NONE")),
          Map.entry("actor.influence", Set.of("NONE")),
          Map.entry("actor.stance", Set.of("INFLAMING")),
          Map.entry(
              "area.features",
              Set.of(
                  "TARGETS_NEAR_CIVILIANS",
                  "DIFFICULT_TERRAIN",
                  "FEW_ROADS",
                  "SABOTAGE",
                  "DAMAGE",
                  "POOR_INFRASTRUCTURE",
                  "INSECURE",
                  "NO_CONTRACTORS",
                  "WATER_POLLUTED",
                  "STANDING_WATER",
                  "EXTREME_WEATHER",
                  "SEASON_CHANGE")),
          Map.entry("attack.targeting", Set.of("GENERAL")),
          Map.entry("camp.security", Set.of("SECURED")),
          Map.entry("civicSpace", Set.of("RESTRICTED", "CLOSED")),
          Map.entry("conflict.status", Set.of("NONE")),
          Map.entry("consent.status", Set.of("REFUSED", "WITHDRAWN")),
          Map.entry("humanitarian.access", Set.of("RESTRICTED", "DENIED")),
          Map.entry("idp.arrangements", Set.of("STATE_STRUGGLES")),
          Map.entry("leader.disposition", Set.of("LISTENS")),
          Map.entry("measure.outcome", Set.of("INEFFECTIVE")),
          Map.entry("mission.means", Set.of("AIRLIFT_NEEDED", "TRACKING")),
          Map.entry("parties.conduct", Set.of("PERSISTENT_VIOLATOR", "FORUM_SHOPPING")),
          Map.entry("population.locationKind", Set.of("OPEN")),
          Map.entry("response.preventiveOutcome", Set.of("INEFFECTIVE")),
          Map.entry("state.protectionTrend", Set.of("DETERIORATING")),
          Map.entry("tension.level", Set.of("LOW")),
          Map.entry(
              "threat.means",
              Set.of("HOSTILE_TO_PROTECTORS", "AIR_DEFENCES", "HUMAN_SHIELDS", "CHILD_SOLDIERS")),
          Map.entry("threat.severity", Set.of("LOW")),
          Map.entry("violence.trend", Set.of("RISING")),
          Map.entry("window.state", Set.of("NARROW", "NEARLY_CLOSED")));

  private Causes() {}

  /** Whether who says it matters. */
  static boolean isWeighed(String code) {
    return CASE.contains(code)
        || CASE_AGAINST.contains(code)
        || CHARGES.contains(code)
        || CREDITS.contains(code)
        || code.startsWith("decision.")
        || code.startsWith("consent.")
        || code.startsWith("measure.") && !code.equals("measure.purpose")
        || FOR_WHO_IS_ACCUSED.contains(code)
        || DENIED_BY_ACCUSED.contains(code)
        || DENIED_BY_ACTING.contains(code)
        || OF_COURTS.contains(code)
        || OF_THEMSELVES.contains(code)
        || FOR_WHO_WANTS_FORCE.contains(code);
  }

  /** The values of the code that say the opposite of what its others say. */
  static Set<String> contrary(String code) {
    return CONTRARY.getOrDefault(code, Set.of());
  }
}
