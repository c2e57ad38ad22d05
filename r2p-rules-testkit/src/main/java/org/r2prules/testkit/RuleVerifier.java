package org.r2prules.testkit;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Derivation;
import org.r2prules.doctrine.Nearest;
import org.r2prules.dossier.Dossier;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Status;

/**
 * Verifies what one rule concludes on one dossier. See the package for what firing, silence and
 * reasons are.
 *
 * <pre>{@code
 * verify(rules)
 *     .given(dossier)
 *     .rule("THR-04.coercion-gate")
 *     .concludes("Threshold:COERCION_139", Status.MET)
 *     .because("Threshold:MANIFESTLY_FAILING", "Criterion:CORE_SCOPE");
 * verify(rules).given(other).rule("THR-04.coercion-gate").staysSilent();
 * }</pre>
 *
 * Each step verifies at once and throws an {@link AssertionError} that lists what was expected,
 * what was found and why. Needs no test framework. Immutable; thread-safe as its rules are.
 */
public final class RuleVerifier {

  private final Assessor assessor;
  private final Collection<String> known;

  private RuleVerifier(Assessor assessor, Collection<String> known) {
    this.assessor = assessor;
    this.known = known;
  }

  /**
   * A verifier of the rules of this doctrine, under its readings and standard.
   *
   * @param rules never null
   */
  public static RuleVerifier verify(R2pRules rules) {
    return new RuleVerifier(Assessor.of(rules), rules.doctrine().rules().keySet());
  }

  static RuleVerifier verify(Assessor assessor, Collection<String> known) {
    return new RuleVerifier(assessor, known);
  }

  /**
   * Assesses the dossier.
   *
   * @throws org.r2prules.dossier.DossierException if it is not valid
   */
  public Given given(Dossier dossier) {
    return new Given(assessor.assess(Objects.requireNonNull(dossier, "dossier")), known);
  }

  /** A dossier that was assessed. */
  public static final class Given {
    private final Collection<Derivation> derivations;
    private final Collection<String> known;

    private Given(Collection<Derivation> derivations, Collection<String> known) {
      this.derivations = derivations;
      this.known = known;
    }

    /**
     * What this rule made of it.
     *
     * @throws NoSuchElementException if the doctrine has no rule of that id
     */
    public RuleStep rule(String id) {
      if (!known.contains(id)) {
        throw new NoSuchElementException("no rule " + id + Nearest.hint(id, known));
      }
      return new RuleStep(Drawn.by(id, derivations), null);
    }
  }

  /** What one rule made of the dossier. */
  public static final class RuleStep {
    private final Drawn drawn;
    private final String about;

    private RuleStep(Drawn drawn, String about) {
      this.drawn = drawn;
      this.about = about;
    }

    /** The same, but only what it concludes about this. */
    public RuleStep about(String id) {
      return new RuleStep(drawn, id);
    }

    /** That the rule draws this conclusion, and that it stands so. */
    public ConclusionStep concludes(String conclusion, Status status) {
      return new ConclusionStep(this, Expectation.of(conclusion, about, status)).verify();
    }

    /** That the rule draws this conclusion, and that it stands so and has this value. */
    public ConclusionStep concludes(String conclusion, Status status, String value) {
      return new ConclusionStep(this, Expectation.of(conclusion, about, status).value(value))
          .verify();
    }

    /** That the rule draws no such conclusion, however it would stand. */
    public RuleStep doesNotConclude(String conclusion) {
      List<String> failures = Expectation.absent(conclusion, about).check(drawn);
      if (!failures.isEmpty()) {
        throw new AssertionError(String.join("\n", failures));
      }
      return this;
    }

    /** That the rule draws at least one conclusion that is met, or for an option available. */
    public RuleStep fires() {
      if (drawn.firing(abouts()).isEmpty()) {
        throw new AssertionError(
            drawn.rule() + "\n  expected: to fire\n  found:    " + list(drawn.all()));
      }
      return this;
    }

    /** That the rule draws no conclusion that is met, or for an option available. */
    public RuleStep staysSilent() {
      List<Conclusion> firing = drawn.firing(abouts());
      if (!firing.isEmpty()) {
        throw new AssertionError(
            drawn.rule()
                + "\n  expected: to stay silent\n  found:    "
                + list(firing)
                + "\n  because:  "
                + Reasons.of(firing.get(0)));
      }
      return this;
    }

    private Set<String> abouts() {
      return about == null ? Set.of() : Set.of(about);
    }

    private static String list(List<Conclusion> conclusions) {
      return conclusions.isEmpty()
          ? "the rule draws nothing"
          : String.join("; ", conclusions.stream().map(Drawn::describe).sorted().toList());
    }
  }

  /** A conclusion that was found as expected so far. */
  public static final class ConclusionStep {
    private final RuleStep step;
    private final Expectation expected;

    private ConclusionStep(RuleStep step, Expectation expected) {
      this.step = step;
      this.expected = expected;
    }

    /** That these are among its decisive reasons; see {@link Expectation#because}. */
    public ConclusionStep because(String... reasons) {
      return new ConclusionStep(step, expected.because(List.of(reasons), false)).verify();
    }

    /** That these are its decisive reasons, all of them. */
    public ConclusionStep becauseExactly(String... reasons) {
      return new ConclusionStep(step, expected.because(List.of(reasons), true)).verify();
    }

    /** That it is undetermined for exactly these causes. */
    public ConclusionStep doubting(Doubt... doubts) {
      return new ConclusionStep(step, expected.doubts(Set.of(doubts))).verify();
    }

    /** The rule again, for a further conclusion. */
    public RuleStep and() {
      return step;
    }

    private ConclusionStep verify() {
      List<String> failures = expected.check(step.drawn);
      if (!failures.isEmpty()) {
        throw new AssertionError(String.join("\n", failures));
      }
      return this;
    }
  }
}
