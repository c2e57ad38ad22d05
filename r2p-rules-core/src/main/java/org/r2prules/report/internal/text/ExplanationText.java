package org.r2prules.report.internal.text;

import java.util.List;
import org.r2prules.assessment.Explanation;
import org.r2prules.assessment.Explanation.Concluded;
import org.r2prules.assessment.Explanation.Leaf;
import org.r2prules.assessment.Explanation.Node;
import org.r2prules.assessment.Explanation.Operation;
import org.r2prules.assessment.Explanation.Step;
import org.r2prules.assessment.Explanation.Testimony;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.report.internal.wording.Words;

/** Writes an explanation as a tree. */
public final class ExplanationText {

  private static final String READING = "reading ";

  /** Deeper than this no page reaches. */
  private static final int DEEP = 12;

  private final Lines lines = new Lines();
  private final int depth;
  private final boolean whole;

  /**
   * @param depth how many conclusions deep
   * @param whole whether what did not decide is told too
   */
  private ExplanationText(int depth, boolean whole) {
    this.depth = depth;
    this.whole = whole;
  }

  /**
   * In at most so many lines: where all of it is too long, what decided; where that is too long, as
   * deep as there is room.
   */
  public static String of(Explanation explanation, int most) {
    String all = of(explanation);
    if (all.lines().count() <= most) {
      return all;
    }
    Lines text = new Lines();
    for (int depth = DEEP; depth > 0; depth--) {
      ExplanationText shorter = new ExplanationText(depth, false);
      shorter.write(explanation.root(), "", "", 0);
      text = shorter.lines;
      if (text.count() <= most - 2) {
        break;
      }
    }
    Lines page = new Lines();
    page.atMost(text, most - 2);
    page.blank();
    page.line(
        "Only what decided the result, as deep as a page allows; --explain-all shows the rest.");
    return page.toString();
  }

  public static String of(Explanation explanation) {
    ExplanationText text = new ExplanationText(Integer.MAX_VALUE, true);
    text.write(explanation.root(), "", "", 0);
    text.lines.blank();
    text.lines.line("* decided the result. Facts below the standard are shown but do not count.");
    return text.lines.toString();
  }

  private void write(Node node, String first, String others, int level) {
    if (node instanceof Concluded concluded) {
      write(concluded, first, others, level);
    } else if (node instanceof Operation operation) {
      wrapped(first, others, operation.judgement(), operator(operation.judgement()));
      parts(operation, others, level);
    } else if (node instanceof Leaf leaf) {
      write(leaf, first, others);
    } else {
      Step step = (Step) node;
      wrapped(first, others, step.judgement(), "doctrine: " + step.judgement().text());
    }
  }

  private void write(Concluded node, String first, String others, int level) {
    Conclusion conclusion = node.judgement();
    String value = conclusion.value() == null ? "" : " = " + conclusion.value();
    String label = node.label().equals(conclusion.id()) ? "" : node.label() + " ";
    String name = label + "[" + conclusion.key() + "]" + value;
    if (node.basis() == null) {
      wrapped(first, others, conclusion, name + " (explained above)");
      return;
    }
    if (level >= depth) {
      wrapped(first, others, conclusion, name + " (see --explain)");
      return;
    }
    wrapped(first, others, conclusion, name);
    detail(others, "rule ", node.rule().id() + ": " + node.rule().title());
    detail(others, "source ", node.rule().source());
    detail(others, "register ", String.join(" ", node.rule().register()));
    node.premises().stream()
        .filter(premise -> premise.startsWith(READING))
        .forEach(premise -> detail(others, READING, premise.substring(READING.length())));
    if (node.basis() instanceof Operation operation) {
      detail(others, "rests on ", operator(operation.judgement()));
      parts(operation, others, level + 1);
    } else {
      child(node.basis(), others, true, level + 1);
    }
  }

  private void detail(String prefix, String label, String words) {
    if (!words.isBlank()) {
      String first = prefix + "  " + label;
      lines.wrapped(first, prefix + " ".repeat(2 + label.length()), words);
    }
  }

  private void parts(Operation operation, String others, int level) {
    List<Node> parts =
        operation.parts().stream()
            .filter(part -> whole || part.decisive() || !operation.decisive())
            .toList();
    for (int i = 0; i < parts.size(); i++) {
      child(parts.get(i), others, i == parts.size() - 1, level);
    }
  }

  private void child(Node node, String prefix, boolean last, int level) {
    String mark = node.decisive() ? "* " : "  ";
    write(node, prefix + (last ? "`-" : "|-") + mark, prefix + (last ? "    " : "|   "), level);
  }

  private void write(Leaf leaf, String first, String others) {
    Claim claim = leaf.judgement();
    String means = leaf.means().isEmpty() ? "" : ": " + leaf.means();
    wrapped(first, others, claim, claim.proposition() + means);
    leaf.speaksFor().forEach(each -> testimony(others, "for ", each));
    leaf.speaksAgainst().forEach(each -> testimony(others, "against ", each));
  }

  private void testimony(String prefix, String side, Testimony testimony) {
    String weight = testimony.counts() ? "" : " (below the standard)";
    detail(
        prefix,
        side,
        testimony.fact()
            + ": "
            + Words.evidence(testimony.evidence(), testimony.evidence().by())
            + weight);
  }

  private void wrapped(String first, String others, Judgement judgement, String words) {
    String doubts = judgement.undetermined() ? " (" + Words.doubts(judgement.doubts()) + ")" : "";
    lines.wrapped(first, others + "  ", Words.status(judgement.status()) + doubts + ": " + words);
  }

  private static String operator(Combined combined) {
    String words =
        switch (combined.operator()) {
          case ALL -> "all of";
          case ANY -> "any of";
          case AT_LEAST -> "so many of";
          case NOT -> "the opposite of";
          case WEIGH -> "what speaks for, weighed with what speaks against";
          case AGREE -> "a determination, beside what the facts say";
          case SHOWN -> "only if it is shown";
          case NOT_REFUTED -> "unless it is refuted";
          case AT_MOST_UNDETERMINED -> "never better than undetermined";
          case FIRST_SETTLED -> "the first where it is settled, otherwise the second";
          case AWAITS -> "an act of the competent organ, then whether it was refused";
        };
    return combined.note() == null ? words : words + " (" + combined.note() + ")";
  }
}
