package org.r2prules.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prose beside the rules. A heading {@code ## <rule id>} covers that rule. A heading for
 * several rules that make one point lists them in its first line: {@code Rules: THR-05.judged,
 * THR-05.proven}.
 */
public final class Prose {

  private static final Pattern HEADING =
      Pattern.compile("^## ([A-Z]{3}-\\d\\d\\.\\S+)[^\\n]*\\n+(?:Rules: ([^\\n]+))?");

  /**
   * What a heading of rules has below it.
   *
   * @param heading the rule that it names
   * @param rules those that it covers
   * @param body what is said, in Markdown
   */
  public record Section(String heading, Set<String> rules, String body) {}

  /**
   * What a heading of a file has below it.
   *
   * @param file where it is written
   * @param opening what is said before the first rule, in Markdown
   * @param sections what is said of rules, in order
   */
  public record Chapter(String file, String title, String opening, List<Section> sections) {}

  private final List<Chapter> chapters = new ArrayList<>();

  static Prose of(Map<String, String> markdown) {
    Prose prose = new Prose();
    markdown.forEach(
        (file, text) -> {
          for (String part : (text + "\n").split("(?m)^(?=##? )")) {
            prose.add(file, part);
          }
        });
    return prose;
  }

  private void add(String file, String part) {
    Matcher heading = HEADING.matcher(part);
    if (part.startsWith("# ")) {
      String[] lines = part.substring(2).split("\\n", 2);
      chapters.add(new Chapter(file, lines[0].strip(), lines[1].strip(), new ArrayList<>()));
    } else if (heading.find()) {
      Set<String> rules = new TreeSet<>();
      if (heading.group(2) == null) {
        rules.add(heading.group(1));
      } else {
        rules.addAll(List.of(heading.group(2).strip().replaceAll("\\.$", "").split("[,\\s]+")));
      }
      if (chapters.isEmpty() || !chapters.get(chapters.size() - 1).file().equals(file)) {
        chapters.add(new Chapter(file, "", "", new ArrayList<>()));
      }
      chapters
          .get(chapters.size() - 1)
          .sections()
          .add(new Section(heading.group(1), rules, part.substring(heading.end()).strip()));
    }
  }

  /** By file, in order. */
  public List<Chapter> chapters() {
    return List.copyOf(chapters);
  }

  /** What is said of a rule. */
  public Optional<Section> of(String rule) {
    return chapters.stream()
        .flatMap(chapter -> chapter.sections().stream())
        .filter(section -> section.rules().contains(rule))
        .findFirst();
  }

  boolean covers(String rule) {
    return of(rule).isPresent();
  }

  /** Heading and rule, where the rule is not among these. */
  List<String> strangers(Set<String> rules) {
    return chapters.stream()
        .flatMap(
            chapter ->
                chapter.sections().stream()
                    .flatMap(
                        section ->
                            section.rules().stream()
                                .filter(rule -> !rules.contains(rule))
                                .map(
                                    rule ->
                                        "%s ## %s: %s"
                                            .formatted(chapter.file(), section.heading(), rule))))
        .toList();
  }
}
