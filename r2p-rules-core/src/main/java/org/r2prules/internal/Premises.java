package org.r2prules.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Finding;
import org.r2prules.judgement.Indicated;
import org.r2prules.judgement.Mandate;
import org.r2prules.judgement.Mandates;
import org.r2prules.judgement.Reading;
import org.r2prules.judgement.Tool;

/** Names what a rule matched, as a derivation does. */
final class Premises {

  private Premises() {}

  /** All of it, in order, each once. */
  static List<String> of(List<Object> matched) {
    Set<String> premises = new HashSet<>();
    matched.forEach(object -> collect(object, premises));
    return premises.stream().sorted().toList();
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
    } else if (object instanceof Indicated indicated) {
      collect(indicated.call(), premises);
      collect(indicated.requirement(), premises);
      collect(indicated.inForce(), premises);
    } else if (object instanceof Mandates mandates) {
      mandates.all().forEach(mandate -> collect(mandate, premises));
    } else if (object instanceof Mandate mandate) {
      premises.add("fact " + mandate.from());
      collect(mandate.basis(), premises);
    } else if (object instanceof Iterable<?> collected) {
      collected.forEach(each -> collect(each, premises));
    }
  }
}
