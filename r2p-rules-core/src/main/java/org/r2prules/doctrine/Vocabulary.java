package org.r2prules.doctrine;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The codes that a knowledge base understands, and their values. Immutable and thread-safe. */
public final class Vocabulary {

  private final Map<String, Term> terms;
  private final Map<String, List<String>> fields;
  private final Map<String, Map<String, String>> names;
  private final List<String> coercive;
  private final Map<String, Inquiry> inquiries;
  private final Map<String, Set<String>> notAsked;
  private final Set<String> lifeSaving;

  /**
   * @param terms the codes
   * @param fields the values allowed in fields that are no codes, for instance {@code actor.kind}
   */
  public Vocabulary(Collection<Term> terms, Map<String, List<String>> fields) {
    this(terms, fields, Map.of(), List.of());
  }

  /**
   * @param terms the codes
   * @param fields the values allowed in fields that are no codes, for instance {@code actor.kind}
   * @param names what values of fields and codes are called, by field or code, and value
   * @param coercive the tools that coerce: who would carry one has an interest in what is stated
   */
  public Vocabulary(
      Collection<Term> terms,
      Map<String, List<String>> fields,
      Map<String, Map<String, String>> names,
      List<String> coercive) {
    this(terms, fields, names, coercive, Map.of(), Map.of(), Set.of());
  }

  /**
   * As the others.
   *
   * @param inquiries what to ask where a rule states that something is not known, by the statement
   * @param notAsked the kinds of actor of which a code is not asked, by code
   * @param lifeSaving the codes that are asked before others that settle as much: on people under
   *     attack, how aid reaches them and who protects them
   * @throws DoctrineException if two terms have one code
   */
  public Vocabulary(
      Collection<Term> terms,
      Map<String, List<String>> fields,
      Map<String, Map<String, String>> names,
      List<String> coercive,
      Map<String, Inquiry> inquiries,
      Map<String, Set<String>> notAsked,
      Set<String> lifeSaving) {
    Map<String, Term> byCode = new TreeMap<>();
    for (Term term : terms) {
      if (byCode.put(term.code(), term) != null) {
        throw new DoctrineException("the vocabulary declares " + term.code() + " twice");
      }
    }
    this.terms = Collections.unmodifiableMap(byCode);
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    Map<String, Map<String, String>> byField = new TreeMap<>();
    names.forEach((field, each) -> byField.put(field, Map.copyOf(each)));
    this.names = Collections.unmodifiableMap(byField);
    this.coercive = List.copyOf(coercive);
    this.inquiries = Map.copyOf(inquiries);
    this.notAsked = Map.copyOf(notAsked);
    this.lifeSaving = Set.copyOf(lifeSaving);
  }

  /** The term with that code. */
  public Optional<Term> term(String code) {
    Objects.requireNonNull(code, "term needs a code");
    return Optional.ofNullable(terms.get(code));
  }

  /** All terms, by code. */
  public Collection<Term> terms() {
    return terms.values();
  }

  /** The values allowed in a field that is no code; empty if any text is. */
  public List<String> field(String name) {
    Objects.requireNonNull(name, "field needs the name of a field");
    return fields.getOrDefault(name, List.of());
  }

  /** What to ask where a rule states this. */
  public Optional<Inquiry> inquiry(String statement) {
    Objects.requireNonNull(statement, "inquiry needs a statement");
    return Optional.ofNullable(inquiries.get(statement));
  }

  /** Whether it makes sense to ask the code of an actor of that kind. */
  public boolean isAsked(String code, String actorKind) {
    Objects.requireNonNull(code, "isAsked needs a code");
    Objects.requireNonNull(actorKind, "isAsked needs a kind of actor");
    return !notAsked.getOrDefault(code, Set.of()).contains(actorKind);
  }

  /** The kinds of actor of which a code is not asked, by code. */
  public Map<String, Set<String>> notAsked() {
    return notAsked;
  }

  /**
   * The codes on people under attack, how aid reaches them and who protects them: they are asked
   * before others that settle as much.
   */
  public Set<String> lifeSaving() {
    return lifeSaving;
  }

  /** The statements that something is to be asked about, and what. */
  public Map<String, Inquiry> inquiries() {
    return inquiries;
  }

  /** The names of the fields with a list of values. */
  public Collection<String> fields() {
    return fields.keySet();
  }

  /** Whether the code is a part of a fact: see {@link Term#isStructure}; no unknown code is. */
  public boolean isStructure(String code) {
    return term(code).filter(Term::isStructure).isPresent();
  }

  /** The tools that coerce: who would carry one has an interest in what is stated. */
  public List<String> coercive() {
    return coercive;
  }

  /** What a value of a field or code is called; where it has no name, itself in small letters. */
  public String name(String field, String value) {
    Objects.requireNonNull(field, "name needs a field or a code");
    Objects.requireNonNull(value, "name needs a value");
    String name = names.getOrDefault(field, Map.of()).get(value);
    return name == null ? value.toLowerCase(Locale.ROOT).replace('_', ' ') : name;
  }
}
