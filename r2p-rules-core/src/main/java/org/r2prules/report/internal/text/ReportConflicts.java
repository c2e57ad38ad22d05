package org.r2prules.report.internal.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Combined.Operator;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.report.internal.wording.Joint;

/** Where evidence speaks for and against the same: always both sides, for people to weigh. */
public final class ReportConflicts {

  private static final int NAMED = 4;

  private final Page page;
  private final Set<List<String>> conflicts = new LinkedHashSet<>();

  public ReportConflicts(Page page) {
    this.page = page;
  }

  public void write() {
    for (Conclusion conclusion : page.assessment().conclusions()) {
      find(conclusion.basis(), conclusion);
    }
    if (!conflicts.isEmpty()) {
      page.heading("report.conflicts");
    }
    for (List<String> conflict : conflicts) {
      page.lines().wrapped("  ", "    ", conflict.get(0));
      page.lines().labelled("    " + Lines.padded(conflict.get(1), 12), conflict.get(2));
      page.lines().labelled("    " + Lines.padded(conflict.get(3), 12), conflict.get(4));
    }
  }

  private void find(Judgement judgement, Conclusion within) {
    if (judgement instanceof Claim claim && claim.doubts().contains(Doubt.CONFLICTING)) {
      conflicts.add(
          List.of(
              page.phrases().claim(claim.code(), Set.of(claim.about()), claim.value()),
              page.say("report.conflict.said"),
              witnesses(claim.speaksFor()),
              page.say("report.conflict.denied"),
              witnesses(claim.speaksAgainst())));
    } else if (judgement instanceof Combined combined) {
      if (isTorn(combined)) {
        conflicts.add(sides(combined, page.phrases().conclusion(within)));
      }
      combined.parts().forEach(part -> find(part, within));
    }
  }

  private static boolean isTorn(Combined combined) {
    boolean settled = combined.parts().stream().noneMatch(Judgement::undetermined);
    return settled && combined.doubts().contains(Doubt.CONFLICTING);
  }

  private List<String> sides(Combined combined, String name) {
    Judgement one = combined.parts().get(0);
    Judgement other = combined.parts().get(1);
    if (combined.operator() == Operator.AGREE) {
      return List.of(
          name,
          page.say("report.conflict.determined"),
          stands(one),
          page.say("report.conflict.facts"),
          stands(other));
    }
    return List.of(
        name,
        page.say("report.conflict.for"),
        page.phrases().brief(one),
        page.say("report.conflict.against"),
        page.phrases().brief(other));
  }

  private String stands(Judgement judgement) {
    String status = page.words().status(judgement.status());
    return status + ": " + page.phrases().brief(judgement);
  }

  private String witnesses(List<String> ids) {
    Set<String> said = new TreeSet<>();
    ids.forEach(id -> said.add(witness(id)));
    return page.words().few(List.copyOf(said), NAMED, Joint.SEMICOLON);
  }

  private String witness(String id) {
    Fact fact = page.words().factOf(id);
    if (fact == null || fact.evidence() == null) {
      return id;
    }
    Evidence evidence = fact.evidence();
    String source = page.say("source." + evidence.source());
    String by = evidence.by();
    String who =
        by == null ? source : page.say("said.by", source, page.phrases().subjects().name(by));
    return who + ", " + page.words().standard(evidence.standard());
  }
}
