package org.r2prules.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.Nearest;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierCheck;
import org.r2prules.dossier.DossierReader;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Tool;

/** A doctrine with the readings and the standard that it is applied under. */
public final class LoadedRules implements R2pRules {

  private final Engine engine;
  private final CaseFiles cases;
  private final Map<String, String> readings;
  private final Standard required;
  private final boolean staged;
  private final Duration limit; // null for as long as it takes

  private LoadedRules(
      Engine engine,
      CaseFiles cases,
      Map<String, String> readings,
      Standard required,
      boolean staged,
      Duration limit) {
    this.engine = engine;
    this.cases = cases;
    this.readings = Collections.unmodifiableMap(readings);
    this.required = required;
    this.staged = staged;
    this.limit = limit;
  }

  /** The one knowledge base that the class loader sees, under its usual readings. */
  public static LoadedRules on(ClassLoader loader) {
    Objects.requireNonNull(loader, "R2pRules.load needs a class loader");
    Engine engine = Engine.load(loader);
    Map<String, String> readings = new TreeMap<>();
    engine.doctrine().interpretations().values().forEach(i -> readings.put(i.key(), i.standard()));
    return new LoadedRules(engine, CaseFiles.on(loader), readings, USUAL_STANDARD, false, null);
  }

  @Override
  public LoadedRules withReading(String key, String reading) {
    Objects.requireNonNull(key, "withReading needs the key of a switch");
    Objects.requireNonNull(reading, "withReading needs a reading of " + key);
    Map<String, Interpretation> switches = doctrine().interpretations();
    requireKnown("interpretation switch", key, switches.keySet());
    requireKnown("reading of " + key, reading, switches.get(key).readings().keySet());
    Map<String, String> changed = new TreeMap<>(readings);
    changed.put(key, reading);
    return new LoadedRules(engine, cases, changed, required, staged, limit);
  }

  /** With these readings in place of those of the same switches. */
  LoadedRules withReadings(Map<String, String> changed) {
    LoadedRules rules = this;
    for (Map.Entry<String, String> each : changed.entrySet()) {
      rules = rules.withReading(each.getKey(), each.getValue());
    }
    return rules;
  }

  @Override
  public LoadedRules requiring(Standard standard) {
    Objects.requireNonNull(standard, "requiring needs a standard of proof");
    return new LoadedRules(engine, cases, readings, standard, staged, limit);
  }

  @Override
  public LoadedRules staged() {
    engine.stage();
    return new LoadedRules(engine, cases, readings, required, true, limit);
  }

  @Override
  public R2pRules within(Duration limit) {
    Objects.requireNonNull(limit, "within needs a duration");
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException("no assessment is made within " + limit);
    }
    return new LoadedRules(engine, cases, readings, required, staged, limit);
  }

  @Override
  public LoadedRules speaking(String words) {
    Objects.requireNonNull(words, "speaking needs the text of a file of words");
    Engine other = engine.speaking(Language.of(words));
    return new LoadedRules(other, cases, readings, required, staged, limit);
  }

  @Override
  public Doctrine doctrine() {
    return engine.doctrine();
  }

  @Override
  public List<Tool> tools() {
    Evaluation evaluation = engine.evaluate(List.of(), Deadline.in(limit));
    return Language.spoken(evaluation.tools(), doctrine());
  }

  @Override
  public DossierReader reader() {
    return new DossierReader(doctrine().vocabulary());
  }

  @Override
  public List<String> cases() {
    return cases.names();
  }

  @Override
  public Dossier dossierOfCase(String name) {
    Objects.requireNonNull(name, "dossierOfCase needs the name of a case");
    requireKnown("case", name, cases());
    return reader().read(cases.text(name), name + ".yaml");
  }

  private static void requireKnown(String what, String word, Collection<String> valid) {
    if (!valid.contains(word)) {
      throw new NoSuchElementException(
          "no " + what + " '" + word + "'" + Nearest.hintOrAll(word, valid));
    }
  }

  @Override
  public Map<String, String> readings() {
    return readings;
  }

  @Override
  public Standard required() {
    return required;
  }

  @Override
  public Assessment assess(Dossier dossier) {
    Deadline deadline = Deadline.in(limit);
    check(dossier, "assess");
    deadline.check("");
    List<Object> given = engine.workingMemory(dossier, readings, required);
    deadline.check("");
    Evaluation evaluation =
        staged ? engine.evaluateStaged(given, deadline) : engine.evaluate(given, deadline);
    return new Assessment(
        dossier,
        doctrine(),
        readings,
        required,
        evaluation.derivations(),
        Language.spoken(evaluation.tools(), doctrine()),
        evaluation.candidates());
  }

  @Override
  public WhatIf whatIf(Dossier dossier) {
    check(dossier, "whatIf");
    return new StandingAssessment(engine, staged(), dossier, limit);
  }

  @Override
  public List<Object> workingMemory(Dossier dossier) {
    check(dossier, "workingMemory");
    return engine.workingMemory(dossier, readings, required);
  }

  void check(Dossier dossier, String method) {
    Objects.requireNonNull(dossier, () -> method + " needs a dossier");
    DossierCheck.of(doctrine().vocabulary()).check(dossier);
  }
}
