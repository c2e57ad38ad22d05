package org.r2prules.json.internal;

import java.util.HashMap;
import java.util.Map;
import org.r2prules.assessment.Assessment;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.facts.Fact;

/** Says what kind of thing a conclusion is about. */
final class Subjects {

  static final String OPTION = "OPTION";
  static final String SITUATION = SubjectKind.SITUATION.name();

  private final Assessment assessment;
  private final Map<String, String> kinds = new HashMap<>();

  Subjects(Assessment assessment) {
    this.assessment = assessment;
    for (Fact fact : assessment.dossier().facts()) {
      for (SubjectKind kind : SubjectKind.values()) {
        if (kind.covers(fact)) {
          kinds.put(fact.id(), kind.name());
        }
      }
    }
  }

  /** The kind of that fact, or that it is an option: no fact has the id of a tool. */
  String kind(String about) {
    return assessment.candidates().containsKey(about) ? OPTION : kinds.getOrDefault(about, "OTHER");
  }
}
