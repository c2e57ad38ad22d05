package org.r2prules.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;

/**
 * How a code or a field is written in a dossier: one line of YAML, made from what the vocabulary
 * says of it. What is a field of a fact is written as that field, the rest as an indicator or a
 * figure.
 */
final class TermExample {

  private static final String EVIDENCE = ", evidence: report";

  /** A fact of each kind with what it needs, the last part left open. */
  private static final Map<SubjectKind, String> STEMS = new TreeMap<>();

  /** The record of each kind. */
  private static final Map<SubjectKind, Class<? extends Fact>> RECORDS = new TreeMap<>();

  /** The ids that the examples use; each is that of the fact in {@link #STEMS}. */
  private static final Map<SubjectKind, String> IDS = new TreeMap<>();

  static {
    kind(SubjectKind.SITUATION, Situation.class, "crisis", "asOf: 2011-03-01, state: state");
    kind(SubjectKind.ACTOR, Actor.class, "army", "kind: FORCE");
    kind(SubjectKind.POPULATION, Population.class, "people", "");
    kind(SubjectKind.INCIDENT, Incident.class, "raid", "population: people");
    kind(SubjectKind.MEASURE, Measure.class, "plan", "tool: DIPLOMACY, status: PROPOSED");
    kind(SubjectKind.MISSION, Mission.class, "mission", "kind: OBSERVER");
    kind(
        SubjectKind.DECISION,
        CouncilDecision.class,
        "resolution",
        "date: 2011-02-26, situation: crisis");
    kind(SubjectKind.CONSENT, Consent.class, "answer", "giver: state, status: GIVEN");
  }

  private TermExample() {}

  private static void kind(
      SubjectKind kind, Class<? extends Fact> record, String id, String needed) {
    STEMS.put(kind, needed);
    RECORDS.put(kind, record);
    IDS.put(kind, id);
  }

  /** A code. */
  static String of(Term term) {
    SubjectKind kind = term.subjects().stream().sorted().findFirst().orElseThrow();
    String word = kind.name().toLowerCase(Locale.ROOT) + ".";
    String field = term.code().substring(term.code().indexOf('.') + 1);
    if (!term.isStructure() && term.code().startsWith(word) && isField(kind, field)) {
      return fact(kind, field, fieldValue(term));
    }
    String subject = subject(kind, term.code());
    String by =
        term.independent()
            ? ", evidence: {like: report, by: an inquiry, independent: true}"
            : EVIDENCE;
    return term.type() == Term.Type.NUMBER
        ? "figures: [{code: "
            + term.code()
            + subject
            + ", number: 12, unit: "
            + term.unit()
            + by
            + "}]"
        : "indicators: [{code: " + term.code() + subject + ", value: " + value(term) + by + "}]";
  }

  /** Left out where the situation is meant; of the state where the code speaks of it. */
  private static String subject(SubjectKind kind, String code) {
    if (kind == SubjectKind.SITUATION) {
      return "";
    }
    return ", subject: " + (code.startsWith("state.") ? "state" : IDS.get(kind));
  }

  /** A field that is no code, as {@code actor.kind}. */
  static String of(String name, List<String> values) {
    int dot = name.indexOf('.');
    SubjectKind kind = SubjectKind.valueOf(name.substring(0, dot).toUpperCase(Locale.ROOT));
    String field = name.substring(dot + 1);
    boolean list = isList(kind, field);
    return fact(kind, field, list ? "[" + values.get(0) + "]" : values.get(0));
  }

  private static String fieldValue(Term term) {
    return switch (term.type()) {
      case MANY -> "{" + value(term) + ": true}";
      case ACTORS, ACTORS_OR_POPULATIONS -> "[" + value(term) + "]";
      default -> value(term);
    };
  }

  private static String value(Term term) {
    return switch (term.type()) {
      case FLAG -> "true";
      case ONE, MANY -> term.values().isEmpty() ? "NAME" : term.values().get(0);
      case ACTOR -> "state";
      case ACTORS, ACTORS_OR_POPULATIONS -> "army";
      case POPULATIONS -> IDS.get(SubjectKind.POPULATION);
      case NUMBER -> "12";
    };
  }

  /** The fact with that field, once. */
  private static String fact(SubjectKind kind, String field, String value) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("id", IDS.get(kind));
    for (String part : STEMS.get(kind).split(", ")) {
      if (!part.isEmpty()) {
        parts.put(part.substring(0, part.indexOf(':')), part.substring(part.indexOf(": ") + 2));
      }
    }
    parts.put(field, value);
    StringBuilder map = new StringBuilder();
    parts.forEach(
        (key, each) -> map.append(map.isEmpty() ? "" : ", ").append(key).append(": ").append(each));
    String word = kind.name().toLowerCase(Locale.ROOT);
    return kind == SubjectKind.SITUATION
        ? word + ": {" + map + "}"
        : word + "s: [{" + map + EVIDENCE + "}]";
  }

  private static boolean isField(SubjectKind kind, String field) {
    for (var component : RECORDS.get(kind).getRecordComponents()) {
      if (component.getName().equals(field)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isList(SubjectKind kind, String field) {
    for (var component : RECORDS.get(kind).getRecordComponents()) {
      if (component.getName().equals(field)) {
        return Set.class.isAssignableFrom(component.getType());
      }
    }
    return false;
  }
}
