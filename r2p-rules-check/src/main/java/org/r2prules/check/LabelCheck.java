package org.r2prules.check;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether what is concluded has a name, and a criterion a reader. */
final class LabelCheck {

  /** What is told to a reader of the report and decides nothing. */
  private static final Set<String> TOLD =
      Set.of("Criterion:INADEQUACY_ASSESSMENT", "Criterion:RIGHTS_FULL_RANGE");

  private final RuleFiles files;
  private final Map<String, Place> written = new LinkedHashMap<>();
  private final Map<String, ParsedRule> writers = new LinkedHashMap<>();
  private final Set<String> read = new TreeSet<>();

  LabelCheck(RuleFiles files) {
    this.files = files;
    for (ParsedRule rule : files.rules()) {
      for (Writes.Write write : new Writes(rule, files).found()) {
        if (write.key().type().equals("Conclusion")) {
          written.putIfAbsent(write.key().name(), write.place());
          writers.putIfAbsent(write.key().name(), rule);
        }
      }
    }
    for (ParsedRule rule : files.rules()) {
      for (Pattern pattern : rule.patterns()) {
        Reads.of(rule, pattern, files, written.keySet()).forEach(key -> read.add(key.name()));
      }
      rule.row().forEach((title, cell) -> read.add(cell));
    }
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<String> labels = files.words().labels();
    written.forEach(
        (id, place) -> {
          String rule = writers.get(id).id();
          if (!labels.contains(id)) {
            problems.add(
                Problem.unknown(
                    Cause.LABEL,
                    place,
                    rule,
                    id,
                    "labels.yaml has no name for " + id,
                    unused(labels)));
          }
          if (id.startsWith("Criterion:")
              && !read.contains(id)
              && !TOLD.contains(id)
              && !isUsed(writers.get(id), id)) {
            problems.add(
                Problem.of(
                    Cause.UNREAD,
                    place,
                    rule,
                    id,
                    "nothing reads " + id + ": no rule, no cell, and no other conclusion here"));
          }
        });
    SourceText file = files.words().labelFile();
    for (String label : unused(labels)) {
      problems.add(
          Problem.unknown(
              Cause.LABEL,
              file.of(label + ":", 0),
              null,
              label,
              "no rule concludes " + label,
              unnamed()));
    }
    return problems;
  }

  private List<String> unused(Set<String> labels) {
    return labels.stream().filter(label -> !written.containsKey(label)).toList();
  }

  private List<String> unnamed() {
    return written.keySet().stream().filter(id -> !files.words().labels().contains(id)).toList();
  }

  /** Whether the rule that concludes it goes on to use it, by the variable that holds it. */
  private static boolean isUsed(ParsedRule rule, String id) {
    String code = '"' + id.substring(id.indexOf(':') + 1) + '"';
    for (VariableDeclarator variable : rule.then().findAll(VariableDeclarator.class)) {
      boolean holds =
          variable.getInitializer().stream()
              .flatMap(value -> value.findAll(MethodCallExpr.class).stream())
              .anyMatch(
                  call ->
                      !call.getArguments().isEmpty()
                          && call.getArgument(0).toString().equals(code));
      long uses =
          rule.then().findAll(NameExpr.class).stream()
              .filter(name -> name.getNameAsString().equals(variable.getNameAsString()))
              .count();
      if (holds && uses > 1) {
        return true;
      }
    }
    return false;
  }
}
