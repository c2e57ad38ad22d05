package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.YES;
import static org.r2prules.kb.model.Truth.and;
import static org.r2prules.kb.model.Truth.or;
import static org.r2prules.kb.model.Truth.some;

/** The duties of the three pillars, peaceful part, and how a state is to be met. */
final class PillarModel {

  final Truth active;
  final Truth needed;
  final Truth called;
  final Truth peaceful;
  final Truth gate;
  final Truth assist;
  final Truth encourage;
  final Truth persuasionFirst;

  PillarModel(AuthorityModel authority) {
    SituationModel situation = authority.situation;
    Setting setting = authority.setting;
    this.active = or(situation.ongoing, situation.threatened, situation.incitement);
    this.needed =
        some(
            setting.populations.stream()
                .map(p -> setting.says.holds("population.needsProtection", p.id()))
                .toList());
    this.called =
        or(
            situation.ongoing,
            situation.imminent,
            situation.attacked,
            situation.crisis,
            situation.mobilisation,
            needed);
    this.peaceful =
        setting.reads("pillarThreeActiveOn", "COMMISSION")
            ? situation.ongoing
            : or(called, keeps(authority) ? Truth.OPEN : Truth.NO);
    this.gate = setting.reads("nonCoerciveP3", "GATED") ? situation.manifestlyFailing : called;
    Truth willing = setting.says.holds("state.willing", setting.state());
    Truth lacks = setting.says.is("state.capacity", setting.state(), "PROTECTION").not();
    Truth commit = situation.authoritiesCommit;
    this.assist = and(lacks, willing, commit.shown().not());
    this.encourage = or(willing.not(), commit);
    this.persuasionFirst = and(lacks, or(willing.shown().not(), commit));
  }

  /** Enforcement decided on a crime that was committed keeps it open while the need may last. */
  private boolean keeps(AuthorityModel authority) {
    Truth enforced =
        authority.someDecision(
            d ->
                and(
                    authority.situation.councilAct(d),
                    authority.setting.says.is("decision.chapter", d.id(), "VII")));
    return and(enforced, authority.situation.committed, needed.notRefuted()) == YES;
  }
}
