package org.r2prules.check;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether a consequence asks findings and switches for values that they can have. */
final class ValueCheck {

  private static final Set<String> ASKS = Set.of("is", "isNot", "any", "each", "alsoClaimed");

  private final ParsedRule rule;
  private final Words words;
  private final Map<String, Set<String>> codes = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  ValueCheck(ParsedRule rule, Words words) {
    this.rule = rule;
    this.words = words;
  }

  List<Problem> problems() {
    if (rule.then() == null) {
      return problems;
    }
    for (Pattern pattern : rule.patterns()) {
      if (pattern.type().equals("Finding")) {
        codes.put(String.valueOf(pattern.variable()), pattern.names());
        pattern.into().keySet().forEach(variable -> codes.put(variable, pattern.names()));
      }
    }
    rule.then()
        .findAll(ForEachStmt.class)
        .forEach(
            loop -> alias(loop.getVariable().getVariable(0).getNameAsString(), loop.getIterable()));
    rule.then()
        .findAll(VariableDeclarator.class)
        .forEach(
            variable ->
                variable
                    .getInitializer()
                    .ifPresent(value -> alias(variable.getNameAsString(), value)));
    rule.then().findAll(MethodCallExpr.class).forEach(this::call);
    return problems;
  }

  private void alias(String variable, Expression value) {
    Set<String> some = codes(value);
    if (!some.isEmpty()) {
      codes.put(variable, some);
    }
  }

  /** The codes of the finding or findings that the expression stands for. */
  private Set<String> codes(Expression expression) {
    Expression at = expression;
    while (true) {
      if (at instanceof CastExpr cast) {
        at = cast.getExpression();
      } else if (at instanceof EnclosedExpr enclosed) {
        at = enclosed.getInner();
      } else if (at instanceof MethodCallExpr call
          && call.getNameAsString().equals("proven")
          && call.getScope().isPresent()) {
        at = call.getScope().orElseThrow();
      } else {
        return at instanceof NameExpr name
            ? codes.getOrDefault(name.getNameAsString(), Set.of())
            : Set.of();
      }
    }
  }

  private void call(MethodCallExpr call) {
    String method = call.getNameAsString();
    List<Expression> arguments = call.getArguments();
    if (method.equals("anyHas") || method.equals("anyProven")) {
      // The function takes the words for none first, the method of a group does not.
      int first = call.getScope().isEmpty() ? 2 : 1;
      if (arguments.size() > first) {
        values(codes(arguments.get(0)), arguments.subList(first, arguments.size()));
      }
    } else if (call.getScope().isPresent()) {
      Expression scope = call.getScope().orElseThrow();
      if (ASKS.contains(method)) {
        values(codes(scope), arguments);
      } else if (method.equals("holds")) {
        holds(call, codes(scope));
      }
    }
  }

  private void holds(MethodCallExpr call, Set<String> some) {
    for (String code : some) {
      Words.Code known = words.codes().get(code);
      if (known != null && !known.isFlag()) {
        problems.add(
            Problem.of(
                Cause.UNKNOWN_WORD,
                rule.place(call.getName()),
                rule.id(),
                "holds",
                code + " says more than yes or no: ask is(\"…\")"));
      }
    }
  }

  private void values(Set<String> some, List<Expression> arguments) {
    Set<String> valid = new TreeSet<>();
    for (String code : some) {
      Words.Code known = words.codes().get(code);
      if (known == null || !known.isListed()) {
        return;
      }
      valid.addAll(known.asked());
    }
    if (!some.isEmpty()) {
      literals(arguments, valid, String.join(", ", some) + " has no value ");
    }
  }

  private void literals(List<Expression> expressions, Collection<String> valid, String message) {
    for (Expression expression : expressions) {
      for (StringLiteralExpr literal : expression.findAll(StringLiteralExpr.class)) {
        if (!valid.contains(literal.getValue())) {
          problems.add(
              Problem.unknown(
                  Cause.UNKNOWN_WORD,
                  rule.place(literal),
                  rule.id(),
                  literal.getValue(),
                  message + literal.getValue(),
                  valid));
        }
      }
    }
  }
}
