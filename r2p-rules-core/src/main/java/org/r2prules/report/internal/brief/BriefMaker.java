package org.r2prules.report.internal.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.facts.Situation;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Brief.Section;
import org.r2prules.report.Brief.Topic;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.wording.Joint;

/** Makes a brief: all there is to say, or as much of it as fits on a page. */
public final class BriefMaker {

  private static final int READINGS = 3;

  private BriefMaker() {}

  /** As much as fits on a page. */
  public static Brief page(WhatIf whatIf, Texts texts) {
    return onPage(whole(whatIf, texts), texts);
  }

  /** Of all there is to say as much as fits on a page. */
  public static Brief onPage(Brief whole, Texts texts) {
    return Fit.onPage(whole, texts);
  }

  /** All there is to say. */
  public static Brief whole(WhatIf whatIf, Texts texts) {
    Desk desk = Desk.of(whatIf, texts);
    Map<Topic, List<Entry>> said = said(desk);
    List<Section> sections = new ArrayList<>();
    said.forEach(
        (topic, entries) ->
            sections.add(new Section(topic, texts.say("heading." + topic), entries, 0, 0)));
    return new Brief(title(desk), basis(desk), sections, texts.say("closing"));
  }

  private static Map<Topic, List<Entry>> said(Desk desk) {
    Thresholds thresholds = new Thresholds(desk);
    Options options = new Options(desk);
    Asked asked = new Asked(desk);
    Map<Topic, List<Entry>> said = new EnumMap<>(Topic.class);
    said.put(Topic.ATTACKS, new Attacks(desk).entries());
    said.put(Topic.STAGE, thresholds.stage());
    said.put(Topic.THRESHOLDS, thresholds.thresholds());
    said.put(Topic.DUTIES, thresholds.duties());
    said.put(Topic.IN_FORCE, new InForce(desk).entries());
    said.put(Topic.PROPOSED, new Proposed(desk).entries());
    said.put(Topic.OPEN, options.open());
    said.put(Topic.AWAITED, options.awaited());
    said.put(Topic.CLOSED, options.closed());
    said.put(Topic.CAUTIONS, asked.cautions());
    said.put(Topic.QUESTIONS, asked.questions());
    said.put(Topic.UNUSED, asked.unused());
    return said;
  }

  private static String title(Desk desk) {
    Situation situation = desk.assessment().situation();
    return desk.say("title", situation.name() == null ? situation.id() : situation.name());
  }

  private static String basis(Desk desk) {
    Assessment assessment = desk.assessment();
    List<String> others = new ArrayList<>();
    assessment
        .readings()
        .forEach(
            (key, reading) -> {
              Interpretation usual = assessment.doctrine().interpretations().get(key);
              if (usual == null || !usual.standard().equals(reading)) {
                others.add(key + "=" + reading);
              }
            });
    int all = assessment.readings().size();
    String readings =
        others.isEmpty()
            ? desk.say("basis.usual", all)
            : desk.say(
                "basis.other", all, others.size(), desk.words().few(others, READINGS, Joint.COMMA));
    String basis =
        desk.say(
            "basis",
            assessment.situation().asOf().toString(),
            desk.standard(assessment.required()),
            readings);
    // In front, since the head has two lines and nothing else on them changes what the rest means.
    return Boolean.TRUE.equals(assessment.situation().retrospective())
        ? desk.say("basis.retrospective", basis)
        : basis;
  }
}
