package org.r2prules.dossier.internal.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.r2prules.dossier.migration.Migrated;
import org.r2prules.dossier.migration.Note;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The migration of one file under way. Not thread-safe. */
final class Work {

  private static final Comparator<Note> IN_ORDER =
      Comparator.comparingInt(Note::line).thenComparingInt(Note::column);

  private final Edits edits;
  private final List<Note> questions = new ArrayList<>();
  private final List<Note> remarks = new ArrayList<>();
  private final Set<Outcome> told = new HashSet<>();

  Work(String text) {
    this.edits = new Edits(text);
  }

  Edits edits() {
    return edits;
  }

  /**
   * Does at one place what a row says.
   *
   * @param fact the fact that the place is in
   * @param place the word that the row is about
   * @param written what stands there, for a reader
   * @param becomes what is written instead; null if the row asks or remarks
   * @param choices what may be written to answer, beside what the row lists
   */
  void settle(
      MappingNode fact,
      ScalarNode place,
      String written,
      Outcome outcome,
      String becomes,
      List<String> choices) {
    if (becomes != null) {
      edits.replace(place, becomes);
      return;
    }
    if (outcome.once() && !told.add(outcome)) {
      return;
    }
    Mark at = place.getStartMark();
    List<String> all = new ArrayList<>(outcome.choices());
    all.addAll(choices);
    String id = Source.id(fact);
    Note note =
        new Note(
            at.getLine() + 1,
            at.getColumn() + 1,
            id.isEmpty() || written.equals(id) ? written : id + ": " + written,
            outcome.ask() != null ? outcome.ask() : outcome.note(),
            all);
    (outcome.ask() != null ? questions : remarks).add(note);
  }

  Migrated done() {
    questions.sort(IN_ORDER);
    remarks.sort(IN_ORDER);
    return new Migrated(edits.apply(), questions, remarks);
  }
}
