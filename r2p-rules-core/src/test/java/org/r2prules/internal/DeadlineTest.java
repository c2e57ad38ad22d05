package org.r2prules.internal;

import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.r2prules.assessment.StoppedException;
import org.r2prules.assessment.StoppedException.Limit;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.internal.staged.Guard;
import org.r2prules.judgement.Conclude;
import org.r2prules.judgement.Kleene;

/** Where an evaluation is stopped, in the session and in the staged pass alike. */
class DeadlineTest {

  private static final Map<String, Road> ROADS =
      Map.of("session", Engine::evaluate, "staged", Engine::evaluateStaged);

  @Test
  void a_deadline_that_is_over_stops_before_the_first_rule_fires() {
    ROADS.forEach(
        (name, road) -> {
          int[] fired = new int[1];
          Engine engine = engine(() -> fired[0]++);

          StoppedException late =
              assertThrows(
                  StoppedException.class,
                  () -> road.run(engine, List.of("a"), Deadline.in(Duration.ofNanos(1))),
                  name);

          assertEquals(Limit.TIME, late.limit(), name);
          assertEquals("A-01.first", late.rule(), name);
          assertTrue(
              late.getMessage()
                  .matches(
                      "the assessment was stopped: it may take 0 ms and had taken \\d+ ms, last at"
                          + " the rule A-01.first"),
              late.getMessage());
          assertEquals(0, fired[0], name);
          assertClean(engine, road, name);
        });
  }

  @Test
  void a_rule_that_interrupts_is_the_last_but_one_and_the_thread_stays_interrupted() {
    ROADS.forEach(
        (name, road) -> {
          boolean[] interrupts = {true};
          Engine engine =
              engine(
                  () -> {
                    if (interrupts[0]) {
                      Thread.currentThread().interrupt();
                    }
                  });

          StoppedException stopped =
              assertThrows(
                  StoppedException.class,
                  () -> road.run(engine, List.of("a"), Deadline.none()),
                  name);

          assertTrue(Thread.interrupted(), name);
          assertEquals(Limit.INTERRUPT, stopped.limit(), name);
          assertEquals(
              "the assessment was stopped: its thread was interrupted, last at the rule"
                  + " A-02.second",
              stopped.getMessage(),
              name);
          interrupts[0] = false;
          assertClean(engine, road, name);
        });
  }

  @Test
  void rule_that_joins_thousands_is_stopped_on_its_way_in_the_staged_pass() {
    Variable<Integer> one = declarationOf(Integer.class);
    Variable<Integer> other = declarationOf(Integer.class);
    ModelImpl model = new ModelImpl();
    model.addRule(
        rule("test", "JOIN-01.never")
            .build(
                pattern(one),
                pattern(other).expr("never", one, (b, a) -> false),
                on(one, other).execute((drools, a, b) -> {})));
    Engine engine = engine(model);
    int[] asked = new int[1];
    List<Object> many = List.copyOf(IntStream.range(0, 1_000).boxed().toList());

    engine.evaluateStaged(many, rule -> asked[0]++);

    assertTrue(asked[0] > 50, "asked " + asked[0] + " times while one rule joined a million pairs");
  }

  @Test
  void what_is_allowed_is_left_alone() {
    ROADS.forEach(
        (name, road) ->
            assertClean(engine(() -> {}), (e, g, x) -> road.run(e, g, Deadline.in(LONG)), name));
  }

  private static final Duration LONG = Duration.ofDays(1);

  private static void assertClean(Engine engine, Road road, String name) {
    Evaluation whole = road.run(engine, List.of("b"), Deadline.none());
    assertEquals(2, whole.derivations().size(), name);
    whole.derivations().keySet().forEach(ref -> assertEquals("b", ref.about(), name));
  }

  private static Engine engine(Runnable first) {
    Variable<String> a = declarationOf(String.class);
    Variable<String> b = declarationOf(String.class);
    ModelImpl model = new ModelImpl();
    model.addRule(
        rule("test", "A-01.first")
            .build(
                pattern(a),
                on(a)
                    .execute(
                        (drools, s) -> {
                          first.run();
                          drools.logicalInsert(Conclude.criterion("ONE", s, Kleene.yes("one")));
                        })));
    model.addRule(
        rule("test", "A-02.second")
            .build(
                pattern(b),
                on(b)
                    .execute(
                        (drools, s) ->
                            drools.logicalInsert(
                                Conclude.criterion("TWO", s, Kleene.yes("two"))))));
    return engine(model);
  }

  private static Engine engine(ModelImpl model) {
    return new Engine(
        new Doctrine(
            "test", "0", "0", new Vocabulary(List.of(), Map.of()), Map.of(), Map.of(), Map.of()),
        model,
        KieBaseBuilder.createKieBaseFromModel(
            List.of(model), RuleBaseFactory.newKnowledgeBaseConfiguration()));
  }

  @FunctionalInterface
  private interface Road {
    Evaluation run(Engine engine, List<Object> given, Guard guard);
  }
}
