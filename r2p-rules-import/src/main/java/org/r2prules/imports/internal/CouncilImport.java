package org.r2prules.imports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Standard;
import org.r2prules.imports.CsvFile;
import org.r2prules.imports.Imported;
import org.r2prules.imports.Scope;

/** Records of the Security Council as decisions. For one import. */
public final class CouncilImport {

  private static final int CANDIDATES = 20;

  private final Frame frame;
  private final List<CouncilTable> tables = new ArrayList<>();
  private final List<CouncilText> taken = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final List<String> undated = new ArrayList<>();
  private final List<String> gapIds = new ArrayList<>();
  private int unnamed;

  /** Of those tables. */
  public CouncilImport(Vocabulary vocabulary, List<CsvFile> files, Scope scope) {
    frame = new Frame(vocabulary, scope);
    files.forEach(file -> tables.add(new CouncilTable(Table.of(file), frame)));
    if (files.isEmpty()) {
      frame.complaints.add("the record", "no table of it");
    }
  }

  /** The import; throws {@code ImportException}. */
  public Imported run() {
    frame.complaints.check();
    String asked = frame.scope.country();
    if (asked == null) {
      frame.complaints.add(
          "the country", "a record of the Council is of all countries; say which (--country)");
      throw frame.complaints.exception();
    }
    String country = frame.onlyCountry(tables.get(0).table());
    frame.reserve(country);
    tables.forEach(CouncilTable::read);
    frame.complaints.check();
    LocalDate asOf = asOf();
    // A record says more of a text than a list of events, so that it comes first.
    tables.sort(Comparator.comparing(CouncilTable::isList));
    for (CouncilTable table : tables) {
      frame.ledger.read(table.table().rows().size());
      table.leftOut().forEach(frame.ledger::leftOut);
      table.texts().forEach(text -> take(table, text, country, asOf));
    }
    taken.sort(Comparator.comparing(CouncilText::day).thenComparing(CouncilText::symbol));
    taken.forEach(text -> decision(text, frame.situation(country)));
    if (!taken.isEmpty() || !undated.isEmpty()) {
      gaps(frame.situation(country), asOf);
    }
    notes(asOf);
    return frame.finish(country, asOf, problem -> false);
  }

  private LocalDate asOf() {
    if (frame.scope.to() != null) {
      return frame.scope.to();
    }
    return tables.stream()
        .map(CouncilTable::last)
        .filter(day -> day != null)
        .max(LocalDate::compareTo)
        .orElseThrow(
            () -> {
              frame.complaints.add(
                  "the record",
                  "no text in it to take the date of the dossier from; say it (--to)");
              return frame.complaints.exception();
            });
  }

  private void take(CouncilTable table, CouncilText text, String country, LocalDate asOf) {
    if (!isAbout(text, country)) {
      unnamed++;
      frame.ledger.leftOut(
          table.isList()
              ? "its label does not name the situation"
              : "its agenda item and its title do not name the situation");
    } else if (text.date() == null && text.year() > asOf.getYear()) {
      frame.ledger.leftOut("after " + asOf);
    } else if (text.date() == null) {
      undated.add(text.symbol());
      frame.ledger.leftOut("it has no date; look it up and add it");
    } else if (frame.scope.from() != null && text.day().isBefore(frame.scope.from())) {
      frame.ledger.leftOut("before " + frame.scope.from());
    } else if (text.day().isAfter(asOf)) {
      frame.ledger.leftOut("after " + asOf);
    } else if (!known.add(text.key()) && text.outcome().equals("ADOPTED")) {
      frame.ledger.leftOut("the same text stands in another row");
    } else {
      frame.ledger.used(1);
      taken.add(text);
    }
  }

  private boolean isAbout(CouncilText text, String country) {
    if (frame.scope.agenda().isEmpty()) {
      return Countries.isNamed(country, text.about());
    }
    String about = text.about().toLowerCase(Locale.ROOT);
    return frame.scope.agenda().stream()
        .anyMatch(each -> each.equals("*") || about.contains(each.toLowerCase(Locale.ROOT)));
  }

  private void decision(CouncilText text, String situation) {
    String word = text.outcome().equals("ADOPTED") ? "" : "veto ";
    String id =
        frame.ids.of(
            word + text.symbol() + (known.add("id " + text.symbol()) ? "" : " " + text.row()));
    Evidence record =
        Evidence.of(Evidence.Source.UN, Standard.CLEAR_AND_CONVINCING)
            .by("Security Council")
            .observed(text.date())
            .known(text.date())
            .cite(text.cite());
    frame.facts.add(
        CouncilDecision.builder(id)
            .symbol(text.symbol())
            .organ("UN_SC")
            .outcome(text.outcome())
            .date(text.day())
            .situation(situation)
            .evidence(record)
            .build());
    if (text.chapterSeven()) {
      frame.facts.add(
          Indicator.builder("chapter-of-" + id)
              .code("decision.chapter")
              .subject(id)
              .value("VII")
              .evidence(
                  record
                      .standard(Standard.REASONABLE_SUSPICION)
                      .cite(text.symbol() + ": flagged as Chapter VII in a table; to be read"))
              .build());
    }
  }

