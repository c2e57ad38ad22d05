package org.r2prules.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.internal.Carriers;
import org.r2prules.assessment.internal.Explanations;
import org.r2prules.assessment.internal.Lookup;
import org.r2prules.assessment.internal.Needs;
import org.r2prules.assessment.internal.Placed;
import org.r2prules.assessment.internal.UnusedFacts;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.RuleException;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
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
  private final Map<Conclusion.Ref, Derivation> derivations;

  /** By key; made when somebody asks, since few do and it costs a tenth of an assessment. */
  private volatile @Nullable Map<String, Derivation> sorted;

  private final List<Conclusion> conclusions;
  private final Map<String, Candidate> candidates;
  private final List<Option> options;
  private final Lookup lookup;

  /**
   * For the engine, and for tests of what reads assessments.
   *
   * @param dossier what was assessed; exactly one situation
   * @param doctrine the doctrine that it was assessed under
   * @param readings the reading used for each switch
   * @param required the standard of proof required
   * @param derivations every conclusion with its derivation; handed over, nobody changes it
   *     afterwards
   * @param tools the catalogue
   * @param candidates what was judged as an option
   * @throws NoSuchElementException if the dossier has no situation, or more than one
   * @throws RuleException if an option has no candidate or no tool, or does not rest on what calls
   *     for it and what gates it
   */
  public Assessment(
      Dossier dossier,
      Doctrine doctrine,
      Map<String, String> readings,
      Standard required,
      Map<Conclusion.Ref, Derivation> derivations,
      Collection<Tool> tools,
      Collection<Candidate> candidates) {
    this.dossier = dossier;
    this.situation = dossier.situation().orElseThrow();
    this.doctrine = doctrine;
    this.readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    this.required = required;
    this.derivations = Collections.unmodifiableMap(derivations);
    this.conclusions = inOrder(derivations.values(), doctrine);
    Map<String, Candidate> byId = new TreeMap<>();
    candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
    this.candidates = Collections.unmodifiableMap(byId);
    this.options = options(tools);
    this.lookup = new Lookup(this, tools);
  }

  private static List<Conclusion> inOrder(Collection<Derivation> derivations, Doctrine doctrine) {
    Placed[] placed = new Placed[derivations.size()];
    int count = 0;
    for (Derivation derivation : derivations) {
      placed[count++] = Placed.of(derivation.conclusion(), doctrine);
    }
    Arrays.sort(placed);
    Conclusion[] sorted = new Conclusion[count];
    Arrays.setAll(sorted, i -> placed[i].conclusion());
    return Collections.unmodifiableList(Arrays.asList(sorted));
  }

  private List<Option> options(Collection<Tool> tools) {
    Map<String, Tool> byCode = new TreeMap<>();
    tools.forEach(tool -> byCode.put(tool.code(), tool));
    List<Option> found = new ArrayList<>();
    Carriers carriers = new Carriers(dossier, required, derivations);
    for (Conclusion conclusion : of(Kind.OPTION)) {
      Candidate candidate = candidates.get(conclusion.about());
      Tool tool = byCode.get(conclusion.code());
      if (candidate == null || tool == null) {
        throw new RuleException(
            "the rules conclude on "
                + conclusion.key()
                + ", but there is no "
                + (tool == null ? "tool " + conclusion.code() : "candidate " + conclusion.about()));
      }
      found.add(Option.of(candidate, tool, conclusion, carriers.of(candidate, tool)));
    }
    Set<String> unjudged = new TreeSet<>(candidates.keySet());
    found.forEach(option -> unjudged.remove(option.id()));
    if (!unjudged.isEmpty()) {
      throw new RuleException(
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

  /**
   * The facts below the required standard, in the order of the dossier. They counted for nothing;
   * where they bear on what was judged, the reasons name them.
   */
  public List<Fact> setAside() {
    return dossier.facts().stream().filter(fact -> !fact.meets(required)).toList();
  }

  /**
   * What was supplied at the required standard and changed nothing: statements that are among the
   * reasons of no conclusion, and facts that none rests on, ordered by fact, code, subject and
   * value. What is {@link #setAside} is not listed again.
   */
  public List<Unused> unused() {
    return UnusedFacts.of(this);
  }

  /** Every conclusion with its derivation, ordered by key. */
  public Map<String, Derivation> derivations() {
    Map<String, Derivation> inOrder = sorted;
    if (inOrder == null) {
      Map<String, Derivation> made = new TreeMap<>();
      derivations.values().forEach(each -> made.put(each.conclusion().key(), each));
      inOrder = Collections.unmodifiableMap(made);
      sorted = inOrder;
    }
    return inOrder;
  }

  /**
   * How a conclusion of this assessment was derived.
   *
   * @throws NoSuchElementException if it is not of this assessment
   */
  public Derivation derivation(Conclusion conclusion) {
    Objects.requireNonNull(conclusion, "derivation needs a conclusion");
    Derivation derivation = derivations.get(conclusion.ref());
    if (derivation == null) {
      throw new NoSuchElementException(conclusion.key() + " is not of this assessment");
    }
    return derivation;
  }

  /** Every conclusion. */
  public List<Conclusion> conclusions() {
    return conclusions;
  }

  /** The conclusions of a kind, whatever their status. */
  public List<Conclusion> of(Kind kind) {
    Objects.requireNonNull(kind, "of needs a kind");
    return conclusions.stream().filter(conclusion -> conclusion.kind() == kind).toList();
  }

  /**
   * The conclusion of that id about the situation; empty if the rules drew none.
   *
   * @throws NoSuchElementException if the doctrine knows no such conclusion; the message names the
   *     nearest
   */
  public Optional<Conclusion> conclusion(String id) {
    return conclusion(id, situation.id());
  }

  /**
   * The conclusion of that id about that subject; empty if the rules drew none.
   *
   * @param about the id of a fact of the dossier, or for an option of its candidate
   * @throws NoSuchElementException if the doctrine knows no such conclusion, or the dossier no such
   *     subject; the message names the nearest
   */
  public Optional<Conclusion> conclusion(String id, String about) {
    Objects.requireNonNull(id, "conclusion needs an id");
    Objects.requireNonNull(about, "conclusion needs a subject");
    Derivation derivation = derivations.get(new Conclusion.Ref(id, about));
    if (derivation == null) {
      lookup.requireConclusion(id);
      lookup.requireSubject(about);
    }
    return Optional.ofNullable(derivation).map(Derivation::conclusion);
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
    Objects.requireNonNull(approach, "options needs an approach");
    return options.stream().filter(option -> option.approach() == approach).toList();
  }

  /** The options that stand so. */
  public List<Option> options(OptionStatus status) {
    Objects.requireNonNull(status, "options needs a status");
    return options.stream().filter(option -> option.status() == status).toList();
  }

  /**
   * The option on that candidate; empty if there is none for the tool, or for the measure.
   *
   * @param candidateId the code of a tool, with {@code @} and the id of a measure if one is
   *     proposed
   * @throws NoSuchElementException if the catalogue has no such tool, or the dossier no such
   *     measure; the message names the nearest
   */
  public Optional<Option> option(String candidateId) {
    Objects.requireNonNull(candidateId, "option needs the id of a candidate");
    Optional<Option> found =
        options.stream().filter(option -> option.id().equals(candidateId)).findFirst();
    if (found.isEmpty()) {
      lookup.requireCandidate(candidateId);
    }
    return found;
  }

  /**
   * What is not known and would help to decide an undetermined option, threshold or caution: what
   * helps to decide most comes first.
   */
  public List<InformationNeed> informationNeeds() {
    return Needs.of(conclusions, candidates, doctrine.vocabulary().lifeSaving());
  }

  /**
   * Why a conclusion stands as it does.
   *
   * @param key the key of a conclusion
   * @throws NoSuchElementException if there is no such conclusion; the message names the nearest
   */
  public Explanation explain(String key) {
    Objects.requireNonNull(key, "explain needs the key of a conclusion");
    Derivation derivation = derivations().get(key);
    if (derivation == null) {
      throw Lookup.nothing("conclusion", key, derivations().keySet());
    }
    return Explanations.explain(this, derivation.conclusion());
  }

  /**
   * Why an option is not available: exactly what blocks it or is missing.
   *
   * @param candidateId the id of an option
   * @throws NoSuchElementException if there is no such option; the message names the nearest
   */
  public WhyNot whyNot(String candidateId) {
    Objects.requireNonNull(candidateId, "whyNot needs the id of an option");
    return new WhyNot(
        option(candidateId)
            .orElseThrow(
                () ->
                    Lookup.nothing(
                        "option", candidateId, options.stream().map(Option::id).toList())));
  }

  /** What was judged as an option, by id. */
  public Map<String, Candidate> candidates() {
    return candidates;
  }
}
