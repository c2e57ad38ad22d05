package org.r2prules.report.internal.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.Option;
import org.r2prules.assessment.Question;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Stated;
import org.r2prules.judgement.Status;
import org.r2prules.judgement.Text;

/** Says in words what judgements, subjects and evidence are. */
public final class Words implements Text.Names {

  private static final int NAMED = 3;
  private static final String ACTS = "incident.acts";

  private final Assessment assessment;
  private final Map<String, Fact> facts;
  private final Map<String, String> titles;

  public Words(Assessment assessment) {
    this.assessment = assessment;
    this.facts = assessment.dossier().byId();
    this.titles =
        assessment.options().stream()
            .collect(Collectors.toMap(Option::id, Words::title, (one, other) -> one));
  }

  /** The fact of that id; null if there is none. */
  public @Nullable Fact factOf(String id) {
    return facts.get(id);
  }

  @Override
  public String fact(String id) {
    return subject(id);
  }

  @Override
  public String tool(String code) {
    return assessment.doctrine().tool(code);
  }

  @Override
  public String words(String english) {
    return assessment.doctrine().words(english);
  }

  public static String status(Status status) {
    return status.name().replace('_', ' ');
  }

  public static String status(OptionStatus status) {
    return status.name().replace('_', ' ');
  }

  public static String doubts(Set<Doubt> doubts) {
    return Doubt.inOrder(doubts).stream().map(Words::doubt).collect(Collectors.joining(", "));
  }

  private static String doubt(Doubt doubt) {
    return switch (doubt) {
      case NO_EVIDENCE -> "no evidence";
      case BELOW_STANDARD -> "below the standard";
      case NOT_INDEPENDENT -> "from nobody independent";
      case CONFLICTING -> "conflicting";
    };
  }

  public static String title(Option option) {
    Candidate candidate = option.candidate();
    return candidate.measure() == null
        ? option.tool().title()
        : option.tool().title() + ", as proposed";
  }

  /** The name of a conclusion: of an option its title, otherwise the doctrine's label. */
  public String label(Conclusion conclusion) {
    return conclusion.kind() == Kind.OPTION
        ? subject(conclusion.about())
        : assessment.doctrine().label(conclusion.id());
  }

  /** What is said where a conclusion does not hold. */
  public String negative(Conclusion conclusion) {
    return assessment.doctrine().negative(conclusion.id());
  }

  /** What is said where a claim does not hold. */
  public String denied(Claim claim) {
    String value = value(claim.code(), claim.value());
    return assessment
        .doctrine()
        .vocabulary()
        .term(claim.code())
        .map(term -> term.denied(value))
        .orElseGet(() -> claim(claim.code(), claim.about(), claim.value()));
  }

  /** What a value is called: a fact by its name. */
  public String value(String code, String value) {
    String name = name(facts.get(value));
    return name == null ? assessment.doctrine().vocabulary().name(code, value) : name;
  }

  /** What is asked, with its subject by name. */
  public String question(Question question) {
    return assessment
        .doctrine()
        .vocabulary()
        .term(question.code())
        .map(term -> term.asked(subject(question.about())))
        .orElse(question.question());
  }

  /** Whether it is about an option rather than about the situation or a part of it. */
  public boolean isAboutOption(Conclusion conclusion) {
    return assessment.candidates().containsKey(conclusion.about());
  }

  /** The label, and what it is about unless that is the situation or an option. */
  public String conclusion(Conclusion conclusion) {
    boolean plain =
        conclusion.about().equals(assessment.situation().id()) || isAboutOption(conclusion);
    return plain ? label(conclusion) : label(conclusion) + " (" + subject(conclusion.about()) + ")";
  }

  /** The name of what something is about, or its id where it has none. */
  public String subject(String about) {
    String title = titles.get(about);
    if (title != null) {
      return title;
    }
    String name = name(facts.get(about));
    return name == null ? about : name;
  }

  private @Nullable String name(@Nullable Fact fact) {
    if (fact instanceof Situation situation) {
      return situation.name();
    } else if (fact instanceof Actor actor) {
      return actor.name();
    } else if (fact instanceof Population population) {
      return population.name();
    } else if (fact instanceof Mission mission) {
      return mission.name();
    } else if (fact instanceof CouncilDecision decision) {
      return decision.symbol() == null ? named(decision) : decision.symbol();
    }
    return named(fact);
  }

  /** What a fact without a name is called: what it is, whose and of when. */
  private @Nullable String named(@Nullable Fact fact) {
    if (fact instanceof Incident incident) {
      String act =
          incident.acts().entrySet().stream()
              .filter(Map.Entry::getValue)
              .map(Map.Entry::getKey)
              .min(Comparator.comparing(this::place))
              .map(each -> assessment.doctrine().vocabulary().name(ACTS, each))
              .orElse("incident");
      return dated(act + by(incident.perpetrators()), incident.date());
    } else if (fact instanceof CouncilDecision decision) {
      String organ = decision.organ();
      String of =
          organ == null
              ? ""
              : " of " + assessment.doctrine().vocabulary().name("decision.organ", organ);
      return dated("decision" + of, decision.date());
    } else if (fact instanceof Consent consent) {
      return dated("answer of " + subject(consent.giver()), consent.date());
    } else if (fact instanceof Measure measure) {
      String title = assessment.doctrine().tool(measure.tool());
      return dated(title + by(measure.by()), measure.start());
    }
    return null;
  }

  private int place(String act) {
    return assessment
        .doctrine()
        .vocabulary()
        .term(ACTS)
        .map(term -> term.values().indexOf(act))
        .orElse(-1);
  }

  private String by(Set<String> actors) {
    return actors.isEmpty()
        ? ""
        : " by " + few(actors.stream().map(this::subject).sorted().toList(), " and ");
  }

