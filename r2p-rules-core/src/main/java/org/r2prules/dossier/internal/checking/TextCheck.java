package org.r2prules.dossier.internal.checking;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.r2prules.dossier.internal.form.DossierForm;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;

/** What no file holds: texts without end, halves of characters, days of other ages. */
final class TextCheck {

  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Scope scope;
  private final Set<Evidence> seen = new HashSet<>();

  TextCheck(Scope scope) {
    this.scope = scope;
  }

  void run() {
    for (Fact fact : scope.checked()) {
      check(fact, "", fact);
      Evidence evidence = fact.evidence();
      if (evidence != null && seen.add(evidence)) {
        check(fact, "evidence.", evidence);
      }
    }
  }

  /** Every text and day of the record, whatever fields it has. */
  private void check(Fact fact, String prefix, Object whole) {
    for (RecordComponent part : Fields.of(whole.getClass())) {
      Object value = Fields.value(part, whole);
      String field = prefix + part.getName();
      if (value instanceof LocalDate date) {
        checkDay(fact, field, date);
      } else if (value instanceof String text) {
        checkText(fact, field, text);
      } else if (value instanceof Collection<?> texts) {
        texts.forEach(text -> checkText(fact, field, (String) text));
      } else if (value instanceof Map<?, ?> map) {
        map.keySet().forEach(text -> checkText(fact, field, (String) text));
      }
    }
  }

  private void checkDay(Fact fact, String field, LocalDate date) {
    if (date.isBefore(FIRST) || date.isAfter(LAST)) {
      scope.flaw(fact, field, date + " is no day of the years 0 to 9999");
    }
  }

  private void checkText(Fact fact, String field, String text) {
    if (text.length() > DossierForm.MAX_TEXT) {
      scope.flaw(
          fact,
          field,
          "a text of " + text.length() + " characters; at most " + DossierForm.MAX_TEXT + " fit");
    }
    if (hasHalf(text)) {
      scope.flaw(fact, field, Wording.quote(text) + " holds half a character");
    }
  }

  /** A surrogate that is alone is no character, and UTF-8 has no bytes for it. */
  private static boolean hasHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int whole = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(whole)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
