package org.r2prules.report.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.r2prules.assessment.Assessment;
import org.r2prules.judgement.Conclusion;
import org.r2prules.report.internal.html.HtmlPage.Link;

/**
 * The ids of what is shown: numbers, since names may hold anything. Who asks for the id of a
 * conclusion or a fact sees to it that it is shown, as long as there is room.
 */
final class Anchors {

  /** More a reader does not open, and a browser does not like. */
  static final int CONCLUSIONS = 2_000;

  static final int FACTS = 1_500;

  private final Map<String, Conclusion> byKey = new HashMap<>();
  private final Map<String, String> conclusions = new HashMap<>();
  private final Map<String, String> facts = new HashMap<>();
  private final Map<String, String> options = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Anchors(Assessment assessment) {
    assessment.conclusions().forEach(each -> byKey.put(each.key(), each));
    assessment.dossier().facts().forEach(each -> names.put(each.id(), each.id()));
  }

  /** The id of a conclusion; empty where there is no room for it. */
  String conclusion(Conclusion conclusion) {
    return admit(conclusions, conclusion.key(), "c", CONCLUSIONS);
  }

  /** Whether it is to be shown. */
  boolean isWanted(Conclusion conclusion) {
    return conclusions.containsKey(conclusion.key());
  }

  /** The id of a fact; empty where there is no room for it. */
  String fact(String fact) {
    return names.containsKey(fact) ? admit(facts, fact, "f", FACTS) : "";
  }

  /** Whether it is to be shown. */
  boolean isWanted(String fact) {
    return facts.containsKey(fact);
  }

  /** The id of an option, which is shown. */
  String shown(String option) {
    return admit(options, option, "o", Integer.MAX_VALUE);
  }

  /** To a conclusion, an option or a fact, whichever has that key or id; none where none is. */
  List<Link> to(String ref, String text) {
    String id = options.getOrDefault(ref, "");
    if (id.isEmpty()) {
      Conclusion conclusion = byKey.get(ref);
      id = conclusion == null ? fact(ref) : conclusion(conclusion);
    }
    return link(id, text);
  }

  static List<Link> link(String id, String text) {
    return id.isEmpty() ? List.of() : List.of(new Link(id, text));
  }

  private static String admit(Map<String, String> ids, String key, String letter, int most) {
    String id = ids.get(key);
    if (id != null) {
      return id;
    }
    if (ids.size() >= most) {
      return "";
    }
    String made = letter + (ids.size() + 1);
    ids.put(key, made);
    return made;
  }
}
