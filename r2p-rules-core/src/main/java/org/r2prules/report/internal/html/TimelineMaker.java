package org.r2prules.report.internal.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.report.internal.html.HtmlPage.Link;
import org.r2prules.report.internal.html.HtmlPage.Moment;
import org.r2prules.report.internal.html.HtmlPage.Timeline;

/** What happened and was decided when. Many incidents are told by the month, or by the year. */
final class TimelineMaker {

  private static final int SINGLE = 40;
  private static final int MOST = 120;
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final Room room;
  private final FactTeller told;
  private final List<Moment> dated = new ArrayList<>();
  private final List<Moment> undated = new ArrayList<>();

  TimelineMaker(Room room) {
    this.room = room;
    this.told = new FactTeller(room);
  }

  Timeline timeline() {
    int gathered = incidents();
    for (Fact fact : room.assessment().dossier().facts()) {
      if (fact instanceof CouncilDecision decision) {
        add(fact, "decision", decision.date(), decision.ends(), told.of(fact));
      } else if (fact instanceof Measure measure) {
        add(fact, "measure", measure.start(), measure.end(), told.of(fact));
      } else if (fact instanceof Consent consent) {
        add(fact, "consent", consent.date(), consent.ends(), told.of(fact));
      }
    }
    dated.sort(Comparator.comparing(Moment::machine));
    int left = Math.max(0, dated.size() - MOST) + Math.max(0, undated.size() - MOST);
    return new Timeline(
        dated.subList(Math.max(0, dated.size() - MOST), dated.size()),
        undated.subList(0, Math.min(MOST, undated.size())),
        gathered,
        left);
  }

  /** How many are told together. */
  private int incidents() {
    List<Incident> all = room.assessment().dossier().facts(Incident.class);
    List<Incident> with = all.stream().filter(each -> each.date() != null).toList();
    List<Incident> without = all.stream().filter(each -> each.date() == null).toList();
    int gathered = 0;
    if (with.size() <= SINGLE) {
      with.forEach(each -> add(each, "event", each.date(), each.until(), told.of(each)));
    } else {
      gathered += with.size();
      Map<String, List<Incident>> periods = by(with, MONTH);
      (periods.size() <= SINGLE * 2 ? periods : by(with, YEAR)).forEach(this::period);
    }
    if (without.size() <= SINGLE) {
      without.forEach(each -> add(each, "event", null, null, told.of(each)));
    } else {
      gathered += without.size();
      undated.add(moment("", "", "event", together(without), List.of()));
    }
    return gathered;
  }

  private static Map<String, List<Incident>> by(List<Incident> incidents, int characters) {
    Map<String, List<Incident>> periods = new TreeMap<>();
    for (Incident incident : incidents) {
      String date = String.valueOf(incident.date());
      periods
          .computeIfAbsent(date.substring(0, characters), period -> new ArrayList<>())
          .add(incident);
    }
    return periods;
  }

  private void period(String period, List<Incident> incidents) {
    dated.add(moment(period, period, "event", together(incidents), List.of()));
  }

  private String together(List<Incident> incidents) {
    return room.say("html.time.incidents", incidents.size(), deaths(incidents));
  }

  private static long deaths(List<Incident> incidents) {
    return incidents.stream()
        .map(Incident::deaths)
        .filter(Objects::nonNull)
        .mapToLong(Integer::longValue)
        .sum();
  }

  private void add(
      Fact fact, String look, @Nullable LocalDate from, @Nullable LocalDate until, String text) {
    String said = fact.meets(room.assessment().required()) ? text : room.say("html.aside", text);
    List<Link> why = room.anchors().to(fact.id(), room.subject(fact.id()));
    if (from == null) {
      undated.add(moment("", "", look, said, why));
      return;
    }
    String when =
        until == null || until.equals(from)
            ? from.toString()
            : room.say("html.time.until", from.toString(), until.toString());
    dated.add(moment(when, from.toString(), look, said, why));
  }

  private Moment moment(String when, String machine, String look, String text, List<Link> why) {
    return new Moment(when, machine, look, room.say("html.time." + look), text, why);
  }
}
