package org.r2prules.kb.second;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierException;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;

/** The rules and the second model conclude the same on random dossiers. */
class SecondModelTest {

  /** Items where the rules differ from the decided points, each with its point. */
  private static final Map<String, String> OPEN_DIFFERENCES =
      Map.of(
          "DIRECTED_AT_THE_VICTIMS",
          "point 23: clean hands do not ask whether the people to be protected are its object");

  private static final int SAMPLE = Integer.getInteger("r2p.second", 2_000);
  private static final int SHOWN = 3;

  private final R2pRules rules = R2pRules.load();

  @Test
  void the_rules_conclude_what_the_sources_say_on_random_dossiers() {
    Map<String, List<String>> differences = new TreeMap<>();
    Map<String, Integer> met = new TreeMap<>();
    for (long seed = 0; seed < SAMPLE; seed++) {
      Dossier dossier = RandomDossier.of(seed);
      for (String kind : differ(dossier, met)) {
        List<String> found = differences.computeIfAbsent(kind, key -> new ArrayList<>());
        found.add(found.size() < SHOWN ? shown(seed, dossier, kind) : "");
      }
    }
    met.forEach((kind, times) -> System.out.println(times + " " + kind));
    StringBuilder text = new StringBuilder();
    differences.forEach(
        (kind, all) -> {
          text.append("\n== ").append(kind).append(": ").append(all.size());
          all.stream().limit(SHOWN).forEach(text::append);
        });
    assertTrue(differences.isEmpty(), text::toString);
  }

  /** What differs, by conclusion and how. */
  private Set<String> differ(Dossier dossier, Map<String, Integer> met) {
    Assessment assessment = rules.assess(dossier);
    SecondModel model = new SecondModel(dossier);
    Map<String, Integer> found = new TreeMap<>();
    model
        .stands()
        .forEach(
            (key, stand) -> {
              Derivation derivation = assessment.derivations().get(key);
              Status status = derivation == null ? null : derivation.conclusion().status();
              String name = name(key);
              met.merge(name + " " + status + (stand.possible().size() == 1 ? " sure" : ""), 1, Integer::sum);
              if (status != null && !stand.may(status) && !isOpen(model, key)) {
                found.put(name + " is " + status + ", should be " + stand.possible(), 1);
              }
            });
    for (Map.Entry<String, Set<OptionStatus>> entry : model.options().entrySet()) {
      assessment
          .option(entry.getKey())
          .ifPresent(
              option -> {
                String name = "Option:" + name(entry.getKey());
                met.merge(name + " " + option.status() + (entry.getValue().size() < 4 ? " sure" : ""), 1, Integer::sum);
                if (isOpen(model, entry.getKey())) {
                  met.merge("OPEN " + model.bearing().get(entry.getKey()) + " " + option.status(), 1, Integer::sum);
                }
                if (!entry.getValue().contains(option.status())
                    && !isOpen(model, entry.getKey())) {
                  found.put(name + " is " + option.status() + ", should be " + entry.getValue(), 1);
                }
              });
    }
    return found.keySet();
  }

  private static boolean isOpen(SecondModel model, String key) {
    String difference = model.bearing().get(key);
    return difference != null && OPEN_DIFFERENCES.containsKey(difference);
  }

  private static String name(String key) {
    return key.substring(0, key.indexOf('@'));
  }

  /** The smallest dossier with the same difference. */
  private String shown(long seed, Dossier dossier, String kind) {
    Dossier smallest = dossier;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Fact fact : smallest.facts()) {
        Dossier less = smallest.without(fact.id());
        if (differsStill(less, kind)) {
          smallest = less;
          smaller = true;
        }
      }
    }
    StringBuilder text = new StringBuilder("\n-- seed ").append(seed).append(":");
    smallest.facts().forEach(fact -> text.append("\n   ").append(plain(fact)));
    return text.toString();
  }

  private boolean differsStill(Dossier dossier, String kind) {
    try {
      return differ(dossier, new TreeMap<>()).contains(kind);
    } catch (DossierException notValid) {
      return false;
    }
  }

  private static String plain(Fact fact) {
    return fact.toString().replaceAll("\\w+=(null|\\[\\]|\\{\\})(, )?", "");
  }
}
