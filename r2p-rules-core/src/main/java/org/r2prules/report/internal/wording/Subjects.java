package org.r2prules.report.internal.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.facts.Fact;
import org.r2prules.text.Width;

/** Names subjects as shortly as can be: not at all where there is only one of the kind. */
public final class Subjects {

  private static final int LONGEST = 40;
  private static final String SEVERAL = "subjects.several";

  private final Assessment assessment;
  private final Words words;
  private final Map<SubjectKind, Integer> counts = new EnumMap<>(SubjectKind.class);

  public Subjects(Assessment assessment, Words words) {
    this.assessment = assessment;
    this.words = words;
    for (Fact fact : assessment.dossier().facts()) {
      SubjectKind kind = kind(fact);
      if (kind != null) {
        counts.merge(kind, 1, Integer::sum);
      }
    }
  }

  /** In brackets, after a blank, what something is about; empty where that goes without saying. */
  public String suffix(Set<String> about) {
    Set<String> told = new TreeSet<>(about);
    told.removeIf(this::goesWithoutSaying);
    if (told.isEmpty()) {
      return "";
    }
    return told.size() == 1
        ? " (" + name(told.iterator().next()) + ")"
        : " (" + words.say(kinds(told), String.valueOf(told.size())) + ")";
  }

  /** The name, cut to what a reader needs to know it again. */
  public String name(String about) {
    return cut(words.subject(about));
  }

  private boolean goesWithoutSaying(String about) {
    Fact fact = words.factOf(about);
    return assessment.candidates().containsKey(about)
        || fact != null && counts.getOrDefault(kind(fact), 0) == 1;
  }

  private String kinds(Set<String> about) {
    Set<String> kinds =
        about.stream().map(words::factOf).map(Subjects::plural).collect(Collectors.toSet());
    return kinds.size() == 1 ? kinds.iterator().next() : SEVERAL;
  }

  private static String plural(Fact fact) {
    SubjectKind kind = kind(fact);
    return kind == null ? SEVERAL : "subjects." + kind;
  }

  private static @Nullable SubjectKind kind(Fact fact) {
    return List.of(SubjectKind.values()).stream()
        .filter(kind -> kind.covers(fact))
        .findFirst()
        .orElse(null);
  }

  private static String cut(String name) {
    if (Width.of(name) <= LONGEST) {
      return name;
    }
    int fits = Width.fitting(name, LONGEST - 1);
    int end = name.lastIndexOf(' ', fits);
    if (end < (fits + 1) / 2) {
      end = fits;
    }
    return name.substring(0, end).stripTrailing() + "…";
  }
}
