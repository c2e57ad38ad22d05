package org.r2prules.doctrine;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The codes that a knowledge base understands, and their values. Immutable and thread-safe. */
public final class Vocabulary {

  private final Map<String, Term> terms;
  private final Map<String, List<String>> fields;

  /**
   * @param terms the codes
   * @param fields the values allowed in fields that are no codes, for instance {@code actor.kind}
   */
  public Vocabulary(Collection<Term> terms, Map<String, List<String>> fields) {
    Map<String, Term> byCode = new TreeMap<>();
    terms.forEach(term -> byCode.put(term.code(), term));
    this.terms = Collections.unmodifiableMap(byCode);
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
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
}
