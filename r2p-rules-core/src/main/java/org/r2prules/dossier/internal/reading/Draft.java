package org.r2prules.dossier.internal.reading;

import java.util.Map;
import java.util.Set;
import org.r2prules.facts.Fact;

/**
 * A fact as read, perhaps with stand-ins.
 *
 * @param fact the fact
 * @param places where its parts stand: key, or key and member joined by a dot; the fact itself
 *     under the empty key
 * @param faulty the keys that have a complaint already
 * @param named whether the file gives its id
 */
record Draft(Fact fact, Map<String, Place> places, Set<String> faulty, boolean named) {

  Draft withFact(Fact other) {
    return new Draft(other, places, faulty, named);
  }

  /** Whether what is wrong there has been said. */
  boolean isFaulty(String key) {
    return faulty.contains(key) || key.startsWith("evidence.") && faulty.contains("evidence");
  }

  /** Where the part stands, or the nearest part around it. */
  Place place(String key) {
    String part = key;
    while (!places.containsKey(part)) {
      part = part.substring(0, Math.max(0, part.lastIndexOf('.')));
    }
    return places.get(part);
  }
}
