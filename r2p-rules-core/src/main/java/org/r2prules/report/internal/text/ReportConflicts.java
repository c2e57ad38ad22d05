package org.r2prules.report.internal.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.r2prules.report.internal.wording.Words;

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
      page.heading("IN CONFLICT (no side is taken)");
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
              "said by",
              witnesses(claim.speaksFor()),
              "denied by",
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
      return List.of(name, "determined", stands(one), "the facts", stands(other));
    }
    return List.of(name, "for", page.phrases().brief(one), "against", page.phrases().brief(other));
  }

  private String stands(Judgement judgement) {
    String status = Words.status(judgement.status()).toLowerCase(Locale.ROOT);
    return status + ": " + page.phrases().brief(judgement);
  }

  private String witnesses(List<String> ids) {
    Set<String> said = new TreeSet<>();
    ids.forEach(id -> said.add(witness(id)));
    return Words.few(List.copyOf(said), NAMED, "; ", "; and ");
  }

  private String witness(String id) {
    Fact fact = page.words().factOf(id);
    if (fact == null || fact.evidence() == null) {
      return id;
    }
    Evidence evidence = fact.evidence();
    String by = evidence.by() == null ? "" : " by " + page.phrases().subjects().name(evidence.by());
    return evidence.source() + by + ", " + evidence.standard();
  }
}
