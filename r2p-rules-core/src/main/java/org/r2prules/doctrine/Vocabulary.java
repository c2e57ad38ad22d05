package org.r2prules.doctrine;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The codes that a knowledge base understands, and their values. Immutable and thread-safe. */
public final class Vocabulary {

  private final Map<String, Term> terms;
  private final Map<String, List<String>> fields;
  private final Map<String, Map<String, String>> names;
  private final List<String> coercive;

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
    Map<String, Term> byCode = new TreeMap<>();
    terms.forEach(term -> byCode.put(term.code(), term));
    this.terms = Collections.unmodifiableMap(byCode);
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    Map<String, Map<String, String>> byField = new TreeMap<>();
    names.forEach((field, each) -> byField.put(field, Map.copyOf(each)));
    this.names = Collections.unmodifiableMap(byField);
    this.coercive = List.copyOf(coercive);
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
