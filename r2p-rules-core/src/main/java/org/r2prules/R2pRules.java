package org.r2prules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierReader;
import org.r2prules.facts.Standard;
import org.r2prules.internal.LoadedRules;
import org.r2prules.judgement.Tool;

/**
 * The entry point: load a doctrine once, assess many dossiers. What {@link #load} returns is
 * immutable and thread-safe, and works on any thread, whatever its context class loader. No method
 * takes or returns null. It is an interface so that a container can proxy it and a test stand in
 * for it.
 *
 * <pre>{@code
 * R2pRules rules = R2pRules.load();
 * Assessment assessment = rules.assess(dossier);
 * }</pre>
 */
public interface R2pRules {

  /** The standard of proof required unless another is asked for: our design, not source text. */
  Standard USUAL_STANDARD = Standard.REASONABLE_GROUNDS;

  /**
   * Loads the knowledge base on the class path of this library. Takes about a second; keep the
   * result.
   *
   * @throws org.r2prules.doctrine.DoctrineException if there is none, or more than one, or it is
   *     broken
   */
  static R2pRules load() {
    return load(R2pRules.class.getClassLoader());
  }

  /** As {@link #load()}, with the knowledge base that this class loader sees. */
  static R2pRules load(ClassLoader loader) {
    return LoadedRules.on(loader);
  }

  /**
   * The same rules under another reading of one switch.
   *
   * @throws java.util.NoSuchElementException if there is no such switch or reading; the message
   *     names the nearest, or what there is
   */
  R2pRules withReading(String key, String reading);

  /** The same rules with another standard of proof required of every fact. */
  R2pRules requiring(Standard standard);

  /**
   * The same rules, which {@link #assess} then evaluates in one staged pass and not in a session of
   * Drools: the same assessments, to the byte, in less time and memory. The compiled rules are the
   * same; each is evaluated once, after those that it reads, and what they insert is kept as it
   * comes. The pass takes fewer kinds of rules than a session. It does not trust their order: where
   * a rule inserts what an earlier one has read, {@code assess} fails and names both.
   *
   * @throws org.r2prules.doctrine.NotStagedException if the pass does not take a rule of the
   *     doctrine; it names the rule and says why, and these rules go on in the session
   */
  R2pRules staged();

  /**
   * The same rules, of which an assessment may take so long; without this, as long as it takes. The
   * clock is looked at before and after the facts are weighed, before each rule fires, and in the
   * staged pass also while one rule is matched. A thread that is interrupted is seen at the same
   * places, with or without a limit. What cannot be stopped is a consequence that does not come to
   * its end: Java ends no thread that does not want to. The build therefore refuses rules with
   * loops that have no bound; whoever runs rules of others assesses on a thread that he can do
   * without.
   *
   * @throws IllegalArgumentException if the limit is zero or less
   */
  R2pRules within(Duration limit);

  /**
   * The same rules in another language: what a doctrine is called, asks and states, and nothing
   * that it concludes. The text is YAML with any of four parts: {@code labels} as in the file of
   * labels, {@code terms} and {@code fields} as in the file of wordings (a term may have {@code
   * means} too), and {@code texts}, which has everything else by what it is in English: statements
   * and acts by their pattern, titles, effects and risks of tools, switches and their readings,
   * titles of rules. What it lacks stays English.
   *
   * @param words the text of such a file
   * @throws org.r2prules.doctrine.DoctrineException if it is no YAML, or has words for what the
   *     doctrine does not have; the message names the nearest
   */
  R2pRules speaking(String words);

  /** The doctrine that is loaded. */
  Doctrine doctrine();

  /**
   * The catalogue of tools, by code: what the doctrine says of each whatever the dossier. It is
   * asked of the rules each time; keep the result.
   */
  List<Tool> tools();

  /** A reader of dossiers in YAML and JSON that knows this doctrine's vocabulary. */
  DossierReader reader();

  /** The names of the replayed cases that come with the knowledge base, in its order. */
  List<String> cases();

  /**
   * The dossier of a replayed case that comes with the knowledge base.
   *
   * @throws java.util.NoSuchElementException if there is no such case; the message names the
   *     nearest, or what there is
   */
  Dossier dossierOfCase(String name);

  /** The readings in force: switch to reading. */
  Map<String, String> readings();

  /** The standard of proof required. */
  Standard required();

  /**
   * Assesses a dossier: the same dossier under the same doctrine, readings and standard gives the
   * same assessment, to the byte, on any thread.
   *
   * @throws org.r2prules.dossier.DossierException if the dossier is not valid, with every problem
   * @throws org.r2prules.doctrine.RuleException if a rule fails, which it names, or the rules do
   *     not come to an end
   * @throws org.r2prules.assessment.StoppedException if it takes longer than {@link #within}
   *     allows, or its thread is interrupted; it says how far it had come
   */
  Assessment assess(Dossier dossier);

  /**
   * Assesses a dossier in a staged pass and keeps what each rule has read, to be asked what would
   * be concluded if something were otherwise.
   *
   * @throws org.r2prules.dossier.DossierException as {@link #assess}
   * @throws org.r2prules.doctrine.DoctrineException as {@link #assess} and {@link #staged}
   * @throws org.r2prules.assessment.StoppedException as {@link #assess}; {@link #within} is allowed
   *     to each question too
   */
  WhatIf whatIf(Dossier dossier);

  /**
   * The objects to insert into a KIE session of one's own to have it conclude what {@link #assess}
   * concludes. For users of plain KIE; everybody else needs {@link #assess} only.
   */
  List<Object> workingMemory(Dossier dossier);
}
