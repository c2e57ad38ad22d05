package org.r2prules.dossier.internal.checking;

import org.r2prules.dossier.internal.form.Section;
import org.r2prules.facts.Fact;

/**
 * Something wrong with what a dossier says.
 *
 * @param fact the fact; null if it is about the dossier as a whole
 * @param field the field of the fact; empty if it is about the fact as a whole
 * @param member the member of a set or map in that field; empty if it is about the field
 * @param what what is wrong, what was expected, and the nearest valid thing
 */
public record Flaw(Fact fact, String field, String member, String what) {

  /** Where to look for its place. */
  public String key() {
    return member.isEmpty() ? field : field + "." + member;
  }

  /** What it is about. */
  public String about() {
    return fact == null ? "" : Section.name(fact) + part();
  }

  /** The part of the fact. */
  public String part() {
    return field.isEmpty() ? "" : ", " + field;
  }
}
