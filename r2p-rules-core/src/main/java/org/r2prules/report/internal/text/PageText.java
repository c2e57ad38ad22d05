package org.r2prules.report.internal.text;

import java.util.List;
import java.util.Locale;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Brief.Section;
import org.r2prules.report.Brief.Topic;

/** A brief as text, each entry in as many lines as its topic is worth. */
public final class PageText {

  private static final String INDENT = "  ";

  private PageText() {}

  /** The brief as text; of an entry what is too long for a page is left out. */
  public static String of(Brief brief) {
    Lines lines = new Lines();
    head(brief, lines);
    for (Section section : brief.sections()) {
      lines.cut("", section.heading(), 1);
      Lines entries = new Lines();
      write(section, section.entries(), most(section.topic()), entries);
      lines.atMost(entries, section.lines() == 0 ? Integer.MAX_VALUE : section.lines());
    }
    lines.cut("", brief.closing(), 1);
    return lines.toString();
  }

  /** One topic, with all that there is to say on it. */
  public static String of(Section section) {
    Lines lines = new Lines();
    lines.line(section.heading());
    write(section, section.entries(), Integer.MAX_VALUE, lines);
    return lines.toString();
  }

  /** By what name a topic is asked for. */
  public static String name(Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The lines beside the sections. */
  public static int frame(Brief brief) {
    Lines lines = new Lines();
    head(brief, lines);
    return lines.count() + 1;
  }

  /** The lines of a section, without its heading. */
  public static int lines(Section section) {
    return lines(section, section.entries());
  }

  /** The lines that an entry takes. */
  public static int lines(Section section, Entry entry) {
    return lines(section, List.of(entry));
  }

  /** The lines that these of its entries take. */
  public static int lines(Section section, List<Entry> entries) {
    Lines lines = new Lines();
    write(section, entries, most(section.topic()), lines);
    return lines.count();
  }

  /** The lines that an entry of a topic may take. */
  public static int most(Topic topic) {
    return switch (topic) {
      case THRESHOLDS, DUTIES, QUESTIONS, UNUSED -> 1;
      case ATTACKS, STAGE, OPEN, AWAITED, CLOSED, CAUTIONS -> 2;
      case IN_FORCE -> Integer.MAX_VALUE;
    };
  }

  private static void head(Brief brief, Lines lines) {
    lines.cut("", brief.title(), 1);
    lines.cut("", brief.basis(), 2);
  }

  private static void write(Section section, List<Entry> entries, int most, Lines lines) {
    int width =
        section.entries().stream().map(Entry::mark).mapToInt(String::length).max().orElse(0);
    for (Entry entry : entries) {
      String mark = width == 0 ? INDENT : INDENT + Lines.padded(entry.mark(), width + 2);
      if (width == 0 && most > 1) {
        lines.hanging(mark, entry.text(), most);
      } else {
        lines.cut(mark, entry.text(), most);
      }
    }
  }
}
