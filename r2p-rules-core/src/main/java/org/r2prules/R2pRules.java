package org.r2prules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.r2prules.assessment.Assessment;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierCheck;
import org.r2prules.dossier.DossierReader;
import org.r2prules.facts.Standard;
import org.r2prules.internal.Engine;
import org.r2prules.internal.Evaluation;

/**
 * The entry point: load a doctrine once, assess many dossiers. Immutable and thread-safe.
 *
 * <pre>{@code
 * R2pRules rules = R2pRules.load();
 * Assessment assessment = rules.assess(dossier);
 * }</pre>
 */
public final class R2pRules {

  /** The standard of proof required unless another is asked for: our design, not source text. */
  public static final Standard USUAL_STANDARD = Standard.REASONABLE_GROUNDS;

  private final Engine engine;
  private final Map<String, String> readings;
  private final Standard required;

  private R2pRules(Engine engine, Map<String, String> readings, Standard required) {
    this.engine = engine;
    this.readings = Collections.unmodifiableMap(readings);
    this.required = required;
  }

  /**
   * Loads the knowledge base on the class path of this library. Takes about a second; keep the
   * result.
   *
   * @throws org.r2prules.doctrine.DoctrineException if there is none, or more than one, or it is
   *     broken
   */
  public static R2pRules load() {
    return load(R2pRules.class.getClassLoader());
  }

  /** As {@link #load()}, with the knowledge base that this class loader sees. */
  public static R2pRules load(ClassLoader loader) {
    Engine engine = Engine.load(loader);
    Map<String, String> readings = new TreeMap<>();
    engine.doctrine().interpretations().values().forEach(i -> readings.put(i.key(), i.standard()));
    return new R2pRules(engine, readings, USUAL_STANDARD);
  }

  /**
   * The same rules under another reading of one switch.
   *
   * @throws IllegalArgumentException if there is no such switch or reading; the message lists what
   *     there is
   */
  public R2pRules withReading(String key, String reading) {
    Interpretation interpretation = doctrine().interpretations().get(key);
    if (interpretation == null) {
      throw new IllegalArgumentException(
          "no interpretation switch "
              + key
              + "; there are "
              + doctrine().interpretations().keySet());
    }
    if (!interpretation.readings().containsKey(reading)) {
      throw new IllegalArgumentException(
          "no reading "
              + reading
              + " of "
              + key
              + "; there are "
              + interpretation.readings().keySet());
    }
    Map<String, String> changed = new TreeMap<>(readings);
    changed.put(key, reading);
    return new R2pRules(engine, changed, required);
  }

  /** The same rules with another standard of proof required of every fact. */
  public R2pRules requiring(Standard standard) {
    return new R2pRules(engine, readings, standard);
  }

  /** The doctrine that is loaded. */
  public Doctrine doctrine() {
    return engine.doctrine();
  }

  /** A reader of dossiers in YAML and JSON that knows this doctrine's vocabulary. */
  public DossierReader reader() {
    return new DossierReader(doctrine().vocabulary());
  }

  /** The readings in force: switch to reading. */
  public Map<String, String> readings() {
    return readings;
  }

  /** The standard of proof required. */
  public Standard required() {
    return required;
  }

  /**
   * Assesses a dossier: the same dossier under the same doctrine, readings and standard gives the
   * same assessment, to the byte, on any thread.
   *
   * @throws org.r2prules.dossier.DossierException if the dossier is not valid, with every problem
   * @throws org.r2prules.doctrine.DoctrineException if the rules do not come to an end
   */
  public Assessment assess(Dossier dossier) {
    DossierCheck.of(doctrine().vocabulary()).check(dossier);
    Evaluation evaluation = engine.evaluate(workingMemory(dossier));
    return new Assessment(
        dossier,
        doctrine(),
        readings,
        required,
        evaluation.derivations(),
        evaluation.tools(),
        evaluation.candidates());
  }

  /**
   * The objects to insert into a KIE session of one's own to have it conclude what {@link #assess}
   * concludes. For users of plain KIE; everybody else needs {@link #assess} only.
   */
  public List<Object> workingMemory(Dossier dossier) {
    return engine.workingMemory(dossier, readings, required);
  }
}
