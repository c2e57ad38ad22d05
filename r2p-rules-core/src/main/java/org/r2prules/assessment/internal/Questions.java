package org.r2prules.assessment.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.InformationNeed;
import org.r2prules.assessment.Question;
import org.r2prules.assessment.Reply;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Inquiry;
import org.r2prules.doctrine.Term;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierException;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.OptionStatus;

/**
 * Puts every answer of every open question to a standing assessment. What only a use of force rests
 * on that nobody has proposed is not asked: no officer has to find out whether an operation would
 * be lawful that nobody wants.
 */
public final class Questions {

  /** Nobody of the dossier, and independent: whose answer counts if any does. */
  private static final String ANSWERING = "an independent inquiry that answers";

  /** How many disputes are decided either way. */
  private static final int DISPUTES = 5;

  /** A question with what its place hangs on, which takes a walk over all its answers. */
  private record Ranked(Question question, double settles, double settlesCautions) {

    private static final Comparator<Ranked> MOST_SETTLING_FIRST =
        Comparator.comparing((Ranked each) -> !each.question.peaceful())
            .thenComparing(each -> -each.settles)
            .thenComparing(each -> !each.question.lifeSaving())
            .thenComparing(each -> !each.question.disputed())
            .thenComparing(each -> -each.settlesCautions)
            .thenComparing(each -> -each.question.need().size())
            .thenComparing(each -> each.question.code())
            .thenComparing(each -> each.question.question())
            .thenComparing(each -> each.question.about());

    static Ranked of(Question question) {
      return new Ranked(question, question.settles(), question.settlesCautions());
    }
  }

  private final WhatIf whatIf;
  private final Assessment assessment;
  private final List<InformationNeed> needs;
  private final Evidence evidence;
  private final Map<String, Fact> facts;

  private Questions(WhatIf whatIf) {
    this.whatIf = whatIf;
    this.assessment = whatIf.assessment();
    this.needs = assessment.informationNeeds();
    this.facts = assessment.dossier().byId();
    this.evidence =
        new Evidence(
            Evidence.Source.INQUIRY,
            ANSWERING,
            Standard.BEYOND_REASONABLE_DOUBT,
            assessment.situation().asOf(),
            assessment.situation().asOf(),
            null,
            true);
  }

  /**
   * The questions, those that settle most first.
   *
   * @param most how many are put; of more, only the first that rest on fewest unknowns
   */
  public static List<Question> of(WhatIf whatIf, int most) {
    return new Questions(whatIf).list(most);
  }

  private List<Question> list(int most) {
    Map<List<String>, Asked> asked = new LinkedHashMap<>();
    for (InformationNeed need : needs) {
      String code = need.code();
      String about = need.about();
      String value = need.value();
      // Another voice settles no dispute: that is asked for what it is.
      boolean open = !need.doubts().contains(Doubt.CONFLICTING);
      List<String> keys = need.decides().stream().filter(this::isWanted).toList();
      if (open
          && code != null
          && about != null
          && value != null
          && !keys.isEmpty()
          && isAsked(code, about)) {
        Asked question =
            asked.computeIfAbsent(List.of(code, about), key -> new Asked(code, about, unit(code)));
        question.values.add(value);
        question.need.addAll(keys);
      }
    }
    List<Question> questions = new ArrayList<>();
    asked.values().stream()
        .limit(most)
        .map(this::put)
        .forEach(each -> each.ifPresent(questions::add));
    stated().forEach(questions::add);
    disputed().forEach(questions::add);
    return questions.stream()
        .map(Ranked::of)
        .sorted(Ranked.MOST_SETTLING_FIRST)
        .map(Ranked::question)
        .toList();
  }

  /**
   * What is said and denied. Replies have the first on which most rests of those that can be put,
   * since each side takes an assessment; none where a side is more than plain statements.
   */
  private List<Question> disputed() {
    Map<Claim, Set<String>> rests = new LinkedHashMap<>();
    Map<String, List<Claim>> below = new HashMap<>();
    for (InformationNeed need : needs) {
      List<String> keys = need.decides().stream().filter(this::isWanted).toList();
      if (need.doubts().contains(Doubt.CONFLICTING) && !keys.isEmpty()) {
        claim(need, below.computeIfAbsent(keys.get(0), this::claims))
            .filter(claim -> isAsked(claim.code(), claim.about()))
            .ifPresent(claim -> rests.computeIfAbsent(claim, each -> new TreeSet<>()).addAll(keys));
      }
    }
    List<Map.Entry<Claim, Set<String>>> disputes = new ArrayList<>(rests.entrySet());
    disputes.sort(Comparator.comparing(each -> -each.getValue().size()));
    List<Question> questions = new ArrayList<>();
    int put = 0;
    for (Map.Entry<Claim, Set<String>> each : disputes) {
      Claim claim = each.getKey();
      Term term = assessment.doctrine().vocabulary().term(claim.code()).orElse(null);
      if (term != null) {
        List<Reply> replies = put < DISPUTES ? sides(claim) : List.of();
        put += replies.isEmpty() ? 0 : 1;
        questions.add(question(term, claim.about(), replies, each.getValue(), true));
      }
    }
    return questions;
  }

