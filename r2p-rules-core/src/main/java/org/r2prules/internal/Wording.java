package org.r2prules.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prules.doctrine.Inquiry;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;

/**
 * What is asked of a code, what is said where it is shown not to be so, and what the values of
 * codes and fields are called. All in one file, so that it can be put into another language.
 */
final class Wording {

  static final Wording NONE = new Wording(MissingNode.getInstance());

  private static final String QUESTION = "question";
  private static final String NOT = "not";
  private static final String NOT_ASKED = "notAsked";
  private static final String LIFE_SAVING = "lifeSaving";
  private static final String HEADLINE = "headline";
  private static final String STATEMENTS = "statements";
  private static final String NAMES = "names";
  private static final String MEANS = "means";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w*)}");

  private final JsonNode terms;
  private final JsonNode fields;
  private final JsonNode statements;
  private final Set<String> parts = new TreeSet<>();

  Wording(JsonNode root) {
    this.terms = root.path("terms");
    this.fields = root.path("fields");
    this.statements = root.path(STATEMENTS);
    root.fieldNames().forEachRemaining(parts::add);
  }

  /** The term in these words; as it is where they are missing. */
  Term worded(Term term) {
    JsonNode words = terms.path(term.code());
    return new Term(
        term.code(),
        term.subjects(),
        term.type(),
        term.values(),
        term.open(),
        term.independent(),
        term.passing(),
        term.favours(),
        term.accuses(),
        term.object(),
        term.unit(),
        words.path(MEANS).asText(term.means()),
        words.path(QUESTION).asText(term.question()),
        words.path(NOT).asText(term.negative()),
        words.path(HEADLINE).asBoolean(term.headline()));
  }

  /** What values are called, by code or field, and value. */
  Map<String, Map<String, String>> names() {
    Map<String, Map<String, String>> names = new TreeMap<>();
    terms
        .properties()
        .forEach(term -> names.put(term.getKey(), texts(term.getValue().path(NAMES))));
    fields.properties().forEach(field -> names.put(field.getKey(), texts(field.getValue())));
    return names;
  }

  /** The kinds of actor of which a code is not asked. */
  Map<String, Set<String>> notAsked() {
    Map<String, Set<String>> kinds = new TreeMap<>();
    for (Map.Entry<String, JsonNode> term : terms.properties()) {
      Set<String> of = new TreeSet<>();
      term.getValue().path(NOT_ASKED).forEach(kind -> of.add(kind.asText()));
      kinds.put(term.getKey(), of);
    }
    return kinds;
  }

  /** The codes that are asked before others that settle as much. */
  Set<String> lifeSaving() {
    Set<String> codes = new TreeSet<>();
    for (Map.Entry<String, JsonNode> term : terms.properties()) {
      if (term.getValue().path(LIFE_SAVING).asBoolean()) {
        codes.add(term.getKey());
      }
    }
    return codes;
  }

  /** What to ask where a rule states that something is not known. */
  Map<String, Inquiry> inquiries() {
    Map<String, Inquiry> inquiries = new TreeMap<>();
    statements
        .properties()
        .forEach(
            each -> {
              Map<String, Inquiry.Reply> answers = new LinkedHashMap<>();
              each.getValue()
                  .path("answers")
                  .properties()
                  .forEach(
                      answer -> {
                        Set<String> scope = new TreeSet<>();
                        answer.getValue().path("scope").forEach(tool -> scope.add(tool.asText()));
                        answers.put(
                            answer.getKey(),
                            new Inquiry.Reply(answer.getValue().path("status").asText(), scope));
                      });
              inquiries.put(
                  each.getKey(),
                  new Inquiry(each.getValue().path(QUESTION).asText(each.getKey()), answers));
            });
    return inquiries;
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new TreeMap<>();
    node.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }

  /** What is missing, and what nothing is called; nothing if there is no file of wordings. */
  List<String> problems(Vocabulary vocabulary) {
    List<String> problems = new ArrayList<>();
    if (parts.isEmpty()) {
      return problems;
    }
    strange(parts, List.of("terms", "fields", STATEMENTS), "no part ", problems);
    List<String> codes = vocabulary.terms().stream().map(Term::code).toList();
    strange(keys(terms), codes, "no code ", problems);
    strange(keys(fields), vocabulary.fields(), "no field ", problems);
    vocabulary.terms().forEach(term -> term(term, vocabulary, problems));
    for (Map.Entry<String, JsonNode> each : statements.properties()) {
      String question = each.getValue().path(QUESTION).asText();
      places("'" + each.getKey() + "' " + QUESTION, question, "about", problems);
    }
    for (String field : keys(fields)) {
      if (vocabulary.fields().contains(field)) {
        names(field, keys(fields.path(field)), vocabulary.field(field), problems);
      }
    }
    return problems;
  }

  private void term(Term term, Vocabulary vocabulary, List<String> problems) {
    JsonNode words = terms.path(term.code());
    strange(
        keys(words),
        List.of(QUESTION, NOT, NAMES, MEANS, NOT_ASKED, LIFE_SAVING, HEADLINE),
        term.code() + " has no ",
        problems);
    for (String each : List.of(QUESTION, NOT)) {
      if (words.path(each).asText().isBlank()) {
        problems.add("no '" + each + "' for " + term.code());
      }
    }
    places(term.code() + " " + QUESTION, words.path(QUESTION).asText(), "about", problems);
    boolean flag = term.type() == Term.Type.FLAG;
    String negative = words.path(NOT).asText();
    places(term.code() + " " + NOT, negative, flag ? "" : "value", problems);
    if (!flag && !negative.isBlank() && !negative.contains("{value}")) {
      problems.add(term.code() + " " + NOT + ": it does not say of which {value}");
    }
    names(term.code(), keys(words.path(NAMES)), term.values(), problems);
    Set<String> kinds = new TreeSet<>();
    words.path(NOT_ASKED).forEach(kind -> kinds.add(kind.asText()));
    strange(
        kinds,
        vocabulary.field("actor.kind"),
        term.code() + " " + NOT_ASKED + ": no kind ",
        problems);
  }

  /** The only thing that may stand in braces. */
  private static void places(String where, String text, String place, List<String> problems) {
    Matcher braces = PLACE.matcher(text);
    while (braces.find()) {
      if (!braces.group(1).equals(place)) {
        problems.add(where + ": nothing is put for " + braces.group());
      }
    }
  }

  private void names(
      String code, Set<String> named, Collection<String> values, List<String> problems) {
    strange(named, values, code + " has no value ", problems);
    for (String value : values) {
      if (!named.contains(value)) {
        problems.add("no name for " + code + " " + value);
      }
    }
  }

  private static Set<String> keys(JsonNode node) {
    Set<String> keys = new TreeSet<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static void strange(
      Set<String> words, Collection<String> valid, String text, List<String> problems) {
    for (String word : words) {
      if (!valid.contains(word)) {
        problems.add(text + "'" + word + "'" + Nearest.hintOrAll(word, valid));
      }
    }
  }
}
