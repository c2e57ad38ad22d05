package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.YES;
import static org.r2prules.kb.model.Truth.and;
import static org.r2prules.kb.model.Truth.or;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.judgement.Tool;

/** What is under way, in place or decided already. */
final class InForceModel {

  private static final Map<String, String> MISSIONS =
      Map.of(
          "PEACEKEEPING", "PEACEKEEPING",
          "POLITICAL", "POLITICAL_MISSION",
          "OBSERVER", "MONITORING",
          "HUMAN_RIGHTS", "MONITORING",
          "UNARMED", "UNARMED_PROTECTION",
          "ENFORCEMENT", "ENFORCEMENT_FORCE",
          "BRIDGING", "BRIDGING",
          "NO_FLY_ZONE", "NO_FLY_ZONE");

  private final AuthorityModel authority;
  private final Setting setting;

  InForceModel(AuthorityModel authority) {
    this.authority = authority;
    this.setting = authority.setting;
  }

  Truth inForce(Tool tool) {
    return or(there(tool, true), decided(tool));
  }

  /**
   * Whether that organ, proposing it, would double what is there; a decision counts only if it
   * binds.
   */
  Truth doubled(Tool tool, String organ, boolean binding) {
    Truth there = there(tool, organ.equals("COUNCIL") || organ.equals("ASSEMBLY"));
    return binding ? or(there, ordered(tool)) : there;
  }

  private Truth there(Tool tool, boolean byWhoseItIs) {
    List<Truth> there = new ArrayList<>();
    for (Measure measure : setting.measures) {
      boolean runs = measure.status().equals("ONGOING") || measure.status().equals("ADOPTED");
      boolean over = measure.end() != null && setting.situation.asOf().isAfter(measure.end());
      if (measure.tool().equals(tool.code()) && runs && !over) {
        there.add(byWhoseItIs ? organActs(tool, measure) : YES);
      }
    }
    for (Mission mission : setting.missions) {
      if (tool.code().equals(MISSIONS.get(mission.kind()))) {
        there.add(setting.says.holds("mission.inPlace", mission.id()));
      }
    }
    return or(there);
  }

  /** An act of an organ is done by it alone; to inform it is for anybody. */
  private Truth organActs(Tool tool, Measure measure) {
    String kind =
        switch (tool.organ()) {
          case "COUNCIL" -> "UN_SC";
          case "ASSEMBLY" -> "UN_GA";
          default -> "";
        };
    if (kind.isEmpty() || tool.gates().equals("PEACEFUL")) {
      return YES;
    }
    return measure.by().isEmpty()
        ? Truth.OPEN
        : Truth.of(
            setting.actors.stream()
                .anyMatch(a -> a.kind().equals(kind) && measure.by().contains(a.id())));
  }

  private Truth decided(Tool tool) {
    if (!tool.force().equals("NONE") || tool.gates().equals("DEPLOYMENT")) {
      Truth forced =
          authority.someDecisionHere(d -> and(authority.coerces(d), setting.names(d, tool.code())));
      Truth mandated =
          authority.someDecisionHere(
              d -> and(authority.situation.councilAct(d), setting.names(d, tool.code())));
      return tool.force().equals("NONE")
          ? or(forced, and(mandated, authority.hostConsent(tool.code(), null)))
          : forced;
    }
    if (tool.coercion().equals("BINDING")) {
      return ordered(tool);
    }
    return authority.someDecisionHere(
        d ->
            and(
                or(
                    authority.outcome(d, "ADOPTED"),
                    tool.organ().equals("COUNCIL")
                        ? authority.outcome(d, "STATED").shown()
                        : Truth.NO),
                Truth.of(setting.inForce(d)),
                competent(tool, d),
                setting.names(d, tool.code())));
  }

  private Truth ordered(Tool tool) {
    return authority.someDecisionHere(
        d ->
            and(
                authority.situation.councilAct(d),
                setting.says.is("decision.chapter", d.id(), "VII"),
                setting.names(d, tool.code())));
  }

  private Truth competent(Tool tool, CouncilDecision decision) {
    return switch (tool.organ()) {
      case "COUNCIL" -> authority.organ(decision, "UN_SC");
      case "ASSEMBLY" -> authority.organ(decision, "UN_GA");
      default -> YES;
    };
  }
}
