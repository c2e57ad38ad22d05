package org.r2prules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether the patterns of a rule name classes, fields and variables that there are. */
final class PatternCheck {

  private final ParsedRule rule;
  private final List<Problem> problems = new ArrayList<>();

  PatternCheck(ParsedRule rule) {
    this.rule = rule;
  }

  List<Problem> problems() {
    Set<String> bound = new TreeSet<>();
    for (Pattern pattern : rule.patterns()) {
      Optional<Class<?>> type = rule.imports().type(pattern.type());
      if (type.isEmpty()) {
        missing(pattern);
      } else {
        fields(pattern, KnownTypes.fields(type.orElseThrow()));
        pattern.restrictions().forEach(each -> value(type.orElseThrow(), each));
      }
      bound.addAll(pattern.fields().keySet());
      if (pattern.variable() != null) {
        bound.add(pattern.variable());
      }
      bound.addAll(pattern.into().keySet());
      variables(pattern, bound);
    }
    return problems;
  }

  private void missing(Pattern pattern) {
    Optional<String> toImport = KnownTypes.toImport(pattern.type());
    Place place = rule.source().of(pattern.type() + "(", pattern.start());
    String message = "no import knows " + pattern.type();
    problems.add(
        toImport.isPresent()
            ? Problem.of(
                Cause.UNKNOWN_NAME,
                place,
                rule.id(),
                pattern.type(),
                message + ": import " + toImport.orElseThrow())
            : Problem.unknown(
                Cause.UNKNOWN_NAME,
                place,
                rule.id(),
                pattern.type(),
                message,
                KnownTypes.names(rule.imports())));
  }

  private void fields(Pattern pattern, Collection<String> valid) {
    Map<String, Integer> named = new LinkedHashMap<>();
    pattern.fields().values().forEach(field -> named.put(field, pattern.start()));
    pattern.restrictions().forEach(each -> named.put(each.field(), each.start()));
    named.forEach(
        (path, start) -> {
          String field = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
          // A variable before the operator is no field; what no Java name is, the compiler judges.
          if (field.chars().allMatch(Character::isJavaIdentifierPart)
              && !field.startsWith("$")
              && !valid.contains(field)) {
            problems.add(
                Problem.unknown(
                    Cause.UNKNOWN_NAME,
                    rule.source().of(field, start),
                    rule.id(),
                    field,
                    pattern.type() + " has no " + field,
                    valid));
          }
        });
  }

  /** A quoted word where there can be none, and a constant that there is not. */
  private void value(Class<?> type, Restriction each) {
    Class<?> field = KnownTypes.fieldType(type, each.field());
    if (field == null) {
      return;
    }
    for (String word : each.literals()) {
      if (field.isPrimitive() || field.isEnum() || Number.class.isAssignableFrom(field)) {
        problems.add(
            Problem.of(
                Cause.UNKNOWN_WORD,
                rule.source().of('"' + word + '"', each.start()),
                rule.id(),
                word,
                each.field() + " of " + type.getSimpleName() + " is no quoted word"));
      }
    }
    String prefix = field.getSimpleName() + ".";
    if (field.isEnum() && each.other() != null && each.other().startsWith(prefix)) {
      String name = each.other().substring(prefix.length());
      List<String> constants =
          Arrays.stream(field.getEnumConstants()).map(value -> ((Enum<?>) value).name()).toList();
      if (!constants.contains(name)) {
        problems.add(
            Problem.unknown(
                Cause.UNKNOWN_NAME,
                rule.source().of(each.other(), each.start()),
                rule.id(),
                name,
                field.getSimpleName() + " has no " + name,
                constants));
      }
    }
  }

  private void variables(Pattern pattern, Set<String> bound) {
    for (Restriction each : pattern.restrictions()) {
      String other = each.other();
      if (other != null && other.startsWith("$")) {
        String variable = other.contains(".") ? other.substring(0, other.indexOf('.')) : other;
        if (!bound.contains(variable)) {
          problems.add(
              Problem.unknown(
                  Cause.UNKNOWN_NAME,
                  rule.source().of(variable, each.start()),
                  rule.id(),
                  variable,
                  "no pattern before it binds " + variable,
                  bound));
        }
      }
    }
  }
}
