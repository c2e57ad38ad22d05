package org.r2prules.report.internal.wording;

import java.util.Locale;
import java.util.Optional;
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

  public FactNames(Assessment assessment) {
    this.words = new Words(assessment);
    this.situation = assessment.situation().id();
  }

  /** The name, cut to what a reader needs to know it again. */
  public String brief(Fact fact) {
    if (fact instanceof Indicator said) {
      String value =
          said.value().equals("true") ? "" : ": " + cut(words.subject(said.value()), GIST);
      String claim = gist(said.code()) + value + about(said.subject());
      return said.present() ? claim : "denied: " + claim;
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
      return said.present() ? claim : "denied: " + claim;
    } else if (fact instanceof Figure figure) {
      return words.claim(figure.code(), figure.subject(), number(figure.number()))
          + " "
          + figure.unit();
    } else if (fact instanceof Incident incident) {
      return "incident"
          + Optional.ofNullable(incident.date()).map(date -> " of " + date).orElse("")
          + " against "
          + words.subject(incident.population());
    } else if (fact instanceof Measure measure) {
      return words.subject(measure.tool()) + ", " + lower(measure.status());
    } else if (fact instanceof CouncilDecision decision) {
      return decision.symbol() == null ? "decision of " + decision.date() : decision.symbol();
    } else if (fact instanceof Consent consent) {
      return "answer of "
          + words.subject(consent.giver())
          + Optional.ofNullable(consent.date()).map(date -> " of " + date).orElse("")
          + ": "
          + lower(consent.status());
    }
    return kind(fact) + named(fact);
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

  private static String kind(Fact fact) {
    if (fact instanceof Actor) {
      return "actor ";
    }
    return fact instanceof Population ? "people " : fact instanceof Mission ? "mission " : "";
  }

  private static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static String lower(String word) {
    return word.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
