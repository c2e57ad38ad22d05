package org.r2prules.kb.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Consent;
import org.r2prules.facts.Measure;

/** What the territorial state agreed to, for whom and against whom (24, 30). */
final class Consents {

  private final Testimony told;
  private final LocalDate today;
  private final List<Consent> answers;

  Consents(Dossier dossier, Testimony told) {
    this.told = told;
    this.today = dossier.situation().orElseThrow().asOf();
    this.answers =
        dossier.facts(Consent.class).stream()
            .filter(Testimony::atStandard)
            .filter(consent -> consent.giver().equals(told.state()))
            .toList();
  }

  /** Whether its consent covers the measure. */
  Stand covers(Measure measure, boolean force) {
    List<Stand> agreed = new ArrayList<>();
    boolean refused = false;
    for (Consent consent : answers) {
      String status = told.value("consent.status", consent.id());
      if (!consent.holds(today)
          || (!Set.of("REFUSED", "WITHDRAWN").contains(String.valueOf(status))
              && told.says("consent.valid", consent.id(), "true").no())) {
        agreed.add(Stand.NOT_YES);
      } else if (Set.of("REFUSED", "WITHDRAWN").contains(String.valueOf(status))) {
        refused = true;
      } else if (Set.of("GIVEN", "INVITED").contains(String.valueOf(status))
          && speaksOf(consent, measure)) {
        agreed.add(covered(consent, measure, force));
      }
    }
    Stand found = agreed.isEmpty() ? Stand.OPEN : Stand.any(agreed);
    if (answers.isEmpty()) {
      return Stand.OPEN;
    }
    if (refused) {
      return agreed.stream().anyMatch(stand -> stand.may(org.r2prules.judgement.Status.MET))
          ? Stand.ANY
          : Stand.NOT_YES;
    }
    return found;
  }

  /** What a consent does not speak of was not asked (24): it neither helps nor hinders. */
  private static boolean speaksOf(Consent consent, Measure measure) {
    return consent.scope() == null
        || consent.scope().contains("ALL")
        || consent.scope().contains(measure.tool());
  }

  private Stand covered(Consent consent, Measure measure, boolean force) {
    if (!consent.holds(today)) {
      return Stand.NOT_YES;
    }
    Stand tool =
        consent.scope() == null
            ? Stand.OPEN
            : consent.scope().contains("ALL") || consent.scope().contains(measure.tool())
                ? Stand.YES
                : Stand.OPEN;
    Stand who =
        consent.to() == null
            ? force ? Stand.OPEN : Stand.YES
            : Reach.within(measure.by(), consent.to());
    Stand against = against(consent, measure);
    Stand found =
        Stand.all(
            List.of(
                told.says("consent.valid", consent.id(), "true"),
                tool,
                who,
                against,
                Reach.within(measure.supports(), consent.supports()),
                Reach.within(measure.area(), consent.area())));
    return found.no() ? Stand.NOT_YES : found;
  }

  /** A consent that does not say against whom allows nothing against the giver's own. */
  private Stand against(Consent consent, Measure measure) {
    if (consent.against() != null) {
      return Reach.within(measure.targets(), consent.against());
    }
    if (measure.targets().isEmpty()) {
      return Stand.NOT_NO;
    }
    Set<String> own = told.together(told.state());
    return measure.targets().stream().anyMatch(own::contains) ? Stand.NOT_YES : Stand.NOT_NO;
  }
}
