package org.r2prules.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words that the files beside the rules declare.
 *
 * @param codes the codes of findings
 * @param fields the values of fields that are no codes, by {@code type.field}
 * @param readings the readings of each switch
 * @param readingFile the file of those switches
 * @param vocabularyFile the file of codes and fields
 * @param wordingFile the file of what they are called; null if there is none
 * @param labels the conclusions that have a name
 * @param labelFile the file of those names
 * @param problems what cannot be read; then some of the words are not known
 */
record Words(
    Map<String, Code> codes,
    Map<String, List<String>> fields,
    Map<String, List<String>> readings,
    SourceText readingFile,
    SourceText vocabularyFile,
    SourceText wordingFile,
    Set<String> labels,
    SourceText labelFile,
    List<Problem> problems) {

  private static final String WORDING = "wording.yaml";

  /**
   * A code of findings.
   *
   * @param subjects the types of what it is about, as classes are called
   * @param type flag, one, many, number, actor …
   * @param values what it may say
   * @param open whether it may say more
   */
  record Code(Set<String> subjects, String type, List<String> values, boolean open) {

    boolean isFlag() {
      return type.equals("flag");
    }

    /** Whether its values are a list that is closed. */
    boolean isListed() {
      return !open && (isFlag() || type.equals("one") || type.equals("many") || isNumber());
    }

    private boolean isNumber() {
      return type.equals("number");
    }

    /** What {@code is("…")} may ask. */
    List<String> asked() {
      return isFlag() ? List.of("true") : isNumber() ? List.of("above 0") : values;
    }
  }

  static Words in(Path folder) {
    List<Problem> problems = new ArrayList<>();
    JsonNode vocabulary = tree(folder, "vocabulary.yaml", problems);
    Map<String, Code> codes = new TreeMap<>();
    vocabulary
        .path("terms")
        .forEach(
            term ->
                codes.put(
                    term.path("code").asText(),
                    new Code(
                        subjects(strings(term.get("of"))),
                        term.path("type").asText(),
                        strings(term.get("values")),
                        term.path("open").asBoolean(false))));
    Map<String, List<String>> fields = new TreeMap<>();
    vocabulary
        .path("fields")
        .properties()
        .forEach(field -> fields.put(field.getKey(), strings(field.getValue())));
    Map<String, List<String>> readings = new LinkedHashMap<>();
    tree(folder, "interpretations.yaml", problems)
        .forEach(
            each ->
                readings.put(
                    each.path("key").asText(),
                    each.path("readings").properties().stream().map(Map.Entry::getKey).toList()));
    Set<String> labels = new TreeSet<>();
    tree(folder, "labels.yaml", problems).fieldNames().forEachRemaining(labels::add);
    boolean worded = Files.isRegularFile(folder.resolve(WORDING));
    if (worded) {
      tree(folder, WORDING, problems);
    }
    return new Words(
        codes,
        fields,
        readings,
        SourceText.read(folder, folder.resolve("interpretations.yaml")),
        SourceText.read(folder, folder.resolve("vocabulary.yaml")),
        worded ? SourceText.read(folder, folder.resolve(WORDING)) : null,
        labels,
        SourceText.read(folder, folder.resolve("labels.yaml")),
        List.copyOf(problems));
  }

  private static Set<String> subjects(List<String> kinds) {
    Set<String> subjects = new TreeSet<>();
    for (String kind : kinds) {
      subjects.add(
          kind.equals("decision")
              ? "CouncilDecision"
              : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
    }
    return subjects;
  }

  private static JsonNode tree(Path folder, String name, List<Problem> problems) {
    YamlFile file = new YamlFile(SourceText.read(folder, folder.resolve(name)));
    problems.addAll(file.problems());
    return file.tree();
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node != null && node.isArray()) {
      node.forEach(each -> strings.add(each.asText()));
    } else if (node != null) {
      strings.add(node.asText());
    }
    return strings;
  }
}
