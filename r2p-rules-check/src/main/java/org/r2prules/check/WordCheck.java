package org.r2prules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Finding;

/** Whether the patterns of the rules speak of codes, values, ids and readings that there are. */
final class WordCheck {

  private final RuleFiles files;
  private final Subjects subjects;
  private final Set<Key> written = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  WordCheck(RuleFiles files, Subjects subjects) {
    this.files = files;
    this.subjects = subjects;
    for (ParsedRule rule : files.rules()) {
      files.writes(rule).found().forEach(write -> written.add(write.key()));
    }
  }

  List<Problem> problems() {
    for (ParsedRule rule : files.rules()) {
      for (Pattern pattern : rule.patterns()) {
        check(rule, pattern);
      }
    }
    return problems;
  }

  private void check(ParsedRule rule, Pattern pattern) {
    switch (pattern.type()) {
      case "Finding" -> finding(rule, pattern);
      case "Reading" -> reading(rule, pattern);
      case "Conclusion" -> {
        written(rule, pattern, "no rule concludes ");
        conclusion(rule, pattern);
      }
      case "Mandate", "Mandates", "Group", "Members" ->
          written(rule, pattern, "no rule inserts " + pattern.type() + " ");
      case "Indicated", "Candidate", "Tool" -> {
        if (files.whole()) {
          tool(rule, pattern);
        }
      }
      default -> fact(rule, pattern);
    }
  }

  private void written(ParsedRule rule, Pattern pattern, String message) {
    if (files.whole()) {
      words(rule, pattern, pattern.keyField(), names(pattern.type()), message);
    }
  }

  private Set<String> names(String type) {
    Set<String> names = new TreeSet<>();
    written.stream().filter(key -> key.type().equals(type)).forEach(key -> names.add(key.name()));
    return names;
  }

  private void finding(ParsedRule rule, Pattern pattern) {
    words(rule, pattern, "code", files.words().codes().keySet(), "no code in vocabulary.yaml is ");
    boolean known = KnownTypes.fields(Finding.class).containsAll(pattern.fields().values());
    if (known && saysOfNobody(pattern)) {
      problems.add(
          Problem.of(
              Cause.ABOUT_MISSING,
              rule.source().at(pattern.start()),
              rule.id(),
              String.join(", ", pattern.names()),
              "the finding "
                  + String.join(", ", pattern.names())
                  + " says of nobody in particular: about == … is missing"));
    }
  }

  /** There is one situation: what is concluded of it alone needs no subject. */
  private void conclusion(ParsedRule rule, Pattern pattern) {
    boolean known = KnownTypes.fields(Conclusion.class).containsAll(pattern.fields().values());
    if (!known || !saysOfNobody(pattern)) {
      return;
    }
    for (String id : pattern.names()) {
      Set<String> about = new TreeSet<>(subjects.ofConclusion(id));
      about.remove("Situation");
      if (!about.isEmpty()) {
        problems.add(
            Problem.of(
                Cause.ABOUT_MISSING,
                rule.source().at(pattern.start()),
                rule.id(),
                id,
                "of which "
                    + String.join(" or ", about)
                    + " is "
                    + id
                    + " meant? about == … is missing"));
      }
    }
  }

  private static boolean saysOfNobody(Pattern pattern) {
    return !pattern.collected() && pattern.on("about").isEmpty() && !pattern.binds("about");
  }

  private void reading(ParsedRule rule, Pattern pattern) {
    Map<String, List<String>> readings = files.words().readings();
    words(rule, pattern, "key", readings.keySet(), "no switch in interpretations.yaml is ");
    for (String key : pattern.names()) {
      if (readings.containsKey(key)) {
        words(rule, pattern, "value", readings.get(key), key + " has no reading ");
      }
    }
  }

  private void tool(ParsedRule rule, Pattern pattern) {
    Map<String, Collection<String>> valid = new HashMap<>();
    valid.put("gates", files.cells("Gates"));
    valid.put("force", TableCheck.FORCE);
    valid.put("coercion", TableCheck.COERCION);
    valid.put("code", files.cells("Tool"));
    valid.put("tool", files.cells("Tool"));
    valid.put("organ", List.of("ANY", "COUNCIL", "AUTONOMOUS", "ASSEMBLY", "UNKNOWN"));
    valid.forEach(
        (field, words) ->
            words(rule, pattern, field, words, "no tool of the tables has the " + field + " "));
  }

  /** Fields of facts whose values the vocabulary lists. */
  private void fact(ParsedRule rule, Pattern pattern) {
    String type =
        pattern.type().equals("CouncilDecision")
            ? "decision"
            : pattern.type().substring(0, 1).toLowerCase(Locale.ROOT) + pattern.type().substring(1);
    files
        .words()
        .fields()
        .forEach(
            (name, values) -> {
              if (name.startsWith(type + ".")) {
                words(
                    rule,
                    pattern,
                    name.substring(type.length() + 1),
                    values,
                    name + " has no value ");
              }
            });
  }

  private void words(
      ParsedRule rule, Pattern pattern, String field, Collection<String> valid, String message) {
    for (Restriction each : pattern.restrictions()) {
      if (each.field().equals(field)) {
        for (String word : each.literals()) {
          if (!valid.contains(word)) {
            problems.add(
                Problem.unknown(
                    Cause.UNKNOWN_WORD,
                    rule.source().of('"' + word + '"', each.start()),
                    rule.id(),
                    word,
                    message + word,
                    valid));
          }
        }
      }
    }
  }
}
