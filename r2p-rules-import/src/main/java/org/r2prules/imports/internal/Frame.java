package org.r2prules.imports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierCheck;
import org.r2prules.dossier.DossierException;
import org.r2prules.dossier.DossierReader;
import org.r2prules.dossier.Problem;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.imports.Imported;
import org.r2prules.imports.Scope;

/**
 * What every import has: the country, the situation and its state, and the check of the whole. Not
 * thread-safe.
 */
final class Frame {

  static final Field COUNTRY =
      Field.of(
          "country",
          "#country+code",
          "iso3",
          "iso 3",
          "iso",
          "iso2",
          "iso 2",
          "iso3166",
          "iso code",
          "country code",
          "country iso3",
          "country iso a3",
          "isoab",
          "location code");
  static final Field NUMBER = Field.of("gwno", null, "country_id", "gwnoloc", "gw");

  /** What is written, as its reader calls it. */
  private static final String WRITTEN = "dossier.yaml";

  private static final String LESS =
      "; take fewer days (--from, --to), or put more together (--by year)";

  /** How a problem of a fact is told by row. */
  interface Places {
    /** Adds the problem at the row that it comes from; false if none is known. */
    boolean add(Problem problem);
  }

  final Complaints complaints = new Complaints();
  final Ledger ledger = new Ledger();
  final List<String> notes = new ArrayList<>();
  final List<Fact> facts = new ArrayList<>();
  final Ids ids = new Ids();
  final Scope scope;

  private final Vocabulary vocabulary;

  Frame(Vocabulary vocabulary, Scope scope) {
    this.vocabulary = vocabulary;
    this.scope = scope;
    if (scope.from() != null && scope.to() != null && scope.to().isBefore(scope.from())) {
      complaints.add("the days to take", scope.to() + " is before " + scope.from());
    }
  }

  /** The code of the country of a row; null if the row has none that is a country of today. */
  static @Nullable String country(Table table, Table.Row row) {
    String text = table.text(row, COUNTRY);
    String code = text == null ? null : Countries.code(text);
    if (code != null) {
      return code;
    }
    String number = table.text(row, NUMBER);
    return number == null ? null : Countries.ofNumber(number);
  }

  /** The country asked for, or the only one of the table. Throws if there is none. */
  String onlyCountry(Table table) {
    String asked = scope.country();
    if (asked != null) {
      return asked(asked);
    }
    Set<String> found = new TreeSet<>();
    for (Table.Row row : table.rows()) {
      String code = country(table, row);
      if (code != null) {
        found.add(code);
      }
    }
    if (found.size() != 1) {
      complaints.add(
          table.name(),
          found.isEmpty()
              ? "no country in it; say which it is about (--country)"
              : found.size()
                  + " countries in it ("
                  + String.join(", ", found.stream().limit(5).toList())
                  + (found.size() > 5 ? " …" : "")
                  + "); say which to take (--country)");
      throw complaints.exception();
    }
    return found.iterator().next();
  }

  private String asked(String asked) {
    String code = Countries.code(asked);
    if (code == null) {
      complaints.add(
          "the country",
          Complaints.quote(asked)
              + " is no code of ISO 3166"
              + Countries.hint(asked)
              + "; expected three letters, as SDN");
      throw complaints.exception();
    }
    return code;
  }

  /** The columns that are missing, each with what may have been meant. */
  void need(Table table, Field... fields) {
    for (Field field : fields) {
      if (!table.has(field)) {
        complaints.add(
            table.name() + ": row " + table.titleRow(),
            "no column '" + field.name() + "'" + near(table, field));
      }
    }
    complaints.check();
  }

  private static String near(Table table, Field field) {
    Set<String> titles = new LinkedHashSet<>();
    for (int i = 0; i < table.width(); i++) {
      titles.add(Remarks.shown(table.title(i), 40));
    }
    return Nearest.hint(field.name(), titles);
  }

  String state(String country) {
    String id = scope.state();
    return id != null ? id : Ids.plain(Countries.name(country));
  }

  String situation(String country) {
    return "situation-in-" + Ids.plain(Countries.name(country));
  }

  /** Keeps the ids of the frame from being given to others. */
  void reserve(String country) {
    ids.take(state(country));
    ids.take(situation(country));
  }

  /** The import, checked as a whole. Throws if anything is wrong. */
  Imported finish(String country, LocalDate asOf, Places places) {
    return finish(country, state(country), asOf, places);
  }

  /** As the other, with that id for the state. */
  Imported finish(String country, String state, LocalDate asOf, Places places) {
    complaints.check();
    List<Fact> all = new ArrayList<>(facts);
    all.add(
        Situation.builder(situation(country))
            .name("Situation in " + Countries.name(country))
            .state(state)
            .iso3(country)
            .asOf(asOf)
            .build());
    if (facts.stream().noneMatch(fact -> fact.id().equals(state))) {
      all.add(
          Actor.builder(state)
              .name(Countries.name(country))
              .kind("TERRITORIAL_STATE")
              .evidence(
                  Evidence.of(Evidence.Source.OTHER, Standard.CLEAR_AND_CONVINCING)
                      .cite("ISO 3166-1: " + country))
              .build());
    }
    Dossier dossier = Dossier.of(all);
    Imported imported = new Imported(dossier, ledger.account(), notes);
    try {
      DossierCheck.of(vocabulary).check(dossier);
      // Read as it will be read: what is too large to read is not written.
      new DossierReader(vocabulary).read(imported.yaml(), WRITTEN);
    } catch (IllegalArgumentException e) { // more than a dossier holds
      complaints.add("the dossier", e.getMessage() + LESS);
      throw complaints.exception();
    } catch (DossierException e) {
      for (Problem problem : e.problems()) {
        if (problem.where().startsWith(WRITTEN)) {
          complaints.add("the dossier", problem.what() + LESS);
        } else if (!places.add(problem)) {
          complaints.add(problem.where(), problem.what());
        }
      }
      throw complaints.exception();
    }
    return imported;
  }
}
