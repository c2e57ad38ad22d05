package org.r2prules.dossier.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.dossier.internal.form.Suggestions;
import org.r2prules.dossier.internal.form.Wording;

/**
 * The keys of one map: which were asked for, where their values stand, and what is wrong with them.
 * Not thread-safe.
 */
class AskedKeys {

  private final Node.Mapping map;
  private final String about;
  private final Complaints complaints;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> faulty = new HashSet<>();
  private final Map<String, Place> places = new HashMap<>();

  AskedKeys(Node.Mapping map, String about, Complaints complaints) {
    this.map = map;
    this.about = about;
    this.complaints = complaints;
    places.put("", map.place());
  }

  /** What the map is about, for messages. */
  String about() {
    return about;
  }

  /** Where the values asked for stand: key, or key and member joined by a dot, to place. */
  Map<String, Place> places() {
    return places;
  }

  /** What may have been meant. */
  Suggestions suggestions() {
    return complaints.suggestions();
  }

  /** The keys with a complaint. */
  Set<String> faulty() {
    return faulty;
  }

  /** Whether the key is there, even with nothing as its value. */
  boolean has(String key) {
    asked.add(key);
    return map.members().containsKey(key);
  }

  /** The value; null if it is missing or nothing. */
  Node node(String key) {
    asked.add(key);
    Node.Member member = map.members().get(key);
    if (member == null) {
      return null;
    }
    places.put(key, member.value().place());
    return member.value() instanceof Node.Scalar scalar && isNothing(scalar)
        ? null
        : member.value();
  }

  /** The value; null with a complaint if it is missing or nothing. */
  Node neededNode(String key) {
    Node node = node(key);
    if (node == null) {
      missing(key);
    }
    return node;
  }

  /** Complains about every key that nobody asked for. */
  void finish() {
    List<String> known = new ArrayList<>(asked);
    map.members()
        .forEach(
            (key, member) -> {
              if (!asked.contains(key)) {
                complaints.add(
                    member.place(),
                    about,
                    "unknown key " + Wording.quote(key) + suggestions().nearestOrAll(key, known));
              }
            });
  }

  void missing(String key) {
    faulty.add(key);
    complaints.add(map.place(), about, "needs '" + key + "'");
  }

  /** Complains that the value of the key is of the wrong type. */
  void expected(String key, Node found, String what) {
    fault(key, found.place(), "expected " + what + ", found " + found.what());
  }

  /** Complains about the value of the key. */
  void fault(String key, Place place, String what) {
    faulty.add(key);
    complaints.add(place, about.isEmpty() ? key : about + ", " + key, what);
  }

  static boolean isNothing(Node.Scalar scalar) {
    return scalar.kind() == Node.Scalar.Kind.NOTHING;
  }
}
