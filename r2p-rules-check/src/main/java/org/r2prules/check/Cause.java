package org.r2prules.check;

import java.util.Locale;

/** What kind of mistake a problem is. The id stays; messages may become clearer. */
public enum Cause {
  /** A file, or a part of it, is not what it should be: no DRL, no Java, no YAML, no row. */
  NOT_READABLE("A file is DRL, a table, or YAML, and a consequence is Java"),
  /** The compiler of Java refuses a consequence. */
  NOT_COMPILED("A consequence compiles"),
  /** A class, function, method, field or variable that there is not. */
  UNKNOWN_NAME("Classes, functions, methods, fields and variables exist"),
  /** A code, value, switch, reading, id or cell that there is not. */
  UNKNOWN_WORD("Codes, values, switches, readings, ids and cells exist"),
  /**
   * A key of a file, or an entry of a list, that is there already: only one of them would count.
   */
  TWICE("A file says each thing once"),
  /** Two rules with one id. */
  ID_TAKEN("An id belongs to one rule"),
  /** Rules that wait for each other. */
  CIRCLE("What a rule reads does not hang on what it concludes"),
  /** Two rules that may conclude one id on one subject. */
  TWO_WRITERS("One rule concludes an id on a subject"),
  /** A rule that leaves a value of what it reads without a conclusion. */
  NOT_TOTAL("Every value of what is read leads to a conclusion"),
  /** A rule, or a pattern that collects, that nothing can meet. */
  NEVER_FIRES("Something can meet the patterns of a rule"),
  /** A pattern that does not say of whom. */
  ABOUT_MISSING("A pattern says whom it is about"),
  /** A form that a doctrine does without, or another than the one way to write it. */
  FORM("There is one way to write each thing"),
  /** A consequence that reaches out, or need not come to an end. */
  REACH("A consequence works on what its patterns give it"),
  /** What is inserted cannot be seen in the text. */
  HIDDEN("It can be seen what a consequence inserts"),
  /** A conclusion without a name or a negative for the reader, or a name without a conclusion. */
  LABEL("A conclusion has its words in labels.yaml"),
  /** A code, value or statement without words for the reader, or words for none. */
  WORDING("A code, a value and a statement have their words in wording.yaml"),
  /** Braces in words for the reader for which nothing is put, or that are missing. */
  PLACE("In braces stands what is put there"),
  /** A conclusion that nothing reads. */
  UNREAD("A criterion is read"),
  /** A file that the manifest does not list, or that it lists and that is not there. */
  MANIFEST("doctrine.yaml lists the files that make doctrine");

  private final String wanted;

  Cause(String wanted) {
    this.wanted = wanted;
  }

  /** The name by which other tools know it, for instance {@code never-fires}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is so where nothing is wrong. */
  public String wanted() {
    return wanted;
  }
}
