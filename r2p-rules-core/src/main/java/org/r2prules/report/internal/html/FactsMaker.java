package org.r2prules.report.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;
import org.r2prules.report.internal.html.HtmlPage.FactRow;
import org.r2prules.report.internal.html.HtmlPage.Facts;

/** The facts with who says so: first those that something refers to, as long as there is room. */
final class FactsMaker {

  private static final int SAID = 8;

  private final Room room;
  private final FactTeller told;

  FactsMaker(Room room) {
    this.room = room;
    this.told = new FactTeller(room);
  }

  Facts facts() {
    List<Fact> all = room.assessment().dossier().facts();
    List<FactRow> rows = new ArrayList<>();
    for (Fact fact : all) {
      String id = room.anchors().fact(fact.id());
      if (!id.isEmpty()) {
        rows.add(row(fact, id));
      }
    }
    return new Facts(rows, all.size() - rows.size());
  }

  private FactRow row(Fact fact, String id) {
    Evidence evidence = fact.evidence();
    return new FactRow(
        id,
        room.say("html.fact." + fact.getClass().getSimpleName()),
        name(fact),
        says(fact),
        evidence == null ? "" : room.source(evidence),
        evidence == null ? "" : room.standard(evidence.standard()),
        fact.meets(room.assessment().required()),
        evidence == null ? "" : dates(evidence),
        evidence == null || evidence.cite() == null ? "" : evidence.cite());
  }

  private String name(Fact fact) {
    String name = room.words().subject(fact.id());
    return name.equals(fact.id()) ? name : room.say("html.fact.named", name, fact.id());
  }

  private List<String> says(Fact fact) {
    if (fact instanceof Situation situation) {
      return List.of(
          room.say(
              "html.fact.situation", room.subject(situation.state()), situation.asOf().toString()));
    }
    List<String> said = new ArrayList<>();
    String line = told.of(fact);
    if (!line.isEmpty()) {
      said.add(line);
    }
    fact.assertions()
        .forEach(
            each -> {
              String claim = room.claim(each.code(), each.about(), each.value());
              said.add(each.present() ? claim : room.say("html.fact.denied", claim));
            });
    if (said.size() > SAID) {
      int more = said.size() - SAID;
      said.subList(SAID, said.size()).clear();
      said.add(room.say("html.more", more));
    }
    return said;
  }

  private String dates(Evidence evidence) {
    List<String> dates = new ArrayList<>();
    if (evidence.observed() != null) {
      dates.add(room.say("html.observed", evidence.observed().toString()));
    }
    if (evidence.known() != null) {
      dates.add(room.say("html.known", evidence.known().toString()));
    }
    return String.join("; ", dates);
  }
}
