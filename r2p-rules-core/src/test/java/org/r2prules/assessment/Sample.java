package org.r2prules.assessment;

import static org.r2prules.judgement.Kleene.agree;
import static org.r2prules.judgement.Kleene.all;
import static org.r2prules.judgement.Kleene.any;
import static org.r2prules.judgement.Kleene.atMostUndetermined;
import static org.r2prules.judgement.Kleene.awaits;
import static org.r2prules.judgement.Kleene.no;
import static org.r2prules.judgement.Kleene.not;
import static org.r2prules.judgement.Kleene.shown;
import static org.r2prules.judgement.Kleene.unknown;
import static org.r2prules.judgement.Kleene.weigh;
import static org.r2prules.judgement.Kleene.yes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Evidence.Source;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Conclude;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Indicated;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Status;
import org.r2prules.judgement.Tool;

/** Assessments made by hand. */
public final class Sample {

  private static final String HERE = "vale";
  private static final String READING = "reading gentler=JUDGED";

  private final List<Fact> facts = new ArrayList<>();
  private final List<Derivation> derivations = new ArrayList<>();
  private final List<Tool> tools = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();

  private Sample() {
    facts.add(
        Situation.builder(HERE)
            .name("the Vale")
            .state("crown")
            .asOf(LocalDate.of(2031, 5, 6))
            .build());
    tools.add(SampleDoctrine.tool("TALK", "Talks", "SUASION", "NONE"));
    tools.add(SampleDoctrine.tool("ADVICE", "Advice", "SUASION", "NONE"));
    tools.add(SampleDoctrine.tool("FINE", "Fines", "COMPELLENCE", "NONE"));
    tools.add(SampleDoctrine.tool("ESCORT", "Escorts", "INTERVENTION", "THREAT"));
    tools.add(SampleDoctrine.tool("SIEGE", "Siege", "INTERVENTION", "USE"));
    tools.forEach(tool -> candidates.add(Candidate.of(tool, HERE)));
  }

  /** Every status at once, and evidence in conflict. */
  public static Sample mixed() {
    Sample sample = new Sample();
    sample.supplyFacts();
    Claim ongoing =
        claim("harm.ongoing", "folk", "true", Status.MET, List.of("f1", "f2"), List.of());
    Claim commits =
        claim("ruler.does", "crown", "RAIDS", Status.UNDETERMINED, List.of("f3"), List.of("f4"));
    Claim near = claim("harm.near", HERE, "true", Status.UNDETERMINED, List.of(), List.of());
    Claim hint = claim("harm.near", "folk", "true", Status.UNDETERMINED, List.of("f5"), List.of());
    Claim judged =
        claim("body.judges", "act", "INADEQUATE", Status.NOT_MET, List.of(), List.of("f6"));
    Conclusion raid =
        sample.add("R-1.crime", Conclude.crime("RAID", "folk", all(ongoing, yes("raids count"))));
    sample.add("R-1.crime", Conclude.crime("RAID", "others", all(hint)));
    Conclusion underway = sample.add("R-2.stage", Conclude.stage("UNDERWAY", HERE, null, hint));
    Conclusion rungNear = sample.add("R-2.stage", Conclude.stage("NEAR", HERE, null, raid));
    Conclusion quiet = sample.add("R-2.stage", Conclude.stage("QUIET", HERE, null, near));
    sample.add(
        "R-2.stage", Conclude.stage("REACHED", HERE, "NEAR", any(underway, rungNear, quiet)));
    Conclusion failing =
        sample.add(
            "R-3.failing", Conclude.threshold("FAILING", HERE, all(raid, any(commits, near))));
    Conclusion gentler =
        sample.add(
            "R-4.gentler",
            Conclude.threshold("GENTLER", HERE, all(raid, any(judged, shown(hint)))),
            READING);
    sample.add("R-3.failing", Conclude.responsibility("RULERS", HERE, "ACTIVE", raid));
    Conclusion backfire = sample.add("R-6.note", Conclude.caution("BACKFIRE", HERE, raid));
    sample.add("R-6.note", Conclude.note("ELSEWHERE", HERE, null, not(raid)));
    sample.add("R-6.note", Conclude.recommendation("SIEGE_THEM", "SIEGE", yes("never shown")));
    sample.add("R-6.note", Conclude.recommendation("TALK_NOW", HERE, backfire));
    sample.option("TALK", raid, yes("talks need nobody's leave"));
    sample.option("ADVICE", no("nobody asks for advice"), yes("advice needs nobody's leave"));
    sample.option("FINE", raid, all(failing, any(backfire, near)));
    sample.option("ESCORT", raid, all(failing, atMostUndetermined(raid, "escorts stay in doubt")));
    sample.option("SIEGE", raid, all(failing, gentler, sample.authority("LEAVE", "SIEGE", judged)));
    Act act =
        new Act("BODY", "a censure by the body", Map.of("chapter", "IX", "measures", "CENSURE"));
    Judgement refused = no("the body has refused nothing");
    sample.tool("CENSURE", "Censure", "COMPELLENCE", "NONE");
    sample.option("CENSURE", raid, all(backfire, awaits(judged, false, refused, act)));
    sample.tool("WATCH", "Watchers", "SUASION", "NONE");
    sample.option("WATCH", raid, judged, yes("w1 is under way since 2031-01-02"));
    sample.candidates.add(Candidate.of(sample.tools.get(2), plan(), "AUTONOMOUS", "GATES"));
    Conclusion leave =
        sample.authority("LEAVE", "FINE@plan", agree(yes("a court gave leave"), judged));
    Conclusion care = sample.authority("CARE", "FINE@plan", weigh(judged, shown(hint)));
    sample.option("FINE@plan", raid, all(not(failing), backfire, leave, care));
    return sample;
  }

