package org.r2prules.dossier.internal.migration;

import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Changes of a text at places that the parser gave. Not thread-safe. */
final class Edits {

  private record Edit(int end, String with) {}

  private final String text;
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  Edits(String text) {
    this.text = text;
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** Puts a word in the place of a value; quotes stay. */
  void replace(ScalarNode node, String word) {
    int start = offset(node.getStartMark());
    int end = offset(node.getEndMark());
    ScalarStyle style = node.getScalarStyle();
    if (style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED) {
      edits.put(start + 1, new Edit(end - 1, word));
    } else if (style == ScalarStyle.PLAIN) {
      edits.put(start, new Edit(end, word));
    } else {
      edits.put(start, new Edit(end, word + lineEnd())); // a block ends where the next line begins
    }
  }

  void insert(Mark before, String what) {
    int at = offset(before);
    edits.put(at, new Edit(at, what));
  }

  /** How the text ends its lines. */
  String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The text with every change made. */
  String apply() {
    StringBuilder changed = new StringBuilder(text);
    edits.descendingMap().forEach((start, edit) -> changed.replace(start, edit.end(), edit.with()));
    return changed.toString();
  }

  /** Marks count characters beyond the first plane as one, texts as two. */
  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }
}
