package org.r2prules.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Tool;

/**
 * What a doctrine concludes on a dossier, with its reasons. It says which options the doctrine
 * leaves open; people decide. Immutable and thread-safe. No method returns null; every list is
 * unmodifiable and in an order that depends on the content alone: by kind, then as the doctrine
 * lists its labels, then by code, then by what it is about.
 */
public final class Assessment {

  private final Dossier dossier;
  private final Situation situation;
  private final Doctrine doctrine;
  private final Map<String, String> readings;
  private final Standard required;
  private final Map<String, Derivation> derivations;
  private final List<Conclusion> conclusions;
  private final Map<String, Candidate> candidates;
  private final List<Option> options;

  /**
   * For the engine, and for tests of what reads assessments.
   *
   * @param dossier what was assessed; exactly one situation
   * @param doctrine the doctrine that it was assessed under
   * @param readings the reading used for each switch
   * @param required the standard of proof required
   * @param derivations every conclusion with its derivation, by key
   * @param tools the catalogue
   * @param candidates what was judged as an option
   * @throws NoSuchElementException if the dossier has no situation, or more than one
   * @throws DoctrineException if an option has no candidate or no tool, or does not rest on what
   *     calls for it and what gates it
   */
  public Assessment(
      Dossier dossier,
      Doctrine doctrine,
      Map<String, String> readings,
      Standard required,
      Map<String, Derivation> derivations,
      Collection<Tool> tools,
      Collection<Candidate> candidates) {
    this.dossier = dossier;
    this.situation = dossier.situation().orElseThrow();
    this.doctrine = doctrine;
    this.readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    this.required = required;
    this.derivations = Collections.unmodifiableMap(new TreeMap<>(derivations));
    this.conclusions =
        this.derivations.values().stream()
            .map(Derivation::conclusion)
            .sorted(order(doctrine))
            .toList();
    Map<String, Candidate> byId = new TreeMap<>();
    candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
    this.candidates = Collections.unmodifiableMap(byId);
    this.options = options(tools);
  }

  private static Comparator<Conclusion> order(Doctrine doctrine) {
    return Comparator.comparing(Conclusion::kind)
        .thenComparingInt(conclusion -> doctrine.place(conclusion.id()))
        .thenComparing(Conclusion::code)
        .thenComparing(Conclusion::about);
  }

  private List<Option> options(Collection<Tool> tools) {
    Map<String, Tool> byCode = new TreeMap<>();
    tools.forEach(tool -> byCode.put(tool.code(), tool));
    List<Option> found = new ArrayList<>();
    for (Conclusion conclusion : of(Kind.OPTION)) {
      Candidate candidate = candidates.get(conclusion.about());
      Tool tool = byCode.get(conclusion.code());
      if (candidate == null || tool == null) {
        throw new DoctrineException(
            "the rules conclude on "
                + conclusion.key()
                + ", but there is no "
                + (tool == null ? "tool " + conclusion.code() : "candidate " + conclusion.about()));
      }
      found.add(Option.of(candidate, tool, conclusion));
    }
    Set<String> unjudged = new TreeSet<>(candidates.keySet());
    found.forEach(option -> unjudged.remove(option.id()));
    if (!unjudged.isEmpty()) {
      throw new DoctrineException(
          "no rule judges "
              + unjudged
              + ": is there a rule for each gate profile, and does some rule conclude each need and"
              + " requirement?");
    }
    found.sort(
        Comparator.comparing(Option::approach)
            .thenComparing((Option option) -> option.tool().title())
            .thenComparing(Option::id));
    return List.copyOf(found);
  }

  /** What was assessed. */
  public Dossier dossier() {
    return dossier;
  }

  /** The situation of the dossier. */
  public Situation situation() {
    return situation;
  }

  /** The doctrine that it was assessed under; its name, version and hash identify it. */
  public Doctrine doctrine() {
    return doctrine;
  }

  /** The reading used for each interpretation switch, by key. */
  public Map<String, String> readings() {
    return readings;
  }

