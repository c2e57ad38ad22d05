package org.r2prules.assessment;

import java.util.List;
import java.util.Map;
import org.r2prules.assessment.internal.Questions;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Standard;

/**
 * An assessment that can be asked what it would be if something were otherwise. It keeps what each
 * rule has read, and of a question evaluates anew only what depends on what is changed: the answer
 * is, to the byte, a fresh assessment of the changed dossier. Each question is put to the same
 * assessment, which no question changes. Thread-safe: questions from several threads wait for each
 * other. It holds about as much memory as a few assessments. No method takes or returns null.
 *
 * <p>Every question can fail as {@code R2pRules.assess} can.
 *
 * <pre>{@code
 * WhatIf whatIf = rules.whatIf(dossier);
 * Answer answer = whatIf.without("report_7");
 * answer.changes().forEach(System.out::println);
 * }</pre>
 */
public interface WhatIf {

  /** The assessment that is asked. */
  Assessment assessment();

  /** If this were a fact too, in place of those of its id, if there are any. */
  Answer given(Fact fact);

  /**
   * If there were no fact of that id.
   *
   * @throws java.util.NoSuchElementException if there is none; the message names the nearest
   */
  Answer without(String id);

  /** If the facts were these. */
  Answer of(Dossier dossier);

  /**
   * If the switch had this reading.
   *
   * @throws java.util.NoSuchElementException if there is no such switch or reading; the message
   *     names the nearest, or what there is
   */
  Answer withReading(String key, String reading);

  /**
   * If these switches had these readings, and the others those that they have.
   *
   * @throws java.util.NoSuchElementException as {@link #withReading}
   */
  Answer withReadings(Map<String, String> readings);

  /** If that standard of proof were required. */
  Answer requiring(Standard standard);

  /**
   * What is not known and could be told, those questions first whose answers settle most, cautions
   * aside, and of all first those that concern what happens, who bears which duty and what is open
   * by persuasion; of those that settle as much, first those on people under attack, how aid
   * reaches them and who protects them. Every answer is put to the assessment. What is said and
   * denied is a question too ({@link Question#disputed}): of the five on which most rests each side
   * is put, as if the other fell away; the rest has no replies. What rests only on a use of force
   * that nobody proposes is not asked.
   *
   * @param most how many questions are put, disputes and what rules state aside; of more, those
   *     that rest on fewest unknowns
   */
  default List<Question> questions(int most) {
    return Questions.of(this, most);
  }
}
