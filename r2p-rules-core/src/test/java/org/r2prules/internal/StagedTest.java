package org.r2prules.internal;

import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.DSL.or;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;
import static org.drools.model.PatternDSL.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.drools.core.base.accumulators.CollectListAccumulateFunction;
import org.drools.core.base.accumulators.CollectSetAccumulateFunction;
import org.drools.core.base.accumulators.MinAccumulateFunction;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Drools;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.consequence.DroolsImpl;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.r2prules.assessment.Derivation;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.NotStagedException;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.judgement.Conclude;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kleene;

/** A toy doctrine in the staged pass and in the session. */
class StagedTest {

  private static final Doctrine NOTHING =
      new Doctrine(
          "test", "0", "0", new Vocabulary(List.of(), Map.of()), Map.of(), Map.of(), Map.of());

  private static Map<String, Derivation> byKey(Evaluation evaluation) {
    Map<String, Derivation> byKey = new TreeMap<>();
    evaluation.derivations().values().forEach(each -> byKey.put(each.conclusion().key(), each));
    return byKey;
  }

  @Test
  void joins_and_what_is_gathered_give_the_derivations_of_the_session() {
    Engine engine = engine(first("A"), joined("A", "B"), gathered("B"));

    Map<String, Derivation> staged = byKey(engine.evaluateStaged(List.of("x", "y")));

    assertEquals(
        List.of(
            "Criterion:A@x", "Criterion:A@y", "Criterion:ALL@2", "Criterion:B@x", "Criterion:B@y"),
        List.copyOf(staged.keySet()));
    assertEquals(
        List.of("Criterion:B@x", "Criterion:B@y"), staged.get("Criterion:ALL@2").premises());
    assertEquals(List.of("Criterion:A@x"), staged.get("Criterion:B@x").premises());
    assertEquals(byKey(engine.evaluate(List.of("x", "y"))), staged);
  }

  @Test
  void a_rule_that_writes_what_an_earlier_one_has_read_is_named_with_that_one() {
    Engine engine = engine(joined("A", "B"), first("A"));

    DoctrineException late =
        assertThrows(DoctrineException.class, () -> engine.evaluateStaged(List.of("x")));

    assertEquals(
        "the rule FIRST.A comes too late: JOIN.A has read, before it, what it inserts:"
            + " Criterion:A@x MET",
        late.getMessage());
    assertEquals(2, byKey(engine.evaluate(List.of("x"))).size(), "the session does it");
  }

  @Test
  void what_is_gathered_too_early_is_noticed_also_where_nothing_was_there() {
    Engine engine = engine(gathered("A"), first("A"));

    DoctrineException late =
        assertThrows(DoctrineException.class, () -> engine.evaluateStaged(List.of("x")));

    assertTrue(late.getMessage().contains("GATHER.A has read"), late.getMessage());
  }

  @Test
  void a_rule_that_feeds_itself_is_noticed() {
    Variable<Conclusion> any = declarationOf(Conclusion.class);
    Engine engine =
        engine(
            first("A"),
            rule("test", "LOOP")
                .build(
                    pattern(any),
                    on(any)
                        .execute(
                            (drools, c) -> insert(drools, "AGAIN", c.about(), Kleene.yes("it")))));

    DoctrineException late =
        assertThrows(DoctrineException.class, () -> engine.evaluateStaged(List.of("x")));

    assertTrue(
        late.getMessage().startsWith("the rule LOOP comes too late: LOOP has read"),
        late.getMessage());
  }

  @Test
  void what_a_rule_would_not_have_chosen_may_come_after_it() {
    Variable<Conclusion> chosen = declarationOf(Conclusion.class);
    Engine engine =
        engine(
            first("A"),
            rule("test", "CHOOSE")
                .build(
                    pattern(chosen).expr("not indexed", c -> c.code().equals("A")),
                    on(chosen).execute((drools, c) -> insert(drools, "B", c.about(), c))));

    assertEquals(byKey(engine.evaluate(List.of("x"))), byKey(engine.evaluateStaged(List.of("x"))));
  }

