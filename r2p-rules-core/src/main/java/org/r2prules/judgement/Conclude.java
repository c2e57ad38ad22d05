package org.r2prules.judgement;

import org.jspecify.annotations.Nullable;

/**
 * How the consequence of a rule writes its conclusion. Pure functions, for static import in DRL.
 */
public final class Conclude {

  private Conclude() {}

  public static Conclusion crime(String code, String about, Judgement basis) {
    return of(Kind.CRIME, code, about, null, basis);
  }

  public static Conclusion stage(
      String code, String about, @Nullable String value, Judgement basis) {
    return of(Kind.STAGE, code, about, value, basis);
  }

  public static Conclusion criterion(String code, String about, Judgement basis) {
    return of(Kind.CRITERION, code, about, null, basis);
  }

  public static Conclusion criterion(
      String code, String about, @Nullable String value, Judgement basis) {
    return of(Kind.CRITERION, code, about, value, basis);
  }

  public static Conclusion threshold(String code, String about, Judgement basis) {
    return of(Kind.THRESHOLD, code, about, null, basis);
  }

  public static Conclusion responsibility(
      String code, String about, @Nullable String value, Judgement basis) {
    return of(Kind.RESPONSIBILITY, code, about, value, basis);
  }

  public static Conclusion authority(String code, String about, Judgement basis) {
    return of(Kind.AUTHORITY, code, about, null, basis);
  }

  public static Conclusion authority(
      String code, String about, @Nullable String value, Judgement basis) {
    return of(Kind.AUTHORITY, code, about, value, basis);
  }

  public static Conclusion effectiveness(String code, String about, Judgement basis) {
    return of(Kind.EFFECTIVENESS, code, about, null, basis);
  }

  public static Conclusion capacityGap(String code, String about, Judgement basis) {
    return of(Kind.CAPACITY_GAP, code, about, null, basis);
  }

  public static Conclusion caution(String code, String about, Judgement basis) {
    return of(Kind.CAUTION, code, about, null, basis);
  }

  public static Conclusion recommendation(String code, String about, Judgement basis) {
    return of(Kind.RECOMMENDATION, code, about, null, basis);
  }

  public static Conclusion note(
      String code, String about, @Nullable String value, Judgement basis) {
    return of(Kind.NOTE, code, about, value, basis);
  }

  /**
   * An option's status, from whether it is in force, what calls for it and what gates it. In force
   * goes before all; then a gate that is not met blocks, or that cannot be met any more; nothing
   * that calls for it leaves it not indicated, a call that is not known unclear; all met is
   * available. Where the organs' acts alone are missing, so that it is all met if they are taken
   * and not met if they are not, it awaits a decision. Anything else that is open makes it
   * conditional.
   */
  public static Conclusion option(Indicated candidate, Judgement gates) {
    Judgement call = candidate.call();
    Judgement gated = Kleene.all(call, gates);
    OptionStatus status;
    if (candidate.inForce().met()) {
      status = OptionStatus.IN_FORCE;
    } else if (isShut(gates)) {
      status = OptionStatus.BLOCKED;
    } else if (!call.met()) {
      status = call.notMet() ? OptionStatus.NOT_INDICATED : OptionStatus.UNCLEAR;
    } else if (gates.met()) {
      status = OptionStatus.AVAILABLE;
    } else {
      status = isAwaited(gates) ? OptionStatus.AWAITS_DECISION : OptionStatus.CONDITIONAL;
    }
    return of(
        Kind.OPTION,
        candidate.tool(),
        candidate.id(),
        status.name(),
        status == OptionStatus.IN_FORCE ? Kleene.any(candidate.inForce(), gated) : gated);
  }

  private static boolean isShut(Judgement gates) {
    return gates.ifTaken().notMet() || gates.notMet() && !isAwaited(gates);
  }

  /** Whether acts of the competent organs, and nothing else, decide it. */
  private static boolean isAwaited(Judgement gates) {
    return gates.ifTaken().met() && gates.ifUntaken().notMet();
  }

  private static Conclusion of(
      Kind kind, String code, String about, @Nullable String value, Judgement basis) {
    return new Conclusion(
        kind.label() + ":" + code, kind, code, about, basis.status(), value, basis);
  }
}
