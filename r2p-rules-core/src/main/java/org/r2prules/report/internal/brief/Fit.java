package org.r2prules.report.internal.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Brief.Section;
import org.r2prules.report.Brief.Topic;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.text.PageText;

/**
 * Gives each topic its lines of the page: first its share, then, as long as there are lines left,
 * one more to each that has more to say, in the order of the page. What has no room is counted; of
 * what is in force nothing is passed over.
 */
final class Fit {

  /** What a topic has by right; together they leave no line over. */
  private static int share(Topic topic) {
    return switch (topic) {
      case ATTACKS -> ATTACKS;
      case IN_FORCE, DUTIES -> 5;
      case OPEN -> 4;
      case PROPOSED -> 3;
      case STAGE, UNUSED -> 1;
      case THRESHOLDS -> 6;
      case CAUTIONS -> 4;
      case AWAITED, CLOSED -> 2;
      case QUESTIONS -> QUESTIONS;
    };
  }

  /**
   * How many lines a topic keeps of those that it has by right, where the page is full: first all
   * of them, then so many, then so few that a line says that there is more. The questions give
   * last.
   */
  private static final List<Map<Topic, Integer>> KEPT =
      List.of(
          Map.of(),
          Map.of(Topic.ATTACKS, 5, Topic.PROPOSED, 2, Topic.CLOSED, 1, Topic.CAUTIONS, 2),
          Map.of(
              Topic.ATTACKS, 2,
              Topic.OPEN, 1,
              Topic.PROPOSED, 1,
              Topic.AWAITED, 1,
              Topic.CLOSED, 1,
              Topic.CAUTIONS, 1));

  private static final int QUESTIONS = 10;
  private static final int ATTACKS = 8;

  private final Brief whole;
  private final Texts texts;
  private final Map<Topic, Integer> needs = new EnumMap<>(Topic.class);

  private Fit(Brief whole, Texts texts) {
    this.whole = whole;
    this.texts = texts;
    whole.sections().forEach(section -> needs.put(section.topic(), need(section)));
  }

  static Brief onPage(Brief whole, Texts texts) {
    return new Fit(whole, texts).page();
  }

  private static int need(Section section) {
    int lines = PageText.lines(section);
    return section.topic() == Topic.QUESTIONS ? Math.min(lines, QUESTIONS) : lines;
  }

  private Brief page() {
    Map<Topic, Integer> room = new EnumMap<>(Topic.class);
    int left = Brief.LINES - PageText.frame(whole);
    for (Section section : whole.sections()) {
      Topic topic = section.topic();
      int lines = Math.min(needs.getOrDefault(topic, 0), Math.max(share(topic), least(section)));
      room.put(topic, lines);
      left -= lines + 1;
    }
    left = spread(room, left);
    take(room, left);
    return new Brief(whole.title(), whole.basis(), cut(room), whole.closing());
  }

  /** Each as far as it has room; lines that an entry left because it did not fit go to another. */
  private List<Section> cut(Map<Topic, Integer> room) {
    List<Section> sections = new ArrayList<>();
    int left = Brief.LINES - PageText.frame(whole);
    for (Section section : whole.sections()) {
      Section cut = cut(section, room.getOrDefault(section.topic(), 1));
      sections.add(cut);
      left -= PageText.taken(cut);
    }
    for (int i = 0; i < sections.size() && left > 0; i++) {
      Section cut = sections.get(i);
      if (cut.more() > 0 && cut.topic() != Topic.QUESTIONS) {
        // What it takes below its heading, which may be less than the room it had.
        Section longer = cut(whole.sections().get(i), PageText.taken(cut) - 1 + left);
        left -= PageText.taken(longer) - PageText.taken(cut);
        sections.set(i, longer);
      }
    }
    return sections;
  }

  /**
   * What cannot be told in fewer lines: each threshold has one, and all that is in force is named.
   */
  private int least(Section section) {
    return switch (section.topic()) {
      case THRESHOLDS, DUTIES -> section.entries().size();
      case OPEN -> Math.max(1, PageText.lines(section, opened(section)));
      case ATTACKS -> Math.min(ATTACKS - 1, PageText.lines(section));
      case IN_FORCE -> PageText.lines(section);
      case PROPOSED -> Math.min(share(Topic.PROPOSED), PageText.lines(section));
      case CAUTIONS -> Math.min(3, PageText.lines(section));
      case AWAITED, CLOSED -> Math.min(2, PageText.lines(section));
      default -> 1;
    };
  }

  /** What is open here and not everywhere; what may be open is told as far as there is room. */
  private List<Entry> opened(Section section) {
    List<String> others =
        Stream.of("open.conditional", "open.unclear", "open.always").map(texts::say).toList();
    return section.entries().stream()
        .takeWhile(entry -> others.stream().noneMatch(entry.mark()::startsWith))
        .toList();
  }

  /** One more line each, while there are any; returns those that nobody needs. */
  private int spread(Map<Topic, Integer> room, int lines) {
    int left = lines;
    boolean given = true;
    while (left > 0 && given) {
      given = false;
      for (Map.Entry<Topic, Integer> each : room.entrySet()) {
        if (left > 0 && each.getValue() < needs.getOrDefault(each.getKey(), 0)) {
          each.setValue(each.getValue() + 1);
          left--;
          given = true;
        }
      }
    }
    return left;
  }

  /**
   * Where shares and what must be told go beyond the page, the others give lines: first what they
   * have beyond what they need, then what can be asked for by topic, and the questions last.
   */
  private void take(Map<Topic, Integer> room, int lines) {
    for (int left = lines; left < 0; left++) {
      Topic giver =
          KEPT.stream()
              .flatMap(kept -> longest(room, kept).stream())
              .findFirst()
              .orElse(Topic.QUESTIONS);
      room.merge(giver, -1, Integer::sum);
    }
  }

  private Optional<Topic> longest(Map<Topic, Integer> room, Map<Topic, Integer> kept) {
    return whole.sections().stream()
        .filter(section -> section.topic() != Topic.QUESTIONS)
        .filter(
            section ->
                room.getOrDefault(section.topic(), 0)
                    > Math.min(least(section), kept.getOrDefault(section.topic(), least(section))))
        .map(Section::topic)
        .max(Comparator.comparing(topic -> room.getOrDefault(topic, 0)));
  }

  private Section cut(Section section, int room) {
    List<Entry> entries = section.entries();
    if (needs.getOrDefault(section.topic(), 0) <= room && section.topic() != Topic.QUESTIONS) {
      return section;
    }
    if (PageText.isWhole(section.topic())) {
      return new Section(section.topic(), section.heading(), entries, 0, room);
    }
    int kept = entries.size();
    if (section.topic() == Topic.ATTACKS) {
      // Who did what to whom is named in a line rather than left out; the first has two.
      return first(section, Math.min(kept, Math.max(1, room - 1)), room);
    }
    while (kept > 1) {
      List<Entry> told = entries.subList(0, kept);
      // The last may be cut, as long as a line of it is left.
      if (PageText.lines(section, told) - over(section, told) <= room) {
        break;
      }
      kept--;
    }
    return first(section, kept, room);
  }

  /** Its first entries, and how many there are beside them. */
  private Section first(Section section, int kept, int room) {
    int more = section.entries().size() - kept;
    String heading =
        more == 0
            ? section.heading()
            : texts.say("heading.more", section.heading(), more, PageText.name(section.topic()));
    return new Section(section.topic(), heading, section.entries().subList(0, kept), more, room);
  }

  private static int over(Section section, List<Entry> told) {
    return PageText.lines(section, told.get(told.size() - 1)) - 1;
  }
}
