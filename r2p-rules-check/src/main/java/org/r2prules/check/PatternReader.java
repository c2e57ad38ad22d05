package org.r2prules.check;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The patterns of one rule. */
final class PatternReader {

  /** What the functions of an accumulate make, where that does not hang on their argument. */
  private static final Map<String, String> RESULTS =
      Map.of(
          "collectSet", "java.util.Set",
          "collectList", "java.util.List",
          "count", "Long",
          "average", "Double");

  private final SourceText source;
  private final String rule;
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  PatternReader(SourceText source, String rule) {
    this.source = source;
    this.rule = rule;
  }

  List<Pattern> patterns() {
    return List.copyOf(patterns);
  }

  List<Problem> problems() {
    return problems;
  }

  void read(BaseDescr part) {
    if (part instanceof AndDescr and) {
      and.getDescrs().forEach(this::read);
    } else if (part instanceof PatternDescr pattern && pattern.getSource() == null) {
      add(pattern, false, Map.of());
    } else if (part instanceof PatternDescr pattern
        && pattern.getSource() instanceof AccumulateDescr accumulate) {
      accumulate(pattern, accumulate);
    } else if (part instanceof PatternDescr pattern
        && pattern.getSource() instanceof CollectDescr collect) {
      add(
          collect.getInputPattern(),
          true,
          pattern.getIdentifier() == null
              ? Map.of()
              : Map.of(pattern.getIdentifier(), pattern.getObjectType()));
    } else {
      problem(
          part,
          "a pattern, an accumulate or a collect is meant here: absence is never proof, and what is"
              + " unknown stays open");
    }
  }

  private void problem(BaseDescr part, String message) {
    problems.add(
        Problem.of(
            Cause.FORM, source.at(Math.max(0, part.getStartCharacter())), rule, "", message));
  }

  private void accumulate(PatternDescr outer, AccumulateDescr accumulate) {
    Map<String, String> into = new LinkedHashMap<>();
    for (AccumulateDescr.AccumulateFunctionCallDescr each : accumulate.getFunctions()) {
      if (each.getBind() != null) {
        into.put(each.getBind(), RESULTS.getOrDefault(each.getFunction(), ""));
      }
      for (String collected : each.getParams()) {
        if (!isPlain(collected)) {
          problem(
              outer,
              "an accumulate collects a variable, or a call without arguments on it, not "
                  + collected.strip()
                  + ": the compiler may drop the rest");
        }
      }
    }
    if (outer.getIdentifier() != null) {
      into.put(outer.getIdentifier(), outer.getObjectType());
    }
    List<PatternDescr> inner = new ArrayList<>();
    collect(accumulate.getInput(), inner);
    if (inner.size() != 1) {
      problem(
          outer,
          "an accumulate takes one pattern, not a join of "
              + inner.size()
              + ": let a rule conclude the join first");
    }
    inner.forEach(each -> add(each, true, into));
  }

  /** What stands in a call here the compiler has been seen to drop without a word. */
  private static boolean isPlain(String collected) {
    Expression parsed = new JavaParser().parseExpression(collected).getResult().orElse(null);
    return parsed instanceof NameExpr
        || parsed instanceof MethodCallExpr call
            && call.getScope().orElse(null) instanceof NameExpr
            && call.getArguments().isEmpty();
  }

  private static void collect(BaseDescr part, List<PatternDescr> patterns) {
    if (part instanceof PatternDescr pattern) {
      patterns.add(pattern);
    } else if (part instanceof AndDescr and) {
      and.getDescrs().forEach(each -> collect(each, patterns));
    }
  }

  private void add(PatternDescr pattern, boolean collected, Map<String, String> into) {
    List<Restriction> restrictions = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    Map<String, String> fields = new LinkedHashMap<>();
    for (BaseDescr each : pattern.getDescrs()) {
      if (each instanceof ExprConstraintDescr constraint) {
        conditions.add(read(constraint, restrictions, fields));
      }
    }
    patterns.add(
        new Pattern(
            pattern.getIdentifier(),
            pattern.getObjectType(),
            List.copyOf(restrictions),
            new Condition(null, false, conditions),
            fields,
            collected,
            into,
            pattern.getStartCharacter()));
  }

  private Condition read(
      ExprConstraintDescr constraint, List<Restriction> restrictions, Map<String, String> fields) {
    DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
    ConstraintConnectiveDescr parsed = parser.parse(constraint.getExpression());
    if (parsed == null || parser.hasErrors()) {
      problem(constraint, "no condition: " + constraint.getExpression());
      return new Condition(null, false, List.of());
    }
    return read(parsed, constraint.getStartCharacter(), false, restrictions, fields);
  }

  private static Condition read(
      ConstraintConnectiveDescr parts,
      int start,
      boolean loose,
      List<Restriction> restrictions,
      Map<String, String> fields) {
    boolean or = parts.getConnective() == ConnectiveType.OR;
    Restriction oneOf = or ? oneOf(parts, start, loose) : null;
    if (oneOf != null) {
      restrictions.add(oneOf);
      return Condition.of(oneOf);
    }
    List<Condition> conditions = new ArrayList<>();
    for (BaseDescr part : parts.getDescrs()) {
      if (part instanceof BindingDescr binding) {
        fields.put(binding.getVariable(), binding.getBindingField());
      } else if (part instanceof RelationalExprDescr relation) {
        Restriction each = restriction(relation, or || loose, start);
        restrictions.add(each);
        conditions.add(Condition.of(each));
      } else if (part instanceof AtomicExprDescr flag) {
        Restriction each = flag(flag.getExpression().strip(), or || loose, start);
        restrictions.add(each);
        conditions.add(Condition.of(each));
      } else if (part instanceof ConstraintConnectiveDescr inner) {
        conditions.add(read(inner, start, or || loose, restrictions, fields));
      }
    }
    return new Condition(null, or, conditions);
  }

  /** {@code met}, or {@code !met}. */
  private static Restriction flag(String expression, boolean loose, int start) {
    boolean negated = expression.startsWith("!");
    return new Restriction(
        negated ? expression.substring(1).strip() : expression,
        "==",
        Set.of(),
        negated ? "false" : "true",
        loose,
        start);
  }

  /** {@code field in ("A", "B")}, which the parser turns into alternatives; otherwise null. */
  private static Restriction oneOf(ConstraintConnectiveDescr parts, int start, boolean loose) {
    Set<String> fields = new LinkedHashSet<>();
    Set<String> literals = new LinkedHashSet<>();
    for (BaseDescr part : parts.getDescrs()) {
      if (!(part instanceof RelationalExprDescr relation)) {
        return null;
      }
      Restriction each = restriction(relation, false, start);
      if (!each.isEqual() || each.literals().isEmpty()) {
        return null;
      }
      fields.add(each.field());
      literals.addAll(each.literals());
    }
    return fields.size() == 1
        ? new Restriction(fields.iterator().next(), "==", literals, null, loose, start)
        : null;
  }

  private static Restriction restriction(RelationalExprDescr relation, boolean loose, int start) {
    String right = relation.getRight().toString().strip();
    boolean quoted = right.length() > 1 && right.startsWith("\"") && right.endsWith("\"");
    return new Restriction(
        relation.getLeft().toString().strip(),
        (relation.isNegated() ? "not " : "") + relation.getOperator(),
        quoted ? Set.of(right.substring(1, right.length() - 1)) : Set.of(),
        quoted ? null : right,
        loose,
        start);
  }
}
