package org.r2prules.judgement;

import java.util.Objects;

/**
 * A row of the tool catalogue: what the doctrine says of one instrument.
 *
 * @param code the code, for instance {@code DIPLOMACY}
 * @param title its name for a reader
 * @param approach suasion, compellence or intervention
 * @param pillars the pillars it serves, separated by spaces
 * @param dimensions whom or what it works on, separated by spaces: PERPETRATOR VICTIM SITUATION
 * @param force NONE, THREAT or USE
 * @param coercion NONE, DISCRETION (within the acting state's own discretion) or BINDING
 * @param issuer who acts: ANY, COUNCIL, AUTONOMOUS or ASSEMBLY
 * @param gates the gate profile: the rule of that name decides what must be met
 * @param need the criterion that calls for it
 * @param requires the criterion that it cannot do without
 * @param stage the stage that it is meant for above others; ANY for all
 * @param effect what it is meant to do
 * @param risk what speaks against it or limits it
 * @param source the place in the sources
 * @param register the register entries, separated by spaces
 */
public record Tool(
    String code,
    String title,
    Approach approach,
    String pillars,
    String dimensions,
    String force,
    String coercion,
    String issuer,
    String gates,
    String need,
    String requires,
    String stage,
    String effect,
    String risk,
    String source,
    String register) {

  /** Nothing may be null. */
  public Tool {
    for (Object part :
        new Object[] {
          code,
          title,
          approach,
          pillars,
          dimensions,
          force,
          coercion,
          issuer,
          gates,
          need,
          requires,
          stage,
          effect,
          risk,
          source,
          register
        }) {
      Objects.requireNonNull(part);
    }
  }

  /** For a row of a decision table, whose cells are all text, in the order of the fields. */
  public static Tool row(String... cells) {
    if (cells.length != 16) {
      throw new IllegalArgumentException(
          "a tool has 16 cells, not " + cells.length + ": " + String.join(" | ", cells));
    }
    return new Tool(
        cells[0],
        cells[1],
        Approach.valueOf(cells[2]),
        cells[3],
        cells[4],
        cells[5],
        cells[6],
        cells[7],
        cells[8],
        cells[9],
        cells[10],
        cells[11],
        cells[12],
        cells[13],
        cells[14],
        cells[15]);
  }
}
