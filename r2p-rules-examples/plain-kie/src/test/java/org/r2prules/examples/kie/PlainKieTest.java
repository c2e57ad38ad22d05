package org.r2prules.examples.kie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.r2prules.doctrine.RuleInfo;
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

  /** The library takes them from the graph of the rules, KIE from the annotations. */
  @Test
  void the_rules_of_kie_say_of_themselves_what_the_catalogue_says() {
    Map<String, RuleInfo> said = new TreeMap<>();
    KieSession session = KieServices.get().getKieClasspathContainer().newKieSession("r2p");
    try {
      for (KiePackage each : session.getKieBase().getKiePackages()) {
        for (Rule rule : each.getRules()) {
          Map<String, Object> notes = rule.getMetaData();
          said.put(
              rule.getName(),
              new RuleInfo(
                  rule.getName(),
                  notes.get("Title").toString(),
                  notes.get("Source").toString(),
                  List.of(notes.get("Register").toString().split(" "))));
        }
      }
    } finally {
      session.dispose();
    }
    Map<String, RuleInfo> catalogue = new TreeMap<>(KIE.rules().doctrine().rules());
    catalogue.replaceAll( // what a rule concludes is no annotation
        (id, rule) -> new RuleInfo(id, rule.title(), rule.source(), rule.register()));
    assertEquals(catalogue, said);
  }

  /** Each with its id, what it is about, its status and its value. */
  private static String lines(List<Conclusion> conclusions) {
    return String.join("\n", conclusions.stream().map(Conclusion::toString).sorted().toList());
  }
}
