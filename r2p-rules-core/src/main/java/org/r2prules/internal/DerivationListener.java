package org.r2prules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.r2prules.assessment.Derivation;
import org.r2prules.internal.staged.Guard;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Tool;

/** Records which rule derived each conclusion, and from what, and the options that were judged. */
final class DerivationListener extends DefaultAgendaEventListener
    implements RuleRuntimeEventListener {

  private final IdentityHashMap<Conclusion, Derivation> derived = new IdentityHashMap<>(1024);
  private final Map<String, Tool> tools = new TreeMap<>();
  private final Map<String, Candidate> candidates = new TreeMap<>();
  private final List<Conclusion> pending = new ArrayList<>();
  private final Guard guard;
  private String lastRule = "";
  private boolean firing;

  /** One that stops the session, by throwing, where the guard says so. */
  DerivationListener(Guard guard) {
    this.guard = guard;
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (event.getObject() instanceof Conclusion conclusion) {
      pending.add(conclusion);
    } else if (event.getObject() instanceof Tool tool) {
      tools.put(tool.code(), tool);
    } else if (event.getObject() instanceof Candidate candidate) {
      candidates.put(candidate.id(), candidate);
    }
  }

  @Override
  public void objectUpdated(ObjectUpdatedEvent event) {
    // Facts are immutable: nothing to record.
  }

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {
    if (event.getOldObject() instanceof Conclusion conclusion) {
      derived.remove(conclusion);
    } else if (event.getOldObject() instanceof Tool tool) {
      tools.remove(tool.code(), tool);
    } else if (event.getOldObject() instanceof Candidate candidate) {
      candidates.remove(candidate.id(), candidate);
    }
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    lastRule = event.getMatch().getRule().getName();
    guard.check(lastRule);
    firing = true;
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    firing = false;
    if (pending.isEmpty()) {
      return;
    }
    List<Object> matched = snapshot(event.getMatch().getObjects());
    for (Conclusion conclusion : pending) {
      derived.put(conclusion, new Derivation(conclusion, lastRule, () -> Premises.of(matched)));
    }
    pending.clear();
  }

  /** What was matched as it is now: what an accumulate collected may be the session's own. */
  private static List<Object> snapshot(List<Object> matched) {
    List<Object> objects = new ArrayList<>(matched.size());
    for (Object object : matched) {
      objects.add(object instanceof Collection<?> collected ? new ArrayList<>(collected) : object);
    }
    return objects;
  }

  Collection<Derivation> derivations() {
    return derived.values();
  }

  List<Tool> tools() {
    return List.copyOf(tools.values());
  }

  List<Candidate> candidates() {
    return List.copyOf(candidates.values());
  }

  /** The rule that fired last, or is firing; empty before the first. */
  String lastRule() {
    return lastRule;
  }

  /** Whether a consequence is under way. */
  boolean firing() {
    return firing;
  }
}
