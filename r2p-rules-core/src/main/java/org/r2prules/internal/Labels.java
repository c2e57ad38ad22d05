package org.r2prules.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.doctrine.Nearest;
import org.r2prules.judgement.Kind;

/**
 * What conclusions are called: id to name, or to a name, to what is said where it is shown not to
 * hold, to the tools that it bears on, and to whether it is grave.
 *
 * @param labels id to name, in the order of the file
 * @param negatives id to what is said where it does not hold; not every id
 * @param on the tools that an entry bears on, by id; not every id
 * @param grave the ids of what the sources insist on
 * @param strange what an entry has beside these, by id
 */
record Labels(
    Map<String, String> labels,
    Map<String, String> negatives,
    Map<String, Set<String>> on,
    Set<String> grave,
    Map<String, String> strange) {

  private static final String LABEL = "label";
  private static final String NOT = "not";
  private static final String ON = "on";
  private static final String GRAVE = "grave";

  private static final List<String> WORDS = List.of(LABEL, NOT, ON, GRAVE);

  /** Stands for a name of its own where there is to be none. */
  private static final String OWN = "";

  /** Of these nothing else is concluded, so that no reader is told that they do not hold. */
  private static final Set<Kind> NEVER_GROUNDS =
      Set.of(Kind.OPTION, Kind.CAUTION, Kind.NOTE, Kind.RECOMMENDATION);

  static Labels of(JsonNode file) {
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, String> negatives = new TreeMap<>();
    Map<String, Set<String>> on = new TreeMap<>();
    Set<String> grave = new TreeSet<>();
    Map<String, String> strange = new TreeMap<>();
    file.properties()
        .forEach(
            entry -> {
              String id = entry.getKey();
              JsonNode words = entry.getValue();
              labels.put(id, words.isObject() ? words.path(LABEL).asText() : words.asText());
              if (words.hasNonNull(NOT)) {
                negatives.put(id, words.get(NOT).asText());
              }
              Set<String> tools = new TreeSet<>();
              words.path(ON).forEach(tool -> tools.add(tool.asText()));
              if (!tools.isEmpty()) {
                on.put(id, tools);
              }
              if (words.path(GRAVE).asBoolean(false)) {
                grave.add(id);
              }
              for (Map.Entry<String, JsonNode> word : words.properties()) {
                if (!WORDS.contains(word.getKey())) {
                  strange.put(id, word.getKey());
                }
              }
            });
    return new Labels(labels, negatives, on, grave, strange);
  }

  /**
   * The same, and options by the titles of their tools: one place says what an option is called.
   *
   * @param titles the titles of the rows, by tool
   */
  Labels withTools(Map<String, String> titles) {
    Map<String, String> all = new LinkedHashMap<>(labels);
    Map<String, String> twice = new TreeMap<>(strange);
    titles.forEach(
        (tool, title) -> {
          String id = Kind.OPTION.label() + ":" + tool;
          if (all.putIfAbsent(id, title) != null) {
            twice.put(id, OWN);
          }
        });
    return new Labels(all, negatives, on, grave, twice);
  }

  /**
   * What is missing, and what means nothing.
   *
   * @param negated whether whatever can be a ground has to have a negative
   */
  List<String> problems(boolean negated) {
    List<String> problems = new ArrayList<>();
    labels.forEach(
        (id, label) -> {
          if (label.isBlank()) {
            problems.add("no name for " + id);
          }
          if (negated && isGround(id) && negatives.getOrDefault(id, "").isBlank()) {
            problems.add("no '" + NOT + "' for " + id);
          }
        });
    on.forEach(
        (id, tools) ->
            tools.stream()
                .filter(tool -> !labels.containsKey(Kind.OPTION.label() + ":" + tool))
                .forEach(tool -> problems.add(id + " is on no tool '" + tool + "'")));
    strange.forEach(
        (id, word) ->
            problems.add(
                word.equals(OWN)
                    ? id + " is called what its row is, and has no name of its own"
                    : id + " has no word '" + word + "'" + Nearest.hintOrAll(word, WORDS)));
    return problems;
  }

  private static boolean isGround(String id) {
    return NEVER_GROUNDS.stream().noneMatch(kind -> id.startsWith(kind.label() + ":"));
  }
}
