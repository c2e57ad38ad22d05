package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.internal.StandingAssessment;
import org.r2prules.json.AssessmentJson;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;

/**
 * Twice the facts make about twice the work, counted and not timed: rows of rules that fire, parts
 * of the reasons, bytes of the JSON, bytes allocated. Of measures the parts are not among them,
 * since a proposal names each measure under way (see DECISIONS).
 */
class GrowthTest {

  /** Twice, and room for what grows by steps; four times would be the square. */
  private static final double TWICE = 2.4;

  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = R2pRules.load().staged();
  }

  @Test
  void incidents_make_work_in_line_with_them() {
    doubles(400, GrowthTest::incident);
  }

  @Test
  void populations_make_work_in_line_with_them() {
    doubles(100, i -> Population.builder("p" + i).evidence(evidence(i)).build());
  }

  @Test
  void consents_make_work_in_line_with_them() {
    doubles(50, GrowthTest::consent);
  }

  @Test
  void decisions_make_work_in_line_with_them() {
    doubles(50, GrowthTest::decision);
  }

  @Test
  void measures_make_rows_and_text_in_line_with_them() {
    List<Work> works = works(50, GrowthTest::measure);
    assertTwice(works, Work::rows, "rows");
    assertTwice(works, Work::json, "JSON");
  }

  @Test
  void thousand_incidents_and_a_thousand_populations_are_assessed() {
    List<Fact> facts = scene();
    for (int i = 0; i < 10_000; i++) {
      facts.add(incident(i));
    }
    for (int i = 0; i < 1_000; i++) {
      facts.add(Population.builder("p" + i).evidence(evidence(i)).build());
    }
    long before = allocated();
    Assessment assessment = rules.assess(Dossier.of(facts));
    long each = (allocated() - before) / (facts.size() + assessment.conclusions().size());
    assertTrue(assessment.conclusions().size() > 10_000, "conclusions");
    assertTrue(each < 40_000, "bytes for each fact and conclusion: " + each);
  }

  @Test
  void hundreds_of_measures_decisions_and_consents_are_assessed() {
    long one = many(25);
    long two = many(50);
    // A proposal is held against every decision and consent: the square, never the cube.
    assertTrue(two < 5 * one, "bytes: " + one + ", then " + two);
    assertTrue(many(100) < 5 * two, "bytes of a hundred each");
  }

  @Test
  void json_of_much_stays_small() throws IOException {
    List<Fact> populations = scene();
    for (int i = 0; i < 1_000; i++) {
      populations.add(Population.builder("p" + i).evidence(evidence(i)).build());
    }
    List<Fact> events = scene();
    for (int i = 0; i < 10_000; i++) {
      events.add(incident(i));
    }
    for (List<Fact> facts : List.of(populations, events, measuresDecisionsAndConsents(100))) {
      Assessment assessment = rules.assess(Dossier.of(facts));
      long told = (long) facts.size() + assessment.conclusions().size();
      long bytes = written(assessment);
      assertTrue(bytes < 5_000_000, "bytes: " + bytes);
      assertTrue(bytes < 400 * told, "bytes for each fact and conclusion: " + bytes / told);
    }
  }

  /** Counted as they come: what is written is held nowhere. */
  private static long written(Assessment assessment) throws IOException {
    LongAdder bytes = new LongAdder();
    OutputStream counted =
        new OutputStream() {
          @Override
          public void write(int b) {
            bytes.increment();
          }

          @Override
          public void write(byte[] some, int from, int count) {
            bytes.add(count);
          }
        };
    AssessmentJson.writeAll(assessment, new OutputStreamWriter(counted, StandardCharsets.UTF_8));
    return bytes.sum();
  }

  private static List<Fact> measuresDecisionsAndConsents(int count) {
    List<Fact> facts = scene();
    for (int i = 0; i < count; i++) {
      facts.add(measure(i));
      facts.add(decision(i));
      facts.add(consent(i));
    }
    return facts;
  }

  private static long many(int count) {
    List<Fact> facts = measuresDecisionsAndConsents(count);
    long before = allocated();
    rules.assess(Dossier.of(facts));
    return allocated() - before;
  }

  private record Work(long rows, long parts, long json, long bytes) {}

  private static void doubles(int count, IntFunction<Fact> fact) {
    List<Work> works = works(count, fact);
    assertTwice(works, Work::rows, "rows");
    assertTwice(works, Work::parts, "parts");
    assertTwice(works, Work::json, "JSON");
    assertTwice(works, Work::bytes, "allocated");
  }

  /** Of none, of so many, of twice as many. */
  private static List<Work> works(int count, IntFunction<Fact> fact) {
    work(count, fact); // what is made once is made
    return List.of(work(0, fact), work(count, fact), work(2 * count, fact));
  }

  private static void assertTwice(List<Work> works, ToLongFunction<Work> counted, String what) {
    long none = counted.applyAsLong(works.get(0));
    long one = counted.applyAsLong(works.get(1)) - none;
    long two = counted.applyAsLong(works.get(2)) - none;
    assertTrue(one > 0 && two > one && two <= TWICE * one, what + ": " + works);
  }

  private static Work work(int count, IntFunction<Fact> fact) {
    List<Fact> facts = scene();
    for (int i = 0; i < count; i++) {
      facts.add(fact.apply(i));
    }
    Dossier dossier = Dossier.of(facts);
    long before = allocated();
    Assessment assessment = rules.assess(dossier);
    long bytes = allocated() - before;
    long parts = 0;
    for (Conclusion conclusion : assessment.conclusions()) {
      parts += parts(conclusion.basis());
    }
    long rows = ((StandingAssessment) rules.whatIf(dossier)).rows();
    return new Work(rows, parts, AssessmentJson.all(assessment).length(), bytes);
  }

  private static long parts(Judgement judgement) {
    long parts = 1;
    if (judgement instanceof Combined combined) {
      for (Judgement part : combined.parts()) {
        parts += parts(part);
      }
    }
    return parts;
  }

  private static List<Fact> scene() {
    List<Fact> facts = new ArrayList<>();
    facts.add(Situation.builder("s").state("st").asOf(Scene.DAY).build());
    facts.add(
        Actor.builder("st").name("State").kind("TERRITORIAL_STATE").evidence(evidence(0)).build());
    facts.add(Population.builder("p").evidence(evidence(1)).build());
    return facts;
  }

  private static Fact incident(int i) {
    return Incident.builder("i" + i)
        .population("p")
        .acts(Map.of("KILLING", true))
        .perpetrators(Set.of("st"))
        .date(Scene.DAY)
        .evidence(evidence(i))
        .build();
  }

  private static Fact measure(int i) {
    return Measure.builder("m" + i)
        .tool(i % 2 == 0 ? "SANCTIONS" : "PEACEKEEPING")
        .by(Set.of("st"))
        .status(i % 3 == 0 ? "ADOPTED" : "PROPOSED")
        .evidence(evidence(i))
        .build();
  }

  private static Fact consent(int i) {
    return Consent.builder("c" + i)
        .giver("st")
        .status(i % 3 == 0 ? "WITHDRAWN" : "GIVEN")
        .scope(Set.of(i % 2 == 0 ? "ALL" : "PEACEKEEPING"))
        .date(Scene.DAY.minusDays(i))
        .evidence(evidence(i))
        .build();
  }

  private static Fact decision(int i) {
    return CouncilDecision.builder("d" + i)
        .organ("UN_SC")
        .outcome(i % 3 == 0 ? "VETOED" : "ADOPTED")
        .chapter("VII")
        .date(Scene.DAY.minusDays(i))
        .situation("s")
        .measures(Set.of(i % 2 == 0 ? "SANCTIONS" : "PEACEKEEPING"))
        .evidence(evidence(i))
        .build();
  }

  private static Evidence evidence(int i) {
    return Evidence.of(Evidence.Source.UN, Standard.CLEAR_AND_CONVINCING).cite("report " + i);
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
