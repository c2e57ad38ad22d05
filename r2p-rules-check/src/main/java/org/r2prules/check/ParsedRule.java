package org.r2prules.check;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as its author wrote it.
 *
 * @param id its name
 * @param source the file
 * @param start the index of its first character in the file
 * @param notes its annotations: Title, Source, Register
 * @param imports the imports of its file
 * @param patterns its patterns, in order, those in accumulates too
 * @param then its consequence in braces; null if it is no Java, or a row of a table
 * @param thenStart the index of the first character of the consequence
 * @param thenEnd the index after its last character
 * @param row the cells of the row that it was made from, by the title of the column; empty for a
 *     rule that is written out
 */
record ParsedRule(
    String id,
    SourceText source,
    int start,
    Map<String, String> notes,
    Imports imports,
    List<Pattern> patterns,
    BlockStmt then,
    int thenStart,
    int thenEnd,
    Map<String, String> row) {

  Place place() {
    return source.at(start);
  }

  /** Where a part of the consequence stands. */
  Place place(Node node) {
    int line = node.getRange().map(range -> range.begin.line).orElse(1);
    int column = node.getRange().map(range -> range.begin.column).orElse(1);
    return place(source.at(thenStart), line, column);
  }

  /**
   * Where something stands that the parser of Java found there. The consequence was put in braces:
   * on its first line all stands one further to the right.
   */
  static Place place(Place first, int line, int column) {
    return line == 1
        ? new Place(first.file(), first.line(), first.column() + column - 2)
        : new Place(first.file(), first.line() + line - 1, column);
  }

  /** The pattern that binds itself, or one of its fields, to the variable. */
  Optional<Pattern> binding(String variable) {
    return patterns.stream()
        .filter(each -> variable.equals(each.variable()) || each.fields().containsKey(variable))
        .findFirst();
  }
}
