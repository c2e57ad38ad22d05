package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;

/** The conditions of a pattern as the model has them, made ready to be asked of a row. */
final class Checks {

  private Checks() {}

  /** The single conditions that must all hold, or of which one must, in the order of the model. */
  static List<Constraint> conditions(Constraint constraint) {
    if (constraint == null || constraint == SingleConstraint.TRUE) {
      return List.of();
    }
    return switch (constraint.getType()) {
      case SINGLE, OR -> List.of(constraint);
      case AND, MULTIPLE -> {
        List<Constraint> all = new ArrayList<>();
        constraint.getChildren().forEach(child -> all.addAll(conditions(child)));
        yield all;
      }
    };
  }

  /** Every variable that a condition asks for. */
  static List<Variable<?>> variables(Constraint constraint) {
    if (constraint instanceof SingleConstraint single) {
      return List.of(single.getVariables());
    }
    List<Variable<?>> all = new ArrayList<>();
    constraint.getChildren().forEach(child -> all.addAll(variables(child)));
    return all;
  }

  static Check test(Constraint constraint, Slots slots) {
    if (constraint instanceof SingleConstraint single) {
      return single(single, slots);
    }
    List<Check> parts = constraint.getChildren().stream().map(part -> test(part, slots)).toList();
    return constraint.getType() == Constraint.Type.OR
        ? row -> {
          for (Check part : parts) {
            if (part.holds(row)) {
              return true;
            }
          }
          return false;
        }
        : row -> {
          for (Check part : parts) {
            if (!part.holds(row)) {
              return false;
            }
          }
          return true;
        };
  }

  @SuppressWarnings("unchecked") // the model's predicates are raw
  private static Check single(SingleConstraint constraint, Slots slots) {
    if (constraint.isTemporal()) {
      throw Refused.of(slots.rule(), "has a condition on time");
    }
    int[] in = slots.of(constraint.getVariables());
    if (constraint instanceof SingleConstraint1) {
      Predicate1<Object> predicate = constraint.getPredicate1();
      int only = in[0];
      return row -> predicate.test(row[only]);
    }
    if (constraint instanceof SingleConstraint2) {
      Predicate2<Object, Object> predicate = constraint.getPredicate2();
      int first = in[0];
      int second = in[1];
      return row -> predicate.test(row[first], row[second]);
    }
    PredicateN predicate = constraint.getPredicate();
    return row -> predicate.test(Row.values(row, in));
  }
}
