package org.r2prules.dossier.internal.reading;

import java.time.LocalDate;
import org.r2prules.dossier.internal.form.Section;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;

/** Reads the facts with fields of their own. Not thread-safe. */
final class FactReader {

  private final EvidenceReader evidence;

  FactReader(EvidenceReader evidence) {
    this.evidence = evidence;
  }

  Fact read(Section section, Keys keys) {
    return switch (section) {
      case SITUATION -> situation(keys);
      case ACTORS -> actor(keys);
      case POPULATIONS -> population(keys);
      case INCIDENTS -> incident(keys);
      case MEASURES -> measure(keys);
      case MISSIONS -> mission(keys);
      case DECISIONS -> decision(keys);
      case CONSENTS -> consent(keys);
      case FIGURES, INDICATORS -> throw new IllegalArgumentException(section.key);
    };
  }

  private static Situation situation(Keys keys) {
    return new Situation(
        keys.neededText("id"),
        keys.text("name"),
        keys.neededText("state"),
        keys.text("iso3"),
        keys.text("region"),
        keys.names("organisations"),
        keys.neededDate("asOf", LocalDate.MAX),
        keys.flag("retrospective"));
  }

  private Actor actor(Keys keys) {
    return new Actor(
        keys.neededText("id"),
        keys.text("name"),
        keys.neededText("kind"),
        keys.text("affiliation"),
        keys.text("of"),
        keys.date("from"),
        keys.date("until"),
        keys.members("conduct"),
        keys.members("memberships"),
        keys.members("treaties"),
        keys.members("levers"),
        keys.flag("willing"),
        evidence.of(keys));
  }

  private Population population(Keys keys) {
    return new Population(
        keys.neededText("id"),
        keys.text("name"),
        keys.flag("civilian"),
        keys.members("groupKind"),
        evidence.of(keys));
  }

  private Incident incident(Keys keys) {
    return new Incident(
        keys.neededText("id"),
        keys.date("date"),
        keys.date("until"),
        keys.neededText("population"),
        keys.names("perpetrators"),
        keys.members("acts"),
        keys.flag("conflictRelated"),
        keys.wholeNumber("deaths"),
        evidence.of(keys));
  }

  private Measure measure(Keys keys) {
    return new Measure(
        keys.neededText("id"),
        keys.text("name"),
        keys.neededText("tool"),
        keys.names("by"),
        keys.neededText("status"),
        keys.text("basis"),
        keys.names("targets"),
        keys.names("supports"),
        keys.names("area"),
        keys.text("outcome"),
        keys.date("start"),
        keys.date("end"),
        evidence.of(keys));
  }

  private Mission mission(Keys keys) {
    return new Mission(
        keys.neededText("id"),
        keys.text("name"),
        keys.neededText("kind"),
        keys.flag("inPlace"),
        keys.members("means"),
        evidence.of(keys));
  }

  private CouncilDecision decision(Keys keys) {
    return new CouncilDecision(
        keys.neededText("id"),
        keys.text("symbol"),
        keys.text("organ"),
        keys.text("outcome"),
        keys.text("chapter"),
        keys.neededDate("date", LocalDate.MIN),
        keys.date("ends"),
        keys.date("repealed"),
        keys.neededText("situation"),
        keys.text("determination"),
        keys.text("peacefulMeans"),
        keys.text("lesserMeans"),
        keys.names("measures"),
        keys.names("to"),
        keys.names("against"),
        keys.names("supports"),
        keys.names("area"),
        keys.names("consulted"),
        evidence.of(keys));
  }

  private Consent consent(Keys keys) {
    return new Consent(
        keys.neededText("id"),
        keys.neededText("giver"),
        keys.neededText("status"),
        keys.flag("valid"),
        keys.names("scope"),
        keys.names("to"),
        keys.names("against"),
        keys.names("supports"),
        keys.names("area"),
        keys.date("date"),
        keys.date("ends"),
        evidence.of(keys));
  }
}
