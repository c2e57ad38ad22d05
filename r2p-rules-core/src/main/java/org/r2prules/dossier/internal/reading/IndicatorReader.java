package org.r2prules.dossier.internal.reading;

import java.util.Optional;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.internal.form.DerivedIds;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;

/** Reads indicators and figures; what they may leave out follows from the code. */
final class IndicatorReader {

  private final Vocabulary vocabulary;
  private final EvidenceReader evidence;
  private final String situation;

  /**
   * @param situation the id of the situation; {@link Wording#MISSING} if it has none
   */
  IndicatorReader(Vocabulary vocabulary, EvidenceReader evidence, String situation) {
    this.vocabulary = vocabulary;
    this.evidence = evidence;
    this.situation = situation;
  }

  Indicator indicator(Keys keys) {
    String id = keys.text("id");
    String code = keys.neededText("code");
    String subject = subject(keys, code);
    Value value = value(keys, code);
    Indicator.Builder indicator =
        Indicator.builder("")
            .code(code)
            .subject(subject)
            .value(value.text())
            .present(value.present())
            .evidence(evidence.of(keys));
    return indicator.id(id == null ? DerivedIds.base(indicator.build()) : id).build();
  }

  Figure figure(Keys keys) {
    String id = keys.text("id");
    String code = keys.neededText("code");
    String subject = subject(keys, code);
    Double number = keys.neededNumber("number");
    String unit = keys.neededText("unit");
    Figure.Builder figure =
        Figure.builder("")
            .code(code)
            .subject(subject)
            .number(number == null ? 0 : number)
            .unit(unit)
            .evidence(evidence.of(keys));
    return figure.id(id == null ? DerivedIds.base(figure.build()) : id).build();
  }

  private String subject(Keys keys, String code) {
    if (keys.node("subject") != null) {
      return keys.neededText("subject");
    }
    Optional<Term> term = vocabulary.term(code);
    if (term.isPresent() && !term.get().subjects().contains(SubjectKind.SITUATION)) {
      keys.faulty().add("subject");
      keys.fault(
          "code",
          keys.places().get("code"),
          "needs 'subject': " + code + " is about " + Wording.kinds(term.get()));
      return Wording.MISSING;
    }
    if (situation.equals(Wording.MISSING)) {
      keys.faulty().add("subject");
    }
    return situation;
  }

  private record Value(String text, boolean present) {}

  private Value value(Keys keys, String code) {
    Boolean flag = keys.flag("present");
    boolean present = flag == null || flag;
    Node node = keys.neededNode("value");
    if (node == null) {
      return new Value(Wording.MISSING, present);
    }
    Optional<Term.Type> type = vocabulary.term(code).map(Term::type);
    if (!(node instanceof Node.Scalar scalar)) {
      keys.expected("value", node, "one value; write an indicator for each");
      return new Value(Wording.MISSING, present);
    }
    if (type.isPresent() && type.get() == Term.Type.NUMBER) {
      return new Value(scalar.text(), present); // the check says where numbers belong
    }
    boolean yesNo = scalar.kind() == Node.Scalar.Kind.YES_NO;
    if (yesNo ? type.isPresent() && !takesYesNo(code) : isWrongText(scalar, type)) {
      keys.expected("value", node, expectation(code, type));
      return new Value(Wording.MISSING, present);
    }
    if (!yesNo) {
      return new Value(scalar.text(), present);
    }
    boolean holds = Boolean.parseBoolean(scalar.text());
    if (!holds && !present) {
      keys.fault("value", node.place(), "false, and present is false too; say one of the two");
    }
    return new Value("true", holds && present);
  }

  private boolean takesYesNo(String code) {
    return vocabulary
        .term(code)
        .filter(term -> term.type() == Term.Type.FLAG || term.object() != null)
        .isPresent();
  }

  private static boolean isWrongText(Node.Scalar scalar, Optional<Term.Type> type) {
    return scalar.kind() != Node.Scalar.Kind.TEXT
        || type.isPresent() && type.get() == Term.Type.FLAG;
  }

  private String expectation(String code, Optional<Term.Type> type) {
    if (type.isEmpty()) {
      return "text, true or false";
    }
    if (type.get() == Term.Type.FLAG) {
      return "true or false";
    }
    if (type.get() == Term.Type.ACTOR || type.get() == Term.Type.ACTORS) {
      return "the id of an actor";
    }
    if (type.get() == Term.Type.POPULATIONS) {
      return "the id of a population" + (takesYesNo(code) ? ", true or false" : "");
    }
    if (type.get() == Term.Type.ACTORS_OR_POPULATIONS) {
      return "the id of an actor or of a population";
    }
    if (vocabulary.term(code).orElseThrow().open()) {
      return "text";
    }
    return "one of " + String.join(", ", vocabulary.term(code).orElseThrow().values());
  }
}
