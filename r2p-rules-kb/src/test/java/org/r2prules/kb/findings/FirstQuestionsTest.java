package org.r2prules.kb.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.R2pRules;
import org.r2prules.assessment.InformationNeed;

/**
 * What an officer can find out and what then opens an option comes first among the questions: the
 * ten that were answered for the peaceful dossiers are among the first of some sixty.
 */
class FirstQuestionsTest {

  private static final int FIRST = 22;

  private static final List<String> ANSWERED =
      List.of(
          "the state has not answered on this tool",
          "mediation.standing",
          "actor.levers",
          "dispute.kind",
          "parties.reachable",
          "figure.refugees",
          "figure.idps",
          "humanitarian.access",
          "humanitarian.needs",
          "surveillance.available");

  @ParameterizedTest
  @ValueSource(strings = {"T01-risk", "T05-rwanda"})
  void the_questions_that_open_most_come_first(String dossier) throws IOException {
    R2pRules rules = R2pRules.load();
    String text;
    try (InputStream in = getClass().getResourceAsStream("peaceful/" + dossier + ".yaml")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Set<String> asked = new LinkedHashSet<>();
    for (InformationNeed need :
        rules.assess(rules.reader().read(text, dossier)).informationNeeds()) {
      asked.add(need.code() == null ? need.statement() : need.code() + " of " + need.about());
    }
    List<String> first = List.copyOf(asked).subList(0, FIRST);
    List<String> late = new ArrayList<>(ANSWERED);
    late.removeIf(
        code ->
            first.stream().anyMatch(each -> each.equals(code) || each.startsWith(code + " of ")));
    assertEquals(List.of(), late, () -> "not among the first questions: " + first);
  }
}