  /** Shown to be outside: the note says so, and nothing else opens. */
  public static Sample outOfScope() {
    Sample sample = new Sample();
    sample.supplyFacts();
    Claim none = claim("harm.ongoing", "folk", "true", Status.NOT_MET, List.of(), List.of("f1"));
    Conclusion raid = sample.add("R-1.crime", Conclude.crime("RAID", "folk", none));
    sample.add("R-2.stage", Conclude.stage("REACHED", HERE, "NONE_FOUND", any(raid)));
    sample.add("R-3.failing", Conclude.threshold("FAILING", HERE, all(raid)));
    sample.add(
        "R-6.note",
        Conclude.note("ELSEWHERE", HERE, "relief, rights bodies and disaster aid", not(raid)));
    for (Tool tool : sample.tools) {
      sample.option(tool.code(), yes("called for"), not(shown(not(raid))));
    }
    return sample;
  }

  /** Nothing was supplied but the situation. */
  public static Sample nothingKnown() {
    Sample sample = new Sample();
    Claim near = claim("harm.near", HERE, "true", Status.UNDETERMINED, List.of(), List.of());
    Judgement nobody = unknown("no people are named");
    Conclusion quiet = sample.add("R-2.stage", Conclude.stage("QUIET", HERE, null, near));
    sample.add("R-2.stage", Conclude.stage("REACHED", HERE, "UNDETERMINED", any(quiet)));
    Conclusion failing =
        sample.add("R-3.failing", Conclude.threshold("FAILING", HERE, all(nobody, near)));
    for (Tool tool : sample.tools) {
      Judgement gate =
          tool.force().equals("NONE")
              ? yes("needs nobody's leave")
              : all(failing, sample.authority("CARE", tool.code(), nobody));
      sample.option(tool.code(), near, gate);
    }
    return sample;
  }

  public Assessment assessment() {
    return assessment(facts, derivations, tools, candidates);
  }

  /** The same, supplied in another order. */
  public Assessment shuffled(long seed) {
    Random random = new Random(seed);
    return assessment(
        mixed(facts, random),
        mixed(derivations, random),
        mixed(tools, random),
        mixed(candidates, random));
  }

