package org.r2prules.check;

import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one way to write each thing in a consequence: choices are made by words that say so and leave
 * no reading out, one part is not wrapped, and nothing is cast.
 */
final class FormCheck {

  private static final Set<String> STANDS = Set.of("met", "notMet", "undetermined");

  private static final String CHOOSE = "choose by whereMet, byStatus or unless, not ";

  private final ParsedRule rule;
  private final Words words;
  private final Map<String, String> switches = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  FormCheck(ParsedRule rule, Words words) {
    this.rule = rule;
    this.words = words;
  }

  List<Problem> problems() {
    if (rule.then() == null || !rule.row().isEmpty()) {
      return problems;
    }
    for (Pattern pattern : rule.patterns()) {
      if (pattern.type().equals("Reading")) {
        pattern
            .fields()
            .forEach(
                (variable, field) -> {
                  if (field.equals("value") && pattern.names().size() == 1) {
                    switches.put(variable, pattern.names().iterator().next());
                  }
                });
      }
    }
    for (CastExpr cast : rule.then().findAll(CastExpr.class)) {
      tell(cast, cast.getType().toString(), "rules need no cast");
    }
    for (FieldAccessExpr field : rule.then().findAll(FieldAccessExpr.class)) {
      if (field.getScope().toString().equals("Status")) {
        tell(field, field.toString(), CHOOSE + "by " + field);
      }
    }
    rule.then().findAll(MethodCallExpr.class).forEach(this::call);
    return problems;
  }

  private void call(MethodCallExpr call) {
    String method = call.getNameAsString();
    List<Expression> arguments = call.getArguments();
    if (call.getScope().isEmpty()) {
      if (Set.of("all", "any").contains(method) && arguments.size() == 1) {
        tell(call, method, method + " of one part: write the part");
      } else if (method.equals("under")) {
        under(call, arguments);
      }
    } else if (STANDS.contains(method) && arguments.isEmpty()) {
      tell(call.getNameAsExpression(), method, CHOOSE + "by " + method + "()");
    } else if (method.equals("equals")) {
      List<Expression> both = new ArrayList<>(arguments);
      both.add(call.getScope().orElseThrow());
      if (both.stream().anyMatch(this::isReading)) {
        tell(call, method, "choose by under, which leaves no reading out, not by equals");
      }
    }
  }

  private boolean isReading(Expression each) {
    return each instanceof NameExpr name && switches.containsKey(name.getNameAsString());
  }

  private void under(MethodCallExpr call, List<Expression> arguments) {
    if (arguments.isEmpty() || !isReading(arguments.get(0))) {
      tell(call, "under", "under chooses by the value of a Reading");
      return;
    }
    String key = switches.get(((NameExpr) arguments.get(0)).getNameAsString());
    Set<String> left = new TreeSet<>(words.readings().getOrDefault(key, List.of()));
    Set<String> known = Set.copyOf(left);
    for (Expression each : arguments.subList(1, arguments.size())) {
      if (!(each instanceof MethodCallExpr branch)
          || !branch.getNameAsString().equals("on")
          || branch.getArguments().isEmpty()
          || !(branch.getArgument(0) instanceof StringLiteralExpr reading)) {
        tell(each, "under", "a branch is written on(\"READING\", () -> …)");
        return;
      }
      if (!known.contains(reading.getValue())) {
        problems.add(
            Problem.unknown(
                Cause.UNKNOWN_WORD,
                rule.place(reading),
                rule.id(),
                reading.getValue(),
                key + " has no reading " + reading.getValue(),
                known));
      } else if (!left.remove(reading.getValue())) {
        tell(
            reading, reading.getValue(), "the reading " + reading.getValue() + " has two branches");
      }
    }
    if (!left.isEmpty()) {
      tell(
          Cause.NOT_TOTAL,
          call,
          "under",
          "under " + key + " has no branch for " + String.join(", ", left));
    }
  }

  private void tell(Expression where, String word, String message) {
    tell(Cause.FORM, where, word, message);
  }

  private void tell(Cause cause, Expression where, String word, String message) {
    problems.add(Problem.of(cause, rule.place(where), rule.id(), word, message));
  }
}
