package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.kb.TwoRoads;

/** Invariant 2, where it compares two dossiers; the rest of 1 to 3 is in {@link Invariants}. */
class InvariantGatesTest {

  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = TwoRoads.load();
  }

  @Test
  void peaceful_options_stay_open_when_enforcement_is_authorised() {
    for (Truth consent : List.of(Truth.YES, Truth.NO, Truth.OPEN)) {
      Map<Gate, Truth> gates = new EnumMap<>(GateCube.allMet());
      gates.put(Gate.HOST_CONSENT, consent);
      Results enforced = Results.of(rules, GateCube.scene(gates).dossier());
      for (Gate gate :
          List.of(
              Gate.MANIFEST_FAILURE,
              Gate.PEACEFUL_INADEQUATE,
              Gate.LESSER_INADEQUATE,
              Gate.COUNCIL_DECISION)) {
        gates.put(gate, Truth.NO);
      }
      Results before = Results.of(rules, GateCube.scene(gates).dossier());
      before
          .options()
          .forEach(
              (id, status) -> {
                if (!Invariants.coercive(id)) {
                  assertEquals(openIfInForce(status), openIfInForce(enforced.option(id)), id);
                }
              });
    }
  }

  /**
   * The decision of the one dossier names fact-finding, which is then in force; else it is open.
   */
  private static OptionStatus openIfInForce(OptionStatus status) {
    return status == OptionStatus.IN_FORCE ? OptionStatus.AVAILABLE : status;
  }
}
