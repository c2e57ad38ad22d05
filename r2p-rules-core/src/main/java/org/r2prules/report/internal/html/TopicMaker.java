package org.r2prules.report.internal.html;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.r2prules.facts.Fact;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Brief.Section;
import org.r2prules.report.internal.html.HtmlPage.Line;
import org.r2prules.report.internal.html.HtmlPage.Link;
import org.r2prules.report.internal.html.HtmlPage.Topic;
import org.r2prules.report.internal.text.PageText;
import org.r2prules.report.internal.wording.FactNames;

/** The page itself: what fits on two sheets is read at once, the rest is opened. */
final class TopicMaker {

  private static final int LINKS = 40;
  private static final int BESIDE = 200;
  private static final int SHORT = 3;
  private static final int WORDS = 8;

  private final Room room;

  TopicMaker(Room room) {
    this.room = room;
  }

  List<Topic> topics(Brief page, Brief whole) {
    Sheets sheets = new Sheets(page, whole);
    return whole.sections().stream().map(section -> topic(section, sheets)).toList();
  }

  private Topic topic(Section all, Sheets sheets) {
    int most = sheets.most(all.topic());
    List<Entry> rest = sheets.rest(all.topic());
    return new Topic(
        "t-" + PageText.name(all.topic()),
        all.heading(),
        look(all.entries()),
        sheets.told(all.topic()).stream().map(entry -> line(entry, most)).toList(),
        rest.stream().limit(BESIDE).map(entry -> line(entry, Integer.MAX_VALUE)).toList(),
        Math.max(0, rest.size() - BESIDE));
  }

  /** By the longest of the marks. */
  private static String look(List<Entry> entries) {
    int longest = entries.stream().mapToInt(entry -> entry.mark().length()).max().orElse(0);
    return longest == 0
        ? "plain"
        : longest <= SHORT ? "marked short" : longest <= WORDS ? "marked words" : "marked";
  }

  /** A line of the head, cut after so many lines. */
  Line head(String text, int lines) {
    return line("", text, List.of(), Sheets.WIDTH * lines * 2);
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
    if (room.assessment().doctrine().labels().containsKey(id)) {
      return room.assessment().doctrine().label(id);
    }
    Fact fact = room.words().factOf(ref);
    return fact == null
        ? room.subject(ref)
        : new FactNames(room.assessment(), room.words()).brief(fact);
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
