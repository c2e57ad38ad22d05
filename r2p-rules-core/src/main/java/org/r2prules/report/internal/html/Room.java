package org.r2prules.report.internal.html;

import java.util.Set;
import org.r2prules.assessment.Assessment;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Judgement;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.wording.Phrases;
import org.r2prules.report.internal.wording.Words;

/**
 * What every part of the page is made with.
 *
 * @param assessment what is shown
 * @param words the names of things
 * @param phrases what judgements are, in a few words
 * @param texts the fixed words
 * @param anchors the ids of what is shown
 */
record Room(Assessment assessment, Words words, Phrases phrases, Texts texts, Anchors anchors) {

  static Room of(Assessment assessment, Texts texts) {
    Words words = new Words(assessment, texts);
    return new Room(
        assessment, words, new Phrases(assessment, words), texts, new Anchors(assessment));
  }

  String say(String key, Object... told) {
    return texts.say(key, told);
  }

  Vocabulary vocabulary() {
    return assessment.doctrine().vocabulary();
  }

  String name(String field, String value) {
    return vocabulary().name(field, value);
  }

  /** The name of a subject, cut where it is long. */
  String subject(String about) {
    return phrases.subjects().name(about);
  }

  String standard(Standard standard) {
    return words.standard(standard);
  }

  /** Who says so. */
  String source(Evidence evidence) {
    String source = say("source." + evidence.source());
    return evidence.by() == null ? source : say("html.source", source, subject(evidence.by()));
  }

  /** What a claim says. */
  String claim(String code, String about, String value) {
    return phrases.claim(code, Set.of(about), value);
  }

  /** How a judgement stands, as a look. */
  static String look(Judgement judgement) {
    return judgement.met() ? "met" : judgement.notMet() ? "not" : "open";
  }

  /** How a judgement stands, in a word. */
  String status(Judgement judgement) {
    return say("html.status." + look(judgement));
  }
}
