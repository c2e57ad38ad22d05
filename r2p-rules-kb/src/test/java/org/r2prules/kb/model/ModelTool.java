package org.r2prules.kb.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tools that coerce, or stand beside those that do, as the plain model knows them. */
enum ModelTool {
  SHOW_OF_FORCE("THREAT", "NONE", "ANY", "FORCE"),
  BLOCKADE("USE", "NONE", "ANY", "MANDATED_FORCE"),
  SANCTIONS("NONE", "BINDING", "COUNCIL", "SANCTIONS"),
  TARGETED_SANCTIONS("NONE", "BINDING", "COUNCIL", "SANCTIONS"),
  SANCTIONS_ASSEMBLY("NONE", "DISCRETION", "ASSEMBLY", "ASSEMBLY"),
  ARMS_EMBARGO("NONE", "BINDING", "COUNCIL", "SANCTIONS"),
  ARMS_RESTRICTION("NONE", "DISCRETION", "ANY", "DISCRETION"),
  ICC_THREAT("NONE", "NONE", "ANY", "COURT_THREAT"),
  ICC_REFERRAL("NONE", "BINDING", "COUNCIL", "REFERRAL"),
  ICC_SELF_TRIGGERED("NONE", "NONE", "ANY", "COURT"),
  SC_NAMING("NONE", "NONE", "COUNCIL", "COUNCIL"),
  PREVENTIVE_DEPLOYMENT("NONE", "NONE", "ANY", "DEPLOYMENT"),
  PEACEKEEPING("NONE", "NONE", "ANY", "DEPLOYMENT"),
  PEACE_OPERATION_ASSEMBLY("NONE", "NONE", "ASSEMBLY", "ASSEMBLY_ON_SITE"),
  NO_FLY_ZONE("USE", "NONE", "ANY", "MANDATED_FORCE"),
  SAFE_HAVEN("USE", "NONE", "ANY", "MANDATED_FORCE"),
  MILITARY_LISTED("USE", "NONE", "ANY", "FORCE"),
  ENFORCEMENT_FORCE("USE", "NONE", "ANY", "ENFORCEMENT"),
  BRIDGING("USE", "NONE", "ANY", "BRIDGING"),
  AREA_SECURITY("USE", "NONE", "ANY", "MILITARY"),
  CLEAR_HOLD_BUILD("USE", "NONE", "ANY", "MILITARY"),
  SEPARATION("USE", "NONE", "ANY", "MILITARY"),
  SAFE_AREAS("USE", "NONE", "ANY", "MILITARY"),
  PARTNER_ENABLING("USE", "NONE", "ANY", "MILITARY"),
  CONTAINMENT("USE", "NONE", "ANY", "MILITARY"),
  DEFEAT("USE", "NONE", "ANY", "MILITARY"),
  LETHAL_SUPPORT("USE", "NONE", "ANY", "FORCE"),
  NONLETHAL_SUPPORT("NONE", "DISCRETION", "ANY", "DISCRETION"),
  BREAK_TIES("NONE", "DISCRETION", "ANY", "DISCRETION"),
  RECOGNISE_OPPOSITION("NONE", "DISCRETION", "ANY", "DISCRETION"),
  CAMP_PROTECTION("NONE", "NONE", "ANY", "DEPLOYMENT"),
  INTERNATIONAL_POLICE("NONE", "NONE", "ANY", "DEPLOYMENT");

  final String force;
  final String coercion;
  final String organ;
  final String gates;

  ModelTool(String force, String coercion, String organ, String gates) {
    this.force = force;
    this.coercion = coercion;
    this.organ = organ;
    this.gates = gates;
  }

  boolean forceful() {
    return !force.equals("NONE");
  }

  boolean coercive() {
    return forceful() || coercion.equals("BINDING");
  }

  /** Troops that are sent without force: their mandate is asked for as if it were force. */
  boolean deploys() {
    return gates.equals("DEPLOYMENT");
  }

  /** Whether it serves the second pillar beside the third. */
  boolean prevents() {
    return Set.of(
            ARMS_RESTRICTION,
            PREVENTIVE_DEPLOYMENT,
            PEACEKEEPING,
            PEACE_OPERATION_ASSEMBLY,
            CAMP_PROTECTION,
            INTERNATIONAL_POLICE)
        .contains(this);
  }

  /** Whether the Council's authority has a bearing on it. */
  boolean mandated() {
    return coercive() || deploys();
  }

  boolean sanctions() {
    return gates.equals("SANCTIONS");
  }

  static List<ModelTool> ofForce() {
    return Arrays.stream(values()).filter(ModelTool::forceful).toList();
  }

  static Optional<ModelTool> named(String code) {
    return Arrays.stream(values()).filter(tool -> tool.name().equals(code)).findFirst();
  }
}
