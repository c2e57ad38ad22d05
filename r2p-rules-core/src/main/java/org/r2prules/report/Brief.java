package org.r2prules.report;

import java.util.List;
import org.r2prules.assessment.WhatIf;
import org.r2prules.report.internal.brief.BriefMaker;

/**
 * What an officer with five minutes has to know of an assessment, in the order in which it matters.
 * It fits on a page of {@link #LINES} lines, however much is known: what does not fit is counted,
 * and {@link #whole} has it. No use of force is among what is open unless it is proposed. Immutable
 * and thread-safe; no part is null.
 *
 * @param title of what it is an assessment
 * @param basis the date, the standard of proof and the readings, in a line
 * @param sections what there is to say, each topic once
 * @param closing what it is not, in a line
 */
public record Brief(String title, String basis, List<Section> sections, String closing) {

  /** The lines of a page. */
  public static final int LINES = 60;

  /** The topics, in the order of the page. */
  public enum Topic {
    /** Who does what to whom, since when and how sure that is. */
    ATTACKS,
    /** The stage that is reached. */
    STAGE,
    /** The thresholds, each with its weakest ground. */
    THRESHOLDS,
    /** Who bears which duty. */
    DUTIES,
    /** What is decided or under way, and how it fares. */
    IN_FORCE,
    /** What is proposed: by whom, at whom, for whom, and how it stands. */
    PROPOSED,
    /** What this situation opens beside what is open in every situation. */
    OPEN,
    /** What awaits whose decision, and what that would have to say. */
    AWAITED,
    /** What is closed, and by what. */
    CLOSED,
    /** The cautions that apply, those on what is proposed first. */
    CAUTIONS,
    /** The questions whose answers settle most. */
    QUESTIONS,
    /** What was supplied and had no effect. */
    UNUSED
  }

  /**
   * One topic.
   *
   * @param topic which
   * @param heading its heading
   * @param entries what there is to say, what matters most first
   * @param more how many entries there are beside these
   * @param lines how many lines it has on a page; 0 where that is not limited
   */
  public record Section(Topic topic, String heading, List<Entry> entries, int more, int lines) {

    /** Copies the list. */
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One thing to say.
   *
   * @param mark how it stands, in a word or two; empty where nothing stands in front
   * @param text what is said
   * @param refs the conclusions, options and facts that it tells of: keys, or ids
   */
  public record Entry(String mark, String text, List<String> refs) {

    /** Copies the list. */
    public Entry {
      refs = List.copyOf(refs);
    }
  }

  /** Copies the list. */
  public Brief {
    sections = List.copyOf(sections);
  }

  /**
   * The brief of an assessment, as much of it as fits on a page.
   *
   * @param whatIf the assessment, which is asked what each answer to an open question would settle
   */
  public static Brief of(WhatIf whatIf) {
    return of(whatIf, Texts.english());
  }

  /** As {@link #of(WhatIf)}, in other words. */
  public static Brief of(WhatIf whatIf, Texts texts) {
    return BriefMaker.page(whatIf, texts);
  }

  /** As {@link #of(WhatIf, Texts)}, with all that there is to say on each topic. */
  public static Brief whole(WhatIf whatIf, Texts texts) {
    return BriefMaker.whole(whatIf, texts);
  }
}
