package org.r2prules.report.internal.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.WhatIf;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
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
 * @param claims every claim that a conclusion rests on, in the order of the conclusions
 */
record Desk(
    WhatIf whatIf,
    Assessment assessment,
    Words words,
    Phrases phrases,
    Reasons reasons,
    Texts texts,
    List<Claim> claims) {

  private static final String ADOPTED = "ADOPTED";

  private static final int REASONS = 3;

  static Desk of(WhatIf whatIf, Texts texts) {
    Assessment assessment = whatIf.assessment();
    Words words = new Words(assessment, texts);
    Phrases phrases = new Phrases(assessment, words);
    List<Claim> claims = new ArrayList<>();
    assessment.conclusions().forEach(each -> collect(each.basis(), claims));
    return new Desk(whatIf, assessment, words, phrases, new Reasons(words, phrases), texts, claims);
  }

  private static void collect(Judgement judgement, List<Claim> claims) {
    if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> collect(part, claims));
    } else if (judgement instanceof Claim claim) {
      claims.add(claim);
    }
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
    return names(subjects, this::name);
  }

  /** The same, each by a name of its own kind. */
  String names(Collection<String> subjects, UnaryOperator<String> named) {
    List<String> names = subjects.stream().map(named).sorted().toList();
    return words.few(names, REASONS, Joint.COMMA);
  }

  /** Whether what ends that day has ended; what has no end has not. */
  boolean isOver(@Nullable LocalDate end) {
    return end != null && end.isBefore(assessment.situation().asOf());
  }

  /** Whether it has ended or was repealed. */
  boolean isOver(CouncilDecision decision) {
    LocalDate repealed = decision.repealed();
    return isOver(decision.ends())
        || repealed != null && !repealed.isAfter(assessment.situation().asOf());
  }

  /** When it ends or was repealed, whichever comes first; null if neither is told. */
  @Nullable LocalDate end(CouncilDecision decision) {
    LocalDate ends = decision.ends();
    LocalDate repealed = decision.repealed();
    return ends == null || repealed != null && repealed.isBefore(ends) ? repealed : ends;
  }

  /** What was decided on measures here, at the standard; some of it may have ended. */
  List<CouncilDecision> decided() {
    return assessment.dossier().facts(CouncilDecision.class).stream()
        .filter(each -> ADOPTED.equals(each.outcome()) && isHere(each))
        .filter(each -> each.measures() != null && !each.measures().isEmpty())
        .toList();
  }

  /** Whether it is at the standard and on this situation. */
  boolean isHere(CouncilDecision decision) {
    return decision.meets(assessment.required())
        && decision.situation().equals(assessment.situation().id());
  }

  /** Why it stands so, in a few words. */
  String why(Judgement judgement) {
    return reasons.list(judgement, REASONS);
  }

  String standard(Standard standard) {
    return words.standard(standard);
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
