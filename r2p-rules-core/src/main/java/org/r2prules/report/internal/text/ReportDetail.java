package org.r2prules.report.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.r2prules.assessment.Assessment;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.report.internal.wording.Words;

/** The detail of the report beside the options. */
public final class ReportDetail {

  private final Page page;
  private final Assessment assessment;

  public ReportDetail(Page page) {
    this.page = page;
    this.assessment = page.assessment();
  }

  public void write() {
    section("CRIMES", assessment.of(Kind.CRIME));
    authorities();
    section("EFFECTIVENESS", assessment.of(Kind.EFFECTIVENESS));
    section("GAPS IN CAPACITY", assessment.of(Kind.CAPACITY_GAP));
    applying("CAUTIONS", assessment.cautions(), Kind.CAUTION);
    applying(
        "STEPS THAT THE DOCTRINE RECOMMENDS", assessment.recommendations(), Kind.RECOMMENDATION);
    applying("NOTES", assessment.notes(), Kind.NOTE);
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
      String more = met.isEmpty() ? "  " + open : "  and " + open + " more";
      page.lines().line(more + (open == 1 ? " waits" : " wait") + " for facts");
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
    section("AUTHORITIES", others);
    if (!byOption.isEmpty()) {
      page.heading("AUTHORITIES THAT DIFFER BY OPTION");
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
    String options = authorities.size() == 1 ? " option" : " options";
    String label = page.words().label(authorities.get(0));
    page.lines().wrapped("  ", "    ", label + ": " + String.join(", ", counts) + options);
  }

  /** How it stands; where it is met, as what. */
  private static String standing(Conclusion authority) {
    String name =
        authority.undetermined()
            ? "open"
            : authority.met() && authority.value() != null
                ? authority.value().replace('_', ' ')
                : Words.status(authority.status());
    return name.toLowerCase(Locale.ROOT);
  }

  private void entries(List<Conclusion> conclusions) {
    for (Grouped group : Grouped.of(conclusions, page)) {
      page.entry(Words.status(group.conclusion().status()), said(group));
    }
  }

  private String said(Grouped group) {
    return page.because(group) + " " + rule(group.conclusion());
  }

  private String rule(Conclusion conclusion) {
    return assessment.derivation(conclusion).rule();
  }
}
