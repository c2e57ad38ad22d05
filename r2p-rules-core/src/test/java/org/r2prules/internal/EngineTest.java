package org.r2prules.internal;

import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.RuleException;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.judgement.Conclude;
import org.r2prules.judgement.Kleene;

class EngineTest {

  private static final Doctrine NOTHING =
      new Doctrine(
          "test", "0", "0", new Vocabulary(List.of(), Map.of()), Map.of(), Map.of(), Map.of());

  @Test
  void rules_that_never_end_are_stopped_and_the_last_one_is_named() {
    Variable<Integer> n = declarationOf(Integer.class);
    Engine engine =
        engine(
            rule("test", "RUN-01.away")
                .build(pattern(n), on(n).execute((drools, i) -> drools.insert(i + 1))));

    RuleException stopped = assertThrows(RuleException.class, () -> engine.evaluate(List.of(0)));

    assertEquals(
        "the rules do not come to an end: stopped after 200000 firings, last RUN-01.away",
        stopped.getMessage());
    assertEquals(0, engine.evaluate(List.of()).derivations().size(), "the session is clean again");
  }

  @Test
  void rules_that_conclude_differently_on_the_same_are_named() {
    Variable<Integer> a = declarationOf(Integer.class);
    Variable<Integer> b = declarationOf(Integer.class);
    Engine engine =
        engine(
            rule("test", "TWO-01.yes")
                .build(
                    pattern(a),
                    on(a)
                        .execute(
                            (drools, i) ->
                                drools.insert(Conclude.criterion("X", "s", Kleene.yes("one"))))),
            rule("test", "TWO-02.no")
                .build(
                    pattern(b),
                    on(b)
                        .execute(
                            (drools, i) ->
                                drools.insert(Conclude.criterion("X", "s", Kleene.no("two"))))));

    RuleException clash = assertThrows(RuleException.class, () -> engine.evaluate(List.of(0)));

    assertEquals(
        "two rules conclude differently on Criterion:X@s: TWO-01.yes says Criterion:X@s MET,"
            + " TWO-02.no says Criterion:X@s NOT_MET",
        clash.getMessage());
  }

  @Test
  void a_consequence_that_fails_is_told_with_its_rule_and_its_cause() {
    IllegalStateException broken = new IllegalStateException("no such list");
    StackOverflowError deep = new StackOverflowError();
    for (Throwable cause : List.of(broken, deep, new NoSuchMethodError("gone"))) {
      Variable<Integer> n = declarationOf(Integer.class);
      Engine engine =
          engine(
              rule("test", "BAD-01.fails")
                  .build(
                      pattern(n),
                      on(n)
                          .execute(
                              (drools, i) -> {
                                drools.insert("half done");
                                fail(cause);
                              })));

      RuleException failed = assertThrows(RuleException.class, () -> engine.evaluate(List.of(0)));

      assertEquals("the rule BAD-01.fails failed: " + cause, failed.getMessage());
      assertSame(cause, failed.getCause());
      assertEquals(0, engine.evaluate(List.of()).derivations().size(), "the next run is clean");
    }
  }

  @Test
  void a_condition_that_fails_is_told_as_such() {
    Variable<Integer> n = declarationOf(Integer.class);
    Engine engine =
        engine(
            rule("test", "BAD-02.condition")
                .build(
                    pattern(n)
                        .expr(
                            "broken",
                            i -> {
                              throw new IllegalStateException("no such word");
                            }),
                    on(n).execute((drools, i) -> {})));

    RuleException failed = assertThrows(RuleException.class, () -> engine.evaluate(List.of(0)));

    assertTrue(failed.getMessage().startsWith("matching the rules failed: "), failed.getMessage());
    assertEquals("no such word", rootOf(failed).getMessage());
  }

  @Test
  void the_context_loader_of_the_caller_is_its_own_again_also_after_a_failure() {
    Variable<Integer> n = declarationOf(Integer.class);
    ClassLoader[] seen = new ClassLoader[1];
    Engine engine =
        engine(
            rule("test", "BAD-01.fails")
                .build(
                    pattern(n),
                    on(n)
                        .execute(
                            (drools, i) -> {
                              seen[0] = Thread.currentThread().getContextClassLoader();
                              throw new IllegalStateException();
                            })));
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    ClassLoader callers = ClassLoader.getPlatformClassLoader();
    try {
      Thread.currentThread().setContextClassLoader(callers);
      assertThrows(RuleException.class, () -> engine.evaluate(List.of(0)));
      assertSame(callers, Thread.currentThread().getContextClassLoader());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    assertSame(Engine.class.getClassLoader(), seen[0], "rules run under the library's own loader");
  }

  private static void fail(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) cause;
  }

  private static Throwable rootOf(Throwable thrown) {
    return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
  }

  private static Engine engine(Rule... rules) {
    ModelImpl model = new ModelImpl();
    for (Rule rule : rules) {
      model.addRule(rule);
    }
    KieBase base =
        KieBaseBuilder.createKieBaseFromModel(
            List.of(model), RuleBaseFactory.newKnowledgeBaseConfiguration());
    return new Engine(NOTHING, model, base);
  }
}
