package org.r2prules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.Nearest;

/**
 * The readings under which the scenarios of a folder were written: {@code readings.yaml} in it, a
 * map of every switch to its reading. A default that changes changes nothing for them; those that
 * are about a default say so, and leave its pin out.
 *
 * @param readings switch to reading, of those that there are
 * @param problems what is wrong with the file
 */
record Pinned(Map<String, String> readings, List<String> problems) {

  static Pinned of(String text, Map<String, Interpretation> switches) {
    Map<String, String> readings = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    if (text == null) {
      return new Pinned(readings, problems);
    }
    try {
      JsonNode root = Yaml.tree(text);
      if (!root.isObject()) {
        throw new NotationException("must be a map of every switch to a reading");
      }
      root.properties()
          .forEach(
              each -> pin(each.getKey(), each.getValue().asText(), switches, readings, problems));
      for (Interpretation each : switches.values()) {
        if (!root.has(each.key())) {
          problems.add(
              "says nothing of the switch "
                  + each.key()
                  + ": under which reading were these scenarios written? Its default is "
                  + each.standard());
        }
      }
    } catch (NotationException e) {
      problems.add(e.getMessage());
    }
    return new Pinned(readings, problems);
  }

  private static void pin(
      String key,
      String reading,
      Map<String, Interpretation> switches,
      Map<String, String> readings,
      List<String> problems) {
    Interpretation known = switches.get(key);
    if (known == null) {
      problems.add("no switch " + key + Nearest.hint(key, switches.keySet()));
    } else if (!known.readings().containsKey(reading)) {
      problems.add(
          "no reading "
              + reading
              + " of "
              + key
              + Nearest.hint(reading, known.readings().keySet()));
    } else {
      readings.put(key, reading);
    }
  }
}