  private static <T> List<T> mixed(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Assessment assessment(
      List<Fact> facts,
      List<Derivation> derivations,
      List<Tool> tools,
      List<Candidate> candidates) {
    Map<Conclusion.Ref, Derivation> byRef = new LinkedHashMap<>();
    derivations.forEach(derivation -> byRef.put(derivation.conclusion().ref(), derivation));
    return new Assessment(
        Dossier.of(facts),
        SampleDoctrine.doctrine(),
        Map.of("gentler", "JUDGED"),
        Standard.REASONABLE_GROUNDS,
        byRef,
        tools,
        candidates);
  }

  private void supplyFacts() {
    facts.add(
        Actor.builder("crown")
            .name("the Crown")
            .kind("TERRITORIAL_STATE")
            .evidence(Evidence.of(Source.UN, Standard.BEYOND_REASONABLE_DOUBT))
            .build());
    facts.add(
        Population.builder("folk")
            .name("the valley folk")
            .evidence(Evidence.of(Source.UN, Standard.BEYOND_REASONABLE_DOUBT))
            .build());
    facts.add(indicator("f1", Source.INQUIRY, "inquiry", Standard.CLEAR_AND_CONVINCING));
    facts.add(indicator("f2", Source.MEDIA, null, Standard.ALLEGED));
    facts.add(indicator("f3", Source.UN, "inquiry", Standard.REASONABLE_GROUNDS));
    facts.add(indicator("f4", Source.STATE, "crown", Standard.REASONABLE_GROUNDS));
    facts.add(indicator("f5", Source.MEDIA, null, Standard.ALLEGED));
    facts.add(indicator("f6", Source.UN, "body", Standard.BEYOND_REASONABLE_DOUBT));
  }

  private static Fact indicator(String id, Source source, String by, Standard standard) {
    return Indicator.builder(id)
        .code("harm.ongoing")
        .subject("folk")
        .value("true")
        .evidence(Evidence.of(source, standard).by(by).cite("annex " + id))
        .build();
  }

  private static Claim claim(
      String code,
      String about,
      String value,
      Status status,
      List<String> speaksFor,
      List<String> speaksAgainst) {
    Set<Doubt> doubts = Set.of();
    if (status == Status.UNDETERMINED) {
      boolean nothing = speaksFor.isEmpty() && speaksAgainst.isEmpty();
      boolean both = !speaksFor.isEmpty() && !speaksAgainst.isEmpty();
      doubts =
          Set.of(nothing ? Doubt.NO_EVIDENCE : both ? Doubt.CONFLICTING : Doubt.BELOW_STANDARD);
    }
    return new Claim(code, about, value, status, doubts, speaksFor, speaksAgainst);
  }

  private Conclusion authority(String code, String candidate, Judgement basis) {
    return add("R-4.gentler", Conclude.authority(code, candidate, basis));
  }

  private void tool(String code, String title, String approach, String force) {
    Tool tool = SampleDoctrine.tool(code, title, approach, force);
    tools.add(tool);
    candidates.add(Candidate.of(tool, HERE));
  }

  private void option(String candidateId, Judgement indicated, Judgement gates) {
    option(candidateId, indicated, gates, no("it is not in force"));
  }

  private void option(String candidateId, Judgement indicated, Judgement gates, Judgement inForce) {
    Candidate candidate =
        candidates.stream().filter(c -> c.id().equals(candidateId)).findFirst().orElseThrow();
    Indicated called = Indicated.of(candidate, indicated, indicated, inForce);
    add("R-5.option", Conclude.option(called, gates));
  }

  private Conclusion add(String rule, Conclusion conclusion, String... premises) {
    derivations.add(new Derivation(conclusion, rule, List.of(premises)));
    return conclusion;
  }

  private static Measure plan() {
    return Measure.builder("plan")
        .tool("FINE")
        .status("PROPOSED")
        .evidence(Evidence.of(Evidence.Source.UN, Standard.CLEAR_AND_CONVINCING))
        .build();
  }
}