  /** What the record does not cover stays unknown: a decision of which nothing is known. */
  private void gaps(String situation, LocalDate asOf) {
    if (frame.scope.whole()) {
      return;
    }
    LocalDate first = first("ADOPTED");
    LocalDate last = last("ADOPTED");
    LocalDate vetoesFrom = first("VETOED");
    LocalDate vetoesTo = last("VETOED");
    if (first == null || last == null) {
      gap(
          "texts-adopted",
          "UN_SC",
          asOf,
          situation,
          tables.stream().anyMatch(CouncilTable::isList)
              ? "texts that were adopted: a list of events is no record of them"
              : "texts that were adopted: in no table");
      first = asOf;
      last = asOf;
    } else {
      LocalDate start = frame.scope.from() == null ? first : later(first, frame.scope.from());
      gap(
          "before-the-record",
          "UN_SC",
          earlier(start.minusDays(1), asOf),
          situation,
          "whatever the Council decided before " + start);
      if (last.isBefore(asOf)) {
        gap(
            "after-the-record",
            "UN_SC",
            asOf,
            situation,
            "whatever the Council decided after " + last);
      }
    }
    boolean vetoes =
        vetoesFrom != null
            && vetoesTo != null
            && !vetoesFrom.isAfter(first)
            && !vetoesTo.isBefore(asOf);
    gap(
        "drafts-that-failed",
        "UN_SC",
        asOf,
        situation,
        vetoes
            ? "drafts that had too few votes"
            : "drafts that were not adopted: a record of adopted texts proves nothing about them");
    deny("drafts-that-failed", "ADOPTED");
    if (vetoes) {
      deny("drafts-that-failed", "VETOED");
    }
    boolean all = frame.scope.agenda().contains("*");
    if (unnamed > 0 && !all || tables.stream().anyMatch(CouncilTable::isOfACase)) {
      gap(
          "texts-not-recognised",
          "UN_SC",
          asOf,
          situation,
          "texts on it whose agenda item and title do not say so");
    }
    if (!undated.isEmpty()) {
      gap(
          "texts-without-a-date",
          "UN_SC",
          asOf,
          situation,
          String.join(", ", undated.stream().limit(CANDIDATES).toList()));
    }
    gap("other-bodies", null, asOf, situation, "whatever bodies other than the Council decided");
    frame.facts.add(
        Indicator.builder("other-bodies-organ")
            .code("decision.organ")
            .subject("other-bodies")
            .value("UN_SC")
            .present(false)
            .evidence(uncovered("whatever bodies other than the Council decided"))
            .build());
    frame.notes.add(
        "What the tables do not cover stays unknown: the decisions "
            + String.join(", ", gapIds)
            + " stand for it. They say nothing but that. Take one away where you know that there is"
            + " nothing behind it, or write what there is (--whole leaves them all out).");
  }

  private void gap(
      String id, @Nullable String organ, LocalDate date, String situation, String what) {
    gapIds.add(id);
    frame.facts.add(
        CouncilDecision.builder(id)
            .organ(organ)
            .date(date)
            .situation(situation)
            .evidence(uncovered(what))
            .build());
  }

  private void deny(String id, String outcome) {
    frame.facts.add(
        Indicator.builder(id + "-" + outcome.toLowerCase(Locale.ROOT))
            .code("decision.outcome")
            .subject(id)
            .value(outcome)
            .present(false)
            .evidence(uncovered("drafts that were not adopted"))
            .build());
  }

  private static Evidence uncovered(String what) {
    return Evidence.of(Evidence.Source.OTHER, Standard.CLEAR_AND_CONVINCING)
        .by("the import")
        .cite("not covered by the record: " + what);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private @Nullable LocalDate first(String outcome) {
    return days(outcome).stream().min(LocalDate::compareTo).orElse(null);
  }

  private @Nullable LocalDate last(String outcome) {
    return days(outcome).stream().max(LocalDate::compareTo).orElse(null);
  }

  private List<LocalDate> days(String outcome) {
    return tables.stream()
        .filter(table -> !table.isList())
        .flatMap(table -> table.texts().stream())
        .filter(text -> text.date() != null && text.outcome().equals(outcome))
        .map(CouncilText::day)
        .toList();
  }

  private void notes(LocalDate asOf) {
    List<String> notes = new ArrayList<>();
    for (CouncilTable table : tables) {
      notes.add(
          "From "
              + table.table().name()
              + ": "
              + table.covers()
              + (table.isList()
                  ? ". Credit who made it."
                  : ". The United Nations is acknowledged as the source, and gives no warranty."));
    }
    notes.add("The date of the dossier is " + asOf + ".");
    if (taken.isEmpty() && undated.isEmpty()) {
      notes.add(
          "No text is about the situation, so the dossier says nothing of what was decided. Other"
              + " words for it can be given (--agenda).");
    }
    List<String> flagged =
        taken.stream().filter(CouncilText::chapterSeven).map(CouncilText::symbol).toList();
    if (!flagged.isEmpty()) {
      notes.add(
          "A Chapter VII flag is no authorisation of force, and its absence proves nothing. To be"
              + " read first: "
              + String.join(", ", flagged.stream().limit(CANDIDATES).toList())
              + (flagged.size() > CANDIDATES ? " and others" : "")
              + ".");
    }
    if (!taken.isEmpty()) {
      notes.add(
          "A text was taken for what its agenda item, title or label names, perhaps in passing:"
              + " look through them.");
      notes.add(
          "What a text decides, finds and names is in no table: write chapter, determination,"
              + " measures, to, against and ends of those that matter. Until then they leave open"
              + " what they may have decided.");
    }
    frame.notes.addAll(0, notes);
  }
}
