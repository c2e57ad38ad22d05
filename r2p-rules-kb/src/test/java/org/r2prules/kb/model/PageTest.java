package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Answer;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.assessment.Question;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Brief.Section;
import org.r2prules.report.Brief.Topic;
import org.r2prules.report.TextReport;
import org.r2prules.report.Texts;
import org.r2prules.text.Width;

/** What holds of the page of any dossier; 200 random ones, -Dr2p.pages takes more. */
class PageTest {

  private static final int RANDOM = Integer.getInteger("r2p.pages", 200);

  /** Words of a program, not of a person: keys, codes, and values in capitals. */
  private static final Pattern RAW =
      Pattern.compile("[A-Z][A-Za-z]+:[A-Z_]{3,}|\\w@\\w|\\b[A-Z0-9]+(?:_[A-Z0-9]+)+\\b");

  private static final Pattern CODE = Pattern.compile("\\b[a-z]\\w*\\.[a-z]\\w+\\b");

  /** As many as the page puts, so that they are put once. */
  private static final int QUESTIONS = 200;

  private final R2pRules rules = R2pRules.load();
  private final LongAdder force = new LongAdder();
  private final LongAdder proposed = new LongAdder();
  private final LongAdder inForce = new LongAdder();
  private final LongAdder questions = new LongAdder();
  private final LongAdder measures = new LongAdder();
  private final LongAdder opened = new LongAdder();
  private final LongAdder counted = new LongAdder();

  @Test
  void what_holds_of_every_page() {
    Dossiers dossiers = new Dossiers(rules.doctrine());
    Corpus.hold(
        rules.doctrine().vocabulary(),
        RANDOM,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> check(new Once(sample.rules(rules).whatIf(sample.dossier()))));

    assertTrue(force.sum() > RANDOM, "uses of force: " + force);
    assertTrue(proposed.sum() > RANDOM / 4, "proposals: " + proposed);
    assertTrue(inForce.sum() > RANDOM, "measures in force: " + inForce);
    assertTrue(questions.sum() > RANDOM, "questions: " + questions);
    assertTrue(measures.sum() > RANDOM / 4, "measures: " + measures);
    assertTrue(opened.sum() > RANDOM, "open here: " + opened);
    assertTrue(
        counted.sum() < opened.sum() / 10,
        "open here and without room: " + counted + " beside " + opened + " told");
  }

  private void check(WhatIf whatIf) {
    Assessment assessment = whatIf.assessment();
    Brief brief = Brief.of(whatIf);
    String page = TextReport.page(brief);
    List<String> lines = page.lines().toList();

    assertTrue(lines.size() <= Brief.LINES, () -> lines.size() + " lines\n" + page);
    lines.forEach(line -> assertTrue(Width.of(line) <= 100, line));
    noRawWords(brief, assessment);
    noForceThatNobodyProposes(brief, assessment);
    Brief whole = Brief.whole(whatIf, Texts.english());
    everyProposal(whole, assessment);
    noAdviceForForce(whole, assessment);
    everyThreshold(brief, assessment);
    everythingInForce(brief, page, assessment);
    everyMeasure(brief, page, assessment);
    everyOptionThatIsOpenHere(brief, page, assessment);
    questionsInOrder(whatIf);
    tenQuestions(brief, whatIf, page);
    assertEquals(List.of(Topic.values()), brief.sections().stream().map(Section::topic).toList());
    brief
        .sections()
        .forEach(each -> assertTrue(!each.entries().isEmpty(), () -> "nothing on " + each.topic()));
  }

  /** Puts its questions once, however many views want them. */
  private static final class Once implements WhatIf {

    private final WhatIf whatIf;
    private final Map<Integer, List<Question>> put = new HashMap<>();

    Once(WhatIf whatIf) {
      this.whatIf = whatIf;
    }

    @Override
    public Assessment assessment() {
      return whatIf.assessment();
    }

    @Override
    public Answer given(Fact fact) {
      return whatIf.given(fact);
    }

    @Override
    public Answer without(String id) {
      return whatIf.without(id);
    }

    @Override
    public Answer of(Dossier dossier) {
      return whatIf.of(dossier);
    }

    @Override
    public Answer withReading(String key, String reading) {
      return whatIf.withReading(key, reading);
    }

    @Override
    public Answer withReadings(Map<String, String> readings) {
      return whatIf.withReadings(readings);
    }

    @Override
    public Answer requiring(Standard standard) {
      return whatIf.requiring(standard);
    }

    @Override
    public List<Question> questions(int most) {
      return put.computeIfAbsent(most, whatIf::questions);
    }
  }

  /** Readings are told by the names that the command line takes; nothing else is. */
  private static void noRawWords(Brief brief, Assessment assessment) {
    String page =
        brief.sections().stream()
            .flatMap(section -> section.entries().stream())
            .map(entry -> entry.mark() + " " + entry.text())
            .collect(Collectors.joining("\n"));
    // What a host calls its own facts, it may read again.
    Set<String> own =
        assessment.dossier().facts().stream().map(fact -> fact.id()).collect(Collectors.toSet());
    Matcher raw = RAW.matcher(page);
    while (raw.find()) {
      String word = raw.group();
      assertTrue(own.contains(word), () -> "a raw word: " + word + "\n" + page);
    }
    Vocabulary vocabulary = assessment.doctrine().vocabulary();
    Matcher code = CODE.matcher(page);
    while (code.find()) {
      String word = code.group();
      assertTrue(vocabulary.term(word).isEmpty(), () -> "a raw code: " + word + "\n" + page);
    }
  }