  /** The standard of proof that was required of every fact. */
  public Standard required() {
    return required;
  }

  /** Every conclusion with its derivation, ordered by key. */
  public Map<String, Derivation> derivations() {
    return derivations;
  }

  /** Every conclusion. */
  public List<Conclusion> conclusions() {
    return conclusions;
  }

  /** The conclusions of a kind, whatever their status. */
  public List<Conclusion> of(Kind kind) {
    return conclusions.stream().filter(conclusion -> conclusion.kind() == kind).toList();
  }

  /** The conclusion of that id about the situation; empty if the rules drew none. */
  public Optional<Conclusion> conclusion(String id) {
    return conclusion(id, situation.id());
  }

  /** The conclusion of that id about that subject; empty if the rules drew none. */
  public Optional<Conclusion> conclusion(String id, String about) {
    return Optional.ofNullable(derivations.get(id + "@" + about)).map(Derivation::conclusion);
  }

  /** The thresholds. */
  public List<Conclusion> thresholds() {
    return of(Kind.THRESHOLD);
  }

  /** Who bears which responsibility: the value says how far it goes. */
  public List<Conclusion> responsibilities() {
    return of(Kind.RESPONSIBILITY);
  }

  /** The stage reached: its value; empty if the rules drew none. */
  public Optional<Conclusion> stage() {
    return of(Kind.STAGE).stream().filter(stage -> stage.value() != null).findFirst();
  }

  /** The cautions that apply. */
  public List<Conclusion> cautions() {
    return met(Kind.CAUTION);
  }

  /** The notes that apply. */
  public List<Conclusion> notes() {
    return met(Kind.NOTE);
  }

  /**
   * The recommendations of the doctrine that apply. None on an option that uses or threatens force:
   * such an option can be open, never recommended.
   */
  public List<Conclusion> recommendations() {
    return met(Kind.RECOMMENDATION).stream()
        .filter(
            conclusion -> {
              Candidate candidate = candidates.get(conclusion.about());
              return candidate == null || !candidate.forceful();
            })
        .toList();
  }

  private List<Conclusion> met(Kind kind) {
    return of(kind).stream().filter(Judgement::met).toList();
  }

  /** The options: suasion first, within an approach by title. The order is no ranking. */
  public List<Option> options() {
    return options;
  }

  /** The options of an approach. */
  public List<Option> options(Approach approach) {
    return options.stream().filter(option -> option.approach() == approach).toList();
  }

  /** The options that stand so. */
  public List<Option> options(OptionStatus status) {
    return options.stream().filter(option -> option.status() == status).toList();
  }

  /** The option on that candidate; empty if there is none. */
  public Optional<Option> option(String candidateId) {
    return options.stream().filter(option -> option.id().equals(candidateId)).findFirst();
  }

  /**
   * What is not known and would help to decide an undetermined option or threshold: what helps to
   * decide most comes first.
   */
  public List<InformationNeed> informationNeeds() {
    return Needs.of(conclusions);
  }

  /**
   * Why a conclusion stands as it does.
   *
   * @param key the key of a conclusion
   * @throws NoSuchElementException if there is no such conclusion
   */
  public Explanation explain(String key) {
    Derivation derivation = derivations.get(key);
    if (derivation == null) {
      throw new NoSuchElementException("no conclusion " + key);
    }
    return Explanations.explain(this, derivation.conclusion());
  }

  /**
   * Why an option is not available: exactly what blocks it or is missing.
   *
   * @param candidateId the id of an option
   * @throws NoSuchElementException if there is no such option
   */
  public WhyNot whyNot(String candidateId) {
    Option option =
        option(candidateId)
            .orElseThrow(() -> new NoSuchElementException("no option " + candidateId));
    return new WhyNot(option, WhyNotText.of(option, new Words(this)));
  }

  /** The candidates, by id. */
  Map<String, Candidate> candidates() {
    return candidates;
  }
}
