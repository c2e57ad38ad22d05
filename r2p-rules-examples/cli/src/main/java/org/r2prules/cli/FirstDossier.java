package org.r2prules.cli;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Term;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierException;

/** The text of a first dossier: what every dossier has, and the questions to begin with. */
final class FirstDossier {

  private static final int QUESTIONS = 10;
  private static final String PEOPLE = "people";

  private final R2pRules rules;
  private final String state;
  private final @Nullable String country;
  private final @Nullable String iso3;
  private final String title;
  private final LocalDate date;

  FirstDossier(
      R2pRules rules,
      String state,
      @Nullable String country,
      @Nullable String iso3,
      String title,
      LocalDate date) {
    this.rules = rules;
    this.state = state;
    this.country = country;
    this.iso3 = iso3;
    this.title = title;
    this.date = date;
  }

  /** An id made of a name: small letters without accents, hyphens between. */
  static String id(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /**
   * The text.
   *
   * @throws DossierException if what was given does not make a valid dossier
   */
  String text() {
    String start = head();
    Dossier dossier = rules.reader().read(start, "new dossier");
    StringBuilder text = new StringBuilder(start);
    List<FirstQuestion> indicators = new ArrayList<>();
    List<FirstQuestion> figures = new ArrayList<>();
    for (FirstQuestion question : FirstQuestion.of(rules.whatIf(dossier), QUESTIONS)) {
      (question.term().type() == Term.Type.NUMBER ? figures : indicators).add(question);
    }
    text.append(
        """

        # The questions whose answers decide most, the most deciding first. Take away the # before
        # an answer that is known, with its value and its source. A fact that is shown not to be so
        # is written with present: false; what is not known stays as it is: unknown, never denied.
        # Every word there is: r2p codes; one of them: r2p codes attack.
        indicators:
        """);
    int number = 1;
    for (FirstQuestion question : indicators) {
      text.append(question.text(number++, dossier));
    }
    if (!figures.isEmpty()) {
      text.append("figures:\n");
    }
    for (FirstQuestion question : figures) {
      text.append(question.text(number++, dossier));
    }
    text.append(next());
    rules.reader().read(text.toString(), "new dossier");
    return text.toString();
  }

  private String head() {
    return """
        # A first dossier. Check it: r2p check FILE; assess it: r2p assess FILE.
        form: 2
        situation:
          id: %s
          name: %s
          state: %s
        %s  # region, and the regional organisations that are competent: r2p codes situation
          #organisations: [AU]
          asOf: %s # the day that all of this is told as of

        # Who says so, and how well it is shown: ALLEGED, REASONABLE_SUSPICION, REASONABLE_GROUNDS,
        # CLEAR_AND_CONVINCING or BEYOND_REASONABLE_DOUBT. What is below REASONABLE_GROUNDS counts for
        # nothing unless asked otherwise. One entry for each report; every fact names one of them.
        sources:
          desk: {source: OTHER, by: our desk, standard: REASONABLE_GROUNDS}
          #un-report: {source: UN, by: OHCHR, standard: REASONABLE_GROUNDS, known: %s, cite: page 3}

        # Who acts. Nobody is judged who is not listed.
        actors:
        - {id: %s, %skind: TERRITORIAL_STATE, evidence: desk}
        #- {id: army, kind: FORCE, affiliation: STATE, evidence: desk}
        #- {id: rebels, kind: ARMED_GROUP, affiliation: REBEL, evidence: desk}

        # Who is attacked, or may be: one entry for each people whose danger is another.
        populations:
        - {id: %s, evidence: desk}
        """
        .formatted(
            quoted(situation()),
            quoted(title),
            quoted(state),
            iso3 == null ? "" : "  iso3: " + iso3 + "\n",
            date,
            date,
            quoted(state),
            country == null ? "" : "name: " + quoted(country) + ", ",
            PEOPLE);
  }

  /** What else a dossier can hold; it names the actors above. */
  private String next() {
    return """

        # What happened, what is done or proposed, what was decided, what the state has answered.
        #incidents:
        #- id: first-attack
        #  date: %1$s
        #  population: people
        #  perpetrators: [army]
        #  acts: {KILLING: true}
        #  evidence: desk
        #measures:
        #- {id: talks, tool: DIPLOMACY, status: ONGOING, start: %1$s, evidence: desk}
        #decisions:
        #- id: resolution
        #  symbol: S/RES/1
        #  organ: UN_SC
        #  outcome: ADOPTED
        #  date: %1$s
        #  situation: %2$s
        #  evidence: desk
        #consents:
        #- id: answer
        #  giver: %3$s
        #  status: REFUSED
        #  scope: [MONITORING]
        #  date: %1$s
        #  evidence: desk
        """
        .formatted(date, quoted(situation()), quoted(state));
  }

  private String situation() {
    return state + "-" + date.getYear();
  }

  /** A text as YAML holds it, whatever is in it. */
  static String quoted(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9-]*")
            && !text.matches("(?i)y|n|yes|no|on|off|true|false|null")
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
  }
}
