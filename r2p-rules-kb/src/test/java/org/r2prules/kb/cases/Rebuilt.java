package org.r2prules.kb.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.r2prules.assessment.Derivation;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.Stated;
import org.r2prules.judgement.Status;
import org.r2prules.judgement.Text;

/** What another program makes of the JSON of an assessment: every derivation, down to the facts. */
final class Rebuilt {

  private final JsonNode json;
  private final String situation;
  private final Map<String, JsonNode> rows = new TreeMap<>();
  private final Map<String, JsonNode> groups = new TreeMap<>();
  private final Map<String, String> ids = new TreeMap<>();
  private final Map<String, String> rules = new TreeMap<>();
  private final Map<String, Conclusion> conclusions = new TreeMap<>();

  /**
   * @param doctrine the JSON of the doctrine, which tells the rule that alone concludes an id
   */
  Rebuilt(JsonNode json, JsonNode doctrine) {
    this.json = json;
    this.situation = json.get("situation").get("id").asText();
    for (JsonNode rule : doctrine.get("rules")) {
      for (JsonNode id : rule.path("concludes")) {
        rules.merge(id.asText(), rule.get("id").asText(), (one, other) -> "one of several");
      }
    }
    for (JsonNode group : json.get("conclusions")) {
      Iterable<JsonNode> rows = group.has("each") ? group.get("each") : List.of(group);
      for (JsonNode row : rows) {
        for (String about : group.has("of") ? about(row, rows) : List.of(situation)) {
          put(group.get("id").asText() + "@" + about, row, group);
        }
      }
    }
    for (JsonNode option : json.get("options")) {
      String id = option.get("id").asText();
      put("Option:" + id.split("@")[0] + "@" + id, option, option);
    }
  }

  /** Whom a row is about; one that does not say is about all options that no other is about. */
  private List<String> about(JsonNode row, Iterable<JsonNode> rows) {
    if (row.has("about")) {
      return list(row.get("about"));
    }
    List<String> rest = new ArrayList<>();
    json.get("options").forEach(option -> rest.add(option.get("id").asText()));
    for (JsonNode other : rows) {
      if (other.has("about")) {
        rest.removeAll(list(other.get("about")));
      }
    }
    return rest;
  }

  private void put(String key, JsonNode row, JsonNode group) {
    if (rows.put(key, row) != null) {
      throw new AssertionError(key + " is told twice");
    }
    groups.put(key, group);
    ids.put(key, group.has("status") ? key.substring(0, key.indexOf('@')) : text(group, "id"));
  }

  private static String text(JsonNode node, String name) {
    return node.has(name) ? node.get(name).asText() : null;
  }

  /** Every derivation, by the key of the conclusion. */
  Map<String, Derivation> derivations() {
    Map<String, Derivation> derivations = new TreeMap<>();
    rows.keySet().forEach(key -> derivations.put(key, derivation(key)));
    return derivations;
  }

  private Derivation derivation(String key) {
    JsonNode row = rows.get(key);
    Conclusion conclusion = conclusion(key);
    String about = conclusion.about();
    Set<String> premises = new TreeSet<>();
    if (row.has("premises")) {
      read(shared(row.get("premises"), "premises"), about, premises);
    } else {
      named(conclusion.basis(), premises);
      if (row.has("beside")) {
        read(shared(row.get("beside"), "premises"), about, premises);
      }
    }
    JsonNode says = row.has("rule") ? row : groups.get(key);
    String rule = says.has("rule") ? says.get("rule").asText() : rules.get(conclusion.id());
    return new Derivation(conclusion, rule, List.copyOf(premises));
  }

  private Conclusion conclusion(String key) {
    Conclusion known = conclusions.get(key);
    if (known != null) {
      return known;
    }
    JsonNode row = rows.get(key);
    String id = ids.get(key);
    String about = key.substring(id.length() + 1);
    String kind = id.substring(0, id.indexOf(':')).replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    Conclusion made =
        new Conclusion(
            id,
            Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
            id.substring(id.indexOf(':') + 1),
            about,
            status(row.get("is")),
            text(row, row.has("status") ? "status" : "value"),
            judgement(row.get("basis"), new View(about, about), row.get("is")));
    conclusions.put(key, made);
    return made;
  }

