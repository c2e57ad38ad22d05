package org.r2prules.report.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.assessment.InformationNeed;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Kind;
import org.r2prules.report.internal.wording.Words;

/** What is not known and would help to decide: what decides most, and how to supply it. */
public final class ReportNeeds {

  private static final int TOP = 8;
  private static final int NAMED = 3;

  private final Page page;

  public ReportNeeds(Page page) {
    this.page = page;
  }

  public void write() {
    page.heading("WHAT IS NOT KNOWN AND WOULD HELP TO DECIDE");
    List<List<InformationNeed>> needs = grouped(page.assessment().informationNeeds());
    if (needs.isEmpty()) {
      page.none();
    }
    for (List<InformationNeed> same : needs.subList(0, Math.min(TOP, needs.size()))) {
      page.lines().wrapped("  - ", "    ", said(same) + "; for " + decides(same.get(0)));
    }
    if (needs.size() > TOP) {
      page.lines().line("  and " + (needs.size() - TOP) + " more");
    }
  }

  /** What is asked of several subjects, and decides the same, together. */
  private static List<List<InformationNeed>> grouped(List<InformationNeed> needs) {
    Map<List<Object>, List<InformationNeed>> groups = new LinkedHashMap<>();
    for (InformationNeed need : needs) {
      List<Object> key =
          need.code() == null
              ? List.of(Objects.requireNonNull(need.statement()))
              : List.of(need.code(), Objects.requireNonNull(need.value()), need.decides());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(need);
    }
    return List.copyOf(groups.values());
  }

  private String said(List<InformationNeed> same) {
    InformationNeed first = same.get(0);
    String code = first.code();
    if (code == null) {
      return Objects.requireNonNull(first.statement());
    }
    String value = Objects.requireNonNull(first.value());
    Set<String> about = new TreeSet<>();
    same.forEach(need -> about.add(Objects.requireNonNull(need.about())));
    String what = page.phrases().claim(code, about, value);
    String asked = code + (value.equals("true") ? "" : "=" + value);
    String of = Words.few(List.copyOf(about), NAMED, ", ", " and ");
    return what + doubts(same) + "; supply " + asked + " of " + of;
  }

  /** Why it is not known, where something was supplied and does not do. */
  private static String doubts(List<InformationNeed> same) {
    Set<Doubt> doubts = new TreeSet<>();
    same.forEach(need -> doubts.addAll(need.doubts()));
    boolean partly = doubts.remove(Doubt.NO_EVIDENCE);
    if (doubts.isEmpty()) {
      return "";
    }
    return (partly ? " (partly " : " (") + Words.doubts(doubts) + ")";
  }

  private static String decides(InformationNeed need) {
    List<String> parts = new ArrayList<>();
    int options = count(need, Kind.OPTION);
    if (options > 0) {
      parts.add(Page.counted(options));
    }
    int thresholds = count(need, Kind.THRESHOLD);
    if (thresholds > 0) {
      parts.add(thresholds == 1 ? "1 threshold" : thresholds + " thresholds");
    }
    int cautions = count(need, Kind.CAUTION);
    if (cautions > 0) {
      parts.add(cautions == 1 ? "1 caution" : cautions + " cautions");
    }
    return String.join(", ", parts);
  }

  private static int count(InformationNeed need, Kind kind) {
    String prefix = kind.label() + ":";
    return (int) need.decides().stream().filter(key -> key.startsWith(prefix)).count();
  }
}
