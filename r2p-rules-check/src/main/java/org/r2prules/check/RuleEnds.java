package org.r2prules.check;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;

/**
 * The rules of a file that have no {@code end} before the next one begins. The parser of Drools
 * notices that in the midst of the next, and blames it.
 */
final class RuleEnds {

  /**
   * A rule without an end.
   *
   * @param name its name
   * @param start the index of its first character
   * @param next the index of the first character of the rule after it; the length of the text for
   *     the last
   * @param after where the rule after that begins: up to there the parser is confused
   */
  record Open(String name, int start, int next, int after) {}

  private RuleEnds() {}

  static List<Open> missing(String text) {
    List<String> names = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Boolean> closed = new ArrayList<>();
    DRL6Lexer lexer = new DRL6Lexer(new ANTLRStringStream(text));
    Token before = null;
    for (Token token = lexer.nextToken();
        token.getType() != DRL6Lexer.EOF;
        token = lexer.nextToken()) {
      if (token.getChannel() != Token.DEFAULT_CHANNEL) {
        continue;
      }
      if (token.getType() == DRL6Lexer.STRING && isWord(before, "rule")) {
        names.add(token.getText().substring(1, token.getText().length() - 1));
        starts.add(((org.antlr.runtime.CommonToken) before).getStartIndex());
        closed.add(false);
      } else if (isWord(token, "end") && !closed.isEmpty()) {
        closed.set(closed.size() - 1, true);
      }
      before = token;
    }
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!closed.get(i)) {
        open.add(
            new Open(
                names.get(i),
                starts.get(i),
                i + 1 < names.size() ? starts.get(i + 1) : text.length(),
                i + 2 < names.size() ? starts.get(i + 2) : text.length()));
      }
    }
    return open;
  }

  private static boolean isWord(Token token, String word) {
    return token != null && token.getType() == DRL6Lexer.ID && token.getText().equals(word);
  }
}
