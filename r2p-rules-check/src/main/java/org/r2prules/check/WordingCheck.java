package org.r2prules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prules.doctrine.Nearest;
import org.r2prules.judgement.Kind;

/**
 * Whether {@code wording.yaml} and {@code labels.yaml} have what a reader is shown, and nothing
 * else. The loader refuses a knowledge base that lacks words, without saying where: this is what it
 * asks, and more. Of a knowledge base without that file no negatives are asked.
 */
final class WordingCheck {

  private static final String QUESTION = "question";
  private static final String NOT = "not";
  private static final String NAMES = "names";
  private static final String NOT_ASKED = "notAsked";
  private static final String LIFE_SAVING = "lifeSaving";
  private static final String HEADLINE = "headline";
  private static final String LABEL = "label";
  private static final String ON = "on";
  private static final String GRAVE = "grave";
  private static final String TERMS = "terms";
  private static final String FIELDS = "fields";
  private static final String STATEMENTS = "statements";
  private static final List<String> PARTS = List.of(TERMS, FIELDS, STATEMENTS);
  private static final List<String> OF_TERM =
      List.of(QUESTION, NOT, NAMES, "means", NOT_ASKED, LIFE_SAVING, HEADLINE);
  private static final Pattern PLACE = Pattern.compile("\\{(\\w*)}");
  private static final Pattern BRACE = Pattern.compile("[{}]");

  /** Nothing rests on these, so that no reader is told that they do not hold. */
  private static final List<Kind> NEVER_GROUNDS =
      List.of(Kind.OPTION, Kind.CAUTION, Kind.NOTE, Kind.RECOMMENDATION);

  private final RuleFiles files;
  private final Words words;
  private final List<Problem> problems = new ArrayList<>();

  WordingCheck(RuleFiles files) {
    this.files = files;
    this.words = files.words();
  }

  List<Problem> problems() {
    labels(YamlMap.of(words.labelFile()));
    if (words.wordingFile() != null) {
      wording(YamlMap.of(words.wordingFile()));
    }
    return problems;
  }

  private void labels(YamlMap file) {
    for (String id : file.keys()) {
      YamlMap entry = file.map(id);
      strange(Cause.LABEL, entry, List.of(LABEL, NOT, ON, GRAVE), id + " has no word ");
      strange(Cause.LABEL, entry.words(GRAVE), List.of("true"), GRAVE + " has no value ");
      strange(Cause.LABEL, entry.words(ON), files.cells("Tool"), id + " bears on no tool ");
      String label = entry.keys().isEmpty() ? file.text(id) : entry.text(LABEL);
      if (label.isBlank()) {
        add(Cause.LABEL, file.place(id), id, "no '" + LABEL + "' for " + id);
      }
      if (words.wordingFile() != null && isGround(id) && entry.text(NOT).isBlank()) {
        String what = ", which is said where it is shown not to hold";
        add(Cause.LABEL, file.place(id), id, "no '" + NOT + "' for " + id + what);
      }
    }
  }

  private static boolean isGround(String id) {
    return NEVER_GROUNDS.stream().noneMatch(kind -> id.startsWith(kind.label() + ":"));
  }

  private void wording(YamlMap file) {
    strange(Cause.WORDING, file, PARTS, "wording.yaml has no part ");
    YamlMap terms = file.map(TERMS);
    strange(Cause.WORDING, terms, words.codes().keySet(), "no code in vocabulary.yaml is ");
    places(TERMS, "code")
        .forEach(
            (code, place) -> {
              if (terms.has(code)) {
                term(code, terms);
              } else {
                missing(code, place, "wording.yaml has no words for ", terms, words.codes());
              }
            });
    YamlMap fields = file.map(FIELDS);
    strange(Cause.WORDING, fields, words.fields().keySet(), "no field in vocabulary.yaml is ");
    YamlMap declared = YamlMap.of(words.vocabularyFile()).map(FIELDS);
    for (String field : declared.keys()) {
      Set<String> values = new TreeSet<>(words.fields().get(field));
      if (fields.has(field)) {
        strange(Cause.WORDING, fields.map(field), values, field + " has no value ");
      }
      values.removeAll(files.cells("Tool")); // a tool is called what its row is
      if (fields.has(field)) {
        unnamed(field, values, fields.map(field), fields.place(field));
      } else if (!values.isEmpty()) {
        missing(
            field, declared.place(field), "wording.yaml has no names for ", fields, words.fields());
      }
    }
    statements(file.map(STATEMENTS));
  }

  /** Where each word of a list of the vocabulary is declared. */
  private Map<String, Place> places(String list, String key) {
    Map<String, Place> places = new TreeMap<>();
    for (YamlMap each : YamlMap.of(words.vocabularyFile()).maps(list)) {
      places.putAll(each.words(key));
    }
    return places;
  }

  /** A word that has none, and which of those that nobody has may have been meant. */
  private void missing(
      String word, Place place, String message, YamlMap given, Map<String, ?> declared) {
    List<String> unused =
        given.keys().stream().filter(each -> !declared.containsKey(each)).toList();
    problems.add(Problem.unknown(Cause.WORDING, place, null, word, message + word, unused));
  }

