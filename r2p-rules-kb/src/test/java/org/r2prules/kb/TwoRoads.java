package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierReader;
import org.r2prules.facts.Standard;
import org.r2prules.json.AssessmentJson;
import org.r2prules.judgement.Tool;

/**
 * The rules as the long tests use them: through the staged pass, and one in a hundred of all that
 * they assess, so many variants of a dossier, through the session too, which must come to the same
 * bytes. Which, {@code -Dr2p.seed} decides; {@code -Dr2p.roads=both} takes all on both. A tenth of
 * the random dossiers and of the cube as they are goes both roads in {@code StagedRulesTest}.
 */
public final class TwoRoads implements R2pRules {

  private static final boolean ALWAYS = "both".equals(System.getProperty("r2p.roads"));
  private static final long SEED = Long.getLong("r2p.seed", 20241121L);
  private static final int ONE_OF = 100;
  private static final TwoRoads LOADED = new TwoRoads(R2pRules.load());

  private final R2pRules session;
  private final R2pRules staged;

  private TwoRoads(R2pRules session) {
    this.session = session;
    this.staged = session.staged();
  }

  /** The rules under their usual readings, loaded once for all tests. */
  public static R2pRules load() {
    return LOADED;
  }

  /** Assesses on both roads. Fails where they differ, in a derivation or in the JSON. */
  public static Assessment same(R2pRules rules, Dossier dossier, String what) {
    R2pRules session = rules instanceof TwoRoads both ? both.session : rules;
    Assessment expected = session.assess(dossier);
    Assessment found = session.staged().assess(dossier);
    assertEquals(expected.derivations(), found.derivations(), what);
    assertEquals(AssessmentJson.all(expected), AssessmentJson.all(found), what);
    return expected;
  }

  @Override
  public Assessment assess(Dossier dossier) {
    return ALWAYS || isChosen(dossier)
        ? same(session, dossier, "roads differ")
        : staged.assess(dossier);
  }

  private static boolean isChosen(Dossier dossier) {
    return new Random(SEED ^ dossier.toString().hashCode()).nextInt(ONE_OF) == 0;
  }

  @Override
  public R2pRules withReading(String key, String reading) {
    return new TwoRoads(session.withReading(key, reading));
  }

  @Override
  public R2pRules requiring(Standard standard) {
    return new TwoRoads(session.requiring(standard));
  }

  @Override
  public R2pRules speaking(String words) {
    return new TwoRoads(session.speaking(words));
  }

  @Override
  public R2pRules within(Duration limit) {
    return new TwoRoads(session.within(limit));
  }

  @Override
  public WhatIf whatIf(Dossier dossier) {
    return session.whatIf(dossier);
  }

  @Override
  public R2pRules staged() {
    return staged;
  }

  @Override
  public Doctrine doctrine() {
    return session.doctrine();
  }

  @Override
  public List<Tool> tools() {
    return session.tools();
  }

  @Override
  public DossierReader reader() {
    return session.reader();
  }

  @Override
  public List<String> cases() {
    return session.cases();
  }

  @Override
  public Dossier dossierOfCase(String name) {
    return session.dossierOfCase(name);
  }

  @Override
  public Map<String, String> readings() {
    return session.readings();
  }

  @Override
  public Standard required() {
    return session.required();
  }

  @Override
  public List<Object> workingMemory(Dossier dossier) {
    return session.workingMemory(dossier);
  }
}
