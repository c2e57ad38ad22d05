package org.r2prules.check;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.r2prules.judgement.Kind;

/** What the consequence of a rule inserts. */
final class Writes {

  /** {@code CAPACITY_GAP} is written {@code capacityGap} in a consequence. */
  private static final Map<String, Kind> KINDS =
      Arrays.stream(Kind.values())
          .collect(
              Collectors.toMap(
                  kind ->
                      kind.label().substring(0, 1).toLowerCase(Locale.ROOT)
                          + kind.label().substring(1),
                  kind -> kind));

  private final ParsedRule rule;
  private final RuleFiles files;
  private final List<Write> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * One thing that is inserted.
   *
   * @param key what
   * @param subject what it is about, where it is a conclusion that names it by a variable;
   *     otherwise null
   * @param place where it is made
   */
  record Write(Key key, String subject, Place place) {}

  Writes(ParsedRule rule, RuleFiles files) {
    this.rule = rule;
    this.files = files;
    if (!rule.row().isEmpty()) {
      found.add(
          new Write(new Key("Tool", rule.row().getOrDefault("Tool", Key.ANY)), null, rule.place()));
    } else if (rule.then() != null) {
      for (MethodCallExpr call : rule.then().findAll(MethodCallExpr.class)) {
        if (call.getNameAsString().equals("insertLogical") && call.getArguments().size() == 1) {
          insert(call.getArgument(0));
        }
      }
    }
  }

  List<Write> found() {
    return found;
  }

  List<Problem> problems() {
    return problems;
  }

  private void insert(Expression what) {
    Expression made = origin(what);
    if (made instanceof ConditionalExpr choice) {
      insert(choice.getThenExpr());
      insert(choice.getElseExpr());
    } else if (made instanceof MethodCallExpr call && call.getScope().isEmpty()) {
      conclusion(call);
    } else if (made instanceof MethodCallExpr call
        && call.getScope().orElseThrow() instanceof NameExpr type
        && Character.isUpperCase(type.getNameAsString().charAt(0))) {
      add(type.getNameAsString(), name(call.getArguments()), null, call);
    } else if (made instanceof ObjectCreationExpr creation) {
      add(creation.getType().getNameAsString(), name(creation.getArguments()), null, creation);
    } else {
      problems.add(
          Problem.of(
              Cause.HIDDEN,
              rule.place(what),
              rule.id(),
              what.toString(),
              "what is inserted here cannot be seen: make it by a call such as criterion(\"X\", …)"));
    }
  }

  /** The call at the root of a chain of calls, and the value of a variable. */
  private Expression origin(Expression what) {
    Expression made = what;
    while (true) {
      if (made instanceof NameExpr name) {
        Optional<Expression> value = local(name.getNameAsString());
        if (value.isEmpty()) {
          return made;
        }
        made = value.orElseThrow();
      } else if (made instanceof MethodCallExpr call
          && call.getScope().isPresent()
          && call.getScope().orElseThrow() instanceof MethodCallExpr inner) {
        made = inner;
      } else {
        return made;
      }
    }
  }

  private Optional<Expression> local(String name) {
    return rule.then().findAll(VariableDeclarator.class).stream()
        .filter(each -> each.getNameAsString().equals(name))
        .findFirst()
        .flatMap(VariableDeclarator::getInitializer);
  }

  private void conclusion(MethodCallExpr call) {
    Kind kind = KINDS.get(call.getNameAsString());
    if (kind == null) {
      // An unknown function: the check of calls names it.
      return;
    }
    if (kind == Kind.OPTION) {
      for (String tool : files.cells("Tool")) {
        add("Conclusion", kind.label() + ":" + tool, null, call);
      }
      return;
    }
    String code = name(call.getArguments());
    String subject = call.getArguments().size() > 1 ? call.getArgument(1).toString() : null;
    if (code.equals(Key.ANY)) {
      problems.add(
          Problem.of(
              Cause.HIDDEN,
              rule.place(call),
              rule.id(),
              call.getNameAsString(),
              "the id of a conclusion is a quoted word, so that it can be seen who concludes it"));
    } else {
      add("Conclusion", kind.label() + ":" + code, subject, call);
    }
  }

  private static String name(List<Expression> arguments) {
    return !arguments.isEmpty() && arguments.get(0).isStringLiteralExpr()
        ? arguments.get(0).asStringLiteralExpr().getValue()
        : Key.ANY;
  }

  private void add(String type, String name, String subject, Node node) {
    found.add(new Write(new Key(type, name), subject, rule.place(node)));
  }
}
