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
import org.r2prules.report.internal.wording.Joint;

/** What is not known and would help to decide: what decides most, and how to supply it. */
public final class ReportNeeds {

  private static final int TOP = 8;

  private final Page page;

  public ReportNeeds(Page page) {
    this.page = page;
  }

  public void write() {
    page.heading("report.needs");
    List<List<InformationNeed>> needs = grouped(page.assessment().informationNeeds());
    if (needs.isEmpty()) {
      page.none();
    }
    for (List<InformationNeed> same : needs.subList(0, Math.min(TOP, needs.size()))) {
      page.lines().wrapped("  - ", "    ", page.say("report.need", said(same), decides(same)));
    }
    if (needs.size() > TOP) {
      page.more(needs.size() - TOP);
    }
  }

  /** A question is one, however many values answer it. */
  private static List<List<InformationNeed>> grouped(List<InformationNeed> needs) {
    Map<List<Object>, List<InformationNeed>> groups = new LinkedHashMap<>();
    for (InformationNeed need : needs) {
      List<Object> key =
          need.code() == null
              ? List.of(Objects.requireNonNull(need.statement()))
              : List.of(need.code(), Objects.requireNonNull(need.about()));
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(need);
    }
    return List.copyOf(groups.values());
  }

  /** The question in plain words, and the code under which it is answered. */
  private String said(List<InformationNeed> same) {
    InformationNeed first = same.get(0);
    String code = first.code();
    if (code == null) {
      return Objects.requireNonNull(first.statement());
    }
    String about = page.words().subject(Objects.requireNonNull(first.about()));
    String asked =
        page.assessment()
            .doctrine()
            .vocabulary()
            .term(code)
            .map(term -> term.asked(about))
            .orElse(code);
    return page.say("report.need.asked", asked + doubts(same), code);
  }

  /** Why it is not known, where something was supplied and does not do. */
  private String doubts(List<InformationNeed> same) {
    Set<Doubt> doubts = new TreeSet<>();
    same.forEach(need -> doubts.addAll(need.doubts()));
    boolean partly = doubts.remove(Doubt.NO_EVIDENCE);
    if (doubts.isEmpty()) {
      return "";
    }
    String said = page.words().doubts(doubts);
    return " (" + (partly ? page.say("said.partly", said) : said) + ")";
  }

  private String decides(List<InformationNeed> same) {
    Set<String> keys = new TreeSet<>();
    same.forEach(need -> keys.addAll(need.decides()));
    List<String> parts = new ArrayList<>();
    int options = count(keys, Kind.OPTION);
    if (options > 0) {
      parts.add(page.counted(options));
    }
    int crimes = count(keys, Kind.CRIME);
    if (crimes > 0) {
      parts.add(page.say("report.need.crimes", crimes));
    }
    int thresholds = count(keys, Kind.THRESHOLD);
    if (thresholds > 0) {
      parts.add(page.say("report.need.thresholds", thresholds));
    }
    int cautions = count(keys, Kind.CAUTION);
    if (cautions > 0) {
      parts.add(page.say("report.need.cautions", cautions));
    }
    return page.words().all(parts, Joint.COMMA);
  }

  private static int count(Set<String> keys, Kind kind) {
    String prefix = kind.label() + ":";
    return (int) keys.stream().filter(key -> key.startsWith(prefix)).count();
  }
}
