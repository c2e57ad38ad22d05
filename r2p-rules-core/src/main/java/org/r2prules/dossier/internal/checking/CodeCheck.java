package org.r2prules.dossier.internal.checking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;

/** What facts assert: codes that the vocabulary has, about what they can be about, with values. */
final class CodeCheck {

  private static final String TRUE = "true";

  /** Other states, and the bodies that states made: organs of nobody, whoever says so. */
  private static final Set<String> NOBODYS =
      Set.of(
          "NEIGHBOUR_STATE",
          "THIRD_STATE",
          "UN_SC",
          "UN_GA",
          "UN_SG",
          "UN_SECRETARIAT",
          "UN_HRC",
          "UN_PBC",
          "UN_OFFICE",
          "UN_AGENCY",
          "REGIONAL_ORG",
          "SUBREGIONAL_ORG");

  private final Scope scope;
  private final Vocabulary vocabulary;

  CodeCheck(Scope scope) {
    this.scope = scope;
    this.vocabulary = scope.vocabulary();
  }

  void run() {
    for (Fact fact : scope.checked()) {
      boolean coded = fact instanceof Indicator || fact instanceof Figure;
      for (Assertion assertion : fact.assertions()) {
        Optional<Term> term = vocabulary.term(assertion.code());
        if (term.isEmpty()) {
          unknownCode(fact, assertion, coded);
          continue;
        }
        if (coded) {
          checkSubject(fact, assertion, term.get());
        }
        if (fact instanceof Figure figure) {
          checkFigure(figure, term.get());
        } else {
          checkValue(fact, assertion, term.get(), coded);
        }
        checkIndependence(fact, term.get());
        checkBelonging(fact, assertion);
      }
    }
  }

  /** Whoever is nobody's is said to be nobody's, or nothing is said of it. */
  private void checkBelonging(Fact fact, Assertion said) {
    if (said.code().equals(Actor.BELONGS_TO)
        && said.present()
        && scope.fact(said.about()) instanceof Actor actor
        && NOBODYS.contains(actor.kind())) {
      scope.flaw(
          fact,
          fact instanceof Actor ? "affiliation" : "subject",
          Wording.quote(actor.id())
              + " is an actor of kind "
              + actor.kind()
              + ", which is an organ of no other; expected "
              + (fact instanceof Actor ? "no affiliation" : "one that can be"));
    }
  }

  private void unknownCode(Fact fact, Assertion assertion, boolean coded) {
    String code = assertion.code();
    if (coded) {
      List<String> codes = vocabulary.terms().stream().map(Term::code).toList();
      scope.flaw(
          fact,
          "code",
          "unknown code " + Wording.quote(code) + scope.suggestions().nearest(code, codes));
    } else {
      scope.flaw(
          fact,
          field(code),
          "this doctrine has no code " + Wording.quote(code) + "; leave the field out");
    }
  }

  private void checkSubject(Fact fact, Assertion assertion, Term term) {
    Fact subject = scope.fact(assertion.about());
    if (subject != null && isCovered(term, subject)) {
      return;
    }
    ReferenceCheck.lookUp(
        scope,
        fact,
        "subject",
        "",
        assertion.about(),
        Wording.kinds(term) + " for " + term.code(),
        candidate -> isCovered(term, candidate));
  }

  private static boolean isCovered(Term term, Fact candidate) {
    for (SubjectKind kind : term.subjects()) {
      if (kind.covers(candidate)) {
        return true;
      }
    }
    return false;
  }

  private void checkFigure(Figure figure, Term term) {
    if (term.type() != Term.Type.NUMBER) {
      scope.flaw(figure, "code", term.code() + " takes no number; supply it as an indicator");
      return;
    }
    if (!Double.isFinite(figure.number())) {
      scope.flaw(figure, "number", figure.number() + " is not a finite number");
    } else if (Double.compare(figure.number(), 0.0) < 0) {
      scope.flaw(figure, "number", Wording.clip(figure.number() + "") + " is below 0");
    }
    if (term.unit() != null && !term.unit().equals(figure.unit())) {
      scope.flaw(
          figure,
          "unit",
          Wording.quote(figure.unit())
              + " is not the unit of "
              + term.code()
              + "; expected "
              + term.unit());
    }
  }

  private void checkValue(Fact fact, Assertion assertion, Term term, boolean coded) {
    String value = assertion.value();
    String field = coded ? "value" : field(term.code());
    switch (term.type()) {
      case NUMBER -> {
        if (coded) {
          scope.flaw(fact, "code", term.code() + " takes a number; supply it as a figure");
        }
      }
      case FLAG -> {
        if (!value.equals(TRUE)) {
          scope.flaw(
              fact,
              field,
              Wording.quote(value)
                  + " is no value of "
                  + term.code()
                  + "; expected true, or true and not present for no");
        }
      }
      case ACTOR, ACTORS -> {
        if (coded) {
          checkId(fact, value, "an actor", named -> named instanceof Actor);
        }
      }
      case POPULATIONS -> {
        boolean bare = term.object() != null;
        if (coded && !(bare && value.equals(TRUE))) {
          String expected = "a population" + (bare ? ", or true" : "");
          checkId(fact, value, expected, named -> named instanceof Population);
        }
      }
      case ACTORS_OR_POPULATIONS -> {
        if (coded) {
          checkId(
              fact,
              value,
              "an actor or a population",
              named -> named instanceof Actor || named instanceof Population);
        }
      }
      case ONE, MANY -> {
        String member = !coded && term.type() == Term.Type.MANY ? value : "";
        if (term.open()) {
          checkOpenValue(fact, field, member, value);
        } else if (!term.values().contains(value)) {
          scope.flaw(
              fact,
              field,
              member,
              "no such value "
                  + Wording.quote(value)
                  + " of "
                  + term.code()
                  + scope.suggestions().nearestOrAll(value, term.values()));
        }
      }
    }
  }

  private void checkId(Fact fact, String id, String expected, Predicate<Fact> fits) {
    ReferenceCheck.lookUp(scope, fact, "value", "", id, expected, fits);
  }

  private void checkOpenValue(Fact fact, String field, String member, String value) {
    if (value.isBlank()
        || value.equals(TRUE)
        || value.equals("false")
        || value.chars().anyMatch(Character::isISOControl)) {
      scope.flaw(
          fact,
          field,
          member,
          Wording.quote(value) + " is no name; expected a name without control characters");
    }
  }

  private void checkIndependence(Fact fact, Term term) {
    String by = fact.evidence().by();
    if (term.independent() && (by == null || by.isBlank())) {
      scope.flaw(
          fact,
          "evidence.by",
          term.code() + " counts only from an independent body; say whose finding it is in 'by'");
    }
  }

  /** The field of a fact that supplies a code: what follows the dot. */
  static String field(String code) {
    return code.substring(code.indexOf('.') + 1);
  }
}
