package org.r2prules.internal;

import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.rule.ConsequenceException;
import org.r2prules.assessment.StoppedException;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.RuleException;

/**
 * The sessions in which the rules run: pooled, since making one takes longer than using it.
 * Thread-safe.
 */
final class Sessions {

  private static final int POOLED = Runtime.getRuntime().availableProcessors();

  private final KieBase rules;
  private final KieSessionConfiguration configuration;
  private volatile KieSessionsPool pool;

  Sessions(KieBase rules) {
    this.rules = rules;
    this.configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
    // The pool keeps them. What it lets go, nothing else must keep.
    configuration.setOption(KeepReferenceOption.NO);
    this.pool = rules.newKieSessionsPool(POOLED);
  }

  /**
   * Runs the rules over these objects, at most so many firings, and says how many there were.
   *
   * @throws DoctrineException if one of them fails
   * @throws StoppedException if the listener stops it
   */
  int run(List<Object> workingMemory, DerivationListener listener, int mostFirings) {
    KieSession session = pool.newKieSession(configuration);
    int fired;
    try {
      session.addEventListener((RuleRuntimeEventListener) listener);
      session.addEventListener((AgendaEventListener) listener);
      workingMemory.forEach(session::insert);
      fired = session.fireAllRules(mostFirings);
    } catch (RuntimeException | Error e) {
      // Nobody knows in which state it is: it must not come back to the next caller. The pool has
      // no way to drop one session, so this one goes with it.
      pool = rules.newKieSessionsPool(POOLED);
      if (e instanceof VirtualMachineError fatal && !(e instanceof StackOverflowError)) {
        throw fatal;
      }
      throw e instanceof StoppedException stopped ? stopped : failed(listener, e);
    }
    session.dispose();
    return fired;
  }

  private static DoctrineException failed(DerivationListener listener, Throwable thrown) {
    Throwable cause =
        thrown instanceof ConsequenceException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    String where =
        listener.firing()
            ? "the rule " + listener.lastRule() + " failed"
            : "matching the rules failed"
                + (listener.lastRule().isEmpty() ? "" : ", after " + listener.lastRule());
    return new RuleException(where + ": " + cause, cause);
  }
}
