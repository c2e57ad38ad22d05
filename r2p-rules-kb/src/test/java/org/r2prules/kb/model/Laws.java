package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.judgement.Conclusion;

/** What must hold between an assessment and that of a dossier changed in one way. */
final class Laws {

  /** What is told of the sources of a dossier as a whole: whoever speaks is a source. */
  static final Set<String> OF_THE_SOURCES =
      Set.of(
          "Caution:INQUIRY_NOT_INDEPENDENT",
          "Caution:NO_IN_COUNTRY_ANALYSIS",
          "Caution:ONE_KIND_OF_SOURCE",
          "Caution:SNAPSHOT_ONLY",
          "Note:EARLY_WARNING_SIGNAL",
          "Note:NOTHING_SAID_OF",
          "Recommendation:INQUIRE",
          "Recommendation:REFRESH");

  private Laws() {}

  /**
   * Setting aside what is below the standard changes no status. Actors and populations stay, for
   * others may name them; what only they are known by is what the law is about.
   */
  static void rumoursCountForNothing(R2pRules rules, Sample sample, Assessment assessment) {
    Dossier dossier = sample.dossier();
    Dossier left = dossier;
    for (Fact fact : dossier.facts()) {
      boolean removable =
          fact instanceof Indicator
              || fact instanceof Figure
              || !(fact instanceof Actor || fact instanceof Population);
      boolean rumour =
          fact.evidence() != null && !fact.evidence().standard().satisfies(sample.required());
      if (removable
          && rumour
          && left.byId().containsKey(fact.id())
          && !isToldAgain(fact, dossier)) {
        left = References.without(left, fact.id());
      }
    }
    Set<String> known = left.facts().stream().map(Fact::id).collect(Collectors.toSet());
    Map<String, String> with = stand(assessment, known, dossier);
    Map<String, String> without = stand(sample.with(left).assess(rules), known, dossier);
    // What is said at the standard of a rumour alone goes with it, and who said so is no source
    // then.
    boolean saidMore =
        dossier.facts().stream()
            .filter(fact -> !known.contains(fact.id()) && fact.evidence() != null)
            .anyMatch(fact -> fact.evidence().standard().satisfies(sample.required()));
    if (saidMore) {
      List.of(with, without).forEach(Laws::leaveSources);
    }
    assertEquals(without, with, () -> "rumours count for nothing: " + Shrinker.show(sample));
  }

  /** Of what is reported elsewhere too others may speak under the name of the rumour. */
  private static boolean isToldAgain(Fact fact, Dossier dossier) {
    return dossier.facts().stream()
            .anyMatch(other -> !other.id().equals(fact.id()) && Plainly.sameEvent(fact, other))
        && dossier.facts().stream().anyMatch(other -> References.named(other).contains(fact.id()));
  }

  /** How an author who is an actor is written changes nothing. */
  static void spellingMeansNothing(R2pRules rules, Sample sample, Assessment assessment) {
    Dossier other = Spelling.of(sample.dossier());
    if (!other.equals(sample.dossier())) {
      assertEquals(
          stand(assessment, Set.of(), Dossier.of()),
          stand(sample.with(other).assess(rules), Set.of(), Dossier.of()),
          () -> "spelling of authors means nothing: " + Shrinker.show(sample));
    }
  }

  /**
   * What the state, or who would carry force, says in its own favour changes nothing. One of the
   * things that they could say, chosen by that number.
   */
  static void ownWordHelpsNobody(R2pRules rules, Sample sample, Assessment assessment, int number) {
    List<Indicator> words = OwnFavour.of(sample.dossier(), sample.required());
    Indicator word = words.get(new Dice(number).below(words.size()));
    assertEquals(
        judged(assessment),
        judged(sample.with(sample.dossier().with(word)).assess(rules)),
        () -> "own word " + word + " helps: " + Shrinker.show(sample));
  }

  private static Map<String, String> judged(Assessment assessment) {
    Map<String, String> stand = stand(assessment, Set.of(), Dossier.of());
    leaveSources(stand);
    return stand;
  }

  private static void leaveSources(Map<String, String> stand) {
    stand.keySet().removeIf(key -> OF_THE_SOURCES.stream().anyMatch(key::startsWith));
  }

  /** How everything stands that is not about a fact which was taken away. */
  private static Map<String, String> stand(
      Assessment assessment, Set<String> known, Dossier dossier) {
    Map<String, String> stand = new TreeMap<>();
    Set<String> gone =
        dossier.facts().stream()
            .map(Fact::id)
            .filter(id -> !known.contains(id))
            .collect(Collectors.toSet());
    for (Conclusion conclusion : assessment.conclusions()) {
      String about = conclusion.about();
      boolean aboutGone =
          gone.contains(about)
              || gone.stream().anyMatch(id -> about.endsWith("@" + id))
              || gone.contains(String.valueOf(conclusion.value()));
      if (!aboutGone) {
        stand.put(conclusion.key(), conclusion.status() + " " + conclusion.value());
      }
    }
    return stand;
  }
}
