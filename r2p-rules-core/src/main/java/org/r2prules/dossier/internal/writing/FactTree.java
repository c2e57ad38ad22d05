package org.r2prules.dossier.internal.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prules.dossier.internal.form.DerivedIds;
import org.r2prules.dossier.internal.form.Section;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;

/** One fact as keys and values in the order of a file; what is unknown is left out. */
public final class FactTree {

  private final Map<String, Object> keys = new LinkedHashMap<>();

  private FactTree() {}

  /**
   * The keys and values of a fact.
   *
   * @param evidence what to write for its evidence; null for none
   */
  public static Map<String, Object> of(Fact fact, Object evidence) {
    FactTree tree = new FactTree();
    if (!DerivedIds.isDerived(fact) || !fact.id().equals(DerivedIds.base(fact))) {
      tree.put("id", fact.id());
    }
    if (fact instanceof Situation situation) {
      tree.situation(situation);
    } else if (fact instanceof Actor actor) {
      tree.actor(actor);
    } else if (fact instanceof Population population) {
      tree.put("name", population.name())
          .put("civilian", population.civilian())
          .put("groupKind", population.groupKind());
    } else if (fact instanceof Incident incident) {
      tree.incident(incident);
    } else if (fact instanceof Measure measure) {
      tree.measure(measure);
    } else if (fact instanceof Mission mission) {
      tree.put("name", mission.name())
          .put("kind", mission.kind())
          .put("inPlace", mission.inPlace())
          .put("means", mission.means());
    } else if (fact instanceof CouncilDecision decision) {
      tree.decision(decision);
    } else if (fact instanceof Consent consent) {
      tree.consent(consent);
    } else if (fact instanceof Figure figure) {
      tree.put("code", figure.code())
          .put("subject", figure.subject())
          .put("number", number(figure))
          .put("unit", figure.unit());
    } else if (fact instanceof Indicator indicator) {
      tree.indicator(indicator);
    }
    tree.put("evidence", evidence);
    return tree.keys;
  }

  /** The keys and values of evidence. */
  public static Map<String, Object> of(Evidence evidence) {
    return new FactTree()
        .put("source", evidence.source().name())
        .put("by", evidence.by())
        .put("standard", evidence.standard().name())
        .put("observed", evidence.observed())
        .put("known", evidence.known())
        .put("cite", evidence.cite())
        .put("independent", evidence.independent())
        .keys;
  }

  private static BigDecimal number(Figure figure) {
    if (!Double.isFinite(figure.number())) {
      throw new IllegalArgumentException(
          Section.name(figure) + ": " + figure.number() + " is not a finite number");
    }
    BigDecimal number = new BigDecimal(DerivedIds.number(figure.number()));
    // Three digits after a point are not read: many write them of thousands.
    return number.scale() == 3 ? number.setScale(4) : number;
  }

  private void situation(Situation situation) {
    put("name", situation.name())
        .put("state", situation.state())
        .put("iso3", situation.iso3())
        .put("region", situation.region())
        .putFilled("organisations", situation.organisations())
        .put("asOf", situation.asOf())
        .put("retrospective", situation.retrospective());
  }

  private void actor(Actor actor) {
    put("name", actor.name())
        .put("kind", actor.kind())
        .put("affiliation", actor.affiliation())
        .put("of", actor.of())
        .put("from", actor.from())
        .put("until", actor.until())
        .put("conduct", actor.conduct())
        .put("memberships", actor.memberships())
        .put("treaties", actor.treaties())
        .put("levers", actor.levers())
        .put("willing", actor.willing());
  }

  private void incident(Incident incident) {
    put("date", incident.date())
        .put("until", incident.until())
        .put("population", incident.population())
        .putFilled("perpetrators", incident.perpetrators())
        .put("acts", incident.acts())
        .put("conflictRelated", incident.conflictRelated())
        .put("deaths", incident.deaths());
  }

  private void measure(Measure measure) {
    put("name", measure.name())
        .put("tool", measure.tool())
        .putFilled("by", measure.by())
        .put("status", measure.status())
        .put("basis", measure.basis())
        .putFilled("targets", measure.targets())
        .putFilled("supports", measure.supports())
        .putFilled("area", measure.area())
        .put("outcome", measure.outcome())
        .put("start", measure.start())
        .put("end", measure.end());
  }

  private void decision(CouncilDecision decision) {
    put("symbol", decision.symbol())
        .put("organ", decision.organ())
        .put("outcome", decision.outcome())
        .put("chapter", decision.chapter())
        .put("date", decision.date())
        .put("ends", decision.ends())
        .put("repealed", decision.repealed())
        .put("situation", decision.situation())
        .put("determination", decision.determination())
        .put("peacefulMeans", decision.peacefulMeans())
        .put("lesserMeans", decision.lesserMeans())
        .put("measures", decision.measures())
        .put("to", decision.to())
        .put("against", decision.against())
        .put("supports", decision.supports())
        .put("area", decision.area())
        .put("consulted", decision.consulted());
  }

  private void consent(Consent consent) {
    put("giver", consent.giver())
        .put("status", consent.status())
        .put("valid", consent.valid())
        .put("scope", consent.scope())
        .put("to", consent.to())
        .put("against", consent.against())
        .put("supports", consent.supports())
        .put("area", consent.area())
        .put("date", consent.date())
        .put("ends", consent.ends());
  }

  private void indicator(Indicator indicator) {
    put("code", indicator.code()).put("subject", indicator.subject());
    if (indicator.value().equals("true")) {
      put("value", indicator.present());
    } else {
      put("value", indicator.value()).put("present", indicator.present() ? null : false);
    }
  }

  /** A set whose emptiness means that nothing is known. */
  private FactTree putFilled(String key, Collection<String> values) {
    return put(key, values.isEmpty() ? null : values);
  }

  private FactTree put(String key, Object value) {
    if (value instanceof LocalDate date) {
      keys.put(key, date.toString());
    } else if (value instanceof Collection<?> values) {
      List<Object> list = new ArrayList<>(values);
      keys.put(key, list);
    } else if (value instanceof Map<?, ?> map) {
      if (!map.isEmpty()) {
        keys.put(key, map);
      }
    } else if (value != null) {
      keys.put(key, value);
    }
    return this;
  }
}
