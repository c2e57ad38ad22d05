package org.r2prules.imports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;

/**
 * Those whom rows are about, each of one kind, with the fields that only they have. A fact of its
 * own is made of each. Not thread-safe.
 */
final class Subjects {

  /** Fields that are no codes, or that are needed to make a fact, by code. */
  static final Map<String, SubjectKind> FIELDS =
      Map.of(
          "actor.kind", SubjectKind.ACTOR,
          "actor.affiliation", SubjectKind.ACTOR,
          "actor.of", SubjectKind.ACTOR,
          "incident.population", SubjectKind.INCIDENT,
          "measure.tool", SubjectKind.MEASURE,
          "measure.status", SubjectKind.MEASURE,
          "measure.basis", SubjectKind.MEASURE,
          "mission.kind", SubjectKind.MISSION,
          "consent.giver", SubjectKind.CONSENT,
          "consent.status", SubjectKind.CONSENT);

  /** Fields of many values: each row adds one. */
  static final Map<String, SubjectKind> LISTS =
      Map.of(
          "decision.measures", SubjectKind.DECISION,
          "consent.scope", SubjectKind.CONSENT);

  private static final Map<SubjectKind, List<String>> NEEDED =
      Map.of(
          SubjectKind.ACTOR, List.of("actor.kind"),
          SubjectKind.INCIDENT, List.of("incident.population"),
          SubjectKind.MEASURE, List.of("measure.tool", "measure.status"),
          SubjectKind.MISSION, List.of("mission.kind"),
          SubjectKind.CONSENT, List.of("consent.giver", "consent.status"));

  /** What is known of one of them. */
  private static final class Subject {
    final SubjectKind kind;
    final Table.Row first;
    final Map<String, String> fields = new LinkedHashMap<>();
    final Map<String, TreeSet<String>> lists = new LinkedHashMap<>();
    Evidence evidence;
    @Nullable String name;
    @Nullable LocalDate date;

    Subject(SubjectKind kind, Table.Row first, Evidence evidence) {
      this.kind = kind;
      this.first = first;
      this.evidence = evidence;
    }
  }

  private final Map<String, Subject> subjects = new LinkedHashMap<>();
  private final Table table;
  private final Cells cells;

  Subjects(Table table, Cells cells) {
    this.table = table;
    this.cells = cells;
  }

  /** A row about one of them; false with a complaint if it is known to be of another kind. */
  boolean add(String id, SubjectKind kind, Table.Row row, Evidence evidence) {
    Subject subject = subjects.computeIfAbsent(id, key -> new Subject(kind, row, evidence));
    if (subject.kind != kind) {
      cells.complain(
          row,
          RowColumns.ABOUT,
          Complaints.quote(id)
              + " is "
              + a(subject.kind)
              + " in row "
              + subject.first.number()
              + "; this code is about "
              + a(kind));
      return false;
    }
    String name = table.text(row, RowColumns.NAME);
    subject.name = subject.name == null ? name : subject.name;
    if (evidence.observed() != null && subject.date == null) {
      subject.date = evidence.observed();
    }
    return true;
  }

  /** A field of one of them. False if it was set to that before: the row repeats another. */
  boolean set(String id, String field, String value, Table.Row row, Evidence evidence) {
    Subject subject = Objects.requireNonNull(subjects.get(id), id);
    if (LISTS.containsKey(field)) {
      return subject.lists.computeIfAbsent(field, key -> new TreeSet<>()).add(value);
    }
    String before = subject.fields.putIfAbsent(field, value);
    if (before == null) {
      if (NEEDED.getOrDefault(subject.kind, List.of()).contains(field)) {
        subject.evidence = evidence;
        subject.date = evidence.observed() == null ? subject.date : evidence.observed();
      }
      return true;
    }
    if (!before.equals(value)) {
      cells.complain(
          row,
          RowColumns.VALUE,
          Complaints.quote(id) + " has " + field + " " + before + " in a row above; keep one");
      return true;
    }
    return false;
  }

  boolean has(String id, String field) {
    Subject subject = subjects.get(id);
    return subject != null && subject.fields.containsKey(field);
  }

  /** The one that a row names as the territorial state; null if none. */
  @Nullable String territorial() {
    return subjects.entrySet().stream()
        .filter(each -> "TERRITORIAL_STATE".equals(each.getValue().fields.get("actor.kind")))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** The row that speaks first of that id; null if none does. */
  Table.@Nullable Row first(String id) {
    Subject subject = subjects.get(id);
    return subject == null ? null : subject.first;
  }

  /** A fact of each, with complaints about what is missing. */
  List<Fact> facts(String situation, String state) {
    List<Fact> facts = new ArrayList<>();
    subjects.forEach(
        (id, subject) -> {
          if (id.equals(state) && subject.kind == SubjectKind.ACTOR) {
            subject.fields.putIfAbsent("actor.kind", "TERRITORIAL_STATE");
          }
          List<String> missing = new ArrayList<>(NEEDED.getOrDefault(subject.kind, List.of()));
          missing.removeAll(subject.fields.keySet());
          missing.forEach(field -> missing(id, field, subject));
          if (subject.kind == SubjectKind.DECISION && subject.date == null) {
            cells.complain(
                subject.first, RowColumns.DATE, "a decision needs a date, as 2024-03-17");
          } else if (missing.isEmpty()) {
            facts.add(fact(id, subject, situation));
          }
        });
    return facts;
  }

  private void missing(String id, String field, Subject subject) {
    cells.complain(
        subject.first,
        RowColumns.ABOUT,
        "of "
            + Complaints.quote(id)
            + " no row has the code "
            + field
            + ", without which there is no "
            + subject.kind.name().toLowerCase(Locale.ROOT));
  }

  private static Fact fact(String id, Subject subject, String situation) {
    Map<String, String> of = subject.fields;
    Evidence evidence = subject.evidence;
    return switch (subject.kind) {
      case ACTOR ->
          Actor.builder(id)
              .name(subject.name)
              .kind(of.get("actor.kind"))
              .affiliation(of.get("actor.affiliation"))
              .of(of.get("actor.of"))
              .evidence(evidence)
              .build();
      case POPULATION -> Population.builder(id).name(subject.name).evidence(evidence).build();
      case INCIDENT ->
          Incident.builder(id)
              .date(subject.date)
              .population(of.get("incident.population"))
              .evidence(evidence)
              .build();
      case MEASURE ->
          Measure.builder(id)
              .tool(of.get("measure.tool"))
              .status(of.get("measure.status"))
              .basis(of.get("measure.basis"))
              .evidence(evidence)
              .build();
      case MISSION ->
          Mission.builder(id)
              .name(subject.name)
              .kind(of.get("mission.kind"))
              .evidence(evidence)
              .build();
      case CONSENT ->
          Consent.builder(id)
              .giver(of.get("consent.giver"))
              .status(of.get("consent.status"))
              .scope(subject.lists.get("consent.scope"))
              .date(subject.date)
              .evidence(evidence)
              .build();
      case DECISION ->
          CouncilDecision.builder(id)
              .date(subject.date)
              .situation(situation)
              .measures(subject.lists.get("decision.measures"))
              .evidence(evidence)
              .build();
      case SITUATION -> throw new IllegalArgumentException(id);
    };
  }

  static String a(SubjectKind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }
}
