package org.r2prules.dossier.internal.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.r2prules.dossier.internal.form.Section;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Situation;

/** Fields that are no codes: their values are among those that the vocabulary lists. */
final class FieldCheck {

  private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");

  private final Scope scope;

  FieldCheck(Scope scope) {
    this.scope = scope;
  }

  void run() {
    for (Fact fact : scope.checked()) {
      if (fact instanceof Situation situation) {
        listed(fact, "region", situation.region());
        if (situation.iso3() != null && !ISO3.matcher(situation.iso3()).matches()) {
          scope.flaw(
              fact,
              "iso3",
              Wording.quote(situation.iso3())
                  + " is no country code; expected three capital letters");
        }
      } else if (fact instanceof Actor actor) {
        listed(fact, "kind", actor.kind());
        listed(fact, "affiliation", actor.affiliation());
      } else if (fact instanceof Measure measure) {
        listed(fact, "status", measure.status());
        listed(fact, "basis", measure.basis());
        tools(fact, "tool", Set.of(measure.tool()));
      } else if (fact instanceof Consent consent) {
        tools(fact, "scope", consent.scope());
      } else if (fact instanceof CouncilDecision decision) {
        tools(fact, "measures", decision.measures());
      } else if (fact instanceof Mission mission) {
        listed(fact, "kind", mission.kind());
      } else if (fact instanceof Incident incident
          && incident.deaths() != null
          && incident.deaths() < 0) {
        scope.flaw(fact, "deaths", incident.deaths() + " is below 0");
      }
    }
  }

  /**
   * The catalogue of tools is open, so another may be named; but one that is misspelt would be
   * proposed, ordered, agreed to or refused without anybody seeing that it is not.
   */
  private void tools(Fact fact, String field, Set<String> named) {
    if (named == null || named.isEmpty()) {
      return;
    }
    List<String> tools = scope.vocabulary().field("measure.tool");
    List<String> others = values(fact, field);
    for (String tool : named) {
      if (!tools.contains(tool) && !others.contains(tool)) {
        Set<String> known = new LinkedHashSet<>(tools);
        known.addAll(others);
        String nearest = scope.suggestions().nearest(tool, known);
        if (!nearest.isEmpty()) {
          scope.flaw(fact, field, "no such tool " + Wording.quote(tool) + nearest);
        }
      }
    }
  }

  private void listed(Fact fact, String field, String value) {
    List<String> values = value == null ? List.of() : values(fact, field);
    if (!values.isEmpty() && !values.contains(value)) {
      scope.flaw(
          fact,
          field,
          "no such value "
              + Wording.quote(value)
              + scope.suggestions().nearestOrAll(value, values));
    }
  }

  private List<String> values(Fact fact, String field) {
    return scope.vocabulary().field(Section.of(fact).word + "." + field);
  }
}
