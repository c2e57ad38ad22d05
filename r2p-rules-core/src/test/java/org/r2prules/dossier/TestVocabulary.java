package org.r2prules.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.doctrine.Favours;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;

/** The vocabulary in {@code vocabulary.yaml} beside the tests. */
final class TestVocabulary {

  static final Vocabulary SMALL = load();

  private TestVocabulary() {}

  private static Vocabulary load() {
    try (InputStream in = TestVocabulary.class.getResourceAsStream("vocabulary.yaml")) {
      JsonNode root = new YAMLMapper().readTree(in);
      List<Term> terms = new ArrayList<>();
      root.get("terms").forEach(node -> terms.add(term(node)));
      Map<String, List<String>> fields = new LinkedHashMap<>();
      root.get("fields")
          .properties()
          .forEach(entry -> fields.put(entry.getKey(), strings(entry.getValue())));
      return new Vocabulary(terms, fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Term term(JsonNode node) {
    Set<SubjectKind> subjects = EnumSet.noneOf(SubjectKind.class);
    strings(node.get("of")).forEach(kind -> subjects.add(SubjectKind.valueOf(kind)));
    return new Term(
        node.get("code").asText(),
        subjects,
        Term.Type.valueOf(node.get("type").asText()),
        strings(node.path("values")),
        node.path("open").asBoolean(),
        node.path("independent").asBoolean(),
        false,
        Favours.NOBODY,
        Set.of(),
        null,
        node.path("unit").asText(null),
        "");
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
