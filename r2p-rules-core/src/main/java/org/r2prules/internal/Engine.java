package org.r2prules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.r2prules.assessment.Derivation;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.NotStagedException;
import org.r2prules.doctrine.RuleException;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Standard;
import org.r2prules.internal.staged.Guard;
import org.r2prules.internal.staged.KeptPass;
import org.r2prules.internal.staged.StagedRules;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Finding;
import org.r2prules.judgement.Reading;

/** The compiled rules. Built once; evaluation is thread-safe. */
public final class Engine {

  /** No dossier that fits the limits of the reader comes near this. */
  static final int MAX_FIRINGS = 200_000;

  private final Doctrine doctrine;
  private final Doctrine written;
  private final Model model;
  private final KieBase rules;
  private final Sessions sessions;
  private volatile StagedRules staged;

  Engine(Doctrine doctrine, Model model, KieBase rules) {
    EngineServices.pin();
    this.doctrine = doctrine;
    this.written = doctrine;
    this.model = model;
    this.rules = rules;
    this.sessions = EngineServices.underOwnLoader(() -> new Sessions(rules));
  }

  private Engine(Engine other, Doctrine doctrine) {
    this.doctrine = doctrine;
    this.written = other.written;
    this.model = other.model;
    this.rules = other.rules;
    this.sessions = other.sessions;
    this.staged = other.staged;
  }

  /** The same rules, whose doctrine speaks that language. */
  Engine speaking(Language language) {
    return new Engine(this, language.spoken(written));
  }

  /**
   * Loads the one knowledge base that the class loader sees.
   *
   * @throws DoctrineException if there is none, or more than one, or it is broken
   */
  public static Engine load(ClassLoader loader) {
    EngineServices.pin();
    try {
      return EngineServices.underOwnLoader(() -> of(DoctrineFiles.on(loader)));
    } catch (DoctrineException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw new DoctrineException("the knowledge base is broken: " + e, e);
    }
  }

  private static Engine of(DoctrineFiles files) {
    Map<String, RuleInfo> catalogue = files.rules();
    Model model = model(files, catalogue.keySet());
    KieBase rules =
        KieBaseBuilder.createKieBaseFromModel(
            List.of(model), RuleBaseFactory.newKnowledgeBaseConfiguration());
    Vocabulary vocabulary = files.vocabulary();
    Labels labels = files.labels();
    files.checkWords(vocabulary, labels);
    Doctrine doctrine =
        new Doctrine(
            files.name(),
            files.version(),
            files.hash(),
            vocabulary,
            files.interpretations(),
            labels.labels(),
            labels.negatives(),
            labels.on(),
            labels.grave(),
            new TreeMap<>(catalogue),
            Map.of());
    return new Engine(doctrine, model, rules);
  }

  /** All the compiled rules in one model, in that order. */
  private static Model model(DoctrineFiles files, Collection<String> order) {
    ModelImpl all = new ModelImpl();
    List<org.drools.model.Rule> rules = new ArrayList<>();
    for (String name : files.models()) {
      try {
        Class<?> type = Class.forName(name, true, files.loader());
        Model model = (Model) type.getDeclaredConstructor().newInstance();
        rules.addAll(model.getRules());
        model.getTypeMetaDatas().forEach(all::addTypeMetaData);
      } catch (ReflectiveOperationException e) {
        throw new DoctrineException("cannot load the compiled rules " + name, e);
      }
    }
    RuleOrder.sort(rules, order);
    rules.forEach(all::addRule);
    return all;
  }

  /** What the rules are. */
  public Doctrine doctrine() {
    return doctrine;
  }

  /** Everything that the rules are given for a dossier: its facts, the findings, the readings. */
  public List<Object> workingMemory(
      Dossier dossier, Map<String, String> readings, Standard required) {
    Dossier heard = Heard.of(dossier, doctrine.vocabulary(), required);
    List<Fact> standing = Standing.of(heard, dossier, required);
    List<Object> objects = new ArrayList<>(standing);
    List<Finding> findings = new Findings(doctrine.vocabulary(), required).of(heard, standing);
    objects.addAll(findings);
    objects.addAll(Deeds.of(standing, findings));
    readings.forEach((key, value) -> objects.add(new Reading(key, value)));
    return objects;
  }

  /**
   * Runs the rules to their end.
   *
   * @throws RuleException if a rule fails, the rules do not come to an end, or two of them conclude
   *     differently on the same
   */
  public Evaluation evaluate(List<Object> workingMemory) {
    return evaluate(workingMemory, Deadline.none());
  }

  /** The same, until the guard stops it by throwing. */
  Evaluation evaluate(List<Object> workingMemory, Guard guard) {
    DerivationListener listener = new DerivationListener(guard);
    int fired =
        EngineServices.underOwnLoader(() -> sessions.run(workingMemory, listener, MAX_FIRINGS));
    if (fired == MAX_FIRINGS) {
      throw new RuleException(
          "the rules do not come to an end: stopped after "
              + MAX_FIRINGS
              + " firings, last "
              + listener.lastRule());
    }
    return new Evaluation(byRef(listener.derivations()), listener.tools(), listener.candidates());
  }

  /**
   * Sees to it that {@link #evaluateStaged} can be called.
   *
   * @throws NotStagedException if the staged pass does not take one of the rules; it says which,
   *     and why
   */
  public void stage() {
    // Made twice at worst, alike.
    if (staged == null) {
      staged = EngineServices.underOwnLoader(() -> StagedRules.of(model.getRules(), rules));
    }
  }

  /**
   * Evaluates each rule once and leaves what {@link #evaluate} leaves.
   *
   * @throws RuleException if a rule fails, inserts what another has read, or two of them conclude
   *     differently on the same; or as {@link #stage} does
   */
  public Evaluation evaluateStaged(List<Object> workingMemory) {
    return evaluateStaged(workingMemory, Deadline.none());
  }

  /** The same, until the guard stops it by throwing. */
  Evaluation evaluateStaged(List<Object> workingMemory, Guard guard) {
    stage();
    PassListener listener = new PassListener();
    EngineServices.underOwnLoader(
        () -> {
          staged.run(workingMemory, listener, guard);
          return listener;
        });
    return new Evaluation(byRef(listener.derivations()), listener.tools(), listener.candidates());
  }

  /** Evaluates as {@link #evaluateStaged} and keeps what each rule has read. */
  KeptPass keep(List<Object> workingMemory, Guard guard) {
    stage();
    return EngineServices.underOwnLoader(() -> staged.keep(workingMemory, guard));
  }

  private static Map<Conclusion.Ref, Derivation> byRef(Collection<Derivation> derivations) {
    DerivationTable byRef = new DerivationTable(derivations.size());
    Map<String, String> clashes = new TreeMap<>();
    for (Derivation derivation : derivations) {
      Derivation rival = byRef.add(derivation);
      if (rival != null) {
        String key = derivation.conclusion().key();
        clashes.put(key, clash(key, rival, derivation));
      }
    }
    if (!clashes.isEmpty()) {
      throw new RuleException(String.join("\n", clashes.values()));
    }
    return byRef;
  }

  private static String clash(String key, Derivation one, Derivation other) {
    boolean inOrder = one.rule().compareTo(other.rule()) <= 0;
    Derivation first = inOrder ? one : other;
    Derivation second = inOrder ? other : one;
    return "two rules conclude differently on "
        + key
        + ": "
        + first.rule()
        + " says "
        + first.conclusion()
        + ", "
        + second.rule()
        + " says "
        + second.conclusion();
  }
}
