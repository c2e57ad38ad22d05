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

/** Whether what is concluded has a name, and a criterion and a reading a reader. */
final class LabelCheck {

  /** The annotation of a rule that names what is told to the reader and decides nothing. */
  private static final String TOLD = "Told";

  private static final String OPTION = "Option:";

  private final RuleFiles files;
  private final Map<String, Place> written = new LinkedHashMap<>();
  private final Map<String, ParsedRule> writers = new LinkedHashMap<>();
  private final Set<String> read = new TreeSet<>();

  LabelCheck(RuleFiles files) {
    this.files = files;
    for (ParsedRule rule : files.rules()) {
      for (Writes.Write write : files.writes(rule).found()) {
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
          if (!labels.contains(id) && !isOfRow(id)) {
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
              && !told(writers.get(id)).contains(id)
              && !isUsed(writers.get(id), id)) {
            problems.add(
                Problem.of(
                    Cause.UNREAD,
                    place,
                    rule,
                    id,
                    "nothing reads "
                        + id
                        + ": no rule, no cell, and no other conclusion here; if it is for the reader"
                        + " alone, say so by @Told"));
          }
        });
    files.rules().forEach(rule -> told(rule, problems));
    switches(problems);
    SourceText file = files.words().labelFile();
    for (String label : labels) {
      if (isOfRow(label)) {
        problems.add(
            Problem.of(
                Cause.LABEL,
                file.of(label + ":", 0),
                null,
                label,
                label + " is called what its row is, and has no name of its own"));
      }
    }
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

  /** Whether it is an option, which the title of a row names. */
  private boolean isOfRow(String id) {
    return id.startsWith(OPTION) && files.cells("Tool").contains(id.substring(OPTION.length()));
  }

  private static Set<String> told(ParsedRule rule) {
    Set<String> ids = new TreeSet<>();
    for (String code : rule.notes().getOrDefault(TOLD, "").split(" ")) {
      if (!code.isEmpty()) {
        ids.add("Criterion:" + code);
      }
    }
    return ids;
  }

  /** What is said to be for the reader alone is concluded here, and read nowhere. */
  private void told(ParsedRule rule, List<Problem> problems) {
    Set<String> told = told(rule);
    if (told.isEmpty()) {
      return;
    }
    Place place = rule.source().of("@" + TOLD, rule.start());
    Set<String> concluded = new TreeSet<>();
    files.writes(rule).found().forEach(write -> concluded.add(write.key().name()));
    for (String id : told) {
      if (!concluded.contains(id)) {
        problems.add(
            Problem.unknown(
                Cause.UNKNOWN_WORD,
                place,
                rule.id(),
                id,
                "@Told: the rule does not conclude " + id,
                concluded));
      } else if (read.contains(id)) {
        problems.add(
            Problem.of(
                Cause.UNREAD, place, rule.id(), id, "@Told: something reads " + id + " after all"));
      }
    }
  }

  /** A rule that binds the reading decides on all of them; otherwise each is to be named. */
  private void switches(List<Problem> problems) {
    SourceText file = files.words().readingFile();
    files
        .words()
        .readings()
        .forEach(
            (key, all) -> {
              List<String> left = new ArrayList<>(all);
              for (ParsedRule rule : files.rules()) {
                for (Pattern pattern : rule.patterns()) {
                  if (pattern.type().equals("Reading") && pattern.names().contains(key)) {
                    left.removeAll(pattern.taken(all));
                  }
                }
              }
              if (!left.isEmpty()) {
                problems.add(
                    Problem.of(
                        Cause.UNREAD,
                        file.of("key: " + key, 0),
                        null,
                        key,
                        left.size() == all.size()
                            ? "no rule reads the switch " + key
                            : "no rule reads " + key + " = " + String.join(", ", left)));
              }
            });
  }

  private List<String> unused(Set<String> labels) {
    return labels.stream().filter(label -> !written.containsKey(label) && !isOfRow(label)).toList();
  }

  private List<String> unnamed() {
    return written.keySet().stream()
        .filter(id -> !files.words().labels().contains(id) && !isOfRow(id))
        .toList();
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
