package org.r2prules.report.internal.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Act;
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
import org.r2prules.report.Texts;

/** Says in words what judgements, subjects and evidence are. */
public final class Words implements Text.Names {

  private static final String ACTS = "incident.acts";
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Of several doubts the one that is named. */
  private static final List<Doubt> GRAVEST =
      List.of(Doubt.CONFLICTING, Doubt.NOT_INDEPENDENT, Doubt.OUTDATED, Doubt.BELOW_STANDARD);

  private final Assessment assessment;
  private final Texts texts;
  private final Map<String, Fact> facts;
  private final Map<String, String> titles;

  public Words(Assessment assessment, Texts texts) {
    this.assessment = assessment;
    this.texts = texts;
    this.facts = assessment.dossier().byId();
    this.titles = new HashMap<>();
    assessment.options().forEach(option -> titles.put(option.id(), title(option)));
  }

  /** The fixed words. */
  public Texts texts() {
    return texts;
  }

  /** A text of that key. */
  public String say(String key, Object... told) {
    return texts.say(key, told);
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

  public String status(Status status) {
    return say("status." + status);
  }

  public String status(OptionStatus status) {
    return say("option." + status);
  }

  public String standard(Standard standard) {
    return say("standard." + standard);
  }

  public String doubts(Set<Doubt> doubts) {
    return doubts(doubts, texts);
  }

  public static String doubts(Set<Doubt> doubts, Texts texts) {
    List<String> said =
        Doubt.inOrder(doubts).stream().map(each -> texts.say("doubt." + each)).toList();
    return Joint.COMMA.all(said, texts);
  }

  private String doubt(Doubt doubt) {
    return say("doubt." + doubt);
  }

  public String title(Option option) {
    String title = option.tool().title();
    String id = option.candidate().measure();
    if (id == null) {
      return title;
    }
    String carried =
        facts.get(id) instanceof Measure measure ? Carried.said(measure, this::fact, texts) : "";
    return carried.isEmpty() ? say("proposed.bare", title) : say("proposed", title, carried);
  }

  /** What its value is called, or how it stands where it has none. */
  public String value(Conclusion conclusion) {
    String value = conclusion.value();
    if (value == null) {
      return status(conclusion.status());
    }
    if (conclusion.kind() == Kind.OPTION) {
      return status(OptionStatus.valueOf(value));
    }
    if (conclusion.kind() == Kind.STAGE) {
      String rung = assessment.doctrine().labels().get(Kind.STAGE.label() + ":" + value);
      if (rung != null) {
        return rung;
      }
    }
    boolean code = CODE.matcher(value).matches();
    return !code
        ? value
        : isStatus(value)
            ? say("status." + value)
            : assessment.doctrine().vocabulary().name(conclusion.kind().label(), value);
  }

  private static boolean isStatus(String value) {
    return List.of(Status.values()).stream().anyMatch(status -> status.name().equals(value));
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
    if (code.equals(Actor.BELONGS_TO) && value.equals(Actor.ANYBODY)) {
      return say("said.anybody");
    }
    boolean state = code.equals(Actor.BELONGS_TO) && value.equals(Actor.TERRITORIAL_STATE);
    String name = name(facts.get(state ? assessment.situation().state() : value));
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
    return fact instanceof Measure measure && measure.name() != null ? measure.name() : named(fact);
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
              .orElseGet(() -> say("named.incident"));
      return dated(act + by(incident.perpetrators()), incident.date());
    } else if (fact instanceof CouncilDecision decision) {
      String organ = decision.organ();
      String act =
          organ == null
              ? say("named.decision")
              : say(
                  "named.decision.of",
                  assessment.doctrine().vocabulary().name("decision.organ", organ));
      return dated(act, decision.date());
    } else if (fact instanceof Consent consent) {
      return dated(say("named.answer", subject(consent.giver())), consent.date());
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
        : say("named.by", few(actors.stream().map(this::subject).sorted().toList(), 3, Joint.AND));
  }

  private String dated(String what, @Nullable LocalDate date) {
    return date == null ? what : say("named.dated", what, date.toString());
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
      return say(
          "said.sides",
          shortly(ground),
          witnesses(claim.speaksFor()),
          witnesses(claim.speaksAgainst()));
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
      return stated.undetermined() ? say("said.open", stated.said(this)) : stated.said(this);
    }
    if (leaf instanceof Act act) {
      return act.said(this);
    }
    return combination((Combined) leaf);
  }

  private String standing(Claim claim) {
    if (!claim.undetermined()) {
      return say("said.shown");
    }
    return GRAVEST.stream()
        .filter(claim.doubts()::contains)
        .findFirst()
        .map(this::doubt)
        .orElseGet(() -> say("said.unknown"));
  }

  /** Its parts are settled, and yet it is not. */
  private String combination(Combined combined) {
    List<Judgement> parts = combined.parts();
    return switch (combined.operator()) {
      case WEIGH -> say("said.sides", weighed(combined), brief(parts.get(0)), brief(parts.get(1)));
      case AGREE -> say("said.determined", determined(parts.get(0)), determined(parts.get(1)));
      default -> combined.why() == null ? brief(combined) : say("said.capped", note(combined));
    };
  }

  private String weighed(Combined combined) {
    return combined.parts().get(0).met()
        ? doubt(Doubt.CONFLICTING)
        : combined.why() == null ? say("said.neither") : note(combined);
  }

  /** What the operator adds in words; empty for nothing. */
  public String note(Combined combined) {
    Text why = combined.why();
    return why == null ? "" : why.said(this);
  }

  private String determined(Judgement judgement) {
    return status(judgement.status()) + ", " + brief(judgement);
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

  private String evidence(Evidence evidence, @Nullable String by) {
    return evidence(evidence, by, texts);
  }

  /** The same, where who says so is called otherwise. */
  public static String evidence(Evidence evidence, @Nullable String by, Texts texts) {
    List<String> said = new ArrayList<>();
    String source = texts.say("source." + evidence.source());
    said.add(by == null ? source : texts.say("said.by", source, by));
    said.add(texts.say("standard." + evidence.standard()));
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
    Joint glue =
        switch (combined.operator()) {
          case ALL -> Joint.AND;
          case ANY, AT_LEAST -> Joint.OR;
          case WEIGH -> Joint.AGAINST;
          case AGREE -> Joint.BESIDE;
          case FIRST_SETTLED -> Joint.OR_ELSE;
          // Of these one part is named.
          case NOT, SHOWN, NOT_REFUTED, AT_MOST_UNDETERMINED, AWAITS -> Joint.COMMA;
        };
    boolean awaits = combined.operator() == Combined.Operator.AWAITS;
    List<Judgement> named = awaits ? combined.parts().subList(0, 1) : combined.parts();
    List<String> parts = named.stream().map(this::part).toList();
    String joined = glue.some(parts, texts);
    return combined.operator() == Combined.Operator.NOT ? say("opposite", joined) : joined;
  }

  private String part(Judgement part) {
    boolean compound = part instanceof Combined combined && combined.parts().size() > 1;
    return compound ? "(" + brief(part) + ")" : brief(part);
  }

  /** All of them in a row. */
  public String all(List<String> all, Joint joint) {
    return joint.all(all, texts);
  }

  /** The first so many, and how many there are beside if that is more than one. */
  public String few(List<String> all, int named, Joint joint) {
    return joint.few(all, named, texts);
  }
}
