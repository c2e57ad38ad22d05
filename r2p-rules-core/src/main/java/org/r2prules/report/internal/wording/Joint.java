package org.r2prules.report.internal.wording;

import java.util.List;
import org.r2prules.report.Texts;

/** What stands between the parts of a list. */
public enum Joint {
  COMMA,
  SEMICOLON,
  AND,
  OR,
  AGAINST,
  BESIDE,
  OR_ELSE;

  private static final int NAMED = 3;

  /** All of them. */
  String all(List<String> parts, Texts texts) {
    return parts.size() == 1 ? parts.get(0) : String.join(texts.say("list." + this, "", ""), parts);
  }

  /** The first three, and how many there are beside. */
  String some(List<String> parts, Texts texts) {
    return parts.size() <= NAMED
        ? all(parts, texts)
        : SEMICOLON.more(all(parts.subList(0, NAMED), texts), parts.size() - NAMED, texts);
  }

  /** The first so many, and how many there are beside if that is more than one. */
  String few(List<String> parts, int named, Texts texts) {
    return parts.size() <= named + 1
        ? all(parts, texts)
        : more(all(parts.subList(0, named), texts), parts.size() - named, texts);
  }

  private String more(String told, int left, Texts texts) {
    return texts.say("more." + this, told, String.valueOf(left));
  }
}
