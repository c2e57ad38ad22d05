package org.r2prules.internal.staged;

import java.util.List;
import org.drools.model.AlphaIndex;
import org.drools.model.BetaIndex;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;

/** Finds from the indexes of the model where the facts of a pattern are. */
final class Lookups {

  private Lookups() {}

  /** By the first constant and the first variable that a property must equal. */
  static Lookup of(Class<?> type, List<Constraint> conditions, Slots before, Places places) {
    AlphaIndex<?, ?> constant = null;
    BetaIndex<?, ?, ?> join = null;
    int variable = -1;
    for (Constraint condition : conditions) {
      if (condition instanceof SingleConstraint single && isEquality(single.getIndex())) {
        if (constant == null && single.getIndex() instanceof AlphaIndex<?, ?> alpha) {
          constant = alpha.getIndexedClass().isInstance(alpha.getRightValue()) ? alpha : null;
        } else if (join == null
            && single.getIndex() instanceof BetaIndex<?, ?, ?> beta
            && beta.getIndexedClass() == beta.getRightReturnType()
            && single.getVariables().length == 2
            && before.isBound(single.getVariables()[1])) {
          join = beta;
          variable = before.of(single.getVariables()[1]);
        }
      }
    }
    Function1<Object, Object> property =
        constant == null ? null : function(constant.getLeftOperandExtractor());
    Object value = constant == null ? null : constant.getRightValue();
    return new Lookup(
        places.number(type, property, value),
        property,
        value,
        join == null ? null : function(join.getLeftOperandExtractor()),
        variable,
        join == null ? null : function(join.getRightOperandExtractor()));
  }

  /** Numbers are left to the conditions: equal ones of two types are not the same key. */
  private static boolean isEquality(Index<?, ?> index) {
    return index != null
        && index.getConstraintType() == Index.ConstraintType.EQUAL
        && (index.getIndexedClass() == String.class || index.getIndexedClass().isEnum());
  }

  @SuppressWarnings("unchecked") // the model does not say what its functions take
  private static Function1<Object, Object> function(Function1<?, ?> function) {
    return (Function1<Object, Object>) function;
  }
}
