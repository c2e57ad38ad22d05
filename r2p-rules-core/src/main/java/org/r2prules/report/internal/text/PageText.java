package org.r2prules.report.internal.text;

import java.util.List;
import java.util.Locale;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Brief.Section;
import org.r2prules.report.Brief.Topic;
import org.r2prules.text.Visible;
import org.r2prules.text.Width;

/** A brief as text, each entry in as many lines as its topic is worth. */
public final class PageText {

  private static final String INDENT = "  ";

  private PageText() {}

  /** The brief as text; of an entry what is too long for a page is left out. */
  public static String of(Brief brief) {
    Lines lines = new Lines();
    head(brief, lines);
    brief.sections().forEach(section -> section(section, lines));
    lines.cut("", brief.closing(), 1);
    return lines.toString();
  }

  private static void section(Section section, Lines lines) {
    if (isBeside(section)) {
      lines.line(beside(section));
    } else {
      lines.cut("", section.heading(), 1);
      entries(section, lines);
    }
  }

  /** The lines that a section takes on the page, with its heading. */
  public static int taken(Section section) {
    Lines lines = new Lines();
    section(section, lines);
    return lines.count();
  }

  private static void entries(Section section, Lines lines) {
    int room = section.lines() == 0 ? Integer.MAX_VALUE : section.lines();
    Lines entries = new Lines();
    if (isWhole(section.topic()) || section.topic() == Topic.ATTACKS) {
      // Each has a line; the first have what is left.
      int left = room - section.entries().size();
      for (Entry entry : section.entries()) {
        int more = Math.max(0, Math.min(lines(section, entry) - 1, left));
        left -= more;
        write(section, List.of(entry), 1 + more, entries);
      }
    } else {
      write(section, section.entries(), most(section.topic()), entries);
    }
    lines.atMost(entries, room);
  }

  /** Whether each of its entries is told, however little room there is. */
  public static boolean isWhole(Topic topic) {
    return topic == Topic.THRESHOLDS || topic == Topic.DUTIES;
  }

  /** Whether what there is to say is one thing that has room beside the heading. */
  private static boolean isBeside(Section section) {
    List<Entry> entries = section.entries();
    return entries.size() == 1
        && entries.get(0).mark().isEmpty()
        && section.more() == 0
        && Width.of(Visible.text(beside(section))) <= Lines.WIDTH;
  }

  private static String beside(Section section) {
    return section.heading() + ": " + section.entries().get(0).text();
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
    return isBeside(section) ? 0 : lines(section, section.entries());
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
      case QUESTIONS, UNUSED, CAUTIONS -> 1;
      case ATTACKS, STAGE, THRESHOLDS, DUTIES, PROPOSED, AWAITED, CLOSED -> 2;
      case IN_FORCE, OPEN -> Integer.MAX_VALUE;
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
