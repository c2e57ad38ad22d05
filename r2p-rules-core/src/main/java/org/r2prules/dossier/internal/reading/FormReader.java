package org.r2prules.dossier.internal.reading;

import org.r2prules.dossier.internal.form.DossierForm;

/** Reads what a file says of its form. */
final class FormReader {

  private FormReader() {}

  /**
   * Goes on where the file is of today's form, or says nothing of it.
   *
   * @param node what stands under the key; null if nothing does
   * @throws Refused of any other form, which would make nonsense of whatever else is said
   */
  static void require(Node node, Complaints complaints) {
    if (node == null || isNumber(node, DossierForm.TODAY)) {
      return;
    }
    String migrated = "'r2p migrate' rewrites it in form " + DossierForm.TODAY;
    throw complaints.with(
        node.place(),
        isNumber(node, DossierForm.FIRST)
            ? "written in form " + DossierForm.FIRST + ", which is no longer read; " + migrated
            : "no form is "
                + node.what()
                + "; known are "
                + DossierForm.FIRST
                + " ("
                + migrated
                + ") and "
                + DossierForm.TODAY
                + ", today's; a later form needs a later version of this library");
  }

  private static boolean isNumber(Node node, int form) {
    return node instanceof Node.Scalar scalar
        && scalar.kind() == Node.Scalar.Kind.NUMBER
        && scalar.text().equals(Integer.toString(form));
  }
}
