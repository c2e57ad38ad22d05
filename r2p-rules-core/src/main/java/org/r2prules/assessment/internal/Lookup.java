package org.r2prules.assessment.internal;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.assessment.Assessment;
import org.r2prules.doctrine.Nearest;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Tool;

/** Tells a name that means nothing here from one on which nothing was concluded. */
public final class Lookup {

  private final Assessment assessment;
  private final Collection<Tool> tools;

  public Lookup(Assessment assessment, Collection<Tool> tools) {
    this.assessment = assessment;
    this.tools = tools;
  }

  /** Throws if the doctrine knows no conclusion of that id. */
  public void requireConclusion(String id) {
    // All names are put in order only for who has given a wrong one.
    if (!assessment.doctrine().labels().containsKey(id)) {
      Set<String> known = new TreeSet<>(assessment.doctrine().labels().keySet());
      assessment.conclusions().forEach(conclusion -> known.add(conclusion.id()));
      tools.forEach(tool -> known.add("Option:" + tool.code()));
      require("conclusion", id, known);
    }
  }

  /** Throws if neither a fact nor a candidate has that id. */
  public void requireSubject(String about) {
    List<Fact> facts = assessment.dossier().facts();
    if (!assessment.candidates().containsKey(about)
        && facts.stream().noneMatch(fact -> fact.id().equals(about))) {
      Set<String> known = new TreeSet<>(assessment.candidates().keySet());
      facts.forEach(fact -> known.add(fact.id()));
      throw nothing("subject", about, known);
    }
  }

  /** Throws if the catalogue has no such tool, or the dossier no such measure. */
  public void requireCandidate(String id) {
    int at = id.indexOf('@');
    List<String> known = tools.stream().map(Tool::code).sorted().toList();
    require("tool", at < 0 ? id : id.substring(0, at), known);
    if (at >= 0) {
      require("measure", id.substring(at + 1), measures());
    }
  }

  private Set<String> measures() {
    Set<String> measures = new TreeSet<>();
    assessment.dossier().facts(Measure.class).forEach(measure -> measures.add(measure.id()));
    assessment.options().stream()
        .map(option -> option.candidate().measure())
        .filter(Objects::nonNull)
        .forEach(measures::add);
    return measures;
  }

  private static void require(String what, String word, Collection<String> known) {
    if (!known.contains(word)) {
      throw nothing(what, word, known);
    }
  }

  /** To be thrown where there is nothing of that name. */
  public static NoSuchElementException nothing(String what, String word, Collection<String> known) {
    return new NoSuchElementException(
        "no " + what + " '" + word + "'" + Nearest.hintOrAll(word, known));
  }
}
