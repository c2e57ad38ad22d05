package org.r2prules.report.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.judgement.Conclusion;

/**
 * Conclusions that a reader can take in at once: those that say the same, of several subjects or
 * options and for the same reason, become one entry.
 *
 * @param conclusion the first of them
 * @param name what they say, and of what
 * @param reason why they stand so, in a line
 * @param options the titles of the options that they are about; empty if about something else
 */
public record Grouped(Conclusion conclusion, String name, String reason, List<String> options) {

  public static List<Grouped> of(List<Conclusion> conclusions, Page page) {
    Map<List<String>, List<Conclusion>> groups = new LinkedHashMap<>();
    for (Conclusion conclusion : conclusions) {
      List<String> key =
          List.of(
              conclusion.id(),
              conclusion.status() + " " + conclusion.value(),
              page.words().isAboutOption(conclusion) ? "option" : "subject",
              page.reasons().of(conclusion));
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(conclusion);
    }
    return groups.values().stream().map(group -> of(page, group)).toList();
  }

  private static Grouped of(Page page, List<Conclusion> group) {
    Conclusion first = group.get(0);
    Set<String> about = new LinkedHashSet<>();
    group.forEach(conclusion -> about.add(conclusion.about()));
    List<String> options =
        page.words().isAboutOption(first)
            ? about.stream().map(page.words()::subject).toList()
            : List.of();
    boolean says = first.value() != null && !first.value().equals(first.status().name());
    String name =
        page.words().label(first)
            + page.about(about)
            + (says ? ": " + page.words().value(first) : "");
    return new Grouped(first, name, page.reasons().of(first), options);
  }
}
