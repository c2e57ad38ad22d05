package org.r2prules.dossier.internal.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Standard;

/** Reads evidence: named under {@code sources}, or where it is used. Not thread-safe. */
final class EvidenceReader {

  /** Evidence as read, its required parts perhaps null. */
  private record Parts(
      Evidence.Source source,
      String by,
      Standard standard,
      LocalDate observed,
      LocalDate known,
      String cite,
      Boolean independent,
      Map<String, Place> places,
      boolean faulty) {

    static final Parts NONE = new Parts(null, null, null, null, null, null, null, Map.of(), false);

    Parts asFaulty() {
      return new Parts(source, by, standard, observed, known, cite, independent, places, true);
    }
  }

  private final Complaints complaints;
  private final Map<String, Parts> named = new LinkedHashMap<>();
  private boolean unreadable;
  private int standIns;

  EvidenceReader(Complaints complaints) {
    this.complaints = complaints;
  }

  /** Reads the named evidence; null if there is none. */
  void sources(Node node) {
    if (node == null) {
      return;
    }
    if (!(node instanceof Node.Mapping map)) {
      unreadable = true;
      complaints.add(
          node.place(), "sources", "expected a map of names to evidence, found " + node.what());
      return;
    }
    map.members().forEach((name, member) -> named.put(name, source(name, member.value())));
  }

  private Parts source(String name, Node node) {
    String about = "source " + Wording.clip(name);
    if (node instanceof Node.Mapping map) {
      return parts(new Keys(map, about, complaints), Parts.NONE);
    }
    complaints.add(node.place(), about, "expected a map, found " + node.what());
    return Parts.NONE.asFaulty();
  }

  /** The evidence of a fact; a stand-in with a complaint if there is none or it is broken. */
  Evidence of(Keys fact) {
    Node node = fact.neededNode("evidence");
    if (node == null) {
      return standIn();
    }
    Parts parts = Parts.NONE;
    if (node instanceof Node.Mapping map) {
      Keys keys = new Keys(map, fact.about() + ", evidence", complaints);
      Parts like = Parts.NONE;
      Node name = keys.node("like");
      if (name != null) {
        like = lookUp(keys, "like", name);
      }
      parts = parts(keys, like);
    } else {
      parts = lookUp(fact, "evidence", node);
    }
    parts.places().forEach((key, place) -> fact.places().put("evidence." + key, place));
    if (parts.faulty()) {
      fact.faulty().add("evidence");
      return standIn();
    }
    return new Evidence(
        parts.source(),
        parts.by(),
        parts.standard(),
        parts.observed(),
        parts.known(),
        parts.cite(),
        parts.independent());
  }

  private Parts lookUp(Keys keys, String key, Node node) {
    if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Scalar.Kind.TEXT) {
      keys.expected(key, node, "the name of a source, or a map");
      return Parts.NONE.asFaulty();
    }
    Parts parts = named.get(scalar.text());
    if (parts == null && unreadable) {
      return Parts.NONE.asFaulty();
    }
    if (parts == null) {
      keys.fault(
          key,
          node.place(),
          "no source "
              + Wording.quote(scalar.text())
              + " under 'sources'"
              + complaints.suggestions().nearestOrAll(scalar.text(), named.keySet()));
      return Parts.NONE.asFaulty();
    }
    return parts;
  }

  private static Parts parts(Keys keys, Parts like) {
    Map<String, Place> places = new HashMap<>(like.places());
    Parts read =
        new Parts(
            part(keys, "source", like.source(), key -> keys.constant(key, Evidence.Source.class)),
            part(keys, "by", like.by(), keys::text),
            part(keys, "standard", like.standard(), key -> keys.constant(key, Standard.class)),
            part(keys, "observed", like.observed(), keys::date),
            part(keys, "known", like.known(), keys::date),
            part(keys, "cite", like.cite(), keys::text),
            // What is said of one author says nothing of another.
            part(keys, "independent", keys.has("by") ? null : like.independent(), keys::flag),
            places,
            like.faulty());
    if (!like.faulty()) {
      need(keys, "source", read.source());
      need(keys, "standard", read.standard());
    }
    keys.finish();
    keys.places()
        .forEach(
            (key, place) -> {
              if (!key.isEmpty()) {
                places.put(key, place);
              }
            });
    return keys.faulty().isEmpty() ? read : read.asFaulty();
  }

  private static <T> T part(Keys keys, String key, T like, Function<String, T> read) {
    return keys.has(key) ? read.apply(key) : like;
  }

  private static void need(Keys keys, String key, Object value) {
    if (value == null && !keys.faulty().contains(key)) {
      keys.missing(key);
    }
  }

  /** Never equal to other evidence, so that it contradicts none. */
  private Evidence standIn() {
    return Evidence.of(Evidence.Source.OTHER, Standard.ALLEGED).cite("?" + standIns++);
  }
}
