package org.r2prules.report.internal.wording;

import org.r2prules.assessment.Assessment;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;

/** Names facts, as a reader who has not written them would. */
public final class FactNames {

  private static final int LONGEST = 60;
  private static final int GIST = 40;
  private static final int SUBJECT = 24;

  private final Words words;
  private final String situation;

  public FactNames(Assessment assessment, Words words) {
    this.words = words;
    this.situation = assessment.situation().id();
  }

  /** The name, cut to what a reader needs to know it again. */
  public String brief(Fact fact) {
    if (fact instanceof Indicator said) {
      String value =
          said.value().equals("true") ? "" : ": " + cut(words.subject(said.value()), GIST);
      String claim = gist(said.code()) + value + about(said.subject());
      return said.present() ? claim : words.say("fact.denied", claim);
    }
    return fact instanceof Figure figure
        ? gist(figure.code()) + ": " + number(figure.number()) + about(figure.subject())
        : cut(name(fact), LONGEST);
  }

  private String gist(String code) {
    String said = words.claim(code, "", "true");
    return cut(said.substring(0, said.lastIndexOf(" (")), GIST);
  }

  private String about(String subject) {
    return subject.equals(situation) ? "" : " (" + cut(words.subject(subject), SUBJECT) + ")";
  }

  private static String cut(String name, int longest) {
    if (name.length() <= longest) {
      return name;
    }
    int end = name.lastIndexOf(' ', longest - 1);
    end = end < longest / 2 ? longest - 1 : end;
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).stripTrailing() + "…";
  }

  /** The name. */
  public String name(Fact fact) {
    if (fact instanceof Indicator said) {
      String claim = words.claim(said.code(), said.subject(), said.value());
      return said.present() ? claim : words.say("fact.denied", claim);
    } else if (fact instanceof Figure figure) {
      return words.claim(figure.code(), figure.subject(), number(figure.number()))
          + " "
          + figure.unit();
    } else if (fact instanceof Incident incident) {
      String against = words.subject(incident.population());
      return incident.date() == null
          ? words.say("fact.incident", against)
          : words.say("fact.incident.dated", against, incident.date().toString());
    } else if (fact instanceof Measure measure) {
      return words.subject(measure.tool()) + ", " + words.value("measure.status", measure.status());
    } else if (fact instanceof CouncilDecision decision) {
      return decision.symbol() == null
          ? words.say("fact.decision", String.valueOf(decision.date()))
          : decision.symbol();
    } else if (fact instanceof Consent consent) {
      String giver = words.subject(consent.giver());
      String answer = words.value("consent.status", consent.status());
      return consent.date() == null
          ? words.say("fact.consent", giver, answer)
          : words.say("fact.consent.dated", giver, answer, consent.date().toString());
    }
    return kind(fact, named(fact));
  }

  private String named(Fact fact) {
    String name =
        fact instanceof Actor actor
            ? actor.name()
            : fact instanceof Population population
                ? population.name()
                : fact instanceof Mission mission ? mission.name() : null;
    return name == null ? words.subject(fact.id()) : name;
  }

  private String kind(Fact fact, String name) {
    if (fact instanceof Actor) {
      return words.say("fact.actor", name);
    }
    return fact instanceof Population
        ? words.say("fact.people", name)
        : fact instanceof Mission ? words.say("fact.mission", name) : name;
  }

  private static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
