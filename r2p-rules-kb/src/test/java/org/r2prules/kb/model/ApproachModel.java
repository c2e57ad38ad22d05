package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;
import static org.r2prules.kb.model.Truth.or;
import static org.r2prules.kb.model.Truth.some;

import java.util.List;
import java.util.Set;

/** What readings decide on a tool beside its gates. */
final class ApproachModel {

  /** The tools whose approach a reading decides. */
  static final List<ModelTool> BY_READING =
      List.of(
          ModelTool.ICC_THREAT,
          ModelTool.ICC_REFERRAL,
          ModelTool.ICC_SELF_TRIGGERED,
          ModelTool.SC_NAMING);

  /** What some tools need and these do not, by the register or as a choice of one's own. */
  private static final Set<String> FREE =
      Set.of(
          "FACT_FINDING",
          "DIPLOMACY",
          "QUIET_DIPLOMACY",
          "PUBLIC_DIPLOMACY",
          "ENVOY",
          "ADVOCACY",
          "SETTLEMENT",
          "HUMANITARIAN",
          "INDUCEMENT",
          "SAFE_FLIGHT",
          "REFUGEE_MEASURES",
          "IDP_PROTECTION",
          "MONITORING",
          "MONITORING_REMOTE",
          "UNARMED_PROTECTION",
          "POLITICAL_MISSION",
          "BILATERAL",
          "ICC_SELF_TRIGGERED");

  final Truth rightsCalled;

  /** Whether force by others than rapid brigades is of use. */
  final Truth otherForce;

  private final SituationModel situation;
  private final Setting setting;

  ApproachModel(SituationModel situation) {
    this.situation = situation;
    this.setting = situation.setting;
    this.rightsCalled =
        setting.reads("rightsMechanismTrigger", "COMMISSION_ONLY") ? situation.committed : YES;
    this.otherForce =
        setting.reads("enforcementExclusive", "EXCLUSIVE")
            ? or(situation.ongoing.not(), peacekeepersInPlace())
            : YES;
  }

  private Truth peacekeepersInPlace() {
    return some(
        setting.missions.stream()
            .filter(mission -> mission.kind().equals("PEACEKEEPING"))
            .map(mission -> setting.says.holds("mission.inPlace", mission.id()))
            .toList());
  }

  /** Whether a tool whose approach a reading decides is one of suasion. */
  Truth asSuasion(ModelTool tool) {
    return tool == ModelTool.SC_NAMING ? warning() : court(tool);
  }

  private Truth warning() {
    if (setting.reads("threatClass", "SUASION")) {
      return YES;
    }
    return setting.reads("threatClass", "COMPELLENCE") ? NO : situation.ongoing.not();
  }

  private Truth court(ModelTool tool) {
    if (setting.reads("iccApproach", "PEACEFUL")) {
      return YES;
    }
    if (setting.reads("iccApproach", "COMPELLENCE") || tool == ModelTool.ICC_THREAT) {
      return NO;
    }
    return tool == ModelTool.ICC_SELF_TRIGGERED ? YES : OPEN;
  }

  /** Whether a tool of suasion needs no organ's leave. */
  Truth free(String tool, String organ) {
    if (setting.reads("toolAuthorisation", "NONE")) {
      return YES;
    }
    if (organ.equals("COUNCIL")) {
      return NO;
    }
    return setting.reads("toolAuthorisation", "SOME_TOOLS") && !FREE.contains(tool) ? OPEN : YES;
  }

  /** What a tool's being called for rests on beside its own need. */
  Truth useful(ModelTool tool) {
    boolean rapid = tool.gates.equals("ENFORCEMENT") || tool.gates.equals("BRIDGING");
    return tool.forceful() && !rapid ? otherForce : YES;
  }
}