  /** The claims that stand below a conclusion. */
  private List<Claim> claims(String key) {
    Derivation derivation = Objects.requireNonNull(assessment.derivations().get(key));
    return Grounds.of(derivation.conclusion()).stream()
        .map(Ground::leaf)
        .filter(Claim.class::isInstance)
        .map(Claim.class::cast)
        .toList();
  }

  /** The claim that is needed. */
  private static Optional<Claim> claim(InformationNeed need, List<Claim> claims) {
    return claims.stream()
        .filter(each -> each.code().equals(need.code()))
        .filter(each -> each.about().equals(need.about()) && each.value().equals(need.value()))
        .findFirst();
  }

  private List<Reply> sides(Claim claim) {
    List<String> all = new ArrayList<>(claim.speaksFor());
    all.addAll(claim.speaksAgainst());
    if (!all.stream().map(facts::get).allMatch(Indicator.class::isInstance)) {
      return List.of();
    }
    return List.of(
        new Reply(Map.of(claim.value(), true), side(claim.speaksAgainst())),
        new Reply(Map.of(claim.value(), false), side(claim.speaksFor())));
  }

  /** What would be settled if that side fell away. */
  private List<Change> side(List<String> ids) {
    Dossier left = assessment.dossier();
    for (String id : ids) {
      left = left.without(id);
    }
    return whatIf.of(left).changes().stream().filter(this::isSettled).toList();
  }

  /** What rules state is not known, where the doctrine has a question for it. */
  private List<Question> stated() {
    Map<String, Set<String>> missing = new TreeMap<>();
    for (InformationNeed need : needs) {
      String statement = need.statement();
      List<String> keys = need.decides().stream().filter(this::isWanted).toList();
      if (statement != null && !keys.isEmpty()) {
        missing.computeIfAbsent(statement, key -> new TreeSet<>()).addAll(keys);
      }
    }
    List<Question> questions = new ArrayList<>();
    missing.forEach(
        (statement, keys) ->
            assessment
                .doctrine()
                .vocabulary()
                .inquiry(statement)
                .ifPresent(inquiry -> questions.add(stated(inquiry, keys))));
    return questions;
  }

  private Question stated(Inquiry inquiry, Set<String> keys) {
    List<Reply> replies = new ArrayList<>();
    inquiry
        .answers()
        .forEach(
            (name, answer) -> {
              Consent consent =
                  Consent.builder("answer:consent")
                      .giver(assessment.situation().state())
                      .status(answer.status())
                      .scope(answer.scope())
                      .valid(true)
                      .date(assessment.situation().asOf())
                      .evidence(evidence)
                      .build();
              settled(List.of(consent))
                  .ifPresent(settles -> replies.add(new Reply(Map.of(name, true), settles)));
            });
    return new Question(
        "",
        Inquiry.asked(
            assessment.doctrine().words(inquiry.question()), name(assessment.situation().state())),
        assessment.situation().id(),
        assessment.required(),
        replies,
        List.copyOf(keys),
        replies.stream().flatMap(each -> each.settles().stream()).anyMatch(this::peaceful),
        false,
        false);
  }

  /** What is asked of one subject, whatever its values. */
  private static final class Asked {
    private final String code;
    private final String about;
    private final @Nullable String unit;
    private final Set<String> values = new TreeSet<>();
    private final Set<String> need = new TreeSet<>();

    Asked(String code, String about, @Nullable String unit) {
      this.code = code;
      this.unit = unit;
      this.about = about;
    }
  }

  private @Nullable String unit(String code) {
    return assessment.doctrine().vocabulary().term(code).map(Term::unit).orElse(null);
  }

  /** Nobody asks a court for its arms supplies. */
  private boolean isAsked(String code, String about) {
    return !(facts.get(about) instanceof Actor actor)
        || assessment.doctrine().vocabulary().isAsked(code, actor.kind());
  }

