package org.r2prules.check;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;

/** The words of a rule: what its patterns and its consequence quote. */
final class Said {

  /** Takes every value of a finding that is claimed, but those that are named. */
  private static final String TAKES_ALL = "alsoClaimed";

  /** Cells that are metadata, as annotations are; and the last, which closes the row. */
  private static final Set<String> NOTES = Set.of("Rule", "Title", "Source", "Register", "Row");

  private Said() {}

  /** Every quoted word, as it is once compiled; the cells of a row. */
  static Set<String> words(ParsedRule rule) {
    Set<String> words = new TreeSet<>();
    if (!rule.row().isEmpty()) {
      rule.row()
          .forEach(
              (title, cell) -> {
                if (!NOTES.contains(title)) {
                  words.add(cell);
                }
              });
      return words;
    }
    quoted(rule.source().text().substring(rule.start(), rule.thenStart()), words);
    if (rule.then() != null) {
      rule.then().findAll(StringLiteralExpr.class).forEach(each -> words.add(each.asString()));
    }
    return words;
  }

  /** Those after {@code when}; those before stand in annotations. */
  private static void quoted(String text, Set<String> words) {
    DRL6Lexer lexer = new DRL6Lexer(new ANTLRStringStream(text));
    boolean inside = false;
    for (Token token = lexer.nextToken();
        token.getType() != DRL6Lexer.EOF;
        token = lexer.nextToken()) {
      if (token.getType() == DRL6Lexer.ID && token.getText().equals("when")) {
        inside = true;
      } else if (inside && token.getType() == DRL6Lexer.STRING) {
        String quoted = token.getText().substring(1, token.getText().length() - 1);
        words.add(new StringLiteralExpr(quoted).asString());
      }
    }
  }

  /** The codes of the findings of which it takes whatever is claimed. */
  static Set<String> whole(ParsedRule rule) {
    Set<String> codes = new TreeSet<>();
    if (rule.then() == null) {
      return codes;
    }
    for (MethodCallExpr call : rule.then().findAll(MethodCallExpr.class)) {
      if (call.getNameAsString().equals(TAKES_ALL)
          && call.getScope().orElse(null) instanceof NameExpr finding) {
        rule.patterns().stream()
            .filter(each -> finding.getNameAsString().equals(each.variable()))
            .filter(each -> each.type().equals("Finding"))
            .forEach(each -> codes.addAll(each.names()));
      }
    }
    return codes;
  }
}
