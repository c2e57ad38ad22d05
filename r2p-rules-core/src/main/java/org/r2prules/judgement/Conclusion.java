package org.r2prules.judgement;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule derived. There is one conclusion for each {@code id} and {@code about}.
 *
 * @param id kind and code, for instance {@code Threshold:COERCION_139}
 * @param kind the kind
 * @param code the code within the kind
 * @param about the id of what it is about: the situation, a population, an actor, a decision or a
 *     candidate option
 * @param status how it stands
 * @param value what it says beyond the status, for instance a stage; null where there is nothing
 * @param basis why it stands so
 */
public record Conclusion(
    String id,
    Kind kind,
    String code,
    String about,
    Status status,
    @Nullable String value,
    Judgement basis)
    implements Judgement {

  /**
   * Which conclusion it is: there is one for each id and subject. Cheaper than {@link #key} where
   * nobody reads it.
   *
   * @param id kind and code
   * @param about the id of what it is about
   */
  public record Ref(String id, String about) {

    @Override
    public int hashCode() {
      return 31 * id.hashCode() + about.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Ref that && id.equals(that.id) && about.equals(that.about);
    }
  }

  /** Checks that nothing but the value is missing. */
  public Conclusion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(basis, "basis");
  }

  @Override
  public Set<Doubt> doubts() {
    return status == Status.UNDETERMINED ? basis.doubts() : Set.of();
  }

  @Override
  public boolean awaits() {
    return basis.awaits();
  }

  @Override
  public Judgement ifTaken() {
    return awaits() ? on(basis.ifTaken()) : this;
  }

  @Override
  public Judgement ifUntaken() {
    return awaits() ? on(basis.ifUntaken()) : this;
  }

  private Conclusion on(Judgement other) {
    return new Conclusion(id, kind, code, about, other.status(), value, other);
  }

  /** Which conclusion it is. */
  public Ref ref() {
    return new Ref(id, about);
  }

  /** Unique within an assessment: the id, and after {@code @} what it is about. */
  public String key() {
    return id + "@" + about;
  }

  /** Cheap on purpose: at most one conclusion has a given id and about. */
  @Override
  public int hashCode() {
    return 31 * id.hashCode() + about.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Conclusion that
            && id.equals(that.id)
            && about.equals(that.about)
            && status == that.status
            && Objects.equals(value, that.value)
            && basis.equals(that.basis);
  }

  @Override
  public String toString() {
    return key() + " " + status + (value == null ? "" : " " + value);
  }
}