  private void term(String code, YamlMap terms) {
    YamlMap entry = terms.map(code);
    Words.Code term = words.codes().get(code);
    strange(Cause.WORDING, entry, OF_TERM, code + " has no word ");
    for (String each : List.of(QUESTION, NOT)) {
      if (entry.text(each).isBlank()) {
        add(Cause.WORDING, terms.place(code), code, "no '" + each + "' for " + code);
      }
    }
    braces(code, entry, QUESTION, "about");
    braces(code, entry, NOT, term.isFlag() ? null : "value");
    String negative = entry.text(NOT);
    if (!term.isFlag() && !negative.isBlank() && !negative.contains("{value}")) {
      String what = code + " " + NOT + " does not say of which {value}";
      add(Cause.PLACE, entry.valuePlace(NOT), negative, what);
    }
    strange(Cause.WORDING, entry.map(NAMES), term.values(), code + " has no value ");
    Place names = entry.has(NAMES) ? entry.place(NAMES) : terms.place(code);
    unnamed(code, term.values(), entry.map(NAMES), names);
    strange(
        entry.words(NOT_ASKED),
        words.fields().getOrDefault("actor.kind", List.of()),
        "actor.kind has no value ");
    for (String each : List.of(LIFE_SAVING, HEADLINE)) {
      strange(entry.words(each), List.of("true"), each + " has no value ");
    }
  }

  private void unnamed(String code, Collection<String> values, YamlMap names, Place place) {
    for (String value : values) {
      if (names.text(value).isBlank()) {
        List<String> unused = names.keys().stream().filter(each -> !values.contains(each)).toList();
        problems.add(
            Problem.unknown(
                Cause.WORDING,
                names.has(value) ? names.place(value) : place,
                null,
                value,
                "no name for " + code + " " + value,
                Nearest.to(value, unused)));
      }
    }
  }

  /** What stands in braces is put there: only that place, or none where it is null. */
  private void braces(String code, YamlMap entry, String key, String place) {
    String text = entry.text(key);
    Collection<String> valid = place == null ? List.of() : List.of(place);
    Matcher found = PLACE.matcher(text);
    Set<String> told = new HashSet<>();
    while (found.find()) {
      String name = found.group(1);
      if (!name.equals(place) && told.add(name)) {
        problems.add(
            Problem.unknown(
                Cause.PLACE,
                entry.within(key, found.group()),
                null,
                name,
                code
                    + " "
                    + key
                    + ": nothing is put for "
                    + found.group()
                    + (place == null ? ", since it is yes or no" : ""),
                valid));
      }
    }
    String rest = PLACE.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    Matcher broken = BRACE.matcher(rest);
    if (broken.find()) {
      add(
          Cause.PLACE,
          entry.within(key, text.substring(broken.start())),
          broken.group(),
          code + " " + key + ": a brace without its other, or around more than a word");
    }
  }

  private void statements(YamlMap statements) {
    if (statements.keys().isEmpty()) {
      return;
    }
    Set<String> said = new TreeSet<>();
    files.rules().forEach(rule -> said.addAll(Said.words(rule)));
    Collection<String> scopes = new TreeSet<>();
    for (String field : List.of("consent.scope", "measure.tool")) {
      scopes.addAll(words.fields().getOrDefault(field, List.of()));
    }
    Words.Code status = words.codes().get("consent.status");
    for (String statement : statements.keys()) {
      YamlMap entry = statements.map(statement);
      if (!said.contains(statement)) {
        problems.add(
            Problem.unknown(
                Cause.WORDING,
                statements.place(statement),
                null,
                statement,
                "no rule states: " + statement,
                Nearest.to(statement, said)));
      }
      strange(Cause.WORDING, entry, List.of(QUESTION, "answers"), "a statement has no word ");
      if (entry.text(QUESTION).isBlank()) {
        add(
            Cause.WORDING,
            statements.place(statement),
            statement,
            "no '" + QUESTION + "' for: " + statement);
      }
      braces(statement, entry, QUESTION, "about");
      YamlMap answers = entry.map("answers");
      for (String answer : answers.keys()) {
        YamlMap reply = answers.map(answer);
        strange(Cause.WORDING, reply, List.of("status", "scope"), "an answer has no word ");
        strange(
            reply.words("status"),
            status == null ? List.of() : status.values(),
            "consent.status has no value ");
        strange(reply.words("scope"), scopes, "consent.scope has no value ");
      }
    }
  }

  private void strange(Cause cause, YamlMap given, Collection<String> valid, String message) {
    Map<String, Place> places = new TreeMap<>();
    given.keys().forEach(key -> places.put(key, given.place(key)));
    strange(cause, places, valid, message);
  }

  private void strange(Map<String, Place> given, Collection<String> valid, String message) {
    strange(Cause.WORDING, given, valid, message);
  }

  private void strange(
      Cause cause, Map<String, Place> given, Collection<String> valid, String message) {
    given.forEach(
        (word, place) -> {
          if (!valid.contains(word)) {
            problems.add(Problem.unknown(cause, place, null, word, message + word, valid));
          }
        });
  }

  private void add(Cause cause, Place place, String word, String message) {
    problems.add(Problem.of(cause, place, null, word, message));
  }
}
