package org.r2prules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** Reads a fact that is written as a map of its components. */
final class FactMap {

  private static final Map<String, Class<? extends Fact>> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("situation", Situation.class);
    TYPES.put("population", Population.class);
    TYPES.put("actor", Actor.class);
    TYPES.put("incident", Incident.class);
    TYPES.put("measure", Measure.class);
    TYPES.put("mission", Mission.class);
    TYPES.put("decision", CouncilDecision.class);
    TYPES.put("consent", Consent.class);
    TYPES.put("indicator", Indicator.class);
    TYPES.put("figure", Figure.class);
  }

  private FactMap() {}

  static List<String> kinds() {
    return List.copyOf(TYPES.keySet());
  }

  static Fact read(String kind, JsonNode map, Usual start) {
    Class<? extends Fact> type = TYPES.get(kind);
    RecordComponent[] components = type.getRecordComponents();
    Yaml.keys(map, kind, Arrays.stream(components).map(RecordComponent::getName).toList());
    Map<String, String> usual = start.components(type);
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      String name = component.getName();
      types[i] = component.getType();
      JsonNode given = map.get(name);
      if (given == null && name.equals("id") && !usual.containsKey("id")) {
        given = TextNode.valueOf(kind);
      } else if (given == null && usual.containsKey(name)) {
        given = TextNode.valueOf(usual.get(name));
      }
      values[i] = value(component, given, kind + "." + name);
    }
    return create(type, types, values);
  }

  private static Fact create(Class<? extends Fact> type, Class<?>[] types, Object[] values) {
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new NotationException(e.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a fact is a record with a public constructor", e);
    }
  }

  private static Object value(RecordComponent component, JsonNode given, String what) {
    Class<?> type = component.getType();
    if (type == Evidence.class) {
      return given == null ? Defaults.evidence() : evidence(given);
    }
    if (given == null || given.isNull()) {
      if (type.isPrimitive()) {
        throw new NotationException(what + " is missing");
      }
      return null;
    }
    if (type == Map.class) {
      return members(given, what);
    }
    List<String> words = Yaml.words(given, what);
    return type.getName().equals("java.util.Set") ? new TreeSet<>(words) : one(type, words, what);
  }

  private static Object one(Class<?> type, List<String> words, String what) {
    String word = words.size() == 1 ? words.get(0) : null;
    try {
      if (word != null && type == String.class) {
        return word;
      } else if (word != null && type == LocalDate.class) {
        return LocalDate.parse(word);
      } else if (type == Boolean.class || type == boolean.class) {
        return flag(word, what);
      } else if (word != null && type == Integer.class) {
        return Integer.valueOf(word);
      } else if (word != null && type == double.class) {
        return Double.valueOf(word);
      }
    } catch (DateTimeParseException | NumberFormatException e) {
      // Told below.
    }
    throw new NotationException(what + " must be one " + type.getSimpleName() + ", not " + words);
  }

  /** A map to true or false, or a list of the members that are asserted. */
  private static Map<String, Boolean> members(JsonNode given, String what) {
    Map<String, Boolean> members = new TreeMap<>();
    if (given.isObject()) {
      given
          .properties()
          .forEach(entry -> members.put(entry.getKey(), flag(entry.getValue().asText(), what)));
    } else {
      Yaml.words(given, what).forEach(member -> members.put(member, true));
    }
    return members;
  }

  private static Boolean flag(String word, String what) {
    if ("true".equals(word) || "false".equals(word)) {
      return Boolean.valueOf(word);
    }
    throw new NotationException(what + " must be true or false, not " + word);
  }

  /** A standard alone, or a map of what differs from the usual evidence. */
  private static Evidence evidence(JsonNode given) {
    if (given.isTextual()) {
      return Evidence.of(Defaults.SOURCE, Yaml.constant(Standard.class, given.asText()))
          .by(Defaults.BY)
          .independent(true);
    }
    String what = "evidence";
    Yaml.keys(
        given,
        what,
        List.of("source", "by", "standard", "observed", "known", "cite", "independent"));
    String source = Yaml.textOrNull(given, "source", what);
    String standard = Yaml.textOrNull(given, "standard", what);
    String independent = Yaml.textOrNull(given, "independent", what);
    return Evidence.of(
            source == null ? Defaults.SOURCE : Yaml.constant(Evidence.Source.class, source),
            standard == null ? Defaults.STANDARD : Yaml.constant(Standard.class, standard))
        .by(Yaml.textOrNull(given, "by", what))
        .observed(date(given, "observed"))
        .known(date(given, "known"))
        .cite(Yaml.textOrNull(given, "cite", what))
        .independent(independent == null ? null : flag(independent, "evidence.independent"));
  }

  private static LocalDate date(JsonNode given, String key) {
    String word = Yaml.textOrNull(given, key, "evidence");
    return word == null ? null : (LocalDate) one(LocalDate.class, List.of(word), "evidence." + key);
  }
}
