package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Standard;

/**
 * Random valid dossiers, the same for the same seed: a situation in which most gates are met, with
 * any of its parts missing, denied, alleged only, contradicted, or there more than once.
 */
final class Dossiers {

  private final Doctrine doctrine;

  Dossiers(Doctrine doctrine) {
    this.doctrine = doctrine;
  }

  Sample sample(long seed) {
    Dice dice = new Dice(seed);
    RandomScene scene = new RandomScene(dice, new Dice(~seed), new Dice(seed ^ 0x5DEECE66DL));
    scene.cast();
    scene.crimes();
    scene.state();
    scene.council();
    scene.consents();
    scene.measures();
    scene.missions();
    scene.risks();
    List<Fact> facts = new ArrayList<>(scene.facts());
    new Noise(doctrine.vocabulary(), dice).addTo(facts);
    facts.sort(Comparator.comparing(Fact::id));
    return new Sample(Dossier.of(facts), readings(dice), standard(dice));
  }

  private Map<String, String> readings(Dice dice) {
    Map<String, String> changed = new TreeMap<>();
    int percent = dice.chance(50) ? 0 : dice.chance(80) ? 8 : 50;
    for (Interpretation interpretation : doctrine.interpretations().values()) {
      if (dice.chance(percent)) {
        changed.put(
            interpretation.key(), dice.pick(List.copyOf(interpretation.readings().keySet())));
      }
    }
    return changed;
  }

  private static Standard standard(Dice dice) {
    return dice.chance(80) ? R2pRules.USUAL_STANDARD : dice.pick(List.of(Standard.values()));
  }
}
