package org.r2prules.internal.staged;

import org.drools.model.AlphaIndex;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts are that can match a pattern: of a type, then those with a constant value of a
 * property, then those with the value that a variable has.
 *
 * @param type the number of the type
 * @param property null where the pattern asks for no constant
 * @param constant the value of that property
 * @param joined the property that has the value of a variable; null where there is none
 * @param variable the slot of that variable
 * @param value what of the variable it is
 */
record Lookup(
    int type,
    @Nullable Function1<Object, Object> property,
    Object constant,
    @Nullable Function1<Object, Object> joined,
    int variable,
    Function1<Object, Object> value) {

  Bucket in(Memory memory, Object[] row, String rule) {
    Bucket bucket = memory.ofType(type);
    if (property != null) {
      bucket = bucket.where(property, constant, rule);
    }
    if (joined != null) {
      bucket = bucket.where(joined, value.apply(row[variable]), rule);
    }
    return bucket;
  }

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
