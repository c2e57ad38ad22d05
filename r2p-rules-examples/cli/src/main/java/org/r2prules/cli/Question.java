package org.r2prules.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.InformationNeed;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;

/**
 * A question to begin with.
 *
 * @param term what is asked
 * @param about the id of what it is asked about
 * @param decides how many thresholds, options and cautions an answer would help to decide
 */
record Question(Term term, String about, int decides) {

  private static final int WIDTH = 96;

  /** The questions that help to decide most, those first; of each code one. */
  static List<Question> first(Assessment assessment, int most) {
    Vocabulary vocabulary = assessment.doctrine().vocabulary();
    Map<String, Set<String>> decides = new LinkedHashMap<>();
    Map<String, String> about = new LinkedHashMap<>();
    for (InformationNeed need : assessment.informationNeeds()) {
      if (need.code() != null && need.about() != null) {
        about.putIfAbsent(need.code(), need.about());
        decides.computeIfAbsent(need.code(), code -> new TreeSet<>()).addAll(need.decides());
      }
    }
    List<Question> questions = new ArrayList<>();
    decides.forEach(
        (code, keys) ->
            vocabulary
                .term(code)
                .ifPresent(
                    term ->
                        questions.add(
                            new Question(term, about.getOrDefault(code, ""), keys.size()))));
    questions.sort(
        Comparator.comparing((Question question) -> -question.decides())
            .thenComparing(question -> question.term().code()));
    return questions.subList(0, Math.min(most, questions.size()));
  }

  /** The question as a comment, and its answer as a fact to be taken out of one. */
  String text(int number, Dossier dossier) {
    StringBuilder text = new StringBuilder();
    String asked = number + ". " + term.means() + values() + " (helps to decide " + decides + ")";
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
    return term.values().isEmpty() ? "" : ": " + String.join(", ", term.values());
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
