package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Question;
import org.r2prules.assessment.Reply;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Term;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Brief.Topic;
import org.r2prules.report.Texts;

/** What is asked of a dossier can be read, and the most urgent of it comes first. */
class QuestionsTest {

  /** A verb, or a word that stands for the subject, that goes with one alone or with many alone. */
  private static final Pattern AGREES =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|does|do|has|have) \\{about}"
              + "|(?<!of |against |by |on |in |from |would |can |will |did )"
              + "\\{about} (?:is|are|was|were|does|do|has|have)\\b"
              + "|\\{about}.*\\b(?:its|their) (?!members)");

  private static final R2pRules RULES = R2pRules.load();

  @Test
  void a_question_can_be_asked_of_one_and_of_many() {
    Map<String, String> asked = new TreeMap<>();
    for (Term term : RULES.doctrine().vocabulary().terms()) {
      asked.put(term.code(), term.question());
    }
    RULES
        .doctrine()
        .vocabulary()
        .inquiries()
        .forEach((statement, inquiry) -> asked.put(statement, inquiry.question()));
    asked.values().removeIf(question -> !AGREES.matcher(question).find());
    assertEquals(Map.of(), asked);
  }

  @Test
  void what_the_state_is_asked_names_it_and_what_its_answer_decides() {
    for (String name : List.of("darfur-2003-10", "macedonia-1993")) {
      WhatIf whatIf = whatIf(name);
      String state = whatIf.assessment().situation().state();
      String called =
          whatIf.assessment().dossier().byId().get(state) instanceof Actor actor
              ? actor.name()
              : state;
      Question question =
          whatIf.questions(200).stream()
              .filter(each -> each.code().isEmpty())
              .findFirst()
              .orElseThrow();
      assertTrue(question.question().contains(called), question.question());
      String line =
          questions(whatIf).stream()
              .filter(each -> each.contains(called))
              .findFirst()
              .orElseThrow();
      String option =
          question.replies().stream()
              .flatMap(reply -> reply.settles().stream())
              .map(change -> change.after().orElseThrow())
              .filter(each -> each.id().startsWith("Option:"))
              .map(each -> whatIf.assessment().option(each.about()).orElseThrow().tool().title())
              .findFirst()
              .orElseThrow();
      assertTrue(line.contains(option), line);
    }
  }

  @Test
  void of_what_settles_as_much_lives_come_first() {
    int late = 0;
    for (String name : RULES.cases()) {
      List<Question> asked = whatIf(name).questions(200);
      for (int i = 1; i < asked.size(); i++) {
        Question one = asked.get(i - 1);
        Question next = asked.get(i);
        boolean alike = one.peaceful() == next.peaceful() && one.settles() == next.settles();
        assertTrue(!alike || one.lifeSaving() || !next.lifeSaving(), name + ": " + next);
        late += alike && one.lifeSaving() && !next.lifeSaving() ? 1 : 0;
      }
    }
    assertTrue(late > 0, "nothing that settles as much as what saves lives");
  }

  @Test
  void what_settles_cautions_alone_comes_last() {
    int last = 0;
    for (String name : RULES.cases()) {
      boolean seen = false;
      for (Question question : whatIf(name).questions(200)) {
        boolean alone = question.settles() == 0 && question.settlesCautions() > 0;
        assertTrue(!seen || question.settles() == 0, name + ": " + question);
        assertTrue(!alone || !question.peaceful(), name + ": " + question);
        seen |= alone;
      }
      last += seen ? 1 : 0;
    }
    assertEquals(RULES.cases().size(), last, "cases with a question that settles cautions alone");
  }

  @Test
  void what_is_said_and_denied_is_asked_and_each_side_put() {
    WhatIf darfur = whatIf("darfur-2004-07");
    List<Question> disputed = darfur.questions(200).stream().filter(Question::disputed).toList();
    assertEquals(
        List.of("attack.intentToDestroy"),
        disputed.stream().map(Question::code).distinct().toList());
    Question question = disputed.get(0);
    assertEquals(
        List.of(Map.of("darfur-communities", true), Map.of("darfur-communities", false)),
        question.replies().stream().map(Reply::says).toList());
    assertTrue(question.settles() > 0, question.toString());
    assertTrue(
        questions(darfur).stream().anyMatch(each -> each.startsWith("Said and denied: ")),
        () -> String.join("\n", questions(darfur)));
  }

  @Test
  void disputes_are_put_five_at_most_and_one_whose_side_is_an_incident_takes_no_place() {
    Evidence here = by("observers");
    List<Fact> facts = new ArrayList<>();
    facts.add(Situation.builder("raids").state("eastland").asOf(LocalDate.of(2026, 3, 14)).build());
    facts.add(Actor.builder("eastland").kind("TERRITORIAL_STATE").evidence(here).build());
    facts.add(Population.builder("people").evidence(here).build());
    facts.add(
        Incident.builder("raid").population("people").acts("KILLING", true).evidence(here).build());
    facts.add(said("no-raid", "incident.acts", "raid", "KILLING", false, by("monitors")));
    String[][] disputes = {
      {"attack.ongoing", "people", "true"},
      {"attack.systematic", "people", "true"},
      {"attack.widespread", "people", "true"},
      {"attack.targetsCivilians", "people", "true"},
      {"population.needsProtection", "people", "true"},
      {"humanitarian.needs", "people", "FOOD"},
      {"harm.types", "people", "DISPLACEMENT"}
    };
    for (String[] each : disputes) {
      facts.add(said("yes-" + each[0], each[0], each[1], each[2], true, here));
      facts.add(said("no-" + each[0], each[0], each[1], each[2], false, by("monitors")));
    }
    List<Question> asked =
        RULES.whatIf(Dossier.of(facts)).questions(200).stream().filter(Question::disputed).toList();
    List<Question> put = asked.stream().filter(each -> !each.replies().isEmpty()).toList();
    assertEquals(5, put.size(), asked.toString());
    assertTrue(asked.size() > 5, asked.toString());
    Question incident =
        asked.stream()
            .filter(each -> each.code().equals("incident.acts"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(), incident.replies());
  }

  private static Evidence by(String whom) {
    return Evidence.of(Evidence.Source.INGO, Standard.REASONABLE_GROUNDS).by(whom);
  }

  private static Indicator said(
      String id, String code, String about, String value, boolean present, Evidence evidence) {
    return Indicator.builder(id)
        .code(code)
        .subject(about)
        .value(value)
        .present(present)
        .evidence(evidence)
        .build();
  }

  @Test
  void of_several_values_those_that_are_told_are_named() {
    assertTrue(
        questions(whatIf("libya-2011-03-18")).stream()
            .anyMatch(each -> each.contains(" Told so far: ")),
        () -> String.join("\n", questions(whatIf("libya-2011-03-18"))));
  }

  @Test
  void those_under_attack_their_aid_and_their_protection_are_asked_for_first() {
    Set<String> first = RULES.doctrine().vocabulary().lifeSaving();
    for (String code :
        List.of(
            "attack.ongoing",
            "harm.types",
            "humanitarian.access",
            "humanitarian.needs",
            "population.flight",
            "state.protecting")) {
      assertTrue(first.contains(code), code);
    }
    List<String> others = new ArrayList<>(first);
    others.removeIf(code -> RULES.doctrine().vocabulary().term(code).isPresent());
    assertEquals(List.of(), others);
  }

  private static WhatIf whatIf(String name) {
    return RULES.whatIf(RULES.dossierOfCase(name));
  }

  private static List<String> questions(WhatIf whatIf) {
    return Brief.whole(whatIf, Texts.english()).sections().stream()
        .filter(section -> section.topic() == Topic.QUESTIONS)
        .flatMap(section -> section.entries().stream())
        .map(Entry::text)
        .toList();
  }
}
