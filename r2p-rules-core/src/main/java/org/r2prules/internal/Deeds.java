package org.r2prules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Deed;
import org.r2prules.judgement.Finding;
import org.r2prules.judgement.Kleene;

/** Ties each incident to those who may have committed it. */
final class Deeds {

  private static final String PERPETRATORS = "incident.perpetrators";
  private static final String ACTS = "incident.acts";

  /** The codes of the findings that a deed is made of. */
  static final List<String> CODES = List.of(PERPETRATORS, ACTS);

  private Deeds() {}

  /** Those of one incident; none where there is no such finding. */
  static List<Deed> of(Incident incident, BiFunction<String, String, Finding> findings) {
    Finding by = findings.apply(PERPETRATORS, incident.id());
    Finding acts = findings.apply(ACTS, incident.id());
    List<Deed> deeds = new ArrayList<>();
    if (by != null && acts != null) {
      tie(incident, by, acts, deeds);
    }
    return deeds;
  }

  /**
   * A deed for each incident that stands and each actor on whom testimony that counts says whether
   * he did it, and one for nobody in particular where none is shown to have.
   */
  static List<Deed> of(List<Fact> standing, List<Finding> findings) {
    Map<String, Finding> perpetrators = new HashMap<>();
    Map<String, Finding> acts = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.getCode().equals(PERPETRATORS)) {
        perpetrators.put(finding.getAbout(), finding);
      } else if (finding.getCode().equals(ACTS)) {
        acts.put(finding.getAbout(), finding);
      }
    }
    List<Deed> deeds = new ArrayList<>();
    for (Fact fact : standing) {
      if (fact instanceof Incident incident
          && perpetrators.containsKey(incident.id())
          && acts.containsKey(incident.id())) {
        tie(incident, perpetrators.get(incident.id()), acts.get(incident.id()), deeds);
      }
    }
    return deeds;
  }

  private static void tie(Incident incident, Finding by, Finding acts, List<Deed> deeds) {
    boolean shown = false;
    LocalDate last = incident.lastDay();
    for (Claim claim : by.weighed()) {
      deeds.add(new Deed(incident.id(), incident.population(), claim.value(), claim, acts, last));
      shown |= claim.met();
    }
    if (!shown) {
      deeds.add(
          new Deed(
              incident.id(),
              incident.population(),
              "",
              Kleene.unknown("who committed " + incident.id() + " is not known"),
              acts,
              last));
    }
  }
}