  /**
   * From where a reason is seen.
   *
   * @param about its subject
   * @param row what the row is about that it stands in
   */
  private record View(String about, String row) {}

  /** A reason that does not say how it stands, does as that which it stands in. */
  private static JsonNode is(JsonNode node, JsonNode within) {
    return node.has("is") ? node.get("is") : within;
  }

  private Judgement judgement(JsonNode node, View view, JsonNode within) {
    JsonNode reason = shared(node, "reasons");
    JsonNode in = node.isInt() ? null : within; // in its table nothing is left out
    if (reason.isTextual()) {
      return conclusion(key(reason.asText(), view));
    } else if (reason.isArray()) {
      return combined(reason, view, in);
    } else if (reason.has("stated")) {
      return new Stated(
          reason.get("stated").asText(), ids(reason.get("with"), view), status(is(reason, in)));
    }
    return claims(reason, view, in).get(0);
  }

  private List<Judgement> claims(JsonNode node, View view, JsonNode within) {
    List<String> values =
        node.has("value") ? List.of(node.get("value").asText()) : list(node.get("values"));
    String of = node.has("about") ? seen(node.get("about").asText(), view) : view.about();
    JsonNode is = is(node, within);
    List<Judgement> claims = new ArrayList<>();
    for (String value : values) {
      claims.add(
          new Claim(
              node.get("code").asText(),
              of,
              value,
              status(is),
              doubts(is),
              ids(node.get("for"), view),
              ids(node.get("against"), view)));
    }
    return claims;
  }

  private Combined combined(JsonNode node, View view, JsonNode within) {
    boolean says = node.size() > 1 && node.get(1).isTextual() && !isKey(node.get(1).asText());
    JsonNode is = says ? node.get(1) : within;
    List<Judgement> parts = new ArrayList<>();
    Map<String, List<Judgement>> spread = new TreeMap<>();
    Text note = null;
    for (int i = says ? 2 : 1; i < node.size(); i++) {
      JsonNode part = shared(node.get(i), "reasons");
      JsonNode in = node.get(i).isInt() ? null : is;
      if (part.has("note")) {
        note = new Text(part.get("note").asText(), ids(part.get("with"), view));
      } else if (part.has("each")) {
        for (String each : list(part.get("each"))) {
          spread.put(each, List.of(judgement(part.get("of"), new View(each, view.row()), in)));
        }
      } else if (part.has("values")) {
        parts.addAll(claims(part, view, in));
      } else {
        parts.add(judgement(part, view, in));
      }
    }
    spread.values().forEach(parts::addAll);
    return new Combined(
        Combined.Operator.valueOf(node.get(0).asText()), parts, status(is), doubts(is), note);
  }

  private static boolean isKey(String text) {
    return text.contains(":");
  }

  private static Status status(JsonNode is) {
    return switch (is.asText()) {
      case "MET" -> Status.MET;
      case "NOT_MET" -> Status.NOT_MET;
      default -> Status.UNDETERMINED;
    };
  }

  private static Set<Doubt> doubts(JsonNode is) {
    return status(is) == Status.UNDETERMINED
        ? List.of(is.asText().split("\\+")).stream().map(Doubt::valueOf).collect(Collectors.toSet())
        : Set.of();
  }

  private static List<String> ids(JsonNode ids, View view) {
    return ids == null ? List.of() : texts(ids).stream().map(id -> seen(id, view)).toList();
  }

  private static String seen(String id, View view) {
    return id.equals("@") ? view.about() : id.equals("@@") ? view.row() : id;
  }

