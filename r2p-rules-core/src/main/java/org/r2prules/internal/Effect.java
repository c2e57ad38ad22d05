package org.r2prules.internal;

import java.util.Objects;
import org.r2prules.internal.staged.KeptPass;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;

/**
 * Conclusions that stand alike have the same effect on all that is concluded from them, whoever
 * their witnesses are: rules ask a conclusion for its value, and combine it by its status, by why
 * it is undetermined, and by what it would be if what it awaits were decided.
 */
final class Effect implements KeptPass.Alike {

  static final Effect ALIKE = new Effect();

  private Effect() {}

  @Override
  public Object key(Object inserted) {
    return inserted instanceof Conclusion conclusion ? conclusion.ref() : null;
  }

  @Override
  public boolean isAlike(Object one, Object other) {
    return one instanceof Conclusion left
        && other instanceof Conclusion right
        && Objects.equals(left.value(), right.value())
        && standAlike(left, right);
  }

  private static boolean standAlike(Judgement one, Judgement other) {
    return one == other
        || one.status() == other.status()
            && one.doubts().equals(other.doubts())
            && one.awaits() == other.awaits()
            && (!one.awaits()
                || standAlike(one.ifTaken(), other.ifTaken())
                    && standAlike(one.ifUntaken(), other.ifUntaken()));
  }
}
