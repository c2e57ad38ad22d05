package org.r2prules.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.r2prules.assessment.Answer;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.StoppedException;
import org.r2prules.assessment.WhatIf;
import org.r2prules.assessment.internal.Telling;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.Nearest;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.internal.checking.Flaws;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Standard;
import org.r2prules.internal.staged.KeptPass;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Tool;

/** An assessment by the staged pass that keeps what each rule has read. */
public final class StandingAssessment implements WhatIf, Telling {

  private final Engine engine;
  private final LoadedRules rules;
  private final Duration limit;
  private final Dossier dossier;
  private final Given given;
  private final KeptPass pass;
  private final Map<Conclusion.Ref, Derivation> derivations = new HashMap<>();
  private final Map<String, Tool> tools = new TreeMap<>();
  private final Map<String, Candidate> candidates = new TreeMap<>();
  private final Assessment assessment;
  private long fresh;

  /** Assesses, and keeps what each rule has read. */
  StandingAssessment(Engine engine, LoadedRules rules, Dossier dossier, Duration limit) {
    this.engine = engine;
    this.rules = rules;
    this.limit = limit;
    this.dossier = dossier;
    // What is wrong with the rules, the pass that keeps nothing tells best.
    this.assessment = rules.assess(dossier);
    this.given =
        new Given(engine.doctrine().vocabulary(), dossier, rules.readings(), rules.required());
    this.pass = keep();
    pass.all(new Recorded());
  }

  private KeptPass keep() {
    try {
      return engine.keep(given.objects(), Deadline.in(limit));
    } catch (StoppedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new DoctrineException("what these rules read cannot be kept for questions: " + e, e);
    }
  }

  /** Notes what there is. */
  private final class Recorded implements KeptPass.Heard {

    @Override
    public void inserted(String rule, Object object, List<Object> matched) {
      if (object instanceof Conclusion conclusion) {
        derivations.put(
            conclusion.ref(), new Derivation(conclusion, rule, () -> Premises.of(matched)));
      } else if (object instanceof Tool tool) {
        tools.put(tool.code(), tool);
      } else if (object instanceof Candidate candidate) {
        candidates.put(candidate.id(), candidate);
      }
    }

    @Override
    public void gone(Object object) {
      throw new IllegalStateException("nothing goes at the beginning");
    }
  }

  @Override
  public Assessment assessment() {
    return assessment;
  }

  @Override
  public Answer given(Fact fact) {
    Objects.requireNonNull(fact, "given needs a fact");
    return of(dossier.without(fact.id()).with(fact));
  }

  @Override
  public Answer without(String id) {
    Objects.requireNonNull(id, "without needs the id of a fact");
    if (dossier.facts().stream().noneMatch(fact -> fact.id().equals(id))) {
      List<String> known = dossier.facts().stream().map(Fact::id).distinct().toList();
      throw new NoSuchElementException("no fact '" + id + "'" + Nearest.hintOrAll(id, known));
    }
    return of(dossier.without(id));
  }

  @Override
  public Answer of(Dossier changed) {
    Objects.requireNonNull(changed, "of needs a dossier");
    return ask(rules, changed);
  }

  @Override
  public Answer withReading(String key, String reading) {
    return ask(rules.withReading(key, reading), dossier);
  }

  @Override
  public Answer withReadings(Map<String, String> readings) {
    Objects.requireNonNull(readings, "withReadings needs readings");
    return ask(rules.withReadings(readings), dossier);
  }

  @Override
  public Answer requiring(Standard standard) {
    return ask(rules.requiring(standard), dossier);
  }

  /** How many rows of rules the last question has evaluated; at first, all that there are. */
  public synchronized long rows() {
    return pass.rows();
  }

  /** How many questions could not be answered from what is kept, and were run from the start. */
  public synchronized long fresh() {
    return fresh;
  }

  private synchronized Answer ask(LoadedRules asked, Dossier changed) {
    asked.check(changed, "whatIf");
    Deadline deadline = Deadline.in(limit);
    Delta delta = new Delta();
    try {
      Given.Difference difference = given.to(changed, asked.readings(), asked.required());
      deadline.check("");
      EngineServices.underOwnLoader(
          () -> {
            pass.ask(difference.less(), difference.more(), deadline, KeptPass.Alike.EQUAL, delta);
            return delta;
          });
      return delta.answer(asked, changed);
    } catch (StoppedException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever it was, the rules without anything kept say it best, or do not fail.
      fresh++;
      return fresh(asked, changed, e);
    }
  }

  @Override
  public synchronized List<Change> told(List<Fact> more) {
    if (!Flaws.ofMore(engine.doctrine().vocabulary(), dossier.facts(), more).isEmpty()) {
      rules.check(dossier.with(more.toArray(Fact[]::new)), "told"); // which says it best
    }
    return quickly(() -> given.told(more), rules, () -> dossier.with(more.toArray(Fact[]::new)));
  }

