package org.r2prules.report.internal.text;

import java.util.List;
import org.r2prules.assessment.Explanation;
import org.r2prules.assessment.Explanation.Concluded;
import org.r2prules.assessment.Explanation.Leaf;
import org.r2prules.assessment.Explanation.Node;
import org.r2prules.assessment.Explanation.Operation;
import org.r2prules.assessment.Explanation.Step;
import org.r2prules.assessment.Explanation.Testimony;
import org.r2prules.facts.Evidence;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.wording.Words;
import org.r2prules.text.Width;

/** Writes an explanation as a tree. */
public final class ExplanationText {

  private static final String READING = "reading ";

  /** Deeper than this no page reaches. */
  private static final int DEEP = 12;

  private final Lines lines = new Lines();
  private final int depth;
  private final boolean whole;
  private final Texts texts;

  /**
   * @param depth how many conclusions deep
   * @param whole whether what did not decide is told too
   */
  private ExplanationText(int depth, boolean whole, Texts texts) {
    this.texts = texts;
    this.depth = depth;
    this.whole = whole;
  }

  /**
   * In at most so many lines: where all of it is too long, what decided; where that is too long, as
   * deep as there is room.
   */
  public static String of(Explanation explanation, int most, Texts texts) {
    String all = of(explanation, texts);
    if (all.lines().count() <= most) {
      return all;
    }
    Lines text = new Lines();
    for (int depth = DEEP; depth > 0; depth--) {
      ExplanationText shorter = new ExplanationText(depth, false, texts);
      shorter.write(explanation.root(), "", "", 0);
      text = shorter.lines;
      if (text.count() <= most - 2) {
        break;
      }
    }
    Lines page = new Lines();
    page.atMost(text, most - 2);
    page.blank();
    page.wrapped("", "", texts.say("explain.part"));
    return page.toString();
  }

  public static String of(Explanation explanation, Texts texts) {
    ExplanationText text = new ExplanationText(Integer.MAX_VALUE, true, texts);
    text.write(explanation.root(), "", "", 0);
    text.lines.blank();
    text.lines.wrapped("", "", texts.say("explain.whole"));
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
      wrapped(
          first, others, step.judgement(), texts.say("explain.doctrine", step.judgement().text()));
    }
  }

  private void write(Concluded node, String first, String others, int level) {
    Conclusion conclusion = node.judgement();
    String value = conclusion.value() == null ? "" : " = " + value(conclusion);
    String label = node.label().equals(conclusion.id()) ? "" : node.label() + " ";
    String name = label + "[" + conclusion.key() + "]" + value;
    if (node.basis() == null) {
      wrapped(first, others, conclusion, texts.say("explain.above", name));
      return;
    }
    if (level >= depth) {
      wrapped(first, others, conclusion, texts.say("explain.deeper", name));
      return;
    }
    wrapped(first, others, conclusion, name);
    detail(others, "explain.rule", node.rule().id() + ": " + node.rule().title());
    detail(others, "explain.source", node.rule().source());
    detail(others, "explain.register", String.join(" ", node.rule().register()));
    node.premises().stream()
        .filter(premise -> premise.startsWith(READING))
        .forEach(premise -> detail(others, "explain.reading", premise.substring(READING.length())));
    if (node.basis() instanceof Operation operation) {
      detail(others, "explain.rests", operator(operation.judgement()));
      parts(operation, others, level + 1);
    } else {
      child(node.basis(), others, true, level + 1);
    }
  }

  /** Of an option how it stands; all else by its code, as rules and tables have it. */
  private String value(Conclusion conclusion) {
    return conclusion.kind() == Kind.OPTION
        ? texts.say("option." + conclusion.value())
        : String.valueOf(conclusion.value());
  }

  private void detail(String prefix, String key, String words) {
    if (!words.isBlank()) {
      String label = texts.say(key) + " ";
      String first = prefix + "  " + label;
      lines.wrapped(first, prefix + " ".repeat(2 + Width.of(label)), words);
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
    leaf.speaksFor().forEach(each -> testimony(others, "explain.for", each));
    leaf.speaksAgainst().forEach(each -> testimony(others, "explain.against", each));
  }

  private void testimony(String prefix, String side, Testimony testimony) {
    Evidence evidence = testimony.evidence();
    String said = testimony.fact() + ": " + Words.evidence(evidence, evidence.by(), texts);
    detail(prefix, side, testimony.counts() ? said : texts.say("explain.aside", said));
  }

  private void wrapped(String first, String others, Judgement judgement, String words) {
    String doubts =
        judgement.undetermined() ? " (" + Words.doubts(judgement.doubts(), texts) + ")" : "";
    String status = texts.say("status." + judgement.status());
    lines.wrapped(first, others + "  ", status + doubts + ": " + words);
  }

  private String operator(Combined combined) {
    String words = texts.say("operator." + combined.operator());
    return combined.note() == null ? words : words + " (" + combined.note() + ")";
  }
}
