package org.r2prules.report.internal.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.r2prules.assessment.Assessment;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Combined.Operator;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;
import org.r2prules.judgement.Text;

/**
 * Says in a few words what a judgement is, as far as it decides, and no further than the first
 * conclusions. What is below those is told where they are explained.
 */
public final class Phrases {

  private static final int JOINED = 3;

  /** So that the same parts are the same phrase, whatever their order in the rule. */
  private static final Comparator<Phrase> IN_ORDER =
      Comparator.comparing(Phrase::depth).thenComparing(Phrase::text);

  private final Assessment assessment;
  private final Words words;
  private final Subjects subjects;

  public Phrases(Assessment assessment, Words words) {
    this.assessment = assessment;
    this.words = words;
    this.subjects = new Subjects(assessment, words);
  }

  public Subjects subjects() {
    return subjects;
  }

  /** A list of parts as text, what nothing supplied can settle last. */
  public String list(List<Phrase> phrases, int listed) {
    List<String> all = new ArrayList<>();
    phrases.stream().filter(Phrase::awaited).map(this::text).forEach(all::add);
    phrases.stream().filter(phrase -> !phrase.awaited()).map(this::text).forEach(all::add);
    return words.few(all, listed, Joint.SEMICOLON);
  }

  /** The label, and what it is about unless that goes without saying. */
  public String conclusion(Conclusion conclusion) {
    return text(leaf(conclusion));
  }

  /** A claim as the vocabulary words it, without its explanations. */
  public String claim(String code, Set<String> about, String value) {
    return text(new Phrase(gist(code), values(code, value), about, "", true, 0));
  }

  /** What a judgement is. */
  public String brief(Judgement judgement) {
    return text(phrase(judgement));
  }

  private String text(Phrase phrase) {
    return bare(phrase) + subjects.suffix(phrase.about()) + mark(phrase);
  }

  private String mark(Phrase phrase) {
    if (phrase.marks().isEmpty()) {
      return "";
    }
    String marks = words.all(List.copyOf(phrase.marks()), Joint.COMMA);
    return " (" + (phrase.partly() ? words.say("said.partly", marks) : marks) + ")";
  }

  private String bare(Phrase phrase) {
    List<String> values = List.copyOf(phrase.values());
    return values.isEmpty()
        ? phrase.text()
        : phrase.text() + ": " + words.few(values, JOINED, Joint.COMMA);
  }

  /** A judgement as it stands within others. */
  private String within(Phrase phrase) {
    String suffix = phrase.about().size() > 1 ? subjects.suffix(phrase.about()) : "";
    return phrase.depth() > 0 ? "(" + bare(phrase) + ")" : bare(phrase) + suffix + mark(phrase);
  }

  /** A judgement, as far as it decides. */
  public Phrase phrase(Judgement judgement) {
    if (!(judgement instanceof Combined combined)) {
      return leaf(judgement);
    }
    return switch (combined.operator()) {
      case NOT -> negated(combined.parts().get(0));
      case SHOWN -> unsettled(combined, words.say("said.not-shown"));
      case NOT_REFUTED -> unsettled(combined, words.say("said.not-refuted"));
      case AT_MOST_UNDETERMINED ->
          Decisive.isCapped(combined) && Decisive.parts(combined).isEmpty()
              ? capped(combined)
              : phrase(combined.parts().get(0));
      case AWAITS -> phrase(combined.parts().get(0));
      default -> joined(combined);
    };
  }

  private Phrase leaf(Judgement judgement) {
    if (judgement instanceof Conclusion conclusion) {
      Phrase phrase =
          Phrase.of(
              conclusion.notMet() ? words.negative(conclusion) : words.label(conclusion),
              Set.of(conclusion.about()));
      boolean disputed =
          conclusion.undetermined() && conclusion.doubts().contains(Doubt.CONFLICTING);
      return disputed ? phrase.marked(words.say("said.disputed")) : phrase;
    }
    if (judgement instanceof Claim claim) {
      return claim.notMet()
          ? denied(claim)
          : new Phrase(
              gist(claim.code()),
              values(claim.code(), claim.value()),
              Set.of(claim.about()),
              mark(claim),
              true,
              0);
    }
    if (judgement instanceof Act act) {
      return Phrase.of(act.said(words), Set.of());
    }
    Stated stated = (Stated) judgement;
    return new Phrase(stated.said(words), Set.of(), Set.of(), "", !stated.undetermined(), 0);
  }

  /** What is shown not to be so, in the words for that. */
  private Phrase denied(Claim claim) {
    return Phrase.of(words.denied(claim), Set.of(claim.about()));
  }

