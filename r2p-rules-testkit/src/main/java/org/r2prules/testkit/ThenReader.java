package org.r2prules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Status;

/** Reads one conclusion that a scenario expects. */
final class ThenReader {

  /** In place of a status: the rule draws no such conclusion. */
  private static final String NONE = "NONE";

  private static final String WHAT = "then";
  private static final List<String> KEYS =
      List.of("conclusion", "about", "status", "value", "doubts", "because", "becauseExactly");

  private ThenReader() {}

  /**
   * Reads it.
   *
   * @param reasoned whether it must say because of what
   */
  static Expectation read(JsonNode node, boolean reasoned) {
    Yaml.keys(node, WHAT, KEYS);
    String status = Yaml.textOrNull(node, "status", WHAT);
    String value = Yaml.textOrNull(node, "value", WHAT);
    if (status == null && value == null) {
      throw new NotationException("then needs status, or value, or both");
    }
    String conclusion = Yaml.text(node, "conclusion", WHAT);
    String about = Yaml.textOrNull(node, "about", WHAT);
    if (NONE.equals(status)) {
      Yaml.keys(node, "then with status NONE", List.of("conclusion", "about", "status"));
      return Expectation.absent(conclusion, about).at(Yaml.line(node));
    }
    boolean exactly = node.has("becauseExactly");
    if (!reasoned && !exactly && !node.has("because")) {
      return Expectation.of(
              conclusion, about, status == null ? null : Yaml.constant(Status.class, status))
          .value(value)
          .doubts(doubts(node.get("doubts")))
          .at(Yaml.line(node));
    }
    if (exactly == node.has("because")) {
      throw new NotationException("then needs because, or becauseExactly: the decisive reasons");
    }
    List<String> because =
        Yaml.words(node.get(exactly ? "becauseExactly" : "because"), "because of then");
    if (because.isEmpty()) {
      throw new NotationException("because of then names no reason");
    }
    return new Expectation(
        conclusion,
        about,
        status == null ? null : Yaml.constant(Status.class, status),
        value,
        doubts(node.get("doubts")),
        because,
        exactly,
        false,
        Yaml.line(node));
  }

  private static Set<Doubt> doubts(JsonNode node) {
    if (node == null) {
      return null;
    }
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    Yaml.words(node, "doubts of then").forEach(w -> doubts.add(Yaml.constant(Doubt.class, w)));
    return doubts;
  }
}