  private void read(JsonNode read, String about, Set<String> premises) {
    names(read.get("conclusions"), about).forEach(premises::add);
    names(read.get("findings"), about).forEach(each -> premises.add("finding " + each));
    for (String sort : List.of("fact", "tool")) {
      if (read.has(sort + "s")) {
        list(read.get(sort + "s"))
            .forEach(id -> premises.add(sort + " " + (id.equals("@") ? about : id)));
      }
    }
    if (read.has("readings")) {
      texts(read.get("readings"))
          .forEach(
              key -> premises.add("reading " + key + "=" + json.get("readings").get(key).asText()));
    }
  }

  private List<String> names(JsonNode named, String about) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : named == null ? List.<JsonNode>of() : named) {
      if (each.isTextual()) {
        names.add(key(each.asText(), new View(about, about)));
      } else {
        for (String of : list(each.get("each"))) {
          names.add(each.get("of").asText() + "@" + (of.equals("@") ? about : of));
        }
      }
    }
    return names;
  }

  private static void named(Judgement judgement, Set<String> named) {
    if (judgement instanceof Conclusion conclusion) {
      named.add(conclusion.key());
    } else if (judgement instanceof Claim claim) {
      named.add("finding " + claim.code() + "@" + claim.about());
    } else if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> named(part, named));
    }
  }

  private String key(String reference, View view) {
    int at = reference.indexOf('@');
    if (at < 0) {
      return reference + "@" + view.about();
    }
    String of = reference.substring(at + 1);
    return reference.substring(0, at + 1)
        + (of.isEmpty() ? situation : of.equals("@") ? view.row() : of);
  }

  /** What stands there, or in that place. */
  private JsonNode shared(JsonNode node, String table) {
    return node.isInt() ? json.get(table).get(node.asInt()) : node;
  }

  List<String> list(JsonNode node) {
    return texts(shared(node, "lists"));
  }

  private static List<String> texts(JsonNode array) {
    return Collections.unmodifiableList(
        StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList());
  }

  /** The grounds that a list of an option names, each in a line, in order. */
  Set<String> grounds(JsonNode option, String list) {
    Set<String> grounds = new TreeSet<>();
    for (JsonNode place : option.path(list)) {
      JsonNode ground = json.get("grounds").get(place.asInt());
      if (ground.has("code")) {
        for (String about : list(ground.get("about"))) {
          for (String value : list(ground.get("values"))) {
            grounds.add("claim " + ground.get("code").asText() + ' ' + about + ' ' + value);
          }
        }
      } else if (ground.has("stated")) {
        String pattern = ground.get("stated").asText();
        String id = option.get("id").asText();
        List<String> args = ids(ground.get("with"), new View(id, id));
        grounds.add("stated " + new Text(pattern, args).plain());
      } else if (ground.has("act")) {
        grounds.add("act " + ground.get("act").asText());
      } else {
        String within = ground.get("within").asText();
        String about = within.substring(within.indexOf('@') + 1);
        Combined reason = (Combined) judgement(ground.get("reason"), new View(about, about), null);
        grounds.add(reason.operator() + " " + reason.note() + " in " + within);
      }
    }
    return grounds;
  }

  /** What a need decides, as the subject of its claims sees it; null for none. */
  private List<String> decided(JsonNode need, String about) {
    return list(need.get("decides")).stream()
        .map(
            name ->
                isKey(name.split("@")[0])
                    ? key(name, new View(about, about))
                    : "Option:" + name.split("@")[0] + "@" + name)
        .toList();
  }

  /** What the needs ask, each in a line with what it decides. */
  Set<String> needs() {
    Set<String> needs = new TreeSet<>();
    for (JsonNode row : json.get("informationNeeds")) {
      String is = row.has("is") ? row.get("is").asText() : "NO_EVIDENCE";
      String why = " " + List.of(is.split("\\+")) + " ";
      for (JsonNode claims : row.path("claims")) {
        for (String about : list(claims.get("about"))) {
          String rest = why + decided(row, about);
          for (String value : list(claims.get("values"))) {
            needs.add(claims.get("code").asText() + ' ' + about + ' ' + value + rest);
          }
        }
      }
      row.path("statements").forEach(each -> needs.add(each.asText() + why + decided(row, null)));
    }
    return needs;
  }
}
