package org.r2prules.check;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.doctrine.Nearest;

/**
 * Whether a consequence stays within what it may reach: its variables, the classes of {@link
 * KnownTypes}, imported functions, and statements that come to an end. A lint, no sandbox: who
 * means harm can get round it.
 */
final class ReachCheck {

  private static final Set<Class<? extends Statement>> STATEMENTS =
      Set.of(
          BlockStmt.class,
          BreakStmt.class,
          ContinueStmt.class,
          EmptyStmt.class,
          ExpressionStmt.class,
          ForEachStmt.class,
          IfStmt.class,
          ReturnStmt.class);

  private static final Set<String> METHODS =
      Set.of("getClass", "hashCode", "notify", "notifyAll", "parallelStream", "wait");

  private final ParsedRule rule;
  private final Set<String> variables = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  ReachCheck(ParsedRule rule) {
    this.rule = rule;
  }

  List<Problem> problems() {
    if (rule.then() == null) {
      return problems;
    }
    for (Pattern pattern : rule.patterns()) {
      variables.addAll(pattern.into().keySet());
      if (!pattern.collected()) {
        variables.addAll(pattern.fields().keySet());
        if (pattern.variable() != null) {
          variables.add(pattern.variable());
        }
      }
    }
    rule.then().findAll(VariableDeclarator.class).forEach(v -> variables.add(v.getNameAsString()));
    rule.then().findAll(Parameter.class).forEach(p -> variables.add(p.getNameAsString()));
    rule.then().findAll(Statement.class).forEach(this::statement);
    rule.then().findAll(ClassOrInterfaceType.class).forEach(this::type);
    rule.then().findAll(ClassExpr.class).forEach(this::reflection);
    rule.then().findAll(NameExpr.class).forEach(this::name);
    rule.then().findAll(MethodCallExpr.class).forEach(this::call);
    return problems;
  }

  private void statement(Statement statement) {
    if (STATEMENTS.contains(statement.getClass())
        || statement.isExplicitConstructorInvocationStmt()) {
      return;
    }
    String word = statement.toString().split("\\W", 2)[0];
    problems.add(
        Problem.of(
            Cause.REACH,
            rule.place(statement),
            rule.id(),
            word,
            "a consequence has no "
                + word
                + ": it chooses by if, goes through a collection, and comes to an end"));
  }

  private void reflection(ClassExpr type) {
    problems.add(
        Problem.of(
            Cause.REACH,
            rule.place(type),
            rule.id(),
            type.toString(),
            "a consequence may not ask for "
                + type
                + ": what it concludes depends on its patterns alone"));
  }

  private void type(ClassOrInterfaceType type) {
    boolean within =
        type.getParentNode().filter(ClassOrInterfaceType.class::isInstance).isPresent()
            && ((ClassOrInterfaceType) type.getParentNode().orElseThrow())
                .getScope()
                .filter(scope -> scope.equals(type))
                .isPresent();
    if (!within) {
      resolve(type, type.getNameWithScope());
    }
  }

  /** A name that is no variable begins the name of a class. */
  private void name(NameExpr name) {
    if (variables.contains(name.getNameAsString())) {
      return;
    }
    List<String> parts = new ArrayList<>(List.of(name.getNameAsString()));
    Node at = name;
    while (at.getParentNode().orElse(null) instanceof FieldAccessExpr access) {
      parts.add(access.getNameAsString());
      at = access;
    }
    int end = 0;
    while (end < parts.size() && Character.isLowerCase(parts.get(end).charAt(0))) {
      end++;
    }
    if (end == parts.size() || name.getNameAsString().startsWith("$")) {
      problems.add(
          Problem.unknown(
              Cause.UNKNOWN_NAME,
              rule.place(name),
              rule.id(),
              name.getNameAsString(),
              "nothing here is called " + name.getNameAsString(),
              variables));
      return;
    }
    String type = String.join(".", parts.subList(0, end + 1));
    if (end + 1 < parts.size()) {
      String nested = type + "." + parts.get(end + 1);
      type = rule.imports().type(nested).isPresent() ? nested : type;
    }
    Class<?> found = resolve(name, type);
    Node whole = at;
    if (found != null
        && whole.getParentNode().orElse(null) instanceof MethodCallExpr call
        && call.getScope().filter(scope -> scope.equals(whole)).isPresent()) {
      method(call, found);
    }
  }

  /** The class, or null after telling what is wrong with it. */
  private Class<?> resolve(Node node, String name) {
    Optional<Class<?>> type = rule.imports().type(name);
    if (type.isPresent() && KnownTypes.allows(type.orElseThrow())) {
      return type.orElseThrow();
    }
    Optional<String> toImport = KnownTypes.toImport(name);
    if (type.isPresent()) {
      problems.add(
          Problem.of(
              Cause.REACH,
              rule.place(node),
              rule.id(),
              name,
              "a consequence may not reach "
                  + name
                  + ": it works on facts, conclusions, collections and words, and on nothing"
                  + " outside"));
    } else if (toImport.isPresent()) {
      problems.add(
          Problem.of(
              Cause.UNKNOWN_NAME,
              rule.place(node),
              rule.id(),
              name,
              "no import knows " + name + ": import " + toImport.orElseThrow()));
    } else {
      problems.add(
          Problem.unknown(
              Cause.UNKNOWN_NAME,
              rule.place(node),
              rule.id(),
              name,
              "no import knows " + name,
              KnownTypes.names(rule.imports())));
    }
    return null;
  }

  private void call(MethodCallExpr call) {
    String method = call.getNameAsString();
    if (call.getScope().isEmpty()) {
      Set<String> functions = new TreeSet<>(rule.imports().functionNames());
      functions.add("insertLogical");
      if (!functions.contains(method)) {
        String message = "no function that is imported is called " + method;
        Optional<String> toImport = KnownTypes.functionToImport(method);
        problems.add(
            toImport.isPresent()
                ? Problem.of(
                    Cause.UNKNOWN_NAME,
                    rule.place(call),
                    rule.id(),
                    method,
                    message + ": import function " + toImport.orElseThrow())
                : Problem.unknown(
                    Cause.UNKNOWN_NAME, rule.place(call), rule.id(), method, message, functions));
      }
      return;
    }
    if (METHODS.contains(method)) {
      problems.add(
          Problem.of(
              Cause.REACH,
              rule.place(call.getName()),
              rule.id(),
              method,
              "a consequence may not call "
                  + method
                  + ": what it concludes depends on its patterns alone"));
    }
    if (call.getScope().orElseThrow() instanceof NameExpr name) {
      rule.patterns().stream()
          .filter(pattern -> name.getNameAsString().equals(pattern.variable()))
          .filter(pattern -> !pattern.collected())
          .findFirst()
          .flatMap(pattern -> rule.imports().type(pattern.type()))
          .ifPresent(type -> method(call, type));
    }
  }

  private void method(MethodCallExpr call, Class<?> type) {
    Set<String> methods = KnownTypes.methods(type);
    if (!methods.contains(call.getNameAsString())) {
      methods.removeAll(METHODS);
      Set<String> begun = new TreeSet<>(methods);
      begun.removeIf(each -> !call.getNameAsString().startsWith(each));
      problems.add(
          Problem.unknown(
              Cause.UNKNOWN_NAME,
              rule.place(call.getName()),
              rule.id(),
              call.getNameAsString(),
              type.getSimpleName() + " has no method " + call.getNameAsString(),
              Nearest.to(call.getNameAsString(), methods).isEmpty() && !begun.isEmpty()
                  ? begun
                  : methods));
    }
  }
}
