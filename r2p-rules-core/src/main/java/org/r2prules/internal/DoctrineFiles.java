package org.r2prules.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.Favours;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;

/** The files of a knowledge base on the class path, read but not yet made into rules. */
final class DoctrineFiles {

  static final String MANIFEST = "META-INF/r2prules/doctrine.yaml";

  /** Made by the build of the knowledge base, from the rules as the parser of Drools reads them. */
  static final String GRAPH = "META-INF/r2prules/graph.json";

  /** A key that is there twice is refused: one of the two would be lost without a word. */
  static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The file of questions, negatives and names: it may be left out, and is whole if it is there.
   */
  private static final String WORDING = "wording";

  private final ClassLoader loader;
  private final JsonNode manifest;
  private final Wording wording;
  private final Map<String, String> titles = new TreeMap<>();

  private DoctrineFiles(ClassLoader loader, JsonNode manifest) {
    this.loader = loader;
    this.manifest = manifest;
    this.wording = manifest.has(WORDING) ? new Wording(yaml(text(WORDING))) : Wording.NONE;
  }

  static DoctrineFiles on(ClassLoader loader) {
    try {
      List<URL> found = Collections.list(loader.getResources(MANIFEST));
      if (found.isEmpty()) {
        throw new DoctrineException(
            "no knowledge base on the class path: no " + MANIFEST + "; add r2p-rules-kb");
      }
      if (found.size() > 1) {
        throw new DoctrineException(
            "more than one knowledge base on the class path: " + found + "; keep one");
      }
      try (InputStream in = found.get(0).openStream()) {
        return new DoctrineFiles(loader, YAML.readTree(in));
      }
    } catch (IOException e) {
      throw new DoctrineException("cannot read " + MANIFEST, e);
    }
  }

  String name() {
    return text("name");
  }

  String version() {
    return text("version");
  }

