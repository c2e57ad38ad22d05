package org.r2prules.report.internal.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.r2prules.assessment.Option;
import org.r2prules.assessment.Question;
import org.r2prules.assessment.Unused;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.internal.wording.Joint;

/** What to find out, what to be careful of, and what was supplied for nothing. */
final class Asked {

  /** How many questions are put to the assessment; of more, those that rest on fewest unknowns. */
  private static final int MOST = 200;

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
    Map<String, List<Question>> byCode = new LinkedHashMap<>();
    for (Question question : desk.whatIf().questions(MOST)) {
      if (question.settles() > 0) {
        byCode
            .computeIfAbsent(
                question.code().isEmpty() ? question.question() : question.code(),
                code -> new ArrayList<>())
            .add(question);
      }
    }
    List<Entry> entries = new ArrayList<>();
    byCode.values().forEach(same -> entries.add(question(same)));
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("questions.none")));
    }
    return entries;
  }

  private Entry question(List<Question> same) {
    Question first = same.get(0);
    String text = desk.words().question(first);
    List<String> options = first.code().isEmpty() ? options(first) : List.of();
    if (!options.isEmpty()) {
      String named = desk.words().few(options, OPTIONS, Joint.COMMA);
      text = desk.say("questions.options", text, named);
    }
    if (same.size() > 1) {
      text = desk.say("questions.several", text, same.size() - 1);
    }
    Set<String> refs = new LinkedHashSet<>();
    same.stream()
        .filter(question -> !question.code().isEmpty())
        .forEach(question -> refs.add(question.code() + "@" + question.about()));
    return new Entry(desk.say("questions.settles", first.settles()), text, List.copyOf(refs));
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
   * Those first that bear on what is proposed, then on what is in force, then on all that is done.
   */
  List<Entry> cautions() {
    List<Entry> entries = new ArrayList<>();
    List<Conclusion> cautions = new ArrayList<>(desk.assessment().cautions());
    cautions.sort(Comparator.comparing(this::bearing));
    for (Conclusion caution : cautions) {
      Candidate candidate = desk.assessment().candidates().get(caution.about());
      boolean on = candidate != null && candidate.measure() != null;
      String label = desk.phrases().conclusion(caution);
      String text =
          on
              ? desk.say(
                  "cautions.on", label, desk.words().subject(caution.about()), desk.why(caution))
              : desk.say("cautions.entry", label, desk.why(caution));
      entries.add(new Entry("", text, List.of(caution.key())));
    }
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("cautions.none")));
    }
    return entries;
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
    List<Fact> aside = desk.assessment().setAside();
    if (!aside.isEmpty()) {
      String named =
          desk.words()
              .few(aside.stream().map(this::aside).distinct().toList(), LISTED, Joint.SEMICOLON);
      List<String> ids = aside.stream().map(Fact::id).toList();
      entries.add(new Entry("", desk.say("unused.aside", aside.size(), named), ids));
    }
    Map<String, Claim> own = new LinkedHashMap<>();
    desk.assessment().conclusions().forEach(each -> ownWord(each.basis(), own));
    own.forEach(
        (proposition, claim) -> {
          List<String> ids = new ArrayList<>(claim.speaksFor());
          ids.addAll(claim.speaksAgainst());
          entries.add(new Entry("", desk.say("unused.own-word", desk.phrases().brief(claim)), ids));
        });
    for (Unused unused : desk.assessment().unused()) {
      entries.add(new Entry("", desk.say("unused.entry", said(unused)), List.of(unused.fact())));
    }
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("unused.none")));
    }
    return entries;
  }

  private String aside(Fact fact) {
    Evidence evidence = fact.evidence();
    return evidence == null || evidence.by() == null
        ? said(fact)
        : desk.say("unused.by", said(fact), desk.name(evidence.by()));
  }

  /** What only those say whom it favours. */
  private static void ownWord(Judgement judgement, Map<String, Claim> found) {
    if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> ownWord(part, found));
    } else if (judgement instanceof Claim claim
        && claim.undetermined()
        && claim.doubts().contains(Doubt.NOT_INDEPENDENT)) {
      found.putIfAbsent(claim.proposition(), claim);
    }
  }

  private String said(Fact fact) {
    return fact.assertions().stream()
        .findFirst()
        .map(each -> said(each.code(), each.about(), each.value(), each.present()))
        .orElseGet(() -> desk.name(fact.id()));
  }

  private String said(String code, String about, String value, boolean present) {
    String claim = desk.phrases().claim(code, Set.of(about), value);
    return present ? claim : desk.say("unused.denied", claim);
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
