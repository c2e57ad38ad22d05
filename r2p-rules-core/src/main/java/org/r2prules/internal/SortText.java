package org.r2prules.internal;

import java.util.ArrayList;
import java.util.List;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;

/**
 * The text that collected judgements are sorted by, read piece by piece: most texts differ at their
 * beginning, and none is ever written out. For one comparison.
 */
public final class SortText {

  /** What is still to be read, the next at the end: strings, and judgements to be taken apart. */
  private final List<Object> rest = new ArrayList<>();

  private String piece = "";
  private int at;

  private SortText(Judgement judgement) {
    rest.add(judgement);
  }

  /** Compares two judgements by their text. */
  public static int compare(Judgement one, Judgement other) {
    if (one == other) {
      return 0;
    }
    // Most differ in the subject of what they begin with.
    String left = subject(one);
    String right = subject(other);
    for (int i = 0; i < left.length() && i < right.length(); i++) {
      if (left.charAt(i) != right.charAt(i)) {
        return left.charAt(i) - right.charAt(i);
      }
    }
    return compareAll(one, other);
  }

  /** The subject that the text begins with; empty where it begins otherwise. */
  private static String subject(Judgement judgement) {
    Judgement first = judgement;
    while (first instanceof Combined combined && !combined.parts().isEmpty()) {
      first = combined.parts().get(0);
    }
    return first instanceof Conclusion conclusion
        ? conclusion.about()
        : first instanceof Claim claim ? claim.about() : "";
  }

  private static int compareAll(Judgement one, Judgement other) {
    SortText a = new SortText(one);
    SortText b = new SortText(other);
    int left;
    int right;
    do {
      left = a.next();
      right = b.next();
    } while (left == right && left >= 0);
    return left - right;
  }

  /** The next character; negative at the end. */
  private int next() {
    while (at == piece.length()) {
      if (rest.isEmpty()) {
        return -1;
      }
      Object part = rest.remove(rest.size() - 1);
      if (part instanceof String text) {
        piece = text;
        at = 0;
      } else {
        takeApart((Judgement) part);
      }
    }
    return piece.charAt(at++);
  }

  private void takeApart(Judgement judgement) {
    if (judgement instanceof Conclusion c) {
      push(c.about(), " ", c.id());
    } else if (judgement instanceof Claim c) {
      push(c.about(), " ", c.code(), " ", c.value());
    } else if (judgement instanceof Combined c) {
      for (int i = c.parts().size() - 1; i >= 0; i--) {
        rest.add("|");
        rest.add(c.parts().get(i));
      }
    } else if (judgement instanceof Stated s) {
      push("Stated[text=", s.text(), ", status=", s.status().name(), "]");
    } else {
      push(judgement.toString());
    }
  }

  private void push(String... pieces) {
    for (int i = pieces.length - 1; i >= 0; i--) {
      rest.add(pieces[i]);
    }
  }
}
