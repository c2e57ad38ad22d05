package org.r2prules.report.internal.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Brief.Section;
import org.r2prules.report.Brief.Topic;
import org.r2prules.report.internal.text.PageText;

/**
 * What fits on two sheets of paper: all that is on the page of text, then, one in turn from each
 * topic, what that has no room for, then more of what is long.
 */
final class Sheets {

  /** The characters of a line on paper. */
  static final int WIDTH = 76;

  /** The lines on both sheets, beside headings and what stands between them. */
  private static final int LINES = 92;

  private static final int LONGEST = 8;

  private final Map<Topic, List<Entry>> told = new EnumMap<>(Topic.class);
  private final Map<Topic, List<Entry>> rest = new EnumMap<>(Topic.class);
  private int times = 1;

  Sheets(Brief page, Brief whole) {
    for (Section section : page.sections()) {
      told.put(section.topic(), new ArrayList<>(section.entries()));
      rest.put(section.topic(), new ArrayList<>());
    }
    for (Section section : whole.sections()) {
      Set<Entry> there = new LinkedHashSet<>(told(section.topic()));
      section.entries().stream()
          .filter(each -> !there.contains(each))
          .forEach(rest(section.topic())::add);
    }
    widen(2);
    fill();
    widen(LONGEST);
  }

  List<Entry> told(Topic topic) {
    return told.computeIfAbsent(topic, each -> new ArrayList<>());
  }

  List<Entry> rest(Topic topic) {
    return rest.computeIfAbsent(topic, each -> new ArrayList<>());
  }

  /** The characters that an entry may have. */
  int most(Topic topic) {
    return WIDTH * times * Math.min(PageText.most(topic), LONGEST);
  }

  private void widen(int most) {
    while (times < most) {
      times++;
      if (lines() > LINES) {
        times--;
        return;
      }
    }
  }

  /** The page asks no more questions than the text does. */
  private void fill() {
    boolean filled = true;
    while (filled) {
      filled = false;
      for (Topic topic : Topic.values()) {
        if (topic != Topic.QUESTIONS && !rest(topic).isEmpty()) {
          Entry next = rest(topic).get(0);
          if (lines() + lines(topic, next) <= LINES) {
            told(topic).add(next);
            rest(topic).remove(0);
            filled = true;
          }
        }
      }
    }
  }

  private int lines() {
    int lines = 0;
    for (Map.Entry<Topic, List<Entry>> topic : told.entrySet()) {
      for (Entry entry : topic.getValue()) {
        lines += lines(topic.getKey(), entry);
      }
    }
    return lines;
  }

  private int lines(Topic topic, Entry entry) {
    return 1 + (Math.min(entry.text().length(), most(topic)) - 1) / WIDTH;
  }
}