  private static String dated(String what, @Nullable LocalDate date) {
    return date == null ? what : what + ", " + date;
  }

  /** A claim as the vocabulary words it. */
  public String claim(String code, String about, String value) {
    String means =
        assessment.doctrine().vocabulary().term(code).map(term -> term.means()).orElse(code);
    String gist = means.split(";", 2)[0];
    String said = value.equals("true") ? gist : gist + ": " + value(code, value);
    return said + " (" + subject(about) + ")";
  }

  /** A reason with how it stands; where evidence conflicts, with both sides. */
  public String ground(Ground ground) {
    if (ground.leaf() instanceof Claim claim && claim.doubts().contains(Doubt.CONFLICTING)) {
      return shortly(ground)
          + " (for: "
          + witnesses(claim.speaksFor())
          + "; against: "
          + witnesses(claim.speaksAgainst())
          + ")";
    }
    return shortly(ground);
  }

  private String shortly(Ground ground) {
    Judgement leaf = ground.leaf();
    if (leaf instanceof Claim claim) {
      String said =
          claim.notMet()
              ? denied(claim) + " (" + subject(claim.about()) + ")"
              : claim(claim.code(), claim.about(), claim.value());
      return standing(claim) + ": " + said;
    }
    if (leaf instanceof Stated stated) {
      return stated.undetermined() ? "open: " + stated.said(this) : stated.said(this);
    }
    if (leaf instanceof Act act) {
      return act.said(this);
    }
    return combination((Combined) leaf);
  }

  private static String standing(Claim claim) {
    return switch (claim.status()) {
      case MET -> "shown";
      case NOT_MET -> "shown";
      case UNDETERMINED ->
          claim.doubts().contains(Doubt.CONFLICTING)
              ? "conflicting"
              : claim.doubts().contains(Doubt.NOT_INDEPENDENT)
                  ? "from nobody independent"
                  : claim.doubts().contains(Doubt.BELOW_STANDARD)
                      ? "below the standard"
                      : "not known";
    };
  }

  /** Its parts are settled, and yet it is not. */
  private String combination(Combined combined) {
    List<Judgement> parts = combined.parts();
    return switch (combined.operator()) {
      case WEIGH ->
          (parts.get(0).met()
                  ? "conflicting"
                  : combined.note() == null ? "neither is shown" : note(combined))
              + " (for: "
              + brief(parts.get(0))
              + "; against: "
              + brief(parts.get(1))
              + ")";
      case AGREE ->
          "conflicting (determined: "
              + determined(parts.get(0))
              + "; the facts say: "
              + determined(parts.get(1))
              + ")";
      default -> combined.note() == null ? brief(combined) : "never settled: " + combined.note();
    };
  }

  private String note(Combined combined) {
    Text why = combined.why();
    return why == null ? "" : why.said(this);
  }

  private String determined(Judgement judgement) {
    return status(judgement.status()).toLowerCase(Locale.ROOT) + ", " + brief(judgement);
  }

  private String witnesses(List<String> ids) {
    return ids.stream().map(this::witness).collect(Collectors.joining(", "));
  }

  private String witness(String id) {
    Fact fact = facts.get(id);
    return fact == null || fact.evidence() == null ? id : id + ", " + evidence(fact.evidence());
  }

  /** Who says so, at which standard, and where to find it. */
  public String evidence(Evidence evidence) {
    return evidence(evidence, evidence.by() == null ? null : subject(evidence.by()));
  }

  public static String evidence(Evidence evidence, @Nullable String by) {
    List<String> said = new ArrayList<>();
    said.add(evidence.source().name() + (by == null ? "" : " by " + by));
    said.add(evidence.standard().name());
    if (evidence.cite() != null) {
      said.add(evidence.cite());
    }
    return String.join(", ", said);
  }

  /** What a judgement is, in a few words. */
  public String brief(Judgement judgement) {
    if (judgement instanceof Conclusion conclusion) {
      return conclusion(conclusion);
    }
    if (judgement instanceof Claim claim) {
      return claim(claim.code(), claim.about(), claim.value());
    }
    if (judgement instanceof Stated stated) {
      return stated.said(this);
    }
    if (judgement instanceof Act act) {
      return act.said(this);
    }
    Combined combined = (Combined) judgement;
    String glue =
        switch (combined.operator()) {
          case ALL -> " and ";
          case ANY, AT_LEAST -> " or ";
          case WEIGH -> " against ";
          case AGREE -> " beside ";
          case FIRST_SETTLED -> " or else ";
          case NOT, SHOWN, NOT_REFUTED, AT_MOST_UNDETERMINED, AWAITS -> "";
        };
    boolean awaits = combined.operator() == Combined.Operator.AWAITS;
    List<Judgement> named = awaits ? combined.parts().subList(0, 1) : combined.parts();
    List<String> parts = named.stream().map(this::part).toList();
    String joined = few(parts, glue);
    return combined.operator() == Combined.Operator.NOT ? "not (" + joined + ")" : joined;
  }

  private String part(Judgement part) {
    boolean compound = part instanceof Combined combined && combined.parts().size() > 1;
    return compound ? "(" + brief(part) + ")" : brief(part);
  }

  public static String few(List<String> all, String glue) {
    if (all.size() <= NAMED) {
      return String.join(glue, all);
    }
    return String.join(glue, all.subList(0, NAMED)) + "; and " + (all.size() - NAMED) + " more";
  }

  /** The first so many, and how many there are beside if that is more than one. */
  public static String few(List<String> all, int named, String glue, String last) {
    if (all.size() <= named + 1) {
      return String.join(glue, all);
    }
    return String.join(glue, all.subList(0, named)) + last + (all.size() - named) + " more";
  }
}
