package org.r2prules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Finding;
import org.r2prules.judgement.Status;

/** Weighs what a dossier asserts into one finding for each code and subject. */
final class Findings {

  private static final Set<Doubt> CONFLICT = Set.of(Doubt.CONFLICTING);
  private static final Set<Doubt> SILENCE = Set.of(Doubt.NO_EVIDENCE);

  private final Vocabulary vocabulary;
  private final Standard required;

  Findings(Vocabulary vocabulary, Standard required) {
    this.vocabulary = vocabulary;
    this.required = required;
  }

  /** A finding for each code and each fact that stands; every fact of the dossier is heard. */
  List<Finding> of(Dossier dossier, List<Fact> standing) {
    Map<String, Map<String, Map<String, Witnesses>>> heard = bySubject(dossier, standing);
    List<Map<String, Map<String, Witnesses>>> saidOf = new ArrayList<>(standing.size());
    standing.forEach(fact -> saidOf.add(heard.getOrDefault(fact.id(), Map.of())));
    List<Finding> findings = new ArrayList<>(vocabulary.terms().size() * standing.size() / 4);
    for (Term term : vocabulary.terms()) {
      for (int i = 0; i < standing.size(); i++) {
        Fact fact = standing.get(i);
        if (covers(term, fact)) {
          Map<String, Witnesses> said = saidOf.get(i).get(term.code());
          // Nobody has to say beside a fact what the fact says itself.
          if (said != null || !term.isStructure()) {
            findings.add(finding(term, fact, said));
          }
        }
      }
    }
    return findings;
  }

  /** By code and subject, with a line break between, and value, who says what. */
  Map<String, Map<String, Witnesses>> hear(Dossier dossier, List<Fact> standing) {
    Map<String, Map<String, Witnesses>> heard = new HashMap<>();
    bySubject(dossier, standing)
        .forEach(
            (about, codes) ->
                codes.forEach((code, values) -> heard.put(code + '\n' + about, values)));
    return heard;
  }

  /**
   * What was said, and more beside it, on the codes and subjects of what is said more; each of that
   * is by somebody who may judge it.
   */
  Map<String, Map<String, Witnesses>> hear(
      Map<String, Map<String, Witnesses>> said, List<Fact> more, LocalDate asOf) {
    Map<String, Map<String, Witnesses>> heard = new HashMap<>();
    for (Fact fact : more) {
      for (Assertion assertion : fact.assertions()) {
        String key = assertion.code() + '\n' + assertion.about();
        boolean old =
            vocabulary.term(assertion.code()).orElseThrow().isOutdated(fact.evidence(), asOf);
        heard
            .computeIfAbsent(key, each -> copied(said.getOrDefault(each, Map.of())))
            .computeIfAbsent(assertion.value(), value -> new Witnesses())
            .hear(fact, assertion.present(), false, old);
      }
    }
    return heard;
  }

  private static Map<String, Witnesses> copied(Map<String, Witnesses> said) {
    Map<String, Witnesses> copied = new TreeMap<>();
    said.forEach(
        (value, witnesses) -> {
          Witnesses copy = new Witnesses();
          copy.pro.addAll(witnesses.pro);
          copy.contra.addAll(witnesses.contra);
          copied.put(value, copy);
        });
    return copied;
  }

  /** By subject, by code, by value. */
  private Map<String, Map<String, Map<String, Witnesses>>> bySubject(
      Dossier dossier, List<Fact> standing) {
    Interests interests = new Interests(vocabulary, required, dossier, standing);
    String state = dossier.situation().map(Situation::state).orElse(Actor.TERRITORIAL_STATE);
    LocalDate asOf = dossier.situation().map(Situation::asOf).orElse(null);
    Map<String, Map<String, Map<String, Witnesses>>> heard = new HashMap<>();
    for (Fact fact : dossier.facts()) {
      for (Assertion assertion : fact.assertions()) {
        Term term = vocabulary.term(assertion.code()).orElse(null);
        if (term == null) {
          continue;
        }
        boolean recused = interests.recused(term, fact, assertion);
        heard
            .computeIfAbsent(assertion.about(), key -> new HashMap<>())
            .computeIfAbsent(assertion.code(), key -> new TreeMap<>())
            .computeIfAbsent(value(assertion, state), value -> new Witnesses())
            .hear(fact, assertion.present(), recused, term.isOutdated(fact.evidence(), asOf));
      }
    }
    return heard;
  }

  private static String value(Assertion assertion, String state) {
    return assertion.value().equals(Actor.TERRITORIAL_STATE) ? state : assertion.value();
  }

  /** What is found on that code of the fact; {@code heard} by value, null where nothing is said. */
  Finding finding(Term term, Fact fact, Map<String, Witnesses> heard) {
    String owner = fact instanceof Incident incident ? incident.population() : fact.id();
    if (heard == null) {
      return Finding.unsupplied(term.code(), fact.id(), owner);
    }
    return switch (term.type()) {
      case FLAG, MANY, ACTORS, POPULATIONS, ACTORS_OR_POPULATIONS ->
          independentValues(term, fact.id(), owner, heard);
      case ONE -> exclusiveValues(term, fact.id(), owner, heard, List.of());
      case ACTOR -> actor(term, fact.id(), owner, heard);
      case NUMBER -> number(term, fact.id(), owner, heard);
    };
  }

  private Finding independentValues(
      Term term, String about, String owner, Map<String, Witnesses> heard) {
    Map<String, Claim> claims = new HashMap<>();
    heard.forEach(
        (value, witnesses) ->
            claims.put(value, claim(term.code(), about, value, witnesses.pro, witnesses.contra)));
    Claim other = claim(term.code(), about, "?", List.of(), List.of());
    return new Finding(term.code(), about, owner, true, claims, other, beyondDoubt(heard));
  }

