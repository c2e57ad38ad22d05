package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that was supplied on one vocabulary code about one subject, at the required standard of
 * proof. There is one finding for each code and subject, whether anything was supplied or not, so
 * that a rule can tell what is unknown. Immutable and thread-safe.
 */
public final class Finding {

  /** How every value stands on which nothing was supplied. */
  private static final Claim NOTHING =
      new Claim("?", "?", "?", Status.UNDETERMINED, Doubt.UNKNOWN, List.of(), List.of());

  private final String code;
  private final String about;
  private final String owner;
  private final boolean supplied;
  private final Map<String, Claim> claims;
  private final Claim other;
  private final Set<String> beyondDoubt;

  /**
   * @param code the vocabulary code
   * @param about the id of the subject
   * @param owner the id of what the subject belongs to: of an incident, the population; otherwise
   *     the subject itself
   * @param supplied whether any fact bears on it
   * @param claims a claim for each value that something was supplied on
   * @param other the claim that stands for every other value
   * @param beyondDoubt the values that evidence beyond reasonable doubt speaks for
   */
  public Finding(
      String code,
      String about,
      String owner,
      boolean supplied,
      Map<String, Claim> claims,
      Claim other,
      Set<String> beyondDoubt) {
    this.code = code;
    this.about = about;
    this.owner = owner;
    this.supplied = supplied;
    this.claims = Map.copyOf(claims);
    this.other = other;
    this.beyondDoubt = Set.copyOf(beyondDoubt);
  }

  public String getCode() {
    return code;
  }

  public String getAbout() {
    return about;
  }

  public String getOwner() {
    return owner;
  }

  public boolean isSupplied() {
    return supplied;
  }

  /** Whether any testimony on it counts, for or against. */
  public boolean isCounted() {
    if (!other.undetermined()) {
      return true;
    }
    for (Claim claim : claims.values()) {
      if (counts(claim)) {
        return true;
      }
    }
    return false;
  }

  /** The claim that a yes/no code holds. */
  public Claim holds() {
    return is("true");
  }

  /** The claim that the code has this value or contains this member. */
  public Claim is(String value) {
    Claim claim = claims.get(value);
    return claim != null
        ? claim
        : new Claim(
            code,
            about,
            value,
            other.status(),
            other.doubts(),
            other.speaksFor(),
            other.speaksAgainst());
  }

  /** The claim that the code has not this value, or does not contain this member. */
  public Judgement isNot(String value) {
    return Kleene.not(is(value));
  }

  /** At least one of these values or members. */
  public Judgement any(String... values) {
    Judgement[] parts = new Judgement[values.length];
    for (int i = 0; i < values.length; i++) {
      parts[i] = is(values[i]);
    }
    return Kleene.any(parts);
  }

  /**
   * The claims on every value or member beside these that testimony which counts speaks for, in
   * order of the value: for a list that is open, where what nobody speaks for need not be asked.
   */
  public List<Judgement> alsoClaimed(String... beside) {
    List<String> known = List.of(beside);
    List<Judgement> also = new ArrayList<>();
    for (Claim claim : ordered()) {
      if (!known.contains(claim.value())
          && (claim.met() || claim.doubts().contains(Doubt.CONFLICTING))) {
        also.add(claim);
      }
    }
    return List.copyOf(also);
  }

  /** The claims on which some testimony counts, for or against, in order of the value. */
  public List<Claim> weighed() {
    List<Claim> weighed = new ArrayList<>();
    for (Claim claim : ordered()) {
      if (counts(claim)) {
        weighed.add(claim);
      }
    }
    return List.copyOf(weighed);
  }

  private static boolean counts(Claim claim) {
    return !claim.undetermined() || claim.doubts().contains(Doubt.CONFLICTING);
  }

  private List<Claim> ordered() {
    if (claims.isEmpty()) {
      return List.of();
    }
    List<Claim> ordered = new ArrayList<>(claims.values());
    if (ordered.size() > 1) {
      ordered.sort(Comparator.comparing(Claim::value));
    }
    return ordered;
  }

  /** The claims of these values or members, one by one. */
  public List<Judgement> each(String... values) {
    List<Judgement> each = new ArrayList<>(values.length);
    for (String value : values) {
      each.add(is(value));
    }
    return List.copyOf(each);
  }

  /**
   * The same, weighed for proof: a claim holds only where evidence beyond reasonable doubt speaks
   * for it. What would hold by less is undetermined, {@link Doubt#BELOW_STANDARD}. Evidence against
   * counts as always, at the required standard; so no claim stands better than without asking for
   * proof.
   */
  public Finding proven() {
    if (claims.isEmpty()) {
      return this;
    }
    Map<String, Claim> proven = new HashMap<>(claims);
    proven.replaceAll(
        (value, claim) ->
            claim.met() && !beyondDoubt.contains(value)
                ? new Claim(
                    code,
                    about,
                    value,
                    Status.UNDETERMINED,
                    Set.of(Doubt.BELOW_STANDARD),
                    claim.speaksFor(),
                    claim.speaksAgainst())
                : claim);
    return new Finding(code, about, owner, supplied, proven, other, beyondDoubt);
  }

  /** What a rule collected of one code, by what each is about, in order. */
  static SortedMap<String, Finding> byAbout(Collection<?> findings) {
    SortedMap<String, Finding> byAbout = new TreeMap<>();
    for (Object each : findings) {
      Finding finding = (Finding) each;
      byAbout.put(finding.about, finding);
    }
    return byAbout;
  }

  /** A finding on which nothing was supplied. */
  public static Finding unsupplied(String code, String about, String owner) {
    return new Finding(code, about, owner, false, Map.of(), NOTHING, Set.of());
  }

  /**
   * Whether it says the same. Rules tell findings apart by which they are, so that equality would
   * be another question.
   */
  public boolean isSame(Finding that) {
    return code.equals(that.code)
        && about.equals(that.about)
        && owner.equals(that.owner)
        && supplied == that.supplied
        && claims.equals(that.claims)
        && other.equals(that.other)
        && beyondDoubt.equals(that.beyondDoubt);
  }

  @Override
  public String toString() {
    return code + " of " + about + " " + claims.values();
  }
}
