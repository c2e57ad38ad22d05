package org.r2prules.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Question;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Term;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;

/**
 * A question to begin with.
 *
 * @param term what is asked
 * @param about the id of what it is asked about
 * @param name what that is called
 */
record FirstQuestion(Term term, String about, String name) {

  /** So many are put to the assessment, of which the best are taken. */
  private static final int PUT = 40;

  private static final int WIDTH = 96;

  /** The questions whose answers settle most, those first; of each code one. */
  static List<FirstQuestion> of(WhatIf whatIf, int most) {
    Assessment assessment = whatIf.assessment();
    List<FirstQuestion> questions = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>();
    for (Question question : whatIf.questions(PUT)) {
      // What the state would have to answer is a fact of its own, and no code is for it.
      Term term = assessment.doctrine().vocabulary().term(question.code()).orElse(null);
      if (term != null && questions.size() < most && codes.add(term.code())) {
        String name = name(assessment.dossier(), question.about());
        questions.add(new FirstQuestion(term, question.about(), name));
      }
    }
    return questions;
  }

  private static String name(Dossier dossier, String about) {
    Fact fact = dossier.byId().get(about);
    String name =
        fact instanceof Situation situation
            ? situation.name()
            : fact instanceof Actor actor ? actor.name() : null;
    return name == null ? about : name.replaceAll("\\s+", " ");
  }

  /** The question as a comment, and its answer as a fact to be taken out of one. */
  String text(int number, Dossier dossier) {
    StringBuilder text = new StringBuilder();
    String asked = number + ". " + term.asked(name) + values();
    StringBuilder line = new StringBuilder("#");
    for (String word : asked.split(" ")) {
      if (line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder("#   ");
      }
      line.append(' ').append(word);
    }
    text.append(line).append('\n');
    return text.append("#- {").append(answer(dossier)).append(", evidence: desk}\n").toString();
  }

  private String values() {
    return term.values().isEmpty() ? "" : " " + String.join(", ", term.values());
  }

  private String answer(Dossier dossier) {
    String subject =
        dossier.situation().filter(each -> each.id().equals(about)).isPresent()
            ? ""
            : ", subject: " + FirstDossier.quoted(about);
    String code = "code: " + term.code() + subject;
    return term.type() == Term.Type.NUMBER
        ? code + ", number: 0, unit: " + term.unit()
        : code + ", value: " + (term.values().isEmpty() ? "true" : term.values().get(0));
  }
}
