package org.r2prules.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.r2prules.assessment.Derivation;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Finding;
import org.r2prules.judgement.Reading;
import org.r2prules.judgement.Tool;

/** Records which rule derived each conclusion, and from what. */
final class DerivationListener extends DefaultAgendaEventListener
    implements RuleRuntimeEventListener {

  private final IdentityHashMap<Conclusion, Derivation> derived = new IdentityHashMap<>();
  private final List<Conclusion> pending = new ArrayList<>();
  private String lastRule = "";

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (event.getObject() instanceof Conclusion conclusion) {
      pending.add(conclusion);
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
    }
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    lastRule = event.getMatch().getRule().getName();
    for (Conclusion conclusion : pending) {
      derived.put(
          conclusion,
          new Derivation(conclusion, lastRule, premises(event.getMatch().getObjects())));
    }
    pending.clear();
  }

  private static List<String> premises(List<Object> matched) {
    Set<String> premises = new TreeSet<>();
    matched.forEach(object -> collect(object, premises));
    return List.copyOf(premises);
  }

  private static void collect(Object object, Set<String> premises) {
    if (object instanceof Conclusion conclusion) {
      premises.add(conclusion.key());
    } else if (object instanceof Fact fact) {
      premises.add("fact " + fact.id());
    } else if (object instanceof Finding finding) {
      premises.add("finding " + finding.getCode() + "@" + finding.getAbout());
    } else if (object instanceof Reading reading) {
      premises.add("reading " + reading.key() + "=" + reading.value());
    } else if (object instanceof Tool tool) {
      premises.add("tool " + tool.code());
    } else if (object instanceof Claim claim) {
      premises.add("finding " + claim.code() + "@" + claim.about());
    } else if (object instanceof Combined combined) {
      combined.parts().forEach(part -> collect(part, premises));
    } else if (object instanceof Iterable<?> collected) {
      collected.forEach(each -> collect(each, premises));
    }
  }

  List<Derivation> derivations() {
    return List.copyOf(derived.values());
  }

  String lastRule() {
    return lastRule;
  }
}