  @Test
  void a_property_that_throws_is_left_to_the_conditions() {
    Variable<String> text = declarationOf(String.class);
    Engine engine =
        engine(
            rule("test", "LONG")
                .build(
                    pattern(text)
                        .expr("long", t -> t.length() > 3)
                        .expr(
                            "third",
                            t -> t.substring(3, 4).equals("d"),
                            alphaIndexedBy(
                                String.class,
                                Index.ConstraintType.EQUAL,
                                -1,
                                t -> t.substring(3, 4),
                                "d")),
                    on(text).execute((drools, t) -> insert(drools, "A", t, Kleene.yes("it")))));

    assertEquals(
        List.of("Criterion:A@abcd"),
        List.copyOf(byKey(engine.evaluateStaged(List.of("x", "abcd"))).keySet()));
  }

  @Test
  void equal_conclusions_fall_together_also_with_what_is_given() {
    Engine engine = engine(first("A"), joined("A", "B"), counted("A"));
    Conclusion given = Conclude.criterion("A", "x", Kleene.yes("x"));
    List<List<Object>> all = List.of(List.of("x", "x"), List.of(given, "x"), List.of("x", "y"));
    List<String> counts = List.of("Criterion:COUNT@1", "Criterion:COUNT@1", "Criterion:COUNT@2");
    for (int i = 0; i < all.size(); i++) {
      assertTrue(byKey(engine.evaluate(all.get(i))).containsKey(counts.get(i)));
      assertTrue(byKey(engine.evaluateStaged(all.get(i))).containsKey(counts.get(i)));
    }
    assertEquals(byKey(engine.evaluate(all.get(0))), byKey(engine.evaluateStaged(all.get(0))));
  }

  @Test
  void rules_that_conclude_differently_on_the_same_are_told_as_by_the_session() {
    Variable<String> text = declarationOf(String.class);
    Engine engine =
        engine(
            first("A"),
            rule("test", "OTHER")
                .build(
                    pattern(text),
                    on(text).execute((drools, t) -> insert(drools, "A", t, Kleene.no("no")))));

    assertEquals(
        assertThrows(DoctrineException.class, () -> engine.evaluate(List.of("x"))).getMessage(),
        assertThrows(DoctrineException.class, () -> engine.evaluateStaged(List.of("x")))
            .getMessage());
  }

  @Test
  void a_function_without_a_result_meets_nothing() {
    Variable<Integer> number = declarationOf(Integer.class);
    Variable<Comparable<?>> least = declarationOf(comparable());
    Engine engine =
        engine(
            rule("test", "LEAST")
                .build(
                    accumulate(
                        pattern(number), accFunction(MinAccumulateFunction::new, number).as(least)),
                    on(least)
                        .execute((drools, n) -> insert(drools, "A", "" + n, Kleene.yes("it")))));

    for (List<Object> given : List.<List<Object>>of(List.of(), List.of(2, 1))) {
      assertEquals(byKey(engine.evaluate(given)), byKey(engine.evaluateStaged(given)));
    }
    assertEquals(1, byKey(engine.evaluateStaged(List.of(2, 1))).size());
  }

  @Test
  void a_consequence_that_fails_is_told_with_its_rule_and_its_cause() {
    IllegalStateException broken = new IllegalStateException("no such list");
    Variable<String> text = declarationOf(String.class);
    Engine engine =
        engine(
            rule("test", "BAD-01.fails")
                .build(
                    pattern(text),
                    on(text)
                        .execute(
                            (drools, t) -> {
                              throw broken;
                            })));

    DoctrineException failed =
        assertThrows(DoctrineException.class, () -> engine.evaluateStaged(List.of("x")));

    assertEquals("the rule BAD-01.fails failed: " + broken, failed.getMessage());
    assertSame(broken, failed.getCause());
    assertEquals(0, byKey(engine.evaluateStaged(List.of())).size(), "the next is clean");
  }

