package org.r2prules.kb.handbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Inquiry;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.kb.Graph;

/** What the things of the doctrine are called on a page. */
record Names(Doctrine doctrine) {

  private static final Map<String, String> PREPARED =
      Map.of(
          "Group", "facts or judgements that rules gathered",
          "Mandate", "what a decision allows or asks for",
          "Mandates", "what all decisions together allow or ask for",
          "Members", "the actors that count as such",
          "Houses", "who belongs with whom",
          "Involved", "who has a part in the situation",
          "Candidate", "each tool that is to be judged, as such or as proposed",
          "Indicated", "the tools of these gates, and whether they are called for",
          "Tool", "rows of the tables of tools");

  /** The id of a conclusion, or what rules prepare for others. */
  static String id(Graph.Key key) {
    if (Reads.isConclusion(key)) {
      return Markdown.code(key.name());
    }
    return Markdown.code(key.name().equals("*") ? key.type() : key.type() + " " + key.name());
  }

  String called(Graph.Key key) {
    if (Reads.isConclusion(key)) {
      return Markdown.text(doctrine.label(key.name()));
    }
    if (key.type().equals("Tool") && !key.name().equals("*")) {
      return Markdown.text(doctrine.tool(key.name()));
    }
    return Markdown.text(PREPARED.getOrDefault(key.type(), ""));
  }

  String denied(Graph.Key key) {
    return Reads.isConclusion(key) ? Markdown.text(doctrine.negative(key.name())) : "";
  }

  /** The question that is asked of a code. */
  static String question(Term term) {
    return begun(term.asked("the " + about(term, " or the ")));
  }

  static String question(Inquiry inquiry) {
    return begun(Inquiry.asked(inquiry.question(), "the state"));
  }

  private static String begun(String question) {
    return Markdown.text(question.substring(0, 1).toUpperCase(Locale.ROOT) + question.substring(1));
  }

  /** What a code is about. */
  static String about(Term term, String between) {
    List<String> kinds =
        term.subjects().stream()
            .sorted()
            .map(SubjectKind::name)
            .map(kind -> kind.toLowerCase(Locale.ROOT))
            .toList();
    return kinds.stream().collect(Collectors.joining(between));
  }
}
