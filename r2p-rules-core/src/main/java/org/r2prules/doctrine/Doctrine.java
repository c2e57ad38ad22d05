package org.r2prules.doctrine;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.r2prules.judgement.Kind;

/**
 * A knowledge base: its identity, and what it declares. Immutable and thread-safe.
 *
 * <p>The identity is derived from the content: {@link #hash} is the SHA-256 of every file of the
 * knowledge base, so that two doctrines with the same hash conclude the same.
 */
public final class Doctrine {

  private final String name;
  private final String version;
  private final String hash;
  private final Vocabulary vocabulary;
  private final Map<String, Interpretation> interpretations;
  private final Map<String, String> labels;
  private final Map<String, String> negatives;
  private final Map<String, Set<String>> on;
  private final Set<String> grave;
  private final Map<String, RuleInfo> rules;
  private final Map<String, Integer> places;
  private final Map<String, String> texts;

  /** A knowledge base whose conclusions have no negative wordings. */
  public Doctrine(
      String name,
      String version,
      String hash,
      Vocabulary vocabulary,
      Map<String, Interpretation> interpretations,
      Map<String, String> labels,
      Map<String, RuleInfo> rules) {
    this(name, version, hash, vocabulary, interpretations, labels, Map.of(), rules);
  }

  /** For the loader. */
  public Doctrine(
      String name,
      String version,
      String hash,
      Vocabulary vocabulary,
      Map<String, Interpretation> interpretations,
      Map<String, String> labels,
      Map<String, String> negatives,
      Map<String, RuleInfo> rules) {
    this(
        name,
        version,
        hash,
        vocabulary,
        interpretations,
        labels,
        negatives,
        Map.of(),
        Set.of(),
        rules,
        Map.of());
  }

  /**
   * For the loader: with the tools that conclusions bear on and the advice that is grave, and in
   * another language with what each other text is in it, by the English.
   */
  public Doctrine(
      String name,
      String version,
      String hash,
      Vocabulary vocabulary,
      Map<String, Interpretation> interpretations,
      Map<String, String> labels,
      Map<String, String> negatives,
      Map<String, Set<String>> on,
      Set<String> grave,
      Map<String, RuleInfo> rules,
      Map<String, String> texts) {
    this.name = Objects.requireNonNull(name);
    this.version = Objects.requireNonNull(version);
    this.hash = Objects.requireNonNull(hash);
    this.vocabulary = Objects.requireNonNull(vocabulary);
    this.interpretations = Collections.unmodifiableMap(interpretations);
    this.labels = Collections.unmodifiableMap(labels);
    this.negatives = Map.copyOf(negatives);
    this.on = Map.copyOf(on);
    this.grave = Set.copyOf(grave);
    this.rules = Collections.unmodifiableMap(rules);
    this.places = new HashMap<>();
    labels.keySet().forEach(id -> places.put(id, places.size()));
    this.texts = Map.copyOf(texts);
  }

  /** The name of the knowledge base. */
  public String name() {
    return name;
  }

  /** Its version. */
  public String version() {
    return version;
  }

  /** The SHA-256 of its content, in hexadecimal. */
  public String hash() {
    return hash;
  }

  /** The codes that it understands. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Its interpretation switches, by key. */
  public Map<String, Interpretation> interpretations() {
    return interpretations;
  }

  /** The name for a reader of a conclusion id, or the id itself where it has none. */
  public String label(String conclusionId) {
    Objects.requireNonNull(conclusionId, "label needs the id of a conclusion");
    return labels.getOrDefault(conclusionId, conclusionId);
  }

  /**
   * What a tool is called, or what else a decision may name; the code itself where it is neither.
   */
  public String tool(String code) {
    Objects.requireNonNull(code, "tool needs a code");
    String title = labels.get(Kind.OPTION.label() + ":" + code);
    if (title != null) {
      return title;
    }
    for (String field : List.of("decision.measures", "consent.scope")) {
      if (vocabulary.field(field).contains(code)) {
        return vocabulary.name(field, code);
      }
    }
    return code;
  }

  /**
   * What is said for a reader where a conclusion is shown not to hold; {@code not:} and its label
   * where it has no wording of its own.
   */
  public String negative(String conclusionId) {
    Objects.requireNonNull(conclusionId, "negative needs the id of a conclusion");
    String negative = negatives.get(conclusionId);
    return negative == null ? "not: " + label(conclusionId) : negative;
  }

  /** The tools that a caution bears on; empty where it bears on all that is done. */
  public Set<String> on(String conclusionId) {
    Objects.requireNonNull(conclusionId, "on needs the id of a conclusion");
    return on.getOrDefault(conclusionId, Set.of());
  }

  /**
   * Whether a caution or recommendation is one that the sources insist on: of those that bear on
   * the same it is told first.
   */
  public boolean isGrave(String conclusionId) {
    Objects.requireNonNull(conclusionId, "isGrave needs the id of a conclusion");
    return grave.contains(conclusionId);
  }

  /**
   * What a rule states or a row says, in the language of this doctrine; as it is where it has no
   * other words for it.
   *
   * @param english the text, or the pattern of a {@link org.r2prules.judgement.Text}
   */
  public String words(String english) {
    Objects.requireNonNull(english, "words needs a text");
    return texts.getOrDefault(english, english);
  }

  /** Whether it has no other words for anything that rules state. */
  public boolean isAsWritten() {
    return texts.isEmpty();
  }

  /** The conclusions it can draw: id to name. */
  public Map<String, String> labels() {
    return labels;
  }

  /** Where the labels list this conclusion id, from 0; what they do not list comes last. */
  public int place(String conclusionId) {
    Objects.requireNonNull(conclusionId, "place needs the id of a conclusion");
    Integer place = places.get(conclusionId);
    return place == null ? Integer.MAX_VALUE : place;
  }

  /** Its rules, by id. */
  public Map<String, RuleInfo> rules() {
    return rules;
  }

  /**
   * The rule of that id.
   *
   * @throws NoSuchElementException if there is none; the message names the nearest
   */
  public RuleInfo rule(String id) {
    Objects.requireNonNull(id, "rule needs an id");
    RuleInfo rule = rules.get(id);
    if (rule == null) {
      throw new NoSuchElementException(
          "no rule '" + id + "'" + Nearest.hintOrAll(id, rules.keySet()));
    }
    return rule;
  }
}
