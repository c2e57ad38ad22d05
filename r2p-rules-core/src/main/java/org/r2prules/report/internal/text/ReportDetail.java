package org.r2prules.report.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prules.assessment.Assessment;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.report.internal.wording.Joint;

/** The detail of the report beside the options. */
public final class ReportDetail {

  private final Page page;
  private final Assessment assessment;

  public ReportDetail(Page page) {
    this.page = page;
    this.assessment = page.assessment();
  }

  public void write() {
    section("report.crimes", assessment.of(Kind.CRIME));
    authorities();
    section("report.effectiveness", assessment.of(Kind.EFFECTIVENESS));
    section("report.gaps", assessment.of(Kind.CAPACITY_GAP));
    applying("report.cautions", assessment.cautions(), Kind.CAUTION);
    applying("report.steps", assessment.recommendations(), Kind.RECOMMENDATION);
    applying("report.others", assessment.notes(), Kind.NOTE);
  }

  private void section(String heading, List<Conclusion> conclusions) {
    if (!conclusions.isEmpty()) {
      page.heading(heading);
      entries(conclusions);
    }
  }

  /** What applies in full; of what may apply, how many. */
  private void applying(String heading, List<Conclusion> met, Kind kind) {
    long open =
        assessment.of(kind).stream().filter(Judgement::undetermined).filter(this::told).count();
    if (met.isEmpty() && open == 0) {
      return;
    }
    page.heading(heading);
    for (Grouped group : Grouped.of(met, page)) {
      page.lines().wrapped("  - ", "    ", said(group));
    }
    if (open > 0) {
      String key = met.isEmpty() ? "report.waiting" : "report.waiting.more";
      page.lines().line("  " + page.say(key, open));
    }
  }

  private boolean told(Conclusion conclusion) {
    Candidate candidate = assessment.candidates().get(conclusion.about());
    return candidate == null || !candidate.forceful();
  }

  private void authorities() {
    Map<String, List<Conclusion>> byOption = new LinkedHashMap<>();
    List<Conclusion> others = new ArrayList<>();
    for (Conclusion authority : assessment.of(Kind.AUTHORITY)) {
      if (page.words().isAboutOption(authority)) {
        byOption.computeIfAbsent(authority.id(), id -> new ArrayList<>()).add(authority);
      } else {
        others.add(authority);
      }
    }
    section("report.authorities", others);
    if (!byOption.isEmpty()) {
      page.heading("report.authorities.options");
      byOption.values().forEach(this::counted);
    }
  }

  private void counted(List<Conclusion> authorities) {
    Map<String, Integer> byStanding = new LinkedHashMap<>();
    authorities.stream()
        .sorted(Comparator.comparing(Conclusion::status))
        .forEach(each -> byStanding.merge(standing(each), 1, Integer::sum));
    List<String> counts =
        byStanding.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
    page.lines()
        .wrapped(
            "  ",
            "    ",
            page.say(
                "report.authorities.counted",
                page.words().label(authorities.get(0)),
                page.words().all(counts, Joint.COMMA),
                authorities.size()));
  }

  /** How it stands; where it is met, as what. */
  private String standing(Conclusion authority) {
    return authority.met()
        ? page.words().value(authority)
        : page.words().status(authority.status());
  }

  private void entries(List<Conclusion> conclusions) {
    for (Grouped group : Grouped.of(conclusions, page)) {
      page.entry(page.words().status(group.conclusion().status()), said(group));
    }
  }

  private String said(Grouped group) {
    return page.because(group) + " " + rule(group.conclusion());
  }

  private String rule(Conclusion conclusion) {
    return assessment.derivation(conclusion).rule();
  }
}