  @Test
  void a_condition_that_fails_is_told_as_such() {
    Variable<String> text = declarationOf(String.class);
    Engine engine =
        engine(
            rule("test", "BAD-02.condition")
                .build(
                    pattern(text)
                        .expr(
                            "broken",
                            t -> {
                              throw new IllegalStateException("no such word");
                            }),
                    on(text).execute((drools, t) -> {})));

    DoctrineException failed =
        assertThrows(DoctrineException.class, () -> engine.evaluateStaged(List.of("x")));

    assertEquals(
        "matching the rule BAD-02.condition failed: java.lang.IllegalStateException: no such word",
        failed.getMessage());
  }

  @Test
  void what_a_consequence_does_beside_insert_logical_is_refused_with_its_rule() {
    Variable<String> text = declarationOf(String.class);
    Engine engine =
        engine(
            rule("test", "GONE")
                .build(pattern(text), on(text).execute((drools, t) -> drools.delete(t))));

    DoctrineException failed =
        assertThrows(DoctrineException.class, () -> engine.evaluateStaged(List.of("x")));

    assertTrue(failed.getMessage().startsWith("the rule GONE failed: "), failed.getMessage());
  }

  @Test
  void a_late_insertion_is_told_also_where_the_consequence_catches_it() {
    Variable<String> text = declarationOf(String.class);
    Engine engine =
        engine(
            joined("A", "B"),
            rule("test", "DEAF")
                .build(
                    pattern(text),
                    on(text)
                        .execute(
                            (drools, t) -> {
                              try {
                                insert(drools, "A", t, Kleene.yes("it"));
                              } catch (DoctrineException e) {
                                assertTrue(e.getMessage().contains("too late"));
                              }
                            })));

    DoctrineException late =
        assertThrows(DoctrineException.class, () -> engine.evaluateStaged(List.of("x")));

    assertTrue(late.getMessage().startsWith("the rule DEAF comes too late"), late.getMessage());
  }

  @Test
  void rules_that_the_pass_does_not_know_are_refused_with_the_reason() {
    Variable<String> text = declarationOf(String.class);
    Variable<Integer> number = declarationOf(Integer.class);
    refused(
        "has the condition NOT",
        rule("test", "R").build(not(pattern(text)), execute(drools -> {})));
    refused(
        "has the condition OR",
        rule("test", "R").build(or(pattern(text), pattern(number)), execute(drools -> {})));
    refused(
        "has the attribute salience",
        rule("test", "R")
            .attribute(Rule.Attribute.SALIENCE, 1)
            .build(pattern(text), on(text).execute((drools, t) -> {})));
    refused(
        "has several consequences",
        rule("test", "R")
            .build(
                pattern(text),
                when("short", text, t -> t.isEmpty()).then(on(text).execute((drools, t) -> {})),
                on(text).execute((drools, t) -> {})));
  }

  /**
   * What compiled consequences call, none of it public API of Drools: where a new version has it
   * otherwise, {@code DroolsStandIn} has to follow.
   */
  @Test
  void consequences_insert_and_see_their_rule_as_the_compiler_writes_it() {
    Variable<String> text = declarationOf(String.class);
    List<Object> seen = new ArrayList<>();
    Engine engine =
        engine(
            rule("test", "COMPILED")
                .metadata("Title", "as compiled")
                .build(
                    pattern(text),
                    on(text)
                        .execute(
                            (drools, t) -> {
                              var helper = ((DroolsImpl) drools).asKnowledgeHelper();
                              seen.add(helper.getRule().getName());
                              seen.add(helper.getRule().getMetaData().get("Title"));
                              helper.insertLogical(Conclude.criterion("A", t, Kleene.yes("it")));
                            })));

    Map<String, Derivation> derived = byKey(engine.evaluateStaged(List.of("x")));

    assertEquals(List.of("COMPILED", "as compiled"), seen);
    assertEquals("COMPILED", derived.get("Criterion:A@x").rule());
  }

