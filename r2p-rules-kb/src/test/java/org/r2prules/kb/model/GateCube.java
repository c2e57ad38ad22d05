package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;

/**
 * Every combination of the inputs of the coercive gates, three values each, as a dossier of facts.
 * An isolated war crime goes on throughout, so that the crime in play never depends on the core.
 */
final class GateCube {

  private static final List<Truth> VALUES = List.of(YES, NO, OPEN);
  private static final List<Gate> GATES = List.of(Gate.values());

  private GateCube() {}

  /** One corner: how each gate is meant to stand, and the facts that make it so. */
  record Corner(Map<Gate, Truth> gates, Dossier dossier) {

    Truth at(Gate gate) {
      return gates.get(gate);
    }
  }

  /** All corners that facts can make. */
  static List<Corner> corners() {
    List<Corner> corners = new ArrayList<>();
    fill(0, new EnumMap<>(Gate.class), corners);
    return corners;
  }

  private static void fill(int next, EnumMap<Gate, Truth> chosen, List<Corner> corners) {
    if (next == GATES.size()) {
      corner(chosen).ifPresent(corners::add);
      return;
    }
    for (Truth value : VALUES) {
      chosen.put(GATES.get(next), value);
      fill(next + 1, chosen, corners);
    }
  }

  /** The corner, or nothing: authorities that commit ongoing crimes cannot be not failing. */
  static Optional<Corner> corner(Map<Gate, Truth> gates) {
    if (gates.get(Gate.AUTHORITIES_COMMIT) == YES && gates.get(Gate.MANIFEST_FAILURE) == NO) {
      return Optional.empty();
    }
    return Optional.of(new Corner(new EnumMap<>(gates), scene(gates).dossier()));
  }

  /** Every gate met, except as given; the authorities do not commit, the host refuses. */
  static Map<Gate, Truth> allMet() {
    Map<Gate, Truth> gates = new EnumMap<>(Gate.class);
    for (Gate gate : Gate.values()) {
      gates.put(gate, YES);
    }
    gates.put(Gate.HOST_CONSENT, NO);
    gates.put(Gate.AUTHORITIES_COMMIT, NO);
    return gates;
  }

  static Scene scene(Map<Gate, Truth> gates) {
    Scene scene = Scene.plain();
    crimes(scene, gates);
    failure(scene, gates);
    decision(scene, gates);
    consent(scene, gates.get(Gate.HOST_CONSENT));
    scene.add(
        Measure.builder("op")
            .tool("MILITARY_LISTED")
            .by("ally")
            .targets("g")
            .status("PROPOSED")
            .evidence(Scene.SHOWN)
            .build());
    for (String part : List.of("LOAC", "ROE", "PROPORTIONATE", "CASUALTY_MITIGATION")) {
      scene.member("operation.lawfulness", "s", part, gates.get(Gate.LAWFUL));
      scene.member("operation.lawfulness", "op", part, gates.get(Gate.LAWFUL));
    }
    return scene;
  }

  private static void crimes(Scene scene, Map<Gate, Truth> gates) {
    scene.add(
        Actor.builder("st")
            .kind("TERRITORIAL_STATE")
            .affiliation("STATE")
            .evidence(Scene.SHOWN)
            .build(),
        Actor.builder("ally").kind("THIRD_STATE").evidence(Scene.SHOWN).build(),
        Actor.builder("g").kind("ARMED_GROUP").affiliation("REBEL").evidence(Scene.SHOWN).build(),
        Population.builder("p")
            .civilian(true)
            .groupKind("ETHNIC", true)
            .evidence(Scene.SHOWN)
            .build(),
        Incident.builder("i")
            .population("p")
            .perpetrators("g")
            .acts("KILLING", true)
            .acts("FORCED_DISPLACEMENT", false)
            .conflictRelated(true)
            .evidence(Scene.SHOWN)
            .build());
    scene
        .member("conflict.status", "s", "ACTIVE", true)
        .flag("attack.ongoing", "p", true)
        .flag("attack.widespread", "p", true)
        .flag("attack.policy", "g", true)
        .flag("attack.intentToDestroy", "g", false)
        .flag("attack.targetsCivilians", "p", gates.get(Gate.CORE_CRIME));
  }

  private static void failure(Scene scene, Map<Gate, Truth> gates) {
    Truth commits = gates.get(Gate.AUTHORITIES_COMMIT);
    Truth failing = gates.get(Gate.MANIFEST_FAILURE);
    scene.member("actor.conduct", "st", "COMMITS", commits);
    scene.member("actor.conduct", "st", "COMMAND_LINK", false);
    if (failing == YES) {
      scene.flag("state.protecting", "st", false);
      scene.member("state.protectionTrend", "st", "DETERIORATING", true);
    } else if (failing == NO) {
      scene.flag("state.protecting", "st", true);
      scene.flag("finding.manifestFailing", "st", false);
    } else if (commits == YES) {
      scene.flag("finding.manifestFailing", "st", false);
    }
  }

  private static void decision(Scene scene, Map<Gate, Truth> gates) {
    CouncilDecision.Builder decision =
        CouncilDecision.builder("d")
            .organ("UN_SC")
            .outcome("ADOPTED")
            .chapter("VII")
            .date(Scene.DAY.minusDays(30))
            .situation("s")
            .determination("THREAT")
            .peacefulMeans(judgement(gates.get(Gate.PEACEFUL_INADEQUATE)))
            .lesserMeans(judgement(gates.get(Gate.LESSER_INADEQUATE)))
            .evidence(Scene.SHOWN);
    Truth covers = gates.get(Gate.COUNCIL_DECISION);
    if (covers == YES) {
      decision.measures(mandated());
    } else if (covers == NO) {
      decision.measures(Set.of("FACT_FINDING"));
    }
    scene.add(decision.build());
  }

  static Set<String> mandated() {
    Set<String> names = new TreeSet<>();
    for (ModelTool tool : ModelTool.values()) {
      if (tool.mandated()) {
        names.add(tool.name());
      }
    }
    return names;
  }

  private static String judgement(Truth truth) {
    return truth == YES ? "WOULD_BE_INADEQUATE" : truth == NO ? "ADEQUATE" : null;
  }

  private static void consent(Scene scene, Truth truth) {
    if (truth != OPEN) {
      scene.add(
          Consent.builder("c")
              .giver("st")
              .status(truth == YES ? "GIVEN" : "REFUSED")
              .valid(truth == YES ? true : null)
              .scope("ALL")
              .to(truth == YES ? Set.of("ally") : null)
              .evidence(Scene.SHOWN)
              .build());
    }
  }
}
