package org.r2prules.testkit;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Standard;

/** Reads a fact that is written as one line. */
final class FactLine {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<not>not\\s+)?(?<code>[A-Za-z][\\w.]*)(?:\\s*=\\s*(?<value>\\S+))?"
              + "(?:\\s+of\\s+(?<of>\\S+))?(?:\\s+at\\s+(?<at>\\S+))?(?:\\s+by\\s+(?<by>\\S+))?");

  private static final Set<Term.Type> NAMES =
      Set.of(
          Term.Type.ACTOR,
          Term.Type.ACTORS,
          Term.Type.POPULATIONS,
          Term.Type.ACTORS_OR_POPULATIONS);

  private final Vocabulary vocabulary;

  FactLine(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Fact read(String id, String line, String situation) {
    Matcher parts = LINE.matcher(line.strip());
    if (!parts.matches()) {
      throw new NotationException(
          "unreadable; expected [not] CODE[=VALUE] [of ID] [at STANDARD] [by WHOM]");
    }
    String code = parts.group("code");
    Term term =
        vocabulary
            .term(code)
            .orElseThrow(
                () ->
                    new NotationException(
                        "no code "
                            + code
                            + Nearest.hint(
                                code, vocabulary.terms().stream().map(Term::code).toList())));
    String subject = subject(term, parts.group("of"), situation);
    boolean present = parts.group("not") == null;
    String value = parts.group("value");
    Evidence evidence = evidence(parts.group("at"), parts.group("by"));
    if (term.type() == Term.Type.NUMBER) {
      return Figure.builder(id)
          .code(code)
          .subject(subject)
          .number(number(term, present, value))
          .unit(term.unit())
          .evidence(evidence)
          .build();
    }
    return Indicator.builder(id)
        .code(code)
        .subject(subject)
        .value(value(term, value))
        .present(present)
        .evidence(evidence)
        .build();
  }

  private static String subject(Term term, String of, String situation) {
    if (of == null && !term.subjects().contains(SubjectKind.SITUATION)) {
      throw new NotationException(
          term.code() + " is not about the situation: say of which of " + term.subjects());
    }
    return of == null ? situation : of;
  }

  private static double number(Term term, boolean present, String value) {
    try {
      if (present && value != null) {
        return Double.parseDouble(value);
      }
    } catch (NumberFormatException e) {
      // Told below, with everything else that is no number.
    }
    throw new NotationException(term.code() + " needs a number in " + term.unit());
  }

  private static String value(Term term, String value) {
    if (term.type() == Term.Type.FLAG) {
      if (value != null) {
        throw new NotationException(
            term.code() + " is a yes or no: write it without a value, or with not before it");
      }
      return "true";
    }
    if (term.object() != null) {
      return value == null ? "true" : value;
    }
    if (value != null && NAMES.contains(term.type())) {
      return value;
    }
    if (value == null || !term.open() && !term.values().contains(value)) {
      throw new NotationException(
          term.code()
              + " needs one of "
              + String.join(", ", term.values())
              + (value == null ? "" : Nearest.hint(value, term.values())));
    }
    return value;
  }

  private static Evidence evidence(String at, String by) {
    Standard standard = at == null ? Defaults.STANDARD : Yaml.constant(Standard.class, at);
    // Of an actor it means nothing; who writes of another body by name in a line means a witness.
    return Evidence.of(Defaults.SOURCE, standard)
        .by(by == null ? Defaults.BY : by)
        .independent(true);
  }
}
