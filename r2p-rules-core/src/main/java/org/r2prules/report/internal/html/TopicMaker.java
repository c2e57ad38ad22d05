package org.r2prules.report.internal.html;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Brief.Section;
import org.r2prules.report.internal.html.HtmlPage.Line;
import org.r2prules.report.internal.html.HtmlPage.Link;
import org.r2prules.report.internal.html.HtmlPage.Topic;
import org.r2prules.report.internal.text.PageText;

/** The page itself: what fits on two sheets is read at once, the rest is opened. */
final class TopicMaker {

  /** The characters of a line on paper. */
  private static final int WIDTH = 76;

  /** The lines on both sheets, beside headings and what stands between them. */
  private static final int LINES = 92;

  private static final int LONGEST = 8;
  private static final int LINKS = 6;
  private static final int BESIDE = 200;

  private final Room room;
  private final Brief brief;
  private final int times;

  TopicMaker(Room room, Brief brief) {
    this.room = room;
    this.brief = brief;
    int most = 1;
    while (most < LONGEST && lines(most + 1) <= LINES) {
      most++;
    }
    this.times = most;
  }

  /** The lines where every entry may have so many times its lines of a page of text. */
  private int lines(int times) {
    int lines = 0;
    for (Section section : brief.sections()) {
      for (Entry entry : section.entries()) {
        lines += 1 + (Math.min(entry.text().length(), most(section, times)) - 1) / WIDTH;
      }
    }
    return lines;
  }

  private static int most(Section section, int times) {
    return WIDTH * times * Math.min(PageText.most(section.topic()), LONGEST);
  }

  List<Topic> topics(Brief whole) {
    List<Topic> topics = new ArrayList<>();
    for (Section section : brief.sections()) {
      Section all =
          whole.sections().stream()
              .filter(each -> each.topic() == section.topic())
              .findFirst()
              .orElse(section);
      topics.add(topic(section, all));
    }
    return topics;
  }

  private Topic topic(Section section, Section all) {
    int most = most(section, times);
    Set<Entry> told = new LinkedHashSet<>(section.entries());
    List<Entry> rest = all.entries().stream().filter(each -> !told.contains(each)).toList();
    boolean marked = all.entries().stream().anyMatch(entry -> !entry.mark().isEmpty());
    return new Topic(
        "t-" + PageText.name(section.topic()),
        all.heading(),
        marked,
        section.entries().stream().map(entry -> line(entry, most)).toList(),
        rest.stream().limit(BESIDE).map(entry -> line(entry, Integer.MAX_VALUE)).toList(),
        Math.max(0, rest.size() - BESIDE));
  }

  /** A line of the head, cut after so many lines. */
  Line head(String text, int lines) {
    return line("", text, List.of(), WIDTH * lines * 2);
  }

  private Line line(Entry entry, int most) {
    List<Link> why = new ArrayList<>();
    for (String ref : entry.refs()) {
      if (why.size() < LINKS) {
        why.addAll(room.anchors().to(ref, name(ref)));
      }
    }
    return line(entry.mark(), entry.text(), why, most);
  }

  /** What stands behind the link, for who hears it read. */
  private String name(String ref) {
    int at = ref.indexOf('@');
    String id = at < 0 ? ref : ref.substring(0, at);
    return room.assessment().doctrine().labels().containsKey(id)
        ? room.assessment().doctrine().label(id)
        : room.subject(ref);
  }

  private Line line(String mark, String text, List<Link> why, int most) {
    String cut = cut(text, most);
    String whole = cut.equals(text) ? "" : text;
    return new Line(mark, look(mark), whole.isEmpty() ? text : cut, whole, why);
  }

  private String look(String mark) {
    return mark.equals(room.say("status.MET"))
        ? "met"
        : mark.equals(room.say("status.NOT_MET"))
            ? "not"
            : mark.equals(room.say("status.UNDETERMINED")) ? "open" : "plain";
  }

  /** So many characters, none of them cut in two, at the end of a word where one is near. */
  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = characters.preceding(most);
    int word = text.lastIndexOf(' ', end);
    return text.substring(0, word > most / 2 ? word : end) + " …";
  }
}