  /** The names of the classes that hold the compiled rules. */
  List<String> models() {
    String index = new String(bytes(text("models")), StandardCharsets.UTF_8);
    return index
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.indexOf(':') < 0)
        .toList();
  }

  ClassLoader loader() {
    return loader;
  }

  /** SHA-256 over the name and the bytes of every file that makes the doctrine. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<String> names = strings(manifest.get("files"));
      Collections.sort(names);
      for (String file : names) {
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes(text("folder") + file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * All rules by their ids, each after those that write what it reads: the graph of the rules, of
   * which what each reads is passed over.
   */
  Map<String, RuleInfo> rules() {
    Map<String, RuleInfo> rules = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(bytes(GRAPH))) {
      while (parser.nextToken() != null) {
        // The first array is that of the rules, and each object in it a rule.
        if (parser.currentToken() == JsonToken.START_OBJECT
            && parser.getParsingContext().getParent().inArray()) {
          RuleInfo rule = rule(parser);
          rules.put(rule.id(), rule);
        }
      }
      return rules;
    } catch (IOException e) {
      throw new DoctrineException("cannot read " + GRAPH, e);
    }
  }

  private RuleInfo rule(JsonParser parser) throws IOException {
    Map<String, String> texts = new HashMap<>();
    JsonNode writes = MissingNode.getInstance();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        texts.put(parser.currentName(), parser.getText());
      } else if (parser.currentToken() == JsonToken.START_ARRAY
          && parser.currentName().equals("writes")) {
        writes = parser.readValueAsTree();
      } else {
        parser.skipChildren();
      }
    }
    String title = texts.getOrDefault("title", "");
    List<String> concludes = new ArrayList<>();
    for (JsonNode each : writes) {
      String name = each.path("name").asText();
      switch (each.path("type").asText()) {
        case "Tool" -> titles.put(name, title);
        case "Conclusion" -> concludes.add(name);
        default -> {} // what other rules alone read
      }
    }
    return new RuleInfo(
        texts.getOrDefault("id", ""),
        title,
        texts.getOrDefault("source", ""),
        List.of(texts.getOrDefault("register", "").split("\\s+")),
        concludes);
  }

  /** The codes, with the words of {@link #wording}. */
  Vocabulary vocabulary() {
    JsonNode root = yaml(text("vocabulary"));
    List<Term> terms = new ArrayList<>();
    root.get("terms").forEach(term -> terms.add(wording.worded(term(term))));
    Map<String, List<String>> fields = new LinkedHashMap<>();
    root.get("fields")
        .properties()
        .forEach(field -> fields.put(field.getKey(), strings(field.getValue())));
    return new Vocabulary(
        terms,
        fields,
        wording.names(),
        strings(root.get("coercive")),
        wording.inquiries(),
        wording.notAsked(),
        wording.lifeSaving());
  }

  private static Term term(JsonNode node) {
    Set<SubjectKind> subjects = EnumSet.noneOf(SubjectKind.class);
    strings(node.get("of"))
        .forEach(kind -> subjects.add(SubjectKind.valueOf(kind.toUpperCase(Locale.ROOT))));
    return new Term(
        node.get("code").asText(),
        subjects,
        Term.Type.valueOf(node.get("type").asText().toUpperCase(Locale.ROOT)),
        strings(node.get("values")),
        node.path("open").asBoolean(false),
        node.path("independent").asBoolean(false),
        node.path("passing").asBoolean(false),
        favours(node.path("favours")),
        Set.copyOf(strings(node.get("accuses"))),
        node.has("object")
            ? Term.ObjectOf.valueOf(node.get("object").asText().toUpperCase(Locale.ROOT))
            : null,
        node.has("unit") ? node.get("unit").asText() : null,
        node.get("means").asText());
  }

  private static Favours favours(JsonNode node) {
    return node.isMissingNode()
        ? Favours.NOBODY
        : new Favours(
            parties(node.get("asserted")),
            parties(node.get("denied")),
            Set.copyOf(strings(node.get("contrary"))));
  }

  private static Set<Favours.Party> parties(JsonNode names) {
    Set<Favours.Party> parties = EnumSet.noneOf(Favours.Party.class);
    strings(names)
        .forEach(name -> parties.add(Favours.Party.valueOf(name.toUpperCase(Locale.ROOT))));
    return parties;
  }

  Map<String, Interpretation> interpretations() {
    Map<String, Interpretation> byKey = new TreeMap<>();
    for (JsonNode node : yaml(text("interpretations"))) {
      Map<String, String> readings = new LinkedHashMap<>();
      node.get("readings")
          .properties()
          .forEach(entry -> readings.put(entry.getKey(), entry.getValue().asText()));
      String key = node.get("key").asText();
      Interpretation interpretation =
          new Interpretation(
              key,
              node.get("title").asText(),
              readings,
              node.get("default").asText(),
              node.get("why").asText(),
              strings(node.get("register")));
      if (byKey.put(key, interpretation) != null) {
        throw new DoctrineException("the knowledge base declares the switch " + key + " twice");
      }
    }
    return byKey;
  }

  /** The labels; an option is called what the row of its tool is. For after {@link #rules}. */
  Labels labels() {
    return Labels.of(yaml(text("labels"))).withTools(titles);
  }

  /**
   * Sees to it that nothing lacks a word that a reader is shown.
   *
   * @throws DoctrineException that says all that is missing, and what nothing is called
   */
  void checkWords(Vocabulary vocabulary, Labels labels) {
    List<String> problems = new ArrayList<>(labels.problems(manifest.has(WORDING)));
    problems.addAll(wording.problems(vocabulary));
    if (!problems.isEmpty()) {
      throw new DoctrineException("the knowledge base lacks words: " + String.join("\n", problems));
    }
  }

  /** The names of the dossiers that come with the knowledge base; none if it lists none. */
  List<String> cases() {
    return List.copyOf(strings(manifest.get("cases")));
  }

  /** The text of a dossier that comes with the knowledge base. */
  String caseText(String name) {
    return new String(bytes(text("folder") + "cases/" + name + ".yaml"), StandardCharsets.UTF_8);
  }

  private JsonNode yaml(String file) {
    try {
      return YAML.readTree(bytes(text("folder") + file));
    } catch (JsonProcessingException e) {
      throw new DoctrineException(
          "cannot read " + file + " of the knowledge base: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new DoctrineException("cannot read " + file + " of the knowledge base", e);
    }
  }

  private byte[] bytes(String resource) {
    try (InputStream in = loader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new DoctrineException("the knowledge base lacks " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DoctrineException("cannot read " + resource, e);
    }
  }

  private String text(String field) {
    JsonNode node = manifest.get(field);
    if (node == null) {
      throw new DoctrineException(MANIFEST + " lacks " + field);
    }
    return node.asText();
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node != null) {
      if (node.isArray()) {
        node.forEach(item -> strings.add(item.asText()));
      } else {
        strings.add(node.asText());
      }
    }
    return strings;
  }
}
