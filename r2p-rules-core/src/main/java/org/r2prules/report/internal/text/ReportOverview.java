package org.r2prules.report.internal.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;
import org.r2prules.report.internal.wording.Joint;

/** The options at a glance. */
public final class ReportOverview {

  private static final int GATES = 6;

  private final Page page;
  private final Assessment assessment;

  public ReportOverview(Page page) {
    this.page = page;
    this.assessment = page.assessment();
  }

  public void write() {
    if (!assessment.options(OptionStatus.IN_FORCE).isEmpty()) {
      page.heading("report.in-force");
      byApproach(OptionStatus.IN_FORCE);
    }
    page.heading("report.open");
    byApproach(OptionStatus.AVAILABLE);
    if (!assessment.options(OptionStatus.AWAITS_DECISION).isEmpty()) {
      page.heading("report.awaited");
      byApproach(OptionStatus.AWAITS_DECISION);
    }
    page.heading("report.conditional");
    byApproach(OptionStatus.CONDITIONAL);
    if (!assessment.options(OptionStatus.UNCLEAR).isEmpty()) {
      page.heading("report.unclear");
      byApproach(OptionStatus.UNCLEAR);
    }
    blocked();
  }

  private void byApproach(OptionStatus status) {
    if (assessment.options(status).isEmpty()) {
      page.none();
      return;
    }
    for (Approach approach : Approach.values()) {
      List<String> titles =
          assessment.options(approach).stream()
              .filter(option -> option.status() == status)
              .map(page.words()::title)
              .toList();
      page.entry(
          page.say("approach." + approach),
          titles.isEmpty() ? page.say("report.none") : page.words().all(titles, Joint.SEMICOLON));
    }
  }

  private void blocked() {
    page.heading("report.blocked");
    byApproach(OptionStatus.BLOCKED);
    Map<String, Integer> byGate = new TreeMap<>();
    for (Option option : assessment.options(OptionStatus.BLOCKED)) {
      gates(option).forEach(gate -> byGate.merge(gate, 1, Integer::sum));
    }
    List<String> gates =
        byGate.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(gate -> gate.getKey() + " (" + gate.getValue() + ")")
            .toList();
    if (!gates.isEmpty()) {
      page.entry(
          page.say("status." + Status.NOT_MET), page.words().few(gates, GATES, Joint.SEMICOLON));
    }
    int idle = assessment.options(OptionStatus.NOT_INDICATED).size();
    if (idle > 0) {
      page.lines().line("  " + page.say("report.idle", page.counted(idle)));
    }
  }

  private Set<String> gates(Option option) {
    Set<String> gates = new TreeSet<>();
    option.blocking().forEach(gate -> gates.add(page.phrases().brief(gate)));
    return gates;
  }
}