  private String name(String about) {
    Fact fact = facts.get(about);
    String name =
        fact instanceof Actor actor
            ? actor.name()
            : fact instanceof Population people
                ? people.name()
                : fact instanceof Situation situation ? situation.name() : null;
    return name == null ? about : name;
  }

  private boolean isWanted(String key) {
    Derivation derivation = assessment.derivations().get(key);
    return derivation != null && isWanted(derivation.conclusion());
  }

  private boolean isWanted(Conclusion conclusion) {
    Candidate candidate = assessment.candidates().get(conclusion.about());
    return candidate == null || !candidate.isUnproposedForce();
  }

  private Optional<Question> put(Asked asked) {
    Term term = assessment.doctrine().vocabulary().term(asked.code).orElse(null);
    if (term == null) {
      return Optional.empty();
    }
    List<Reply> replies = new ArrayList<>();
    for (Map<String, Boolean> says : answers(term, asked.values)) {
      reply(asked, says).ifPresent(replies::add);
    }
    return replies.isEmpty()
        ? Optional.empty()
        : Optional.of(question(term, asked.about, replies, asked.need, false));
  }

  private Question question(
      Term term, String about, List<Reply> replies, Set<String> need, boolean disputed) {
    return new Question(
        term.code(),
        term.asked(name(about)),
        about,
        assessment.required(),
        replies,
        List.copyOf(need),
        replies.stream().flatMap(each -> each.settles().stream()).anyMatch(this::peaceful),
        assessment.doctrine().vocabulary().lifeSaving().contains(term.code()),
        disputed);
  }

  private boolean peaceful(Change change) {
    Conclusion conclusion = change.before().orElseThrow();
    Candidate candidate = assessment.candidates().get(conclusion.about());
    return switch (conclusion.kind()) {
      case OPTION -> candidate != null && candidate.approach() == Approach.SUASION;
      case THRESHOLD, CAUTION -> false;
      default -> candidate == null || candidate.approach() == Approach.SUASION;
    };
  }

  /** Of one value each that there is; of many, each that would count, and none of them. */
  private static List<Map<String, Boolean>> answers(Term term, Collection<String> values) {
    List<Map<String, Boolean>> answers = new ArrayList<>();
    if (term.type() == Term.Type.NUMBER) {
      return List.of(Map.of("1", true), Map.of("0", true));
    }
    boolean each = term.type() == Term.Type.ONE && !term.values().isEmpty();
    (each ? term.values() : values).forEach(value -> answers.add(Map.of(value, true)));
    if (!each) {
      Map<String, Boolean> none = new TreeMap<>();
      values.forEach(value -> none.put(value, false));
      answers.add(none);
    }
    return answers;
  }

  /** Empty where the dossier cannot be told so. */
  private Optional<Reply> reply(Asked asked, Map<String, Boolean> says) {
    List<Fact> told = new ArrayList<>();
    says.forEach((value, present) -> told.add(fact(asked, value, present)));
    return settled(told).map(settles -> new Reply(says, settles));
  }

  /** What is settled if these are facts too; empty where they cannot be. */
  private Optional<List<Change>> settled(List<Fact> told) {
    try {
      List<Change> changes =
          whatIf instanceof Telling telling
              ? telling.told(told)
              : whatIf.of(assessment.dossier().with(told.toArray(Fact[]::new))).changes();
      return Optional.of(changes.stream().filter(this::isSettled).toList());
    } catch (DossierException e) {
      return Optional.empty();
    }
  }

  private Fact fact(Asked asked, String value, boolean present) {
    String id = "answer:" + asked.code + ":" + asked.about + ":" + value;
    return asked.unit != null
        ? Figure.builder(id)
            .code(asked.code)
            .subject(asked.about)
            .number(Double.parseDouble(value))
            .unit(asked.unit)
            .evidence(evidence)
            .build()
        : Indicator.builder(id)
            .code(asked.code)
            .subject(asked.about)
            .value(value)
            .present(present)
            .evidence(evidence)
            .build();
  }

  private boolean isSettled(Change change) {
    Conclusion before = change.before().orElse(null);
    Conclusion after = change.after().orElse(null);
    return before != null && after != null && isWanted(before) && isOpen(before) && !isOpen(after);
  }

  private static boolean isOpen(Conclusion conclusion) {
    return switch (conclusion.kind()) {
      case OPTION ->
          OptionStatus.CONDITIONAL.name().equals(conclusion.value())
              || OptionStatus.UNCLEAR.name().equals(conclusion.value());
      case CRIME, THRESHOLD, RESPONSIBILITY, CAUTION -> conclusion.undetermined();
      case STAGE -> conclusion.value() != null && conclusion.undetermined();
      default -> false;
    };
  }
}
