package org.r2prules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Standard;

/**
 * Statements on who acts, at whom, for whom and where that stand beside the fact that they are
 * about, with evidence of their own. What counts is read as part of the fact. Where testimony that
 * counts contradicts the fact, a measure keeps all who are named, and what the fact says is heard
 * against what is said beside it; a decision, an answer or an incident is disputed as a whole,
 * since nobody can say what of it holds.
 */
final class Structure {

  private static final String CARRIERS = "measure.by";
  private static final Map<Class<? extends Fact>, String> KINDS =
      Map.of(
          Measure.class, "measure.",
          Consent.class, "consent.",
          CouncilDecision.class, "decision.",
          Incident.class, "incident.");

  /** Codes that say that an act took place, and what it was. */
  private static final Set<String> ACTS =
      Set.of("consent.status", "decision.outcome", "incident.acts");

  private final Interests interests;
  private final Map<String, List<Indicator>> said = new HashMap<>();
  private final List<Fact> written = new ArrayList<>();

  private Structure(Interests interests) {
    this.interests = interests;
  }

  /** The dossier with every such statement that counts written into the fact that it is about. */
  static Dossier written(Dossier dossier, Vocabulary vocabulary, Standard required) {
    // Who would carry a measure has an interest in all else that is stated of it.
    Dossier carried = written(dossier, vocabulary, required, true);
    return written(carried, vocabulary, required, false);
  }

  private static Dossier written(
      Dossier dossier, Vocabulary vocabulary, Standard required, boolean carriers) {
    List<Indicator> beside =
        dossier.facts(Indicator.class).stream()
            .filter(said -> vocabulary.isStructure(said.code()))
            .filter(said -> carriers == said.code().equals(CARRIERS))
            .toList();
    if (beside.isEmpty()) {
      return dossier;
    }
    Structure structure =
        new Structure(new Interests(vocabulary, required, dossier, Standing.of(dossier, required)));
    for (Indicator each : beside) {
      if (structure.interests.counts(each, each.assertions().get(0))) {
        structure
            .said
            .computeIfAbsent(each.code() + '\n' + each.subject(), key -> new ArrayList<>())
            .add(each);
      }
    }
    dossier.facts().forEach(structure::write);
    return Dossier.of(structure.written);
  }

  private void write(Fact fact) {
    if (fact instanceof Measure measure) {
      written.add(of(measure));
    } else if (fact instanceof Consent consent) {
      written.add(of(consent));
    } else if (fact instanceof CouncilDecision decision) {
      written.add(of(decision));
    } else {
      written.add(fact);
      if (fact instanceof Incident incident) {
        part(incident, "population", Set.of(incident.population()));
      }
    }
  }

  private Fact of(Measure m) {
    return new Measure(
        m.id(),
        m.name(),
        m.tool(),
        part(m, "by", m.by()),
        m.status(),
        m.basis(),
        part(m, "targets", m.targets()),
        part(m, "supports", m.supports()),
        part(m, "area", m.area()),
        m.outcome(),
        m.start(),
        m.end(),
        m.evidence());
  }

  private Fact of(Consent c) {
    return new Consent(
        c.id(),
        c.giver(),
        c.status(),
        c.valid(),
        c.scope(),
        part(c, "to", c.to()),
        part(c, "against", c.against()),
        part(c, "supports", c.supports()),
        part(c, "area", c.area()),
        c.date(),
        c.ends(),
        c.evidence());
  }

  private Fact of(CouncilDecision d) {
    return new CouncilDecision(
        d.id(),
        d.symbol(),
        d.organ(),
        d.outcome(),
        d.chapter(),
        d.date(),
        d.ends(),
        d.repealed(),
        d.situation(),
        d.determination(),
        d.peacefulMeans(),
        d.lesserMeans(),
        d.measures(),
        part(d, "to", d.to()),
        part(d, "against", d.against()),
        part(d, "supports", d.supports()),
        part(d, "area", d.area()),
        d.consulted(),
        d.evidence());
  }

  /**
   * The part as it is to be read.
   *
   * @param own what the fact says of it; null or empty where it says nothing
   */
  private Set<String> part(Fact fact, String field, Set<String> own) {
    List<Indicator> beside =
        said.getOrDefault(KINDS.get(fact.getClass()) + field + '\n' + fact.id(), List.of());
    Set<String> all = own == null ? new TreeSet<>() : new TreeSet<>(own);
    boolean act = !(fact instanceof Measure); // which is disputed as a whole
    List<Indicator> against = new ArrayList<>();
    for (Indicator each : beside) {
      if (each.present() && fact instanceof Incident && !all.contains(each.value())) {
        against.add(each); // an incident has one people; of another it is another incident
      } else if (each.present()) {
        all.add(each.value());
      }
    }
    for (Indicator each : beside) {
      // To deny one of those whom an act does not name is to dispute that it has no such limit.
      if (!each.present() && (all.contains(each.value()) || act && all.isEmpty())) {
        against.add(each);
      }
    }
    for (Indicator each : against) {
      if (act) {
        dispute(fact, each);
      } else if (own.contains(each.value())) {
        written.add(
            new Indicator(fact.id(), each.code(), fact.id(), each.value(), true, fact.evidence()));
      }
    }
    return all.isEmpty() ? own : all;
  }

  private void dispute(Fact fact, Indicator by) {
    for (Assertion act : fact.assertions()) {
      if (act.present() && ACTS.contains(act.code())) {
        written.add(
            new Indicator(by.id(), act.code(), fact.id(), act.value(), false, by.evidence()));
      }
    }
  }
}
