package org.r2prules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Tool;

class DerivationListenerTest {

  private final DerivationListener listener = new DerivationListener(rule -> {});

  @Test
  void collects_the_catalogue_and_the_candidates_in_order() {
    Tool walk = tool("WALK");
    Tool talk = tool("TALK");
    insert(walk);
    insert(talk);
    Measure plan =
        Measure.builder("plan")
            .tool("TALK")
            .status("PROPOSED")
            .evidence(Evidence.of(Evidence.Source.UN, Standard.CLEAR_AND_CONVINCING))
            .build();
    insert(Candidate.of(walk, "here"));
    insert(Candidate.of(talk, plan, "ANY", talk.gates()));
    assertEquals(List.of(talk, walk), listener.tools());
    assertEquals(
        List.of("TALK@plan", "WALK"), listener.candidates().stream().map(Candidate::id).toList());
  }

  @Test
  void forgets_what_is_taken_back() {
    Tool walk = tool("WALK");
    insert(walk);
    insert(Candidate.of(walk, "here"));
    delete(Candidate.of(walk, "here"));
    delete(walk);
    assertEquals(List.of(), listener.tools());
    assertEquals(List.of(), listener.candidates());
  }

  private static Tool tool(String code) {
    return new Tool(
        code,
        code,
        Approach.SUASION,
        "1",
        "VICTIM",
        "LEGAL",
        "NONE",
        "NONE",
        "ANY",
        "G",
        "N",
        "R",
        "ANY",
        "FORCE",
        "NONE",
        "",
        "",
        "",
        "");
  }

  private void insert(Object object) {
    listener.objectInserted(event(ObjectInsertedEvent.class, object));
  }

  private void delete(Object object) {
    listener.objectDeleted(event(ObjectDeletedEvent.class, object));
  }

  private static <T> T event(Class<T> type, Object object) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> object));
  }
}
