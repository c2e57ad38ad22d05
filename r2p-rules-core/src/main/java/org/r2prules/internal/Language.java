package org.r2prules.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.judgement.Tool;

/**
 * The words of a doctrine in another language: labels as in the file of labels, terms and fields as
 * in the file of wordings, and every other text by what it is in English. What it lacks stays
 * English.
 */
final class Language {

  private static final List<String> PARTS = List.of("labels", "terms", "fields", "texts");

  private final JsonNode root;
  private final Labels labels;
  private final Wording wording;
  private final Map<String, String> texts = new TreeMap<>();

  private Language(JsonNode root) {
    this.root = root;
    this.labels = Labels.of(root.path("labels"));
    this.wording = new Wording(root);
    root.path("texts").properties().forEach(e -> texts.put(e.getKey(), e.getValue().asText()));
  }

  /**
   * From the text of a file.
   *
   * @throws DoctrineException if it is no YAML
   */
  static Language of(String yaml) {
    try {
      return new Language(DoctrineFiles.YAML.readTree(yaml));
    } catch (JsonProcessingException e) {
      throw new DoctrineException(
          "the file of another language is no YAML: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * The same doctrine in these words.
   *
   * @throws DoctrineException if these are words for what the doctrine does not have
   */
  Doctrine spoken(Doctrine english) {
    check(english);
    Vocabulary vocabulary = english.vocabulary();
    List<Term> terms = vocabulary.terms().stream().map(wording::worded).toList();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    vocabulary.fields().forEach(field -> fields.put(field, vocabulary.field(field)));
    Map<String, String> names = new LinkedHashMap<>(english.labels());
    names.replaceAll((id, name) -> labels.labels().getOrDefault(id, text(name)));
    Map<String, String> negatives = new TreeMap<>();
    for (String id : names.keySet()) {
      negatives.put(id, labels.negatives().getOrDefault(id, text(english.negative(id))));
    }
    Map<String, Set<String>> on = new TreeMap<>();
    Set<String> grave = new TreeSet<>();
    for (String id : names.keySet()) {
      on.put(id, english.on(id));
      if (english.isGrave(id)) {
        grave.add(id);
      }
    }
    Map<String, Interpretation> switches = new TreeMap<>(english.interpretations());
    switches.replaceAll((key, each) -> spoken(each));
    Map<String, RuleInfo> rules = new TreeMap<>(english.rules());
    rules.replaceAll(
        (id, rule) ->
            new RuleInfo(id, text(rule.title()), rule.source(), rule.register(), rule.concludes()));
    return new Doctrine(
        english.name(),
        english.version(),
        english.hash(),
        new Vocabulary(
            terms,
            fields,
            names(vocabulary),
            vocabulary.coercive(),
            vocabulary.inquiries(),
            vocabulary.notAsked(),
            vocabulary.lifeSaving()),
        switches,
        names,
        negatives,
        on,
        grave,
        rules,
        texts);
  }

  private String text(String english) {
    return texts.getOrDefault(english, english);
  }

  private Map<String, Map<String, String>> names(Vocabulary vocabulary) {
    Map<String, Map<String, String>> own = wording.names();
    Map<String, Map<String, String>> all = new TreeMap<>();
    vocabulary.terms().forEach(term -> names(term.code(), term.values(), vocabulary, own, all));
    vocabulary.fields().forEach(f -> names(f, vocabulary.field(f), vocabulary, own, all));
    return all;
  }

  private void names(
      String code,
      Collection<String> values,
      Vocabulary english,
      Map<String, Map<String, String>> own,
      Map<String, Map<String, String>> all) {
    Map<String, String> names = new TreeMap<>();
    for (String value : values) {
      String name = own.getOrDefault(code, Map.of()).get(value);
      names.put(value, name == null ? text(english.name(code, value)) : name);
    }
    all.put(code, names);
  }

  private Interpretation spoken(Interpretation each) {
    Map<String, String> readings = new LinkedHashMap<>(each.readings());
    readings.replaceAll((reading, meaning) -> text(meaning));
    return new Interpretation(
        each.key(),
        text(each.title()),
        readings,
        each.standard(),
        text(each.why()),
        each.register());
  }

  /** The tools that the rules state, in the words of the doctrine. */
  static List<Tool> spoken(List<Tool> tools, Doctrine doctrine) {
    return doctrine.isAsWritten()
        ? tools
        : tools.stream().map(tool -> tool.worded(doctrine::words)).toList();
  }

  private void check(Doctrine english) {
    List<String> problems = new ArrayList<>();
    strange("part", keys(root), PARTS, problems);
    strange("conclusion", labels.labels().keySet(), english.labels().keySet(), problems);
    List<String> codes = english.vocabulary().terms().stream().map(Term::code).toList();
    strange("code", keys(root.path("terms")), codes, problems);
    strange("field", keys(root.path("fields")), english.vocabulary().fields(), problems);
    if (!problems.isEmpty()) {
      throw new DoctrineException(
          "these are words of another doctrine: " + String.join("\n", problems));
    }
  }

  private static Set<String> keys(JsonNode node) {
    Set<String> keys = new TreeSet<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static void strange(
      String what, Set<String> words, Collection<String> valid, List<String> problems) {
    for (String word : words) {
      if (!valid.contains(word)) {
        problems.add("no " + what + " '" + word + "'" + Nearest.hintOrAll(word, valid));
      }
    }
  }
}
