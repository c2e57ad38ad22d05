package org.r2prules.internal.staged;

import org.drools.model.AlphaIndex;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts are that can match a pattern: of a type, or those of it with a constant value of
 * a property; among these those with the value that a variable has.
 *
 * @param bucket the number of the bucket
 * @param property null where the pattern asks for no constant
 * @param constant the value of that property
 * @param joined the property that has the value of a variable; null where there is none
 * @param variable the slot of that variable
 * @param value what of the variable it is
 */
record Lookup(
    int bucket,
    @Nullable Function1<Object, Object> property,
    @Nullable Object constant,
    @Nullable Function1<Object, Object> joined,
    int variable,
    @Nullable Function1<Object, Object> value) {

  /** Whether a condition is the one that asks for the constant. */
  boolean hasConstantOf(Constraint condition) {
    return property != null
        && condition instanceof SingleConstraint single
        && single.getIndex() instanceof AlphaIndex<?, ?> index
        && index.getConstraintType() == Index.ConstraintType.EQUAL
        && index.getLeftOperandExtractor() == property
        && constant.equals(index.getRightValue());
  }
}
