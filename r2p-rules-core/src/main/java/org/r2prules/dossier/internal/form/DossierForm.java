package org.r2prules.dossier.internal.form;

/**
 * The form that a file of a dossier is written in: which keys there are and what they mean. A file
 * names it under the key {@code form}; one that names none is of today's form. It is raised where a
 * file that was valid would be refused or would say something else.
 */
public final class DossierForm {

  /** The key that names the form. */
  public static final String KEY = "form";

  /** The form of the first cut, which had no key to say so. It is migrated, not read. */
  public static final int FIRST = 1;

  /** The form that is read and written. */
  public static final int TODAY = 2;

  /** The most bytes of a file, in UTF-8. */
  public static final int MAX_BYTES = 1 << 20;

  /** The most facts of a file. */
  public static final int MAX_FACTS = 10_000;

  /** The most characters of one text. */
  public static final int MAX_TEXT = 10_000;

  private DossierForm() {}
}
