package org.r2prules.assessment.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.Unused;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;

/**
 * Finds what was supplied and changed nothing: statements that stand among the reasons of no
 * conclusion. Whose an actor is and who did an act are structure, which rules read as a whole.
 */
public final class UnusedFacts {

  private static final int NAMED = 3;
  private static final String FINDING = "finding ";

  private final Assessment assessment;
  private final Set<List<String>> used = new HashSet<>();
  private final Set<String> touched = new HashSet<>();
  private final Set<String> heard = new HashSet<>();
  private final Map<String, Map<String, Conclusion>> readers = new TreeMap<>();
  private final Map<String, Set<String>> asked = new TreeMap<>();

  private UnusedFacts(Assessment assessment) {
    this.assessment = assessment;
  }

  public static List<Unused> of(Assessment assessment) {
    UnusedFacts unused = new UnusedFacts(assessment);
    assessment.derivations().values().forEach(unused::note);
    return unused.list();
  }

  private void note(Derivation derivation) {
    collect(derivation.conclusion().basis());
    for (String premise : derivation.premises()) {
      if (premise.startsWith(FINDING)) {
        String finding = premise.substring(FINDING.length());
        readers
            .computeIfAbsent(finding, key -> new TreeMap<>())
            .putIfAbsent(derivation.rule(), derivation.conclusion());
        int at = finding.indexOf('@');
        asked
            .computeIfAbsent(finding.substring(0, at), code -> new TreeSet<>())
            .add(finding.substring(at + 1));
      }
    }
  }

  private void collect(Judgement judgement) {
    if (judgement instanceof Combined combined) {
      combined.parts().forEach(this::collect);
    } else if (judgement instanceof Claim claim) {
      touched.add(claim.about());
      claim.speaksFor().forEach(fact -> use(fact, claim));
      claim.speaksAgainst().forEach(fact -> use(fact, claim));
    }
  }

  private void use(String fact, Claim claim) {
    touched.add(fact);
    heard.add(fact);
    // Whom it is heard about may be another: two reports of one event are heard on the first.
    used.add(List.of(fact, claim.code(), claim.value()));
    if (isSettled(claim)) {
      used.add(List.of(fact, claim.code()));
    }
  }

  private static boolean isSettled(Claim claim) {
    return !claim.undetermined() || claim.doubts().contains(Doubt.CONFLICTING);
  }

  private List<Unused> list() {
    Set<Fact> setAside = new HashSet<>(assessment.setAside());
    List<Unused> unused = new ArrayList<>();
    for (Fact fact : assessment.dossier().facts()) {
      if (fact instanceof Situation || setAside.contains(fact)) {
        continue;
      }
      List<Assertion> statements = fact.assertions();
      if (statements.isEmpty() && !touched.contains(fact.id())) {
        String why = "no rule that applies here asks anything of it, or rests on it";
        unused.add(new Unused(fact.id(), null, null, null, true, why));
      }
      for (Assertion statement : statements) {
        if (!isUsed(fact, statement)) {
          unused.add(
              new Unused(
                  fact.id(),
                  statement.code(),
                  statement.about(),
                  statement.value(),
                  statement.present(),
                  wouldCount(statement)));
        }
      }
    }
    unused.sort(
        Comparator.comparing(Unused::fact)
            .thenComparing(Unused::code, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Unused::about, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Unused::value, Comparator.nullsFirst(Comparator.naturalOrder())));
    return List.copyOf(unused);
  }

  private boolean isUsed(Fact fact, Assertion statement) {
    Term.Type type =
        assessment.doctrine().vocabulary().term(statement.code()).map(Term::type).orElse(null);
    if (type == null) {
      return false;
    }
    return switch (type) {
      case ACTOR -> true;
      case ACTORS -> !isStructure(statement) || isNamed(fact, statement);
      // Whoever states one value denies the others; a number speaks on whether it is above zero.
      case ONE, NUMBER ->
          used.contains(List.of(fact.id(), statement.code())) || isNamed(fact, statement);
      // An aim that names nobody is heard of the people that it can only mean.
      case POPULATIONS ->
          isNamed(fact, statement) || statement.value().equals("true") && heard.contains(fact.id());
      case FLAG, MANY, ACTORS_OR_POPULATIONS -> isNamed(fact, statement);
    };
  }

  private boolean isStructure(Assertion statement) {
    return assessment.doctrine().vocabulary().isStructure(statement.code());
  }

  private boolean isNamed(Fact fact, Assertion statement) {
    return used.contains(List.of(fact.id(), statement.code(), statement.value()));
  }

  private String wouldCount(Assertion statement) {
    Optional<Term> term = assessment.doctrine().vocabulary().term(statement.code());
    if (statement.value().equals("true") && term.filter(t -> t.object() != null).isPresent()) {
      return "it would count where it said towards which people: give the id of a population";
    }
    String code = statement.code();
    Map<String, Conclusion> rules = readers.getOrDefault(code + "@" + statement.about(), Map.of());
    if (!rules.isEmpty()) {
      List<String> named =
          rules.entrySet().stream()
              .map(each -> each.getKey() + " (" + label(each.getValue()) + ")")
              .toList();
      String how = statement.present() ? "states" : "denies";
      return "it would count where a rule that reads "
          + code
          + " rests on what it "
          + how
          + ": "
          + few(named);
    }
    if (isStructure(statement)) {
      return "it would count from somebody who has no interest in it";
    }
    Set<String> others = asked.getOrDefault(code, Set.of());
    String none = "no rule asks " + code + " of " + statement.about() + kind(statement.about());
    return others.isEmpty()
        ? none + ", under the readings used"
        : none + "; it is asked of " + few(List.copyOf(others));
  }

  private static String few(List<String> all) {
    return all.size() <= NAMED + 1
        ? String.join(", ", all)
        : String.join(", ", all.subList(0, NAMED)) + " and " + (all.size() - NAMED) + " more";
  }

  private String label(Conclusion conclusion) {
    return assessment.doctrine().label(conclusion.id());
  }

  private String kind(String about) {
    Fact subject = assessment.dossier().byId().get(about);
    if (subject instanceof Actor actor) {
      return " (" + assessment.doctrine().vocabulary().name("actor.kind", actor.kind()) + ")";
    }
    for (SubjectKind kind : SubjectKind.values()) {
      if (kind.covers(subject)) {
        return " (" + kind.name().toLowerCase(Locale.ROOT) + ")";
      }
    }
    return "";
  }
}
