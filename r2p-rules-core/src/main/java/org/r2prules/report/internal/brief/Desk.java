package org.r2prules.report.internal.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.assessment.WhatIf;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.wording.Joint;
import org.r2prules.report.internal.wording.Phrases;
import org.r2prules.report.internal.wording.Reasons;
import org.r2prules.report.internal.wording.Words;

/**
 * What every topic is written with.
 *
 * @param whatIf what is asked
 * @param assessment what is told of
 * @param words the names of things
 * @param phrases what judgements are, in a few words
 * @param reasons why they stand so
 * @param texts the fixed words
 */
record Desk(
    WhatIf whatIf,
    Assessment assessment,
    Words words,
    Phrases phrases,
    Reasons reasons,
    Texts texts) {

  private static final int REASONS = 3;

  static Desk of(WhatIf whatIf, Texts texts) {
    Assessment assessment = whatIf.assessment();
    Words words = new Words(assessment, texts);
    Phrases phrases = new Phrases(assessment, words);
    return new Desk(whatIf, assessment, words, phrases, new Reasons(words, phrases), texts);
  }

  String say(String key, Object... told) {
    return texts.say(key, told);
  }

  /** Something to say that nothing stands in front of. */
  Entry plain(String text) {
    return new Entry("", text, List.of());
  }

  String name(String subject) {
    return phrases.subjects().name(subject);
  }

  String names(Collection<String> subjects) {
    List<String> names = subjects.stream().map(this::name).sorted().toList();
    return words.few(names, REASONS, Joint.COMMA);
  }

  /** Why it stands so, in a few words. */
  String why(Judgement judgement) {
    return reasons.list(judgement, REASONS);
  }

  String standard(Standard standard) {
    return words.standard(standard);
  }

  /** Whether a reader has asked for it: nobody has asked for force that nobody has proposed. */
  boolean isWanted(Option option) {
    return !option.candidate().forceful() || option.candidate().measure() != null;
  }

  /** The facts that speak for how a claim stands. */
  List<Fact> witnesses(Claim claim) {
    List<String> ids = claim.notMet() ? claim.speaksAgainst() : claim.speaksFor();
    List<Fact> facts = new ArrayList<>();
    for (String id : ids) {
      Optional.ofNullable(words.factOf(id))
          .filter(fact -> fact.meets(assessment.required()))
          .ifPresent(facts::add);
    }
    return facts;
  }

  /** Who stands behind facts: by name where one is given, otherwise by kind. */
  String sources(Collection<String> ids) {
    List<String> sources = new ArrayList<>();
    for (String id : ids) {
      Fact fact = words.factOf(id);
      Evidence evidence = fact == null ? null : fact.evidence();
      if (evidence != null) {
        String by = evidence.by();
        sources.add(by == null ? say("source." + evidence.source()) : name(by));
      }
    }
    return words.few(sources.stream().distinct().toList(), REASONS - 1, Joint.COMMA);
  }

  /** What its value is called, or its status where it has none. */
  String value(Conclusion conclusion) {
    String value = conclusion.value();
    return value == null
        ? say("status." + conclusion.status())
        : assessment.doctrine().vocabulary().name(conclusion.kind().label(), value);
  }
}
