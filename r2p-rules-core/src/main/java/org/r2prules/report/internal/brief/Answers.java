package org.r2prules.report.internal.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.facts.Consent;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Doubt;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.internal.wording.Joint;

/** What states and parties have answered to those who would act: to what, and until when. */
final class Answers {

  private final Desk desk;
  private final Set<String> proposed;

  Answers(Desk desk) {
    this.desk = desk;
    this.proposed =
        desk.assessment().options().stream()
            .map(Option::candidate)
            .filter(each -> each.measure() != null)
            .map(Candidate::tool)
            .collect(Collectors.toSet());
  }

  /** Adds them in one entry; of each fewer tools where there is much to tell. */
  void add(List<Entry> entries, boolean many) {
    Map<String, Set<Doubt>> doubtful = new HashMap<>();
    for (Claim claim : desk.claims()) {
      doubtful.computeIfAbsent(claim.about(), id -> new HashSet<>()).addAll(claim.doubts());
    }
    Set<String> said = new LinkedHashSet<>();
    List<String> ids = new ArrayList<>();
    for (Fact fact : desk.assessment().dossier().facts()) {
      if (fact instanceof Consent consent && counts(consent)) {
        Set<Doubt> doubts = doubtful.getOrDefault(consent.id(), Set.of());
        // What only those say whom it favours stands under what had no effect.
        if (!doubts.contains(Doubt.NOT_INDEPENDENT)) {
          String answer = answer(consent, many);
          boolean disputed = doubts.contains(Doubt.CONFLICTING);
          said.add(disputed ? desk.say("force.disputed", answer) : answer);
          ids.add(consent.id());
        }
      }
    }
    if (!said.isEmpty()) {
      entries.add(new Entry(desk.say("force.answers"), String.join("; ", said), ids));
    }
  }

  private boolean counts(Consent consent) {
    return consent.meets(desk.assessment().required()) && !desk.isOver(consent.ends());
  }

  private String answer(Consent consent, boolean many) {
    Vocabulary vocabulary = desk.assessment().doctrine().vocabulary();
    List<String> said = new ArrayList<>();
    said.add(vocabulary.name("consent.status", consent.status()));
    Set<String> scope = consent.scope();
    if (scope != null && !scope.isEmpty()) {
      List<String> tools =
          scope.stream()
              // What is proposed is told before others.
              .sorted(Comparator.comparing((String tool) -> !proposed.contains(tool)))
              .map(desk.assessment().doctrine()::tool)
              .toList();
      said.add(desk.words().few(tools, many ? 1 : InForce.NAMED, Joint.COMMA));
    }
    Set<String> to = consent.to();
    if (to != null && !to.isEmpty()) {
      said.add(desk.say("force.to", desk.names(to)));
    }
    if (consent.date() != null) {
      said.add(consent.date().toString());
    }
    if (consent.ends() != null) {
      said.add(desk.say("force.until", consent.ends().toString()));
    }
    return desk.say("force.named", desk.name(consent.giver()), String.join(", ", said));
  }
}
