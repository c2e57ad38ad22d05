package org.r2prules.judgement;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A row of the tool catalogue: what the doctrine says of one instrument.
 *
 * @param code the code, for instance {@code DIPLOMACY}
 * @param title its name for a reader
 * @param approach suasion, compellence or intervention
 * @param pillars the pillars it serves, separated by spaces
 * @param dimensions whom or what it works on, separated by spaces: PERPETRATOR VICTIM SITUATION
 * @param instruments the families of instruments that it is of, the first above all, separated by
 *     spaces: DIPLOMATIC INFORMATIONAL MILITARY ECONOMIC LEGAL HUMANITARIAN
 * @param force NONE, THREAT or USE
 * @param coercion NONE, DISCRETION (within the acting state's own discretion) or BINDING
 * @param organ who acts: ANY, COUNCIL, AUTONOMOUS or ASSEMBLY
 * @param gates the gate profile: the rule of that name decides what must be met
 * @param need the criterion that calls for it
 * @param requires the criterion that it cannot do without
 * @param stage the stage that it is meant for above others; ANY for all
 * @param agents the kinds of actor that the sources name for it, those named first before others,
 *     separated by spaces; at least one
 * @param bars the criterion of an actor that keeps it from carrying the tool, whatever its kind;
 *     {@code NONE} if there is none
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
    String instruments,
    String force,
    String coercion,
    String organ,
    String gates,
    String need,
    String requires,
    String stage,
    String agents,
    String bars,
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
          instruments,
          force,
          coercion,
          organ,
          gates,
          need,
          requires,
          stage,
          agents,
          bars,
          effect,
          risk,
          source,
          register
        }) {
      Objects.requireNonNull(part);
    }
  }

  /** Whether the sources name that kind of actor among those who carry it. */
  public boolean names(String kind) {
    // Asked of each kind for each tool, so without a list for it.
    int at = agents.indexOf(kind);
    while (at >= 0) {
      int end = at + kind.length();
      if ((at == 0 || agents.charAt(at - 1) == ' ')
          && (end == agents.length() || agents.charAt(end) == ' ')) {
        return true;
      }
      at = agents.indexOf(kind, at + 1);
    }
    return false;
  }

  /** The same tool, its title, effect and risk in other words. */
  public Tool worded(UnaryOperator<String> words) {
    return new Tool(
        code,
        words.apply(title),
        approach,
        pillars,
        dimensions,
        instruments,
        force,
        coercion,
        organ,
        gates,
        need,
        requires,
        stage,
        agents,
        bars,
        words.apply(effect),
        words.apply(risk),
        source,
        register);
  }

  /**
   * For a row of a decision table: title, source and register come from the metadata of its rule.
   *
   * @param metadata the metadata of the rule
   * @param code the code of the tool
   */
  public static Builder row(Map<String, Object> metadata, String code) {
    return new Builder(metadata, code);
  }

  /** Builds a {@link Tool}, a cell at a time; not thread-safe. */
  public static final class Builder {
    private final Map<String, Object> metadata;
    private final String code;
    private String approach;
    private String pillars;
    private String dimensions;
    private String instruments;
    private String force;
    private String coercion;
    private String organ;
    private String gates;
    private String need;
    private String requires;
    private String stage;
    private String agents;
    private String bars;
    private String effect;
    private String risk;

    @SuppressWarnings("NullAway.Init") // the cells follow; the tool refuses to lack one
    private Builder(Map<String, Object> metadata, String code) {
      this.metadata = metadata;
      this.code = code;
    }

    public Builder approach(String cell) {
      approach = cell;
      return this;
    }

    public Builder pillars(String cell) {
      pillars = cell;
      return this;
    }

    public Builder dimensions(String cell) {
      dimensions = cell;
      return this;
    }

    public Builder instruments(String cell) {
      instruments = cell;
      return this;
    }

    public Builder force(String cell) {
      force = cell;
      return this;
    }

    public Builder coercion(String cell) {
      coercion = cell;
      return this;
    }

    public Builder organ(String cell) {
      organ = cell;
      return this;
    }

    public Builder gates(String cell) {
      gates = cell;
      return this;
    }

    public Builder need(String cell) {
      need = cell;
      return this;
    }

    public Builder requires(String cell) {
      requires = cell;
      return this;
    }

    public Builder stage(String cell) {
      stage = cell;
      return this;
    }

    public Builder agents(String cell) {
      agents = cell;
      return this;
    }

    public Builder bars(String cell) {
      bars = cell;
      return this;
    }

    public Builder effect(String cell) {
      effect = cell;
      return this;
    }

    public Builder risk(String cell) {
      risk = cell;
      return this;
    }

    private String of(String key) {
      return Objects.requireNonNull(metadata.get(key), key).toString();
    }

    /** Builds the tool. @throws NullPointerException if a cell is empty */
    public Tool build() {
      return new Tool(
          code,
          of("Title"),
          Approach.valueOf(approach),
          pillars,
          dimensions,
          instruments,
          force,
          coercion,
          organ,
          gates,
          need,
          requires,
          stage,
          agents,
          bars,
          effect,
          risk,
          of("Source"),
          of("Register"));
    }
  }
}
