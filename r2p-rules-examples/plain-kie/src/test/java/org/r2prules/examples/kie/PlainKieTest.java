package org.r2prules.examples.kie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prules.dossier.Dossier;
import org.r2prules.judgement.Conclusion;

/** A KIE session of one's own concludes on every shipped case what the library concludes. */
class PlainKieTest {

  private static final PlainKie KIE = new PlainKie();

  static List<String> cases() {
    return KIE.rules().cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void it_concludes_what_the_library_concludes(String name) {
    Dossier dossier = KIE.rules().dossierOfCase(name);
    assertEquals(
        lines(KIE.rules().assess(dossier).conclusions()), lines(KIE.conclude(dossier)), name);
  }

  /** Each with its id, what it is about, its status and its value. */
  private static String lines(List<Conclusion> conclusions) {
    return String.join("\n", conclusions.stream().map(Conclusion::toString).sorted().toList());
  }
}
