package org.r2prules.report.internal.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.r2prules.assessment.Gate;
import org.r2prules.assessment.Ground;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.internal.text.Rungs;

/** How far it has gone, the thresholds with their weakest grounds, and who bears which duty. */
final class Thresholds {

  private final Desk desk;

  Thresholds(Desk desk) {
    this.desk = desk;
  }

  List<Entry> stage() {
    Conclusion stage = desk.assessment().stage().orElse(null);
    if (stage == null) {
      return List.of(desk.plain(desk.say("stage.none")));
    }
    List<Conclusion> rungs =
        desk.assessment().of(Kind.STAGE).stream().filter(rung -> rung.value() == null).toList();
    Conclusion reached =
        rungs.stream().filter(r -> r.code().equals(stage.value())).findFirst().orElse(stage);
    String name = reached.equals(stage) ? desk.value(stage) : desk.words().label(reached);
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("", because(name, reached), List.of(stage.key())));
    for (Conclusion rung : Rungs.above(stage, rungs)) {
      String text = desk.say("stage.could", because(desk.words().label(rung), rung));
      entries.add(new Entry("", text, List.of(rung.key())));
    }
    return entries;
  }

  /** A name, and why it stands so where that says more than the name. */
  private String because(String name, Conclusion conclusion) {
    String why = desk.why(conclusion);
    return same(why, name) ? name : desk.say("because", name, because(conclusion));
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\b(is|are) ", "");
  }

  /** What it rests on, or what is not known. */
  private String because(Conclusion conclusion) {
    String why = desk.why(conclusion);
    boolean open = conclusion.undetermined() && desk.reasons().isAwaited(conclusion);
    return open ? desk.say("not-known", why) : why;
  }

  /** Those of the situation and of tools; a proposal tells its own among its reasons. */
  List<Entry> thresholds() {
    Map<String, List<Conclusion>> byName = new LinkedHashMap<>();
    for (Conclusion threshold : desk.assessment().thresholds()) {
      boolean ofOption = desk.words().isAboutOption(threshold);
      if (ofOption && isProposed(threshold.about())) {
        continue;
      }
      String name = ofOption ? threshold.id() + " " + threshold.status() : threshold.key();
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(threshold);
    }
    return byName.values().stream().map(this::threshold).toList();
  }

  private boolean isProposed(String option) {
    return desk.assessment()
        .option(option)
        .filter(each -> each.candidate().measure() != null)
        .isPresent();
  }

  /** One, or the same on several options. */
  private Entry threshold(List<Conclusion> same) {
    Conclusion threshold = same.get(0);
    String label = desk.words().label(threshold);
    if (desk.words().isAboutOption(threshold)) {
      label = desk.say("threshold.options", label, same.size());
    }
    String why = weakest(threshold).orElse(null);
    String text =
        why == null
            ? desk.say("because", label, because(threshold))
            : desk.say("threshold.weakest", label, why);
    return new Entry(
        desk.say("status." + threshold.status()),
        text,
        same.stream().map(Conclusion::key).toList());
  }

  /**
   * What it rests on that is least sure: the claim with the lowest standard, and of those with the
   * fewest sources, named by the conclusion that it supports. Of equals the last counts, which
   * tells this threshold from others.
   */
  private Optional<String> weakest(Conclusion threshold) {
    if (threshold.undetermined()) {
      return Optional.empty();
    }
    List<Ground> grounds =
        new Gate(threshold)
            .grounds().stream()
                .filter(ground -> ground.leaf() instanceof Claim claim && !isUnheard(claim))
                .toList();
    List<String> supported =
        grounds.stream().map(ground -> supported(threshold, ground)).distinct().toList();
    return grounds.stream()
        .min(
            Comparator.comparing((Ground ground) -> standard(claim(ground)))
                .thenComparing(ground -> desk.witnesses(claim(ground)).size())
                .thenComparing(ground -> -supported.indexOf(supported(threshold, ground))))
        .map(
            ground ->
                desk.say(
                    "ground.sure",
                    supported(threshold, ground),
                    desk.say("sure." + standard(claim(ground))),
                    desk.witnesses(claim(ground)).size()));
  }

  private boolean isUnheard(Claim claim) {
    return desk.witnesses(claim).isEmpty();
  }

  private static Claim claim(Ground ground) {
    return (Claim) ground.leaf();
  }

  /** The first conclusion below the threshold that it supports; itself where there is none. */
  private String supported(Conclusion threshold, Ground ground) {
    String own = desk.words().label(threshold);
    return ground.path().stream()
        .filter(step -> !step.equals(threshold) && !desk.words().label(step).equals(own))
        .findFirst()
        .map(desk.phrases()::conclusion)
        .orElseGet(() -> desk.phrases().brief(claim(ground)));
  }

  /** The best that anybody says it at. */
  private Standard standard(Claim claim) {
    return desk.witnesses(claim).stream()
        .map(Fact::evidence)
        .filter(Objects::nonNull)
        .map(Evidence::standard)
        .max(Comparator.naturalOrder())
        .orElse(Standard.ALLEGED);
  }

  /** Of a duty that rests on one conclusion, that one: that the duty is active says its mark. */
  private static Conclusion ground(Conclusion duty) {
    return duty.basis() instanceof Conclusion inner && inner.status() == duty.status()
        ? inner
        : duty;
  }

  List<Entry> duties() {
    return desk.assessment().responsibilities().stream()
        .map(
            duty ->
                new Entry(
                    desk.value(duty),
                    desk.say("because", whose(duty), because(ground(duty))),
                    List.of(duty.key())))
        .toList();
  }

  /** The duty, and of what other state it is. */
  private String whose(Conclusion duty) {
    String label = desk.words().label(duty);
    Situation situation = desk.assessment().situation();
    return Set.of(situation.id(), situation.state()).contains(duty.about())
        ? label
        : desk.say("duty.of", label, desk.name(duty.about()));
  }
}