  @Override
  public synchronized List<Change> read(Map<String, String> readings) {
    LoadedRules asked = rules.withReadings(readings);
    return quickly(
        () -> given.to(dossier, asked.readings(), asked.required()), asked, () -> dossier);
  }

  private List<Change> quickly(
      Supplier<Given.Difference> change, LoadedRules asked, Supplier<Dossier> changed) {
    Deadline deadline = Deadline.in(limit);
    Delta delta = new Delta();
    try {
      Given.Difference difference = change.get();
      deadline.check("");
      EngineServices.underOwnLoader(
          () -> {
            pass.ask(difference.less(), difference.more(), deadline, Effect.ALIKE, delta);
            return delta;
          });
      return ofStatus(delta.changes());
    } catch (StoppedException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      fresh++;
      return ofStatus(fresh(asked, changed.get(), e).changes());
    }
  }

  private List<Change> ofStatus(List<Change> changes) {
    List<Change> others = changes.stream().filter(Change::isOfStatus).toList();
    return new Answer(others, engine.doctrine(), () -> assessment).changes();
  }

  private Answer fresh(LoadedRules asked, Dossier changed, Throwable why) {
    try {
      Assessment whole = asked.assess(changed);
      Map<Conclusion.Ref, Derivation> after = new HashMap<>();
      whole.derivations().values().forEach(each -> after.put(each.conclusion().ref(), each));
      return new Answer(Answer.between(derivations, after), engine.doctrine(), () -> whole);
    } catch (DoctrineException e) {
      e.addSuppressed(why);
      throw e;
    }
  }

  /** What a question changes. */
  private final class Delta implements KeptPass.Heard {

    private final Map<Conclusion.Ref, Derivation> after = new LinkedHashMap<>();
    private final Map<Conclusion.Ref, Conclusion> gone = new HashMap<>();
    private final List<Object> catalogue = new ArrayList<>();
    private final List<Object> struck = new ArrayList<>();

    @Override
    public void inserted(String rule, Object object, List<Object> matched) {
      if (object instanceof Conclusion conclusion) {
        Derivation derivation = new Derivation(conclusion, rule, () -> Premises.of(matched));
        if (after.put(conclusion.ref(), derivation) != null) {
          throw new IllegalStateException("two conclusions on " + conclusion.key());
        }
      } else {
        catalogue.add(object);
      }
    }

    @Override
    public void gone(Object object) {
      if (object instanceof Conclusion conclusion) {
        gone.put(conclusion.ref(), conclusion);
      } else {
        struck.add(object);
      }
    }

    Answer answer(LoadedRules asked, Dossier changed) {
      return new Answer(changes(), engine.doctrine(), () -> assessment(asked, changed));
    }

    @SuppressWarnings("ReferenceEquality") // what is drawn as before is the very same
    List<Change> changes() {
      List<Change> changes = new ArrayList<>();
      after.forEach(
          (ref, derivation) -> {
            Derivation before = derivations.get(ref);
            if (before == null) {
              changes.add(new Change(Optional.empty(), Optional.of(derivation.conclusion())));
            } else if (before.conclusion() != derivation.conclusion()) {
              if (!before.conclusion().equals(gone.get(ref))) {
                throw new IllegalStateException("two conclusions on " + ref);
              }
              changes.add(
                  new Change(
                      Optional.of(before.conclusion()), Optional.of(derivation.conclusion())));
            }
          });
      gone.forEach(
          (ref, conclusion) -> {
            if (!after.containsKey(ref) && derivations.containsKey(ref)) {
              changes.add(new Change(Optional.of(conclusion), Optional.empty()));
            }
          });
      return changes;
    }

    private Assessment assessment(LoadedRules asked, Dossier changed) {
      Map<Conclusion.Ref, Derivation> all = new HashMap<>(derivations);
      gone.keySet().forEach(all::remove);
      all.putAll(after);
      return new Assessment(
          changed,
          engine.doctrine(),
          asked.readings(),
          asked.required(),
          all,
          Language.spoken(List.copyOf(tools()), engine.doctrine()),
          candidates());
    }

    private Collection<Tool> tools() {
      Map<String, Tool> all = new TreeMap<>(tools);
      struck.forEach(object -> strike(object, all));
      catalogue.forEach(
          object -> {
            if (object instanceof Tool tool) {
              all.put(tool.code(), tool);
            }
          });
      return all.values();
    }

    private void strike(Object object, Map<String, Tool> all) {
      if (object instanceof Tool tool) {
        all.remove(tool.code());
      }
    }

    private Collection<Candidate> candidates() {
      Map<String, Candidate> all = new TreeMap<>(candidates);
      for (Object object : struck) {
        if (object instanceof Candidate candidate) {
          all.remove(candidate.id());
        }
      }
      for (Object object : catalogue) {
        if (object instanceof Candidate candidate) {
          all.put(candidate.id(), candidate);
        }
      }
      return all.values();
    }
  }
}
