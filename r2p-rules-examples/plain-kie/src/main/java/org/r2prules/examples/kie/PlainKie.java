package org.r2prules.examples.kie;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.judgement.Conclusion;

/**
 * The knowledge base in a KIE session of one's own: no {@code Assessment}, only conclusions. The
 * library makes the objects to insert, because judging evidence is not the work of rules.
 */
final class PlainKie {

  private final R2pRules rules = R2pRules.load();
  private final KieContainer container = KieServices.get().getKieClasspathContainer();

  R2pRules rules() {
    return rules;
  }

  List<Conclusion> conclude(Dossier dossier) {
    KieSession session = container.newKieSession("r2p");
    try {
      rules.workingMemory(dossier).forEach(session::insert);
      session.fireAllRules();
      List<Conclusion> conclusions = new ArrayList<>();
      session
          .getObjects(Conclusion.class::isInstance)
          .forEach(o -> conclusions.add((Conclusion) o));
      return conclusions;
    } finally {
      session.dispose();
    }
  }
}
