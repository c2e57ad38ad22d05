package org.r2prules.check;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.r2prules.judgement.Kind;

/**
 * Whether every value of what is read leads to a conclusion: patterns that take some statuses
 * alone, and consequences that conclude in one branch alone. Readings are held by {@link
 * WriterCheck}.
 */
final class TotalCheck {

  /** The fields that a pattern may not choose by. */
  private static final Map<String, Set<String>> CHOOSING =
      Map.of(
          "Conclusion",
          Set.of("status", "met", "notMet", "undetermined", "awaits"),
          "Finding",
          Set.of("supplied", "counted"));

  private static final Set<String> STATUSES =
      Set.of("met", "notMet", "undetermined", "status", "awaits");

  private final RuleFiles files;
  private final List<Problem> problems = new ArrayList<>();

  TotalCheck(RuleFiles files) {
    this.files = files;
  }

  List<Problem> problems() {
    for (ParsedRule rule : files.rules()) {
      for (Pattern pattern : rule.patterns()) {
        if (!pattern.collected()) {
          choice(rule, pattern);
        }
      }
      if (rule.then() != null) {
        rule.then().findAll(IfStmt.class).forEach(choice -> branch(rule, choice));
      }
    }
    return problems;
  }

  private void choice(ParsedRule rule, Pattern pattern) {
    Set<String> choosing = CHOOSING.getOrDefault(pattern.type(), Set.of());
    for (Restriction each : pattern.restrictions()) {
      if (choosing.contains(each.field())
          && new Writes(rule, files)
              .found().stream()
                  .anyMatch(
                      write ->
                          write.key().type().equals("Conclusion")
                              && !isTold(pattern, write.key().name()))) {
        problems.add(
            Problem.of(
                Cause.NOT_TOTAL,
                rule.source().of(each.field(), each.start()),
                rule.id(),
                each.field(),
                "concludes nothing unless "
                    + each
                    + ": read "
                    + String.join(", ", pattern.names())
                    + " whatever it is, and combine it in the consequence"));
      }
    }
  }

  /** What decides nothing, and is told only where somebody speaks of it. */
  private static boolean isTold(Pattern read, String id) {
    String kind = id.substring(0, id.indexOf(':'));
    return read.type().equals("Finding")
        && Stream.of(Kind.NOTE, Kind.CAUTION, Kind.CAPACITY_GAP, Kind.RECOMMENDATION)
            .anyMatch(each -> each.label().equals(kind));
  }

  private void branch(ParsedRule rule, IfStmt choice) {
    if (!hangsOnWhatIsRead(rule, choice.getCondition())) {
      return;
    }
    Map<String, Node> then = concluded(rule, choice.getThenStmt());
    Map<String, Node> other =
        choice.getElseStmt().map(each -> concluded(rule, each)).orElse(Map.of());
    missing(rule, then, other.keySet(), choice.getCondition(), "it is not so");
    missing(rule, other, then.keySet(), choice.getCondition(), "it is so");
  }

  private void missing(
      ParsedRule rule, Map<String, Node> some, Set<String> others, Node condition, String where) {
    some.forEach(
        (id, node) -> {
          if (!others.contains(id)) {
            problems.add(
                Problem.of(
                    Cause.NOT_TOTAL,
                    rule.place(node),
                    rule.id(),
                    id,
                    "concludes "
                        + id
                        + " in one branch of if ("
                        + condition
                        + ") alone: nothing is concluded where "
                        + where));
          }
        });
  }

  private Map<String, Node> concluded(ParsedRule rule, Statement branch) {
    Map<String, Node> ids = new LinkedHashMap<>();
    for (MethodCallExpr call : branch.findAll(MethodCallExpr.class)) {
      if (call.getNameAsString().equals("insertLogical")) {
        for (Writes.Write write : Writes.of(call, rule, files)) {
          if (write.key().type().equals("Conclusion")) {
            ids.put(write.key().name(), call);
          }
        }
      }
    }
    return ids;
  }

  /** Whether the condition asks for a status, or for a reading of a switch. */
  private static boolean hangsOnWhatIsRead(ParsedRule rule, Expression condition) {
    return condition.findAll(MethodCallExpr.class).stream()
            .anyMatch(
                call -> call.getArguments().isEmpty() && STATUSES.contains(call.getNameAsString()))
        || condition.findAll(NameExpr.class).stream()
            .anyMatch(
                name ->
                    rule.binding(name.getNameAsString())
                        .filter(each -> each.type().equals("Reading"))
                        .isPresent());
  }
}
