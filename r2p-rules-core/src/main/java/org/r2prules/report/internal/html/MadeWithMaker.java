package org.r2prules.report.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.report.internal.html.HtmlPage.MadeWith;
import org.r2prules.report.internal.html.HtmlPage.ReadingRow;
import org.r2prules.report.internal.html.HtmlPage.Term;

/** Standard, doctrine and readings. */
final class MadeWithMaker {

  private final Room room;

  MadeWithMaker(Room room) {
    this.room = room;
  }

  MadeWith madeWith() {
    Doctrine doctrine = room.assessment().doctrine();
    List<Term> terms = new ArrayList<>();
    terms.add(term("html.made.standard", room.standard(room.assessment().required())));
    terms.add(term("html.made.doctrine", doctrine.name()));
    terms.add(term("html.made.version", doctrine.version()));
    terms.add(term("html.made.hash", doctrine.hash()));
    int aside = room.assessment().setAside().size();
    terms.add(term("html.made.aside", room.say("html.made.facts", aside)));
    List<ReadingRow> readings = new ArrayList<>();
    room.assessment()
        .readings()
        .forEach(
            (key, reading) -> readings.add(row(key, reading, doctrine.interpretations().get(key))));
    return new MadeWith(terms, readings);
  }

  private Term term(String key, String means) {
    return new Term(room.say(key), means);
  }

  private static ReadingRow row(String key, String reading, @Nullable Interpretation of) {
    return of == null
        ? new ReadingRow(key, "", reading, true, "")
        : new ReadingRow(
            key,
            of.title(),
            reading,
            of.standard().equals(reading),
            of.readings().getOrDefault(reading, ""));
  }
}