  @Test
  void it_runs_under_the_loader_of_the_library() {
    Variable<String> text = declarationOf(String.class);
    ClassLoader[] seen = new ClassLoader[1];
    Engine engine =
        engine(
            rule("test", "LOADER")
                .build(
                    pattern(text),
                    on(text)
                        .execute(
                            (drools, t) ->
                                seen[0] = Thread.currentThread().getContextClassLoader())));
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try {
      Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
      engine.evaluateStaged(List.of("x"));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    assertSame(Engine.class.getClassLoader(), seen[0]);
  }

  @Test
  void several_threads_share_one_plan() throws Exception {
    Engine engine = engine(first("A"), joined("A", "B"), gathered("B"));
    Map<String, Derivation> alone = byKey(engine.evaluate(List.of("x", "y")));
    Callable<Map<String, Derivation>> run = () -> byKey(engine.evaluateStaged(List.of("x", "y")));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Map<String, Derivation>> each :
          threads.invokeAll(java.util.Collections.nCopies(200, run))) {
        assertEquals(alone, each.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void refused(String reason, Rule rule) {
    Engine engine = engine(rule);
    assertEquals(
        "the staged pass does not take the rule R: " + reason,
        assertThrows(NotStagedException.class, engine::stage).getMessage());
  }

  /** For each text a conclusion about it. */
  private static Rule first(String code) {
    Variable<String> text = declarationOf(String.class);
    return rule("test", "FIRST." + code)
        .build(
            pattern(text), on(text).execute((drools, t) -> insert(drools, code, t, Kleene.yes(t))));
  }

  /** For each text, from the one conclusion about it, another. */
  private static Rule joined(String from, String to) {
    Variable<String> text = declarationOf(String.class);
    Variable<Conclusion> one = declarationOf(Conclusion.class);
    return rule("test", "JOIN." + from)
        .build(
            pattern(text),
            withId(one, from)
                .expr(
                    "about",
                    text,
                    (c, t) -> c.about().equals(t),
                    betaIndexedBy(
                        String.class,
                        Index.ConstraintType.EQUAL,
                        0,
                        Conclusion::about,
                        t -> t,
                        String.class)),
            on(text, one).execute((drools, t, c) -> insert(drools, to, t, c)));
  }

  /** One conclusion from all of a kind. */
  private static Rule gathered(String code) {
    Variable<Conclusion> one = declarationOf(Conclusion.class);
    Variable<Collection<?>> all = declarationOf(collection());
    return rule("test", "GATHER." + code)
        .build(
            accumulate(
                withId(one, code), accFunction(CollectSetAccumulateFunction::new, one).as(all)),
            on(all)
                .execute(
                    (drools, c) -> insert(drools, "ALL", "" + c.size(), Kleene.yes("gathered"))));
  }

  /** How many of a kind there are. */
  private static Rule counted(String code) {
    Variable<Conclusion> one = declarationOf(Conclusion.class);
    Variable<Collection<?>> all = declarationOf(collection());
    return rule("test", "COUNT." + code)
        .build(
            accumulate(
                withId(one, code), accFunction(CollectListAccumulateFunction::new, one).as(all)),
            on(all)
                .execute(
                    (drools, c) -> insert(drools, "COUNT", "" + c.size(), Kleene.yes("counted"))));
  }

  private static PatternDef<Conclusion> withId(Variable<Conclusion> one, String code) {
    return pattern(one)
        .expr(
            // One node of a session for each: it tells conditions apart by this name.
            "id is " + code,
            c -> c.id().equals("Criterion:" + code),
            alphaIndexedBy(
                String.class, Index.ConstraintType.EQUAL, 0, Conclusion::id, "Criterion:" + code));
  }

  @SuppressWarnings("unchecked")
  private static Class<Collection<?>> collection() {
    return (Class<Collection<?>>) (Class<?>) Collection.class;
  }

  @SuppressWarnings("unchecked")
  private static Class<Comparable<?>> comparable() {
    return (Class<Comparable<?>>) (Class<?>) Comparable.class;
  }

  private static void insert(Drools drools, String code, String about, Judgement basis) {
    drools.logicalInsert(Conclude.criterion(code, about, basis));
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
