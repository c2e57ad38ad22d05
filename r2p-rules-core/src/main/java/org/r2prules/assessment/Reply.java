package org.r2prules.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the answers that a {@link Question} can have. Immutable and thread-safe.
 *
 * @param says the values that it asserts (true) or denies (false), in order; at least one
 * @param settles what was undetermined and would not be any more, in the order of an assessment:
 *     crimes, stages, thresholds, responsibilities, cautions, and the options that could then be
 *     told to be open or closed; within their reasons, what stands as before may be as it was
 */
public record Reply(Map<String, Boolean> says, List<Change> settles) {

  /** Copies the collections. */
  public Reply {
    says = Collections.unmodifiableMap(new TreeMap<>(says));
    settles = List.copyOf(settles);
  }
}
