package org.r2prules.kb.model;

import java.time.LocalDate;
import java.util.Set;
import org.r2prules.facts.Evidence;

/** What changes from month to month, so that a report of years ago does not show how it is. */
final class Passing {

  static final Set<String> CODES =
      Set.of(
          "actor.able",
          "actor.willing",
          "attack.ongoing",
          "broadcast.available",
          "camp.security",
          "civicSpace",
          "conflict.status",
          "conflict.turn",
          "council.agenda",
          "council.stance",
          "figure.idps",
          "figure.refugees",
          "finding.manifestFailing",
          "humanitarian.access",
          "humanitarian.needs",
          "leader.disposition",
          "measure.outcome",
          "mediation.standing",
          "mission.inPlace",
          "mission.means",
          "parties.reachable",
          "population.flight",
          "population.locationKind",
          "population.needsProtection",
          "response.otherMeansFailed",
          "response.preventiveFutile",
          "response.preventiveOutcome",
          "response.preventiveUntried",
          "sign.imminence",
          "sign.incitement",
          "sign.mobilisation",
          "sign.shock",
          "state.collapsed",
          "state.measures",
          "state.protecting",
          "state.protectionTrend",
          "state.willing",
          "surveillance.available",
          "tension.level",
          "threat.means",
          "threat.severity",
          "violence.levels",
          "violence.trend",
          "window.state");

  private Passing() {}

  /** Whether what is said of it on that evidence still counts on that day. */
  static boolean counts(String code, Evidence evidence, LocalDate today) {
    if (!CODES.contains(code) || evidence == null) {
      return true;
    }
    LocalDate last = evidence.observed() == null ? evidence.known() : evidence.observed();
    return last == null || !last.isBefore(today.minusYears(1));
  }
}