  /** No force is open unless it is proposed; what is proposed is told, all of it. */
  private void noForceThatNobodyProposes(Brief brief, Assessment assessment) {
    Set<String> open = refs(brief, Topic.OPEN);
    for (Option option : assessment.options()) {
      Candidate candidate = option.candidate();
      if (candidate.forceful()) {
        force.increment();
        assertTrue(!open.contains(option.id()), () -> option.id() + " stands among what is open");
      }
      if (candidate.measure() != null) {
        proposed.increment();
      }
    }
  }

  /** Force can be open, never recommended, proposed or not. */
  private static void noAdviceForForce(Brief whole, Assessment assessment) {
    for (String key : refs(whole, Topic.CAUTIONS)) {
      Candidate on = assessment.candidates().get(key.substring(key.indexOf('@') + 1));
      boolean advice = key.startsWith(Kind.RECOMMENDATION.label() + ":");
      assertTrue(!advice || on == null || !on.forceful(), () -> "advice for force: " + key);
    }
  }

  private static void everyProposal(Brief whole, Assessment assessment) {
    Set<String> all =
        assessment.options().stream()
            .filter(option -> option.candidate().measure() != null)
            .map(Option::id)
            .collect(Collectors.toSet());
    assertTrue(refs(whole, Topic.PROPOSED).containsAll(all), () -> "proposals: " + all);
  }

  private static void everyThreshold(Brief brief, Assessment assessment) {
    Set<String> all =
        assessment.thresholds().stream()
            .filter(each -> !each.about().contains("@")) // a proposal tells its own
            .map(Conclusion::key)
            .collect(Collectors.toSet());
    assertEquals(all, refs(brief, Topic.THRESHOLDS));
  }

  private void everythingInForce(Brief brief, String page, Assessment assessment) {
    String words = page.replaceAll("\\s+", " ");
    Set<String> told = refs(brief, Topic.IN_FORCE);
    for (Option option : assessment.options(OptionStatus.IN_FORCE)) {
      inForce.increment();
      assertTrue(told.contains(option.id()), () -> option.id() + " is in force\n" + page);
      assertTrue(words.contains(option.tool().title()), () -> option.tool().title() + "\n" + page);
    }
  }

  /**
   * Whoever carries it, and however well it is shown: what goes on is told, and never by its id.
   */
  private void everyMeasure(Brief brief, String page, Assessment assessment) {
    Set<String> told = refs(brief, Topic.IN_FORCE);
    LocalDate asOf = assessment.situation().asOf();
    for (Fact fact : assessment.dossier().facts()) {
      if (fact instanceof Measure measure) {
        boolean ended = measure.end() != null && measure.end().isBefore(asOf);
        if (Set.of("ONGOING", "ADOPTED").contains(measure.status()) && !ended) {
          measures.increment();
          assertTrue(told.contains(measure.id()), () -> measure + " is not told\n" + page);
        }
        assertTrue(
            !page.matches("(?s).*\\b" + measure.id() + "\\b.*"), () -> measure + "\n" + page);
      }
    }
  }

  /** Named, or counted beside the heading where the page is full. */
  private void everyOptionThatIsOpenHere(Brief brief, String page, Assessment assessment) {
    String words = page.replaceAll("\\s+", " ");
    Set<String> told = refs(brief, Topic.OPEN);
    for (Option option : assessment.options(OptionStatus.AVAILABLE)) {
      Candidate candidate = option.candidate();
      if (option.standing() || candidate.measure() != null || candidate.forceful()) {
        continue;
      }
      if (told.contains(option.id())) {
        opened.increment();
        // What an entry has no room for is counted beside it.
        boolean full = page.lines().count() == Brief.LINES;
        assertTrue(
            full || words.contains(option.tool().title()), () -> option.id() + " is open\n" + page);
      } else {
        counted.increment();
        assertTrue(section(brief, Topic.OPEN).more() > 0, () -> option.id() + " is open\n" + page);
        assertEquals(Brief.LINES, page.lines().count(), () -> "there is room\n" + page);
      }
    }
  }

  private void questionsInOrder(WhatIf whatIf) {
    List<Question> asked = whatIf.questions(QUESTIONS);
    questions.add(asked.size());
    List<Question> sorted =
        asked.stream()
            .sorted(
                Comparator.comparing((Question each) -> !each.peaceful())
                    .thenComparing(each -> -each.settles())
                    .thenComparing(each -> !each.lifeSaving()))
            .toList();
    assertEquals(sorted, asked);
    for (Question question : asked) {
      Set<String> needed = new TreeSet<>(question.need());
      needed.removeIf(key -> isUnproposedForce(key, whatIf.assessment()));
      assertEquals(Set.copyOf(question.need()), needed, () -> question.code() + " is for nobody");
    }
  }

  /** The ten that settle most have room, whatever else the page has to say. */
  private static void tenQuestions(Brief brief, WhatIf whatIf, String page) {
    int asked = Math.min(10, whatIf.questions(QUESTIONS).size());
    if (asked > 0) {
      assertEquals(asked, section(brief, Topic.QUESTIONS).entries().size(), page);
    }
  }

  private static Section section(Brief brief, Topic topic) {
    return brief.sections().stream()
        .filter(each -> each.topic() == topic)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isUnproposedForce(String key, Assessment assessment) {
    Candidate candidate = assessment.candidates().get(key.substring(key.indexOf('@') + 1));
    return candidate != null && candidate.isUnproposedForce();
  }

  private static Set<String> refs(Brief brief, Topic topic) {
    return brief.sections().stream()
        .filter(section -> section.topic() == topic)
        .flatMap(section -> section.entries().stream())
        .map(Entry::refs)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }
}