  /** Whoever says that it is nobody, says so of everybody. */
  private Finding actor(Term term, String about, String owner, Map<String, Witnesses> heard) {
    Map<String, Witnesses> named = new TreeMap<>(heard);
    Witnesses nobody = named.remove(Actor.ANYBODY);
    return exclusiveValues(term, about, owner, named, nobody == null ? List.of() : nobody.contra);
  }

  /** Whoever says that the value is one, says that it is no other. */
  private Finding exclusiveValues(
      Term term,
      String about,
      String owner,
      Map<String, Witnesses> heard,
      List<Testimony> againstAll) {
    Map<String, Claim> claims = new HashMap<>();
    List<Testimony> anyPro = new ArrayList<>();
    heard.values().forEach(witnesses -> anyPro.addAll(witnesses.pro));
    heard.forEach(
        (value, witnesses) -> {
          Set<Testimony> contra = new LinkedHashSet<>(witnesses.contra);
          contra.addAll(againstAll);
          heard.forEach(
              (rival, others) -> {
                if (!rival.equals(value)) {
                  contra.addAll(others.pro);
                }
              });
          claims.put(
              value, claim(term.code(), about, value, witnesses.pro, new ArrayList<>(contra)));
        });
    List<Testimony> againstOthers = new ArrayList<>(anyPro);
    againstOthers.addAll(againstAll);
    Claim other = claim(term.code(), about, "?", List.of(), againstOthers);
    return new Finding(term.code(), about, owner, true, claims, other, beyondDoubt(heard));
  }

  private static Set<String> beyondDoubt(Map<String, Witnesses> heard) {
    Set<String> values = new HashSet<>();
    heard.forEach(
        (value, witnesses) -> {
          if (provesAny(witnesses.pro)) {
            values.add(value);
          }
        });
    return values;
  }

  private static boolean provesAny(List<Testimony> pro) {
    for (Testimony testimony : pro) {
      if (testimony.counts(Standard.BEYOND_REASONABLE_DOUBT)) {
        return true;
      }
    }
    return false;
  }

  /** The one proposition on a number is that it is above zero. */
  private Finding number(Term term, String about, String owner, Map<String, Witnesses> heard) {
    List<Testimony> pro = new ArrayList<>();
    List<Testimony> contra = new ArrayList<>();
    heard.forEach(
        (value, witnesses) -> (Double.parseDouble(value) > 0 ? pro : contra).addAll(witnesses.pro));
    Claim above = claim(term.code(), about, "above 0", pro, contra);
    Claim other = claim(term.code(), about, "?", List.of(), List.of());
    Set<String> beyondDoubt = provesAny(pro) ? Set.of("above 0") : Set.of();
    return new Finding(
        term.code(), about, owner, true, Map.of("above 0", above), other, beyondDoubt);
  }

  private Claim claim(
      String code, String about, String value, List<Testimony> pro, List<Testimony> contra) {
    boolean strongPro = countsAny(pro);
    boolean strongContra = countsAny(contra);
    Status status = Status.UNDETERMINED;
    Set<Doubt> doubts = Set.of();
    if (strongPro && strongContra) {
      doubts = CONFLICT;
    } else if (strongPro) {
      status = Status.MET;
    } else if (strongContra) {
      status = Status.NOT_MET;
    } else if (pro.isEmpty() && contra.isEmpty()) {
      doubts = SILENCE;
    } else {
      doubts = EnumSet.noneOf(Doubt.class);
      addLacks(pro, doubts);
      addLacks(contra, doubts);
    }
    return new Claim(code, about, value, status, doubts, ids(pro), ids(contra));
  }

  private boolean countsAny(List<Testimony> testimonies) {
    for (Testimony testimony : testimonies) {
      if (testimony.counts(required)) {
        return true;
      }
    }
    return false;
  }

  /** What testimonies that do not count lack. */
  private void addLacks(List<Testimony> testimonies, Set<Doubt> doubts) {
    for (Testimony testimony : testimonies) {
      doubts.add(
          !testimony.fact().meets(required)
              ? Doubt.BELOW_STANDARD
              : testimony.recused() ? Doubt.NOT_INDEPENDENT : Doubt.OUTDATED);
    }
  }

  private static List<String> ids(List<Testimony> testimonies) {
    if (testimonies.size() < 2) {
      return testimonies.isEmpty() ? List.of() : List.of(testimonies.get(0).fact().id());
    }
    Set<String> ids = new TreeSet<>();
    testimonies.forEach(testimony -> ids.add(testimony.fact().id()));
    return List.copyOf(ids);
  }

  /**
   * One fact's word, which is named but does not count where the fact's author is recused, or what
   * it says has passed since.
   */
  private record Testimony(Fact fact, boolean recused, boolean old) {

    boolean counts(Standard standard) {
      return !recused && !old && fact.meets(standard);
    }
  }

  /** Who says so, and who says not. */
  static final class Witnesses {
    private final List<Testimony> pro = new ArrayList<>(1);
    private final List<Testimony> contra = new ArrayList<>(1);

    void hear(Fact fact, boolean present, boolean recused, boolean old) {
      (present ? pro : contra).add(new Testimony(fact, recused, old));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Witnesses that && pro.equals(that.pro) && contra.equals(that.contra);
    }

    @Override
    public int hashCode() {
      return pro.hashCode() + 31 * contra.hashCode();
    }
  }

  static boolean covers(Term term, Fact fact) {
    for (SubjectKind kind : term.subjects()) {
      if (kind.covers(fact)) {
        return true;
      }
    }
    return false;
  }
}
