package org.r2prules.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to take of a table, and what to call it. Immutable; each method of a part gives the same
 * scope with another value.
 *
 * @param country code of the country, two or three letters of ISO 3166; null for the only country
 *     of the table
 * @param from first day to take; null for no such limit
 * @param to last day to take, and the date of the dossier; null for the last day of the table
 * @param state id of the actor that is the state; null for the name of the country
 * @param known when the record became known; null if it is told with hindsight
 * @param by how events are put together
 * @param agenda of a record of the Council: texts, one of which the agenda item, the title or the
 *     label of a row has; {@code *} for every row; empty for the names of the country
 * @param whole of a record of the Council: whether it is known to hold all that was decided and
 *     refused on the situation
 */
public record Scope(
    @Nullable String country,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String state,
    @Nullable LocalDate known,
    By by,
    List<String> agenda,
    boolean whole) {

  /** How events are put together: one incident for each actor, people and this. */
  public enum By {
    /** An event each. */
    EVENT,
    MONTH,
    YEAR
  }

  /** Copies the list. */
  public Scope {
    Objects.requireNonNull(by, "a scope needs a way to put events together");
    agenda = List.copyOf(agenda);
  }

  /** All of the table, month by month. */
  public static Scope all() {
    return new Scope(null, null, null, null, null, By.MONTH, List.of(), false);
  }

  /** This scope, of that country. */
  public Scope country(@Nullable String code) {
    return new Scope(code, from, to, state, known, by, agenda, whole);
  }

  /** This scope, from that day on. */
  public Scope from(@Nullable LocalDate day) {
    return new Scope(country, day, to, state, known, by, agenda, whole);
  }

  /** This scope, up to that day, which is the date of the dossier. */
  public Scope to(@Nullable LocalDate day) {
    return new Scope(country, from, day, state, known, by, agenda, whole);
  }

  /** This scope, with that id for the state. */
  public Scope state(@Nullable String id) {
    return new Scope(country, from, to, id, known, by, agenda, whole);
  }

  /** This scope, with the day on which the record became known. */
  public Scope known(@Nullable LocalDate day) {
    return new Scope(country, from, to, state, day, by, agenda, whole);
  }

  /** This scope, with events put together so. */
  public Scope by(By each) {
    return new Scope(country, from, to, state, known, each, agenda, whole);
  }

  /** This scope, with those texts for the agenda. */
  public Scope agenda(List<String> texts) {
    return new Scope(country, from, to, state, known, by, texts, whole);
  }

  /** This scope, with a record that is whole or not. */
  public Scope whole(boolean isWhole) {
    return new Scope(country, from, to, state, known, by, agenda, isWhole);
  }
}
