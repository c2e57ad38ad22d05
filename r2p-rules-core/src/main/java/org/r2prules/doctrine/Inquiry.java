package org.r2prules.doctrine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What to ask where a rule states that something is not known that no code is for. Immutable and
 * thread-safe.
 *
 * @param question the question in plain words; {@code {about}} stands for the name of the state:
 *     {@link #asked}
 * @param answers the answers that the state itself could give, by name: each a consent of that
 *     status to that scope; none where a whole fact would have to be supplied
 */
public record Inquiry(String question, Map<String, Reply> answers) {

  /**
   * An answer of the state.
   *
   * @param status the status of the consent
   * @param scope the scope of the consent
   */
  public record Reply(String status, Set<String> scope) {

    /** Copies the set. */
    public Reply {
      Objects.requireNonNull(status, "an answer needs a status");
      scope = Set.copyOf(scope);
    }
  }

  /** The question of the state of that name, in these words, which may be of another language. */
  public static String asked(String question, String name) {
    return question.replace("{about}", name);
  }

  /** Copies the map, in its order. */
  public Inquiry {
    Objects.requireNonNull(question, "an inquiry needs a question");
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
