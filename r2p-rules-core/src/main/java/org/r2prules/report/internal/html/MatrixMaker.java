package org.r2prules.report.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.r2prules.assessment.Gate;
import org.r2prules.assessment.Option;
import org.r2prules.facts.Actor;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Stated;
import org.r2prules.report.internal.html.HtmlPage.Cell;
import org.r2prules.report.internal.html.HtmlPage.Group;
import org.r2prules.report.internal.html.HtmlPage.Link;
import org.r2prules.report.internal.html.HtmlPage.Matrix;
import org.r2prules.report.internal.html.HtmlPage.Row;
import org.r2prules.report.internal.html.HtmlPage.Term;

/** Options by gates. What is proposed comes into it before what is not, where there is no room. */
final class MatrixMaker {

  private static final int ROWS = 300;
  private static final int NAMED = 4;

  private final Room room;

  MatrixMaker(Room room) {
    this.room = room;
  }

  Matrix matrix() {
    List<Option> all = room.assessment().options();
    Set<Option> shown = new LinkedHashSet<>();
    all.stream().filter(MatrixMaker::isProposed).limit(ROWS).forEach(shown::add);
    all.stream().filter(o -> !isProposed(o)).limit(ROWS - shown.size()).forEach(shown::add);
    all.stream().filter(shown::contains).forEach(option -> room.anchors().shown(option.id()));
    List<String> columns = columns(shown);
    List<Group> groups = new ArrayList<>();
    for (Approach approach : Approach.values()) {
      List<Row> rows =
          room.assessment().options(approach).stream()
              .filter(shown::contains)
              .map(option -> row(option, columns))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new Group(room.say("html.approach." + approach), rows));
      }
    }
    List<Link> heads =
        columns.stream()
            .map(id -> new Link("g" + columns.indexOf(id), room.assessment().doctrine().label(id)))
            .toList();
    return new Matrix(heads, groups, all.size() - shown.size());
  }

  private static boolean isProposed(Option option) {
    return option.candidate().measure() != null;
  }

  /** The gates of several options, those that most have first. */
  private static List<String> columns(Set<Option> options) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Option option : options) {
      gates(option).stream()
          .map(Gate::conclusion)
          .flatMap(Optional::stream)
          .map(Conclusion::id)
          .distinct()
          .forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Those of them that can stand otherwise: what the doctrine always grants is no gate. */
  private static List<Gate> gates(Option option) {
    return option.gates().stream().filter(gate -> !isGranted(gate.judgement())).toList();
  }

  private static boolean isGranted(Judgement judgement) {
    return judgement.met()
        && (judgement instanceof Stated
            || judgement instanceof Conclusion inner && isGranted(inner.basis()));
  }

  private Row row(Option option, List<String> columns) {
    List<Cell> cells = new ArrayList<>();
    columns.forEach(each -> cells.add(Cell.NONE));
    List<Cell> own = new ArrayList<>();
    for (Gate gate : gates(option)) {
      String id = gate.conclusion().map(Conclusion::id).orElse("");
      int column = columns.indexOf(id);
      if (column >= 0 && cells.get(column).equals(Cell.NONE)) {
        cells.set(column, cell(gate, ""));
      } else {
        own.add(cell(gate, room.phrases().brief(gate.judgement())));
      }
    }
    return new Row(
        room.anchors().shown(option.id()),
        title(option),
        room.say("html.option." + option.status()),
        marks(option),
        cell(new Gate(option.indicated()), ""),
        cells,
        own,
        about(option),
        room.anchors().to(option.conclusion().key(), room.say("html.why")));
  }

  private String title(Option option) {
    return room.words().title(option);
  }

  private List<String> marks(Option option) {
    List<String> marks = new ArrayList<>();
    if (isProposed(option)) {
      marks.add(room.say("html.proposed"));
    } else if (option.candidate().forceful() && option.status() != OptionStatus.IN_FORCE) {
      marks.add(room.say("html.unproposed"));
    }
    if (option.standing()) {
      marks.add(room.say("html.standing"));
    }
    return marks;
  }

  private Cell cell(Gate gate, String name) {
    Judgement judgement = gate.judgement();
    String look = gate.isAwaited() ? "awaits" : Room.look(judgement);
    String to = gate.conclusion().map(room.anchors()::conclusion).orElse("");
    return new Cell(look, room.say("html.status." + look), name, to);
  }

  private List<Term> about(Option option) {
    List<Term> about = new ArrayList<>();
    add(about, "html.who", who(option));
    add(about, "html.awaits", join(option.awaits().stream().map(room.phrases()::brief).toList()));
    add(about, "html.blocked", join(briefs(option.blocking())));
    add(about, "html.effect", option.tool().effect());
    add(about, "html.risk", option.tool().risk());
    add(about, "html.place", option.tool().source());
    return about;
  }

  private void add(List<Term> about, String key, String means) {
    if (!means.isBlank()) {
      about.add(new Term(room.say(key), means));
    }
  }

  private List<String> briefs(List<Judgement> judgements) {
    return judgements.stream().map(room.phrases()::brief).toList();
  }

  private static String join(List<String> parts) {
    return String.join("; ", parts);
  }

  /** The kinds that the sources name, and after each who of the dossier is of it. */
  private String who(Option option) {
    List<String> kinds = new ArrayList<>();
    for (String kind : option.agents()) {
      List<String> named =
          option.actors().stream()
              .filter(id -> room.words().factOf(id) instanceof Actor a && a.kind().equals(kind))
              .map(room::subject)
              .toList();
      String name = room.name("actor.kind", kind);
      kinds.add(named.isEmpty() ? name : room.say("html.who.named", name, few(named)));
    }
    return join(kinds);
  }

  private String few(List<String> names) {
    return names.size() <= NAMED + 1
        ? String.join(", ", names)
        : room.say("html.few", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
  }
}
