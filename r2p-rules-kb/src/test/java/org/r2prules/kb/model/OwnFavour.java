package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Standard;

/**
 * What the state, and those who would carry force, like to say in their own favour, at the best
 * standard there is.
 */
final class OwnFavour {

  private static final Set<String> FORCE =
      Set.of("MILITARY_LISTED", "ENFORCEMENT_FORCE", "NO_FLY_ZONE", "SANCTIONS");

  private final Dossier shown;
  private final String state;
  private final List<Indicator> said = new ArrayList<>();

  private OwnFavour(Dossier dossier, Standard required) {
    this.shown = Shown.of(dossier, required);
    this.state = dossier.situation().orElseThrow().state();
  }

  /** Each such statement by itself. */
  static List<Indicator> of(Dossier dossier, Standard required) {
    OwnFavour favour = new OwnFavour(dossier, required);
    favour.state();
    for (Measure measure : favour.shown.facts(Measure.class)) {
      if (measure.status().equals("PROPOSED") && FORCE.contains(measure.tool())) {
        measure.by().forEach(carrier -> favour.carrier(carrier, measure));
      }
    }
    return favour.said;
  }

  private void say(String by, String code, String about, String value, boolean present) {
    String name =
        shown.byId().get(by) instanceof Actor actor && actor.name() != null ? actor.name() : by;
    Evidence evidence =
        Evidence.of(Evidence.Source.INQUIRY, Standard.BEYOND_REASONABLE_DOUBT)
            .by(said.size() % 2 == 0 ? name : by)
            .independent(said.size() % 3 == 0 ? true : null)
            .cite("own word " + said.size());
    said.add(
        Indicator.builder("own" + said.size())
            .code(code)
            .subject(about)
            .value(value)
            .present(present)
            .evidence(evidence)
            .build());
  }

  private void state() {
    say(state, "actor.conduct", state, "COMMITS", false);
    say(state, "actor.conduct", state, "COMMAND_LINK", false);
    say(state, "actor.conduct", state, "PREVENTS_OR_HALTS", true);
    say(state, "finding.manifestFailing", state, "true", false);
    say(state, "state.protecting", state, "true", true);
    say(state, "state.willing", state, "true", true);
    say(state, "state.protectionTrend", state, "IMPROVING", true);
    say(state, "state.measures", state, "GENUINE_INVESTIGATION", true);
    say(state, "attack.policy", state, "true", false);
    for (Population people : shown.facts(Population.class)) {
      say(state, "attack.ongoing", people.id(), "true", false);
      say(state, "attack.widespread", people.id(), "true", false);
      say(state, "attack.targetsCivilians", people.id(), "true", false);
      say(state, "finding.crime", people.id(), "CRIMES_AGAINST_HUMANITY", false);
    }
    for (Incident incident : shown.facts(Incident.class)) {
      say(state, "incident.acts", incident.id(), "KILLING", false);
      say(state, "incident.perpetrators", incident.id(), state, false);
      for (Actor actor : shown.facts(Actor.class)) {
        if (actor.kind().equals("ARMED_GROUP") && !isTied(actor.id())) {
          say(state, "incident.perpetrators", incident.id(), actor.id(), true);
        }
      }
    }
    for (Consent consent : shown.facts(Consent.class)) {
      say(state, "consent.valid", consent.id(), "true", true);
    }
  }

  /** Whether it is said to belong to anybody: perhaps to the state, which then would admit it. */
  private boolean isTied(String group) {
    return shown.facts().stream()
        .flatMap(fact -> fact.assertions().stream())
        .anyMatch(
            a -> a.code().equals("actor.belongsTo") && a.present() && a.about().equals(group));
  }

  private void carrier(String carrier, Measure measure) {
    say(carrier, "operation.lawfulness", measure.id(), "LOAC", true);
    for (Population people : shown.facts(Population.class)) {
      say(carrier, "attack.ongoing", people.id(), "true", true);
      say(carrier, "attack.widespread", people.id(), "true", true);
      say(carrier, "finding.crime", people.id(), "GENOCIDE", true);
    }
    for (Consent consent : shown.facts(Consent.class)) {
      say(carrier, "consent.valid", consent.id(), "true", true);
      if (!consent.giver().equals(carrier) && carrier.equals("ally")) {
        say(carrier, "consent.status", consent.id(), "INVITED", true);
      }
    }
    for (CouncilDecision decision : shown.facts(CouncilDecision.class)) {
      if (carrier.equals("ally")) {
        say(carrier, "decision.peacefulMeans", decision.id(), "PROVED_INADEQUATE", true);
        say(carrier, "decision.determination", decision.id(), "THREAT", true);
        say(carrier, "decision.outcome", decision.id(), "ADOPTED", true);
      }
    }
  }
}
