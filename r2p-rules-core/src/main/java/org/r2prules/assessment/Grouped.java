package org.r2prules.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prules.judgement.Conclusion;

/**
 * Conclusions that a reader can take in at once: those about options that say the same, for the
 * same reason, become one entry.
 *
 * @param conclusion the first of them
 * @param reason why it stands so, in a line
 * @param options the titles of the options that it is about; empty if it is about something else
 */
record Grouped(Conclusion conclusion, String reason, List<String> options) {

  static List<Grouped> of(List<Conclusion> conclusions, Words words) {
    Map<String, Grouped> groups = new LinkedHashMap<>();
    for (Conclusion conclusion : conclusions) {
      String reason = words.reason(conclusion.basis());
      boolean aboutOption = words.isAboutOption(conclusion);
      String key =
          aboutOption
              ? conclusion.id() + '\n' + conclusion.status() + conclusion.value() + '\n' + reason
              : conclusion.key();
      Grouped group =
          groups.computeIfAbsent(key, k -> new Grouped(conclusion, reason, new ArrayList<>()));
      if (aboutOption) {
        group.options().add(words.subject(conclusion.about()));
      }
    }
    return List.copyOf(groups.values());
  }
}
