package org.r2prules.report.internal.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.Option;
import org.r2prules.assessment.Question;
import org.r2prules.assessment.Unused;
import org.r2prules.doctrine.Term;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.internal.wording.Joint;

/** What to find out, what to be careful of, and what was supplied for nothing. */
final class Asked {

  /** How many questions are put to the assessment; of more, those that rest on fewest unknowns. */
  private static final int MOST = 200;

  /** As many as the page tells; of what is proposed so many have a place among them. */
  private static final int ON_PAGE = 10;

  private static final int ON_PROPOSALS = 3;
  private static final Set<OptionStatus> UNDECIDED =
      Set.of(OptionStatus.CONDITIONAL, OptionStatus.UNCLEAR);

  /** Why what meets the standard does not count. */
  private static final Set<Doubt> NOT_COUNTED = Set.of(Doubt.NOT_INDEPENDENT, Doubt.OUTDATED);

  private static final int LISTED = 4;
  private static final int OPTIONS = 3;

  /** On what a caution bears, in the order in which they are told. */
  private enum Bearing {
    PROPOSED,
    IN_FORCE,
    ALL,
    NEITHER
  }

  private final Desk desk;

  Asked(Desk desk) {
    this.desk = desk;
  }

  /** One line a question: of several subjects those after the first are counted. */
  List<Entry> questions() {
    Set<String> proposals = wantedByProposals();
    Map<String, List<Question>> byCode = new LinkedHashMap<>();
    for (Question question : desk.whatIf().questions(MOST)) {
      if (question.settles() > 0
          || question.settlesCautions() > 0
          || proposals.contains(key(question))) {
        String code = question.code().isEmpty() ? question.question() : question.code();
        byCode.computeIfAbsent(code + question.disputed(), key -> new ArrayList<>()).add(question);
      }
    }
    List<List<Question>> ranked = new ArrayList<>(byCode.values());
    List<List<Question>> late =
        ranked.stream()
            .skip(ON_PAGE)
            .filter(same -> same.stream().map(Asked::key).anyMatch(proposals::contains))
            .limit(ON_PROPOSALS)
            .toList();
    ranked.removeAll(late);
    List<Entry> entries = new ArrayList<>();
    ranked.forEach(
        same -> entries.add(question(desk.say("questions.settles", same.get(0).settles()), same)));
    // In their rank they would be off the page, and what is proposed would stay undecided.
    int place = Math.min(ON_PAGE - late.size(), entries.size());
    for (int i = 0; i < late.size(); i++) {
      entries.add(place + i, question(desk.say("questions.proposed"), late.get(i)));
    }
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("questions.none")));
    }
    return entries;
  }

  private static String key(Question question) {
    return question.code() + "@" + question.about();
  }

  /** What is not known of what is proposed, by code and subject. */
  private Set<String> wantedByProposals() {
    Set<String> wanted = new LinkedHashSet<>();
    for (Option option : desk.assessment().options()) {
      if (isProposed(option) && UNDECIDED.contains(option.status())) {
        for (Ground missing : option.missing()) {
          if (missing.leaf() instanceof Claim claim) {
            wanted.add(claim.code() + "@" + claim.about());
          }
        }
      }
    }
    return wanted;
  }

  private Entry question(String mark, List<Question> same) {
    Question first = same.get(0);
    String text = desk.words().question(first);
    List<String> options = first.code().isEmpty() ? options(first) : List.of();
    if (!options.isEmpty()) {
      String named = desk.words().few(options, OPTIONS, Joint.COMMA);
      text = desk.say("questions.options", text, named);
    }
    if (first.disputed()) {
      text = desk.say("questions.disputed", text);
    } else {
      text = toldSoFar(first, text);
    }
    if (same.size() > 1) {
      text = desk.say("questions.several", text, same.size() - 1);
    }
    Set<String> refs = new LinkedHashSet<>();
    same.stream()
        .filter(question -> !question.code().isEmpty())
        .forEach(question -> refs.add(key(question)));
    return new Entry(mark, text, List.copyOf(refs));
  }

  /** With those of several values that are known: what is asked is which there are beside. */
  private String toldSoFar(Question question, String text) {
    List<String> known =
        desk.claims().stream()
            .filter(Claim::met)
            .filter(claim -> claim.code().equals(question.code()))
            .filter(claim -> claim.about().equals(question.about()))
            .filter(claim -> !claim.value().equals("true"))
            .map(claim -> desk.words().value(claim.code(), claim.value()))
            .distinct()
            .toList();
    return known.isEmpty()
        ? text
        : desk.say("questions.known", text, desk.words().few(known, OPTIONS, Joint.COMMA));
  }

  /** What an answer opens or closes, where the question does not say what it is about. */
  private List<String> options(Question question) {
    return question.replies().stream()
        .flatMap(reply -> reply.settles().stream())
        .map(change -> change.after().orElseThrow())
        .filter(each -> each.kind() == Kind.OPTION)
        .map(each -> desk.words().subject(each.about()))
        .distinct()
        .toList();
  }

  /**
   * Cautions and what is recommended: first what bears on what is proposed, then on what is in
   * force, then on all that is done; of each what the sources insist on first.
   */
  List<Entry> cautions() {
    List<Entry> entries = new ArrayList<>();
    List<Conclusion> cautions = new ArrayList<>(desk.assessment().cautions());
    cautions.addAll(desk.assessment().recommendations());
    cautions.sort(
        Comparator.comparing(this::bearing)
            .thenComparing(each -> !desk.assessment().doctrine().isGrave(each.id()))
            .thenComparing(Conclusion::kind));
    Map<String, List<Conclusion>> same = new LinkedHashMap<>();
    for (Conclusion caution : cautions) {
      String key =
          isOnMeasure(caution)
              ? String.join(" ", caution.id(), bearing(caution).name(), desk.why(caution))
              : caution.key();
      same.computeIfAbsent(key, each -> new ArrayList<>()).add(caution);
    }
    same.values().forEach(each -> entries.add(caution(each)));
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("cautions.none")));
    }
    return entries;
  }

  private boolean isOnMeasure(Conclusion caution) {
    Candidate candidate = desk.assessment().candidates().get(caution.about());
    return candidate != null && candidate.measure() != null
        || desk.words().factOf(caution.about()) instanceof Measure;
  }

  /** One, or the same on several measures for the same reasons. */
  private Entry caution(List<Conclusion> same) {
    Conclusion first = same.get(0);
    Candidate candidate = desk.assessment().candidates().get(first.about());
    boolean on = same.size() > 1 || candidate != null && candidate.measure() != null;
    String label = on ? desk.words().label(first) : desk.phrases().conclusion(first);
    List<String> subjects =
        same.stream().map(each -> desk.words().subject(each.about())).distinct().toList();
    String text =
        on
            ? desk.say(
                "cautions.on",
                label,
                desk.words().few(subjects, OPTIONS, Joint.SEMICOLON),
                desk.why(first))
            : desk.say("cautions.entry", label, desk.why(first));
    boolean advice = first.kind() == Kind.RECOMMENDATION;
    String mark = desk.say(advice ? "cautions.advice" : "cautions.caution");
    return new Entry(mark, text, same.stream().map(Conclusion::key).toList());
  }

  private Bearing bearing(Conclusion caution) {
    Candidate candidate = desk.assessment().candidates().get(caution.about());
    Set<String> tools =
        candidate == null
            ? desk.assessment().doctrine().on(caution.id())
            : Set.of(candidate.tool());
    if (candidate != null && candidate.measure() != null || isAny(tools, Asked::isProposed)) {
      return Bearing.PROPOSED;
    }
    boolean onAct = desk.words().factOf(caution.about()) instanceof CouncilDecision;
    if (onAct || isAny(tools, option -> option.status() == OptionStatus.IN_FORCE)) {
      return Bearing.IN_FORCE;
    }
    return tools.isEmpty() ? Bearing.ALL : Bearing.NEITHER;
  }

  private static boolean isProposed(Option option) {
    return option.candidate().measure() != null;
  }

  private boolean isAny(Set<String> tools, Predicate<Option> which) {
    return desk.assessment().options().stream()
        .filter(option -> tools.contains(option.tool().code()))
        .anyMatch(which);
  }

  List<Entry> unused() {
    List<Entry> entries = new ArrayList<>();
    // What is alleged before what is denied: where room is short, the allegation is the news.
    List<Fact> aside =
        desk.assessment().setAside().stream()
            .sorted(Comparator.comparing(Asked::isDenial))
            .toList();
    if (!aside.isEmpty()) {
      String named =
          desk.words()
              .few(aside.stream().map(this::aside).distinct().toList(), LISTED, Joint.SEMICOLON);
      List<String> ids = aside.stream().map(Fact::id).toList();
      entries.add(new Entry("", desk.say("unused.aside", aside.size(), named), ids));
    }
    notCounted(entries);
    for (Unused unused : desk.assessment().unused()) {
      entries.add(new Entry("", desk.say("unused.entry", said(unused)), List.of(unused.fact())));
    }
    pastActs(entries);
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("unused.none")));
    }
    return entries;
  }

  private static boolean isDenial(Fact fact) {
    return fact instanceof Indicator said && !said.present();
  }

  /**
   * What is said at the standard and does not count, once each, in the direction in which it was
   * said: of what is settled, all that speaks against how it is.
   */
  private void notCounted(List<Entry> entries) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Claim claim : desk.claims()) {
      // What a rule asks a higher standard of counts elsewhere.
      if (!claim.undetermined() || !Collections.disjoint(claim.doubts(), NOT_COUNTED)) {
        claims.putIfAbsent(claim.proposition(), claim);
      }
    }
    for (Claim claim : claims.values()) {
      if (!claim.met()) {
        notCounted(claim, true, claim.speaksFor(), entries);
      }
      if (!claim.notMet()) {
        // Who says another value says that, and denies nothing.
        List<String> denials =
            claim.speaksAgainst().stream().filter(id -> !saysOther(id, claim)).toList();
        notCounted(claim, false, denials, entries);
      }
    }
  }

  private void notCounted(Claim claim, boolean present, List<String> by, List<Entry> entries) {
    Term term = desk.assessment().doctrine().vocabulary().term(claim.code()).orElse(null);
    Map<Boolean, List<Fact>> byAge =
        by.stream()
            .map(desk.words()::factOf)
            .filter(fact -> fact != null && fact.meets(desk.assessment().required()))
            .collect(Collectors.partitioningBy(fact -> term != null && isOutdated(term, fact)));
    String said = said(claim.code(), claim.about(), claim.value(), present);
    notCounted(said, byAge.getOrDefault(false, List.of()), "unused.own-word", entries);
    notCounted(said, byAge.getOrDefault(true, List.of()), "unused.outdated", entries);
  }

  private boolean isOutdated(Term term, Fact fact) {
    return term.isOutdated(fact.evidence(), desk.assessment().situation().asOf());
  }

  /** Whether the fact says another value of the same code: that is what was said, no denial. */
  private boolean saysOther(String id, Claim claim) {
    Fact fact = desk.words().factOf(id);
    return fact != null
        && fact.assertions().stream()
            .anyMatch(
                each ->
                    each.present()
                        && each.code().equals(claim.code())
                        && each.about().equals(claim.about())
                        && !each.value().equals(claim.value()));
  }

  private void notCounted(String said, List<Fact> by, String text, List<Entry> entries) {
    if (!by.isEmpty()) {
      List<String> names =
          by.stream()
              .map(Fact::evidence)
              .filter(evidence -> evidence != null && evidence.by() != null)
              .map(evidence -> desk.name(evidence.by()))
              .distinct()
              .toList();
      String told =
          names.isEmpty()
              ? said
              : desk.say("unused.by", said, desk.words().few(names, OPTIONS, Joint.COMMA));
      entries.add(new Entry("", desk.say(text, told), by.stream().map(Fact::id).toList()));
    }
  }

  /** Decisions and answers that have ended, or are on another situation: they open nothing. */
  private void pastActs(List<Entry> entries) {
    for (Fact fact : desk.assessment().dossier().facts()) {
      String why = null;
      if (fact instanceof CouncilDecision decision) {
        LocalDate ends = desk.end(decision);
        if (!decision.situation().equals(desk.assessment().situation().id())) {
          why = desk.say("unused.elsewhere");
        } else if (desk.isOver(decision)) {
          why = desk.say("unused.ended", String.valueOf(ends));
        }
      } else if (fact instanceof Consent consent && desk.isOver(consent.ends())) {
        why = desk.say("unused.ended", String.valueOf(consent.ends()));
      }
      if (why != null) {
        entries.add(
            new Entry(
                "", desk.say("unused.act", desk.words().fact(fact.id()), why), List.of(fact.id())));
      }
    }
  }

  private String aside(Fact fact) {
    Evidence evidence = fact.evidence();
    return evidence == null || evidence.by() == null
        ? said(fact)
        : desk.say("unused.by", said(fact), desk.name(evidence.by()));
  }

  private String said(Fact fact) {
    return fact.assertions().stream()
        .findFirst()
        .map(each -> said(each.code(), each.about(), each.value(), each.present()))
        .orElseGet(() -> desk.name(fact.id()));
  }

  private String said(String code, String about, String value, boolean present) {
    // Whom it is about before what: the end of a line may be cut.
    String claim = desk.phrases().claim(code, Set.of(), value);
    String said = present ? claim : desk.say("unused.denied", claim);
    boolean ofSituation = about.equals(desk.assessment().situation().id());
    return ofSituation ? said : desk.say("unused.about", desk.name(about), said);
  }

  private String said(Unused unused) {
    String code = unused.code();
    String about = unused.about();
    String value = unused.value();
    return code == null || about == null || value == null
        ? desk.name(unused.fact())
        : said(code, about, value, unused.present());
  }
}
