package org.r2prules.judgement;

/**
 * How the consequence of a rule writes its conclusion. Pure functions, for static import in DRL.
 */
public final class Conclude {

  private Conclude() {}

  public static Conclusion crime(String code, String about, Judgement basis) {
    return of(Kind.CRIME, code, about, null, basis);
  }

  public static Conclusion stage(String code, String about, String value, Judgement basis) {
    return of(Kind.STAGE, code, about, value, basis);
  }

  public static Conclusion criterion(String code, String about, Judgement basis) {
    return of(Kind.CRITERION, code, about, null, basis);
  }

  public static Conclusion criterion(String code, String about, String value, Judgement basis) {
    return of(Kind.CRITERION, code, about, value, basis);
  }

  public static Conclusion threshold(String code, String about, Judgement basis) {
    return of(Kind.THRESHOLD, code, about, null, basis);
  }

  public static Conclusion responsibility(
      String code, String about, String value, Judgement basis) {
    return of(Kind.RESPONSIBILITY, code, about, value, basis);
  }

  public static Conclusion authority(String code, String about, Judgement basis) {
    return of(Kind.AUTHORITY, code, about, null, basis);
  }

  public static Conclusion authority(String code, String about, String value, Judgement basis) {
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

  public static Conclusion note(String code, String about, String value, Judgement basis) {
    return of(Kind.NOTE, code, about, value, basis);
  }

  /**
   * An option's status from what calls for it and what gates it: a gate not met blocks; nothing
   * that calls for it leaves it not indicated; anything open makes it conditional; only all met is
   * available.
   */
  public static Conclusion option(Indicated candidate, Judgement gates) {
    Judgement indicated = candidate.call();
    OptionStatus status =
        gates.notMet()
            ? OptionStatus.BLOCKED
            : indicated.notMet()
                ? OptionStatus.NOT_INDICATED
                : gates.met() && indicated.met()
                    ? OptionStatus.AVAILABLE
                    : OptionStatus.CONDITIONAL;
    return of(
        Kind.OPTION, candidate.tool(), candidate.id(), status.name(), Kleene.all(indicated, gates));
  }

  private static Conclusion of(
      Kind kind, String code, String about, String value, Judgement basis) {
    return new Conclusion(
        kind.label() + ":" + code, kind, code, about, basis.status(), value, basis);
  }
}
