package org.r2prules.assessment;

import java.util.List;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;

/** The detail of the report beside the options. */
final class ReportDetail {

  private static final int STATUS = 14;
  private static final int NAMED = 3;

  private final Assessment assessment;
  private final Words words;
  private final Lines lines;

  ReportDetail(Assessment assessment, Words words, Lines lines) {
    this.assessment = assessment;
    this.words = words;
    this.lines = lines;
  }

  void write() {
    crimes();
    section("AUTHORITIES", assessment.of(Kind.AUTHORITY));
    section("EFFECTIVENESS", assessment.of(Kind.EFFECTIVENESS));
    section("GAPS IN CAPACITY", assessment.of(Kind.CAPACITY_GAP));
    section("CAUTIONS", assessment.cautions());
    section("STEPS THAT THE DOCTRINE RECOMMENDS", assessment.recommendations());
    section("NOTES", assessment.notes());
  }

  private void crimes() {
    List<Conclusion> crimes = assessment.of(Kind.CRIME);
    if (crimes.isEmpty()) {
      return;
    }
    heading("CRIMES BY POPULATION");
    for (String about : crimes.stream().map(Conclusion::about).distinct().sorted().toList()) {
      lines.wrapped("  ", "    ", words.subject(about));
      crimes.stream()
          .filter(crime -> crime.about().equals(about))
          .forEach(crime -> entry("    ", crime, words.label(crime), words.reason(crime.basis())));
    }
  }

  private void section(String heading, List<Conclusion> conclusions) {
    if (conclusions.isEmpty()) {
      return;
    }
    heading(heading);
    for (Grouped group : Grouped.of(conclusions, words)) {
      Conclusion conclusion = group.conclusion();
      String value = conclusion.value() == null ? "" : ": " + conclusion.value();
      entry("  ", conclusion, words.conclusion(conclusion) + value, group.reason());
      if (!group.options().isEmpty()) {
        String indent = " ".repeat(STATUS + 4);
        lines.wrapped(indent, indent + "  ", "for " + options(group));
      }
    }
  }

  /** What is met for many options is no news; what is not is told option by option. */
  private static String options(Grouped group) {
    int count = group.options().size();
    return group.conclusion().met() && count > NAMED
        ? count + " options"
        : String.join("; ", group.options());
  }

  private void entry(String indent, Conclusion conclusion, String name, String reason) {
    String status = Lines.padded(Words.status(conclusion.status()), STATUS);
    lines.labelled(indent + status, name);
    String deeper = " ".repeat(indent.length() + STATUS + 2);
    lines.wrapped(deeper, deeper, reason);
    String rule = assessment.derivations().get(conclusion.key()).rule();
    String source = assessment.doctrine().rule(rule).source();
    lines.wrapped(deeper, deeper, source.isBlank() ? rule : rule + ": " + source);
  }

  private void heading(String words) {
    lines.blank();
    lines.line(words);
  }
}
