package org.r2prules.dossier.internal.checking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.Term;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Situation;

/**
 * Names that may be any: of treaties, organisations, places, tools. One that is nearly a name that
 * the vocabulary has, or is another of the dossier but for case, spaces, hyphens, accents, letters
 * that look alike and what cannot be seen, would pass for something else without anybody seeing it.
 */
final class NameCheck {

  private static final String ORGANISATIONS = "organisations";
  private static final String PLACES = "places";
  private static final String TOOLS = "tools";

  /** Codes whose values are names of one kind, by what follows the dot. */
  private static final Map<String, String> KINDS =
      Map.of("memberships", ORGANISATIONS, "area", PLACES, "holds", PLACES);

  private static final int LONGEST_COMPARED = 64;

  private final Scope scope;

  /** By kind and by how a name is compared, how it was written first. */
  private final Map<String, Map<String, String>> written = new HashMap<>();

  /** Those of the vocabulary, as they are compared. */
  private final Set<String> tools = new HashSet<>();

  NameCheck(Scope scope) {
    this.scope = scope;
  }

  void run() {
    if (scope.checked().stream().noneMatch(this::isNaming)) {
      return; // To write all names of the vocabulary as they are compared takes its time.
    }
    for (Term term : scope.vocabulary().terms()) {
      if (term.open()) {
        known(kind(term.code()), term.values());
      }
    }
    for (String tool : scope.vocabulary().field("measure.tool")) {
      tools.add(Authors.plain(tool));
    }
    for (Fact fact : scope.checked()) {
      if (fact instanceof Situation situation) {
        each(fact, "organisations", ORGANISATIONS, situation.organisations());
      } else if (fact instanceof Measure measure) {
        each(fact, "tool", TOOLS, Set.of(measure.tool()));
        each(fact, "area", PLACES, measure.area());
      } else if (fact instanceof CouncilDecision decision) {
        each(fact, "measures", TOOLS, decision.measures());
        each(fact, "area", PLACES, decision.area());
        each(fact, "consulted", ORGANISATIONS, decision.consulted());
      } else if (fact instanceof Consent consent) {
        each(fact, "scope", TOOLS, consent.scope());
        each(fact, "area", PLACES, consent.area());
      }
      stated(fact);
    }
  }

  private boolean isNaming(Fact fact) {
    return !(fact instanceof Indicator || fact instanceof Figure)
        || fact.assertions().stream()
            .anyMatch(said -> scope.vocabulary().term(said.code()).filter(Term::open).isPresent());
  }

  private void stated(Fact fact) {
    for (Assertion assertion : fact.assertions()) {
      Term term = scope.vocabulary().term(assertion.code()).orElse(null);
      if (term != null && term.open()) {
        boolean coded = fact instanceof Indicator;
        String field = coded ? "value" : CodeCheck.field(term.code());
        String member = coded || term.type() != Term.Type.MANY ? "" : assertion.value();
        check(fact, field, member, kind(term.code()), assertion.value());
      }
    }
  }

  private static String kind(String code) {
    return KINDS.getOrDefault(CodeCheck.field(code), code);
  }

  private void known(String kind, Collection<String> names) {
    Map<String, String> ofKind = written.computeIfAbsent(kind, key -> new LinkedHashMap<>());
    names.forEach(name -> ofKind.putIfAbsent(Authors.plain(name), name));
  }

  private void each(Fact fact, String field, String kind, Collection<String> names) {
    if (names != null) {
      names.forEach(name -> check(fact, field, name, kind, name));
    }
  }

  private void check(Fact fact, String field, String member, String kind, String name) {
    Map<String, String> ofKind = written.computeIfAbsent(kind, key -> new LinkedHashMap<>());
    String plain = Authors.plain(name);
    if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return; // Nobody takes signs for a name.
    }
    if (kind.equals(TOOLS) && tools.contains(plain)) {
      return; // Of these it is said what was meant where fields are checked.
    }
    String same = ofKind.putIfAbsent(plain, name);
    if (same != null && !same.equals(name)) {
      flaw(fact, field, member, name, same);
    } else if (same == null && !kind.equals(TOOLS)) {
      String near = near(kind, plain);
      if (near != null) {
        flaw(fact, field, member, name, near);
      }
    }
  }

  /** The name of the vocabulary that it is nearly. */
  private String near(String kind, String plain) {
    for (Term term : scope.vocabulary().terms()) {
      if (term.open() && kind(term.code()).equals(kind) && plain.length() <= LONGEST_COMPARED) {
        for (String known : term.values()) {
          String other = Authors.plain(known);
          int slips = Authors.slips(Math.min(plain.length(), other.length()));
          if (slips > 0 && Nearest.distance(plain, other, slips) <= slips) {
            return known;
          }
        }
      }
    }
    return null;
  }

  private void flaw(Fact fact, String field, String member, String name, String other) {
    scope.flaw(
        fact,
        field,
        member,
        Wording.quote(name)
            + " is nearly "
            + Wording.quote(other)
            + "; did you mean that? If not, write a name that cannot be taken for it");
  }
}