  /**
   * What stands there as the opposite: as it stands, in its own words for either; where it is open,
   * in the words for what would have to be shown.
   */
  private Phrase negated(Judgement part) {
    if (part instanceof Conclusion conclusion && !conclusion.met()) {
      return Phrase.of(words.negative(conclusion), Set.of(conclusion.about()));
    }
    if (part instanceof Claim claim && !claim.met()) {
      return denied(claim).marked(mark(claim));
    }
    if (!part.undetermined()) {
      return phrase(part);
    }
    if (part instanceof Combined combined) {
      if (combined.operator() == Operator.NOT) {
        return phrase(combined.parts().get(0));
      }
      Judgement inner = combined.parts().get(0);
      if (combined.operator() == Operator.SHOWN && combined.status() == inner.status()) {
        return negated(inner);
      }
    }
    Phrase phrase = phrase(part);
    return new Phrase(
        words.say("opposite", bare(phrase)),
        Set.of(),
        phrase.about(),
        phrase.marks(),
        phrase.partly(),
        phrase.awaited(),
        0);
  }

  private Phrase unsettled(Combined combined, String mark) {
    Judgement part = combined.parts().get(0);
    return part.undetermined() && !combined.undetermined()
        ? phrase(part).marked(mark)
        : phrase(part);
  }

  private Phrase joined(Combined combined) {
    if (Decisive.parts(combined).isEmpty()) {
      return torn(combined);
    }
    List<Phrase> parts = new ArrayList<>();
    collect(combined, Decisive.glue(combined), parts);
    List<Phrase> merged = Phrase.merged(parts).stream().sorted(IN_ORDER).toList();
    return merged.size() == 1 ? merged.get(0) : joined(merged, Decisive.glue(combined));
  }

  private Phrase joined(List<Phrase> parts, Joint glue) {
    List<String> texts = parts.stream().map(this::within).toList();
    String text = words.few(texts, JOINED, glue);
    int depth = 1 + parts.stream().mapToInt(Phrase::depth).max().orElse(0);
    boolean awaited = parts.stream().anyMatch(Phrase::awaited);
    return new Phrase(text, Set.of(), Set.of(), "", awaited, depth);
  }

  /** The parts, and instead of a part that is joined the same way its own parts. */
  private void collect(Combined combined, Joint glue, List<Phrase> parts) {
    for (Judgement part : Decisive.parts(combined)) {
      if (Decisive.isAgainst(part, combined)) {
        parts.add(negated(part));
      } else if (part instanceof Combined inner
          && Decisive.isJoin(inner)
          && Decisive.glue(inner) == glue) {
        collect(inner, glue, parts);
      } else {
        parts.add(phrase(part));
      }
    }
  }

  /** Its parts are settled, and yet it is not. */
  private Phrase torn(Combined combined) {
    Judgement pro = combined.parts().get(0);
    Judgement contra = combined.parts().get(1);
    Text why = combined.why();
    if (why != null && !combined.doubts().contains(Doubt.CONFLICTING)) {
      return new Phrase(why.said(words), Set.of(), Set.of(), "", false, 0);
    }
    if (combined.doubts().contains(Doubt.CONFLICTING)) {
      Phrase sides = joined(List.of(phrase(pro), phrase(contra)), Joint.AGAINST);
      return new Phrase(words.say("said.conflict", sides.text()), Set.of(), Set.of(), "", false, 1);
    }
    Phrase shown = phrase(pro);
    return shown.depth() == 0 && phrase(contra).depth() == 0
        ? joined(List.of(shown, phrase(contra)), Joint.OR)
        : new Phrase(
            words.say("said.either", bare(shown)),
            Set.of(),
            shown.about(),
            "",
            true,
            shown.depth());
  }

  public Phrase capped(Combined combined) {
    String text = words.say("said.capped", words.note(combined));
    return new Phrase(text, Set.of(), Set.of(), "", false, 0);
  }

  private Set<String> values(String code, String value) {
    return value.equals("true") ? Set.of() : Set.of(words.value(code, value));
  }

  private String mark(Claim claim) {
    return claim.doubts().stream().anyMatch(doubt -> doubt != Doubt.NO_EVIDENCE)
        ? words.doubts(claim.doubts())
        : "";
  }

  private String gist(String code) {
    String means =
        assessment.doctrine().vocabulary().term(code).map(term -> term.means()).orElse(code);
    String gist = means.split("[;:]", 2)[0].trim();
    return gist.isEmpty() ? code : gist;
  }
}
