package org.r2prules.report.internal.wording;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of a reason in a few words. Parts that say the same of several subjects become one.
 *
 * @param text what it says
 * @param values the values in question; empty where there is nothing beyond the text
 * @param about the ids of what it is about
 * @param marks what is special about how it stands; empty where nothing is
 * @param partly whether it stands so for a part of it only
 * @param awaited whether something supplied could settle it
 * @param depth how often parts are joined within it: 0 for a part by itself
 */
public record Phrase(
    String text,
    Set<String> values,
    Set<String> about,
    Set<String> marks,
    boolean partly,
    boolean awaited,
    int depth) {

  public Phrase(
      String text, Set<String> values, Set<String> about, String mark, boolean awaited, int depth) {
    this(text, values, about, mark.isEmpty() ? Set.of() : Set.of(mark), false, awaited, depth);
  }

  public static Phrase of(String text, Set<String> about) {
    return new Phrase(text, Set.of(), about, "", true, 0);
  }

  public Phrase marked(String other) {
    return new Phrase(text, values, about, other, awaited, depth);
  }

  /** The same, where that it is about this goes without saying. */
  public Phrase within(String subject) {
    Set<String> others = new LinkedHashSet<>(about);
    others.remove(subject);
    return new Phrase(text, values, others, marks, partly, awaited, depth);
  }

  /** Each once, in the order in which they first come. */
  public static List<Phrase> merged(Collection<Phrase> phrases) {
    Map<List<Object>, Phrase> merged = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      merged.merge(List.of(phrase.text, phrase.awaited), phrase, Phrase::and);
    }
    return List.copyOf(merged.values());
  }

  private Phrase and(Phrase other) {
    return new Phrase(
        text,
        both(values, other.values),
        both(about, other.about),
        new TreeSet<>(both(marks, other.marks)),
        partly || other.partly || !marks.equals(other.marks),
        awaited,
        depth);
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }
}
