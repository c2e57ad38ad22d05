package org.r2prules.report.internal.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.assessment.Derivation;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.report.internal.html.HtmlPage.Branch;
import org.r2prules.report.internal.html.HtmlPage.Node;
import org.r2prules.report.internal.html.HtmlPage.Term;
import org.r2prules.report.internal.html.HtmlPage.Tree;
import org.r2prules.report.internal.html.HtmlPage.Witness;

/**
 * How conclusions were derived. Each is shown once: where it is first needed, unless that lies too
 * deep, and elsewhere there is a link to it. What the page refers to is shown in any case.
 */
final class TreeMaker {

  /** What lies deeper in a tree is shown by itself. */
  private static final int DEEPEST = 3;

  private static final int PARTS = 30;
  private static final int WITNESSES = 12;
  private static final String READING = "reading ";

  /** What a reader asks for comes first. */
  private static final List<Kind> FIRST =
      List.of(
          Kind.STAGE,
          Kind.THRESHOLD,
          Kind.RESPONSIBILITY,
          Kind.CRIME,
          Kind.OPTION,
          Kind.CAUTION,
          Kind.RECOMMENDATION);

  private final Room room;
  private final Set<Conclusion.Ref> placed = new HashSet<>();

  TreeMaker(Room room) {
    this.room = room;
  }

  Tree tree() {
    Set<Kind> kinds = new LinkedHashSet<>(FIRST);
    kinds.addAll(List.of(Kind.values()));
    Map<Kind, List<Node>> nodes = new EnumMap<>(Kind.class);
    for (Kind kind : kinds) {
      for (Conclusion conclusion : inOrder(kind)) {
        if (!room.anchors().conclusion(conclusion).isEmpty()
            && !placed.contains(conclusion.ref())) {
          nodes.computeIfAbsent(kind, each -> new ArrayList<>()).add(conclusion(conclusion, 0));
        }
      }
    }
    List<Branch> branches = new ArrayList<>();
    for (Kind kind : kinds) {
      List<Node> of = nodes.getOrDefault(kind, List.of());
      if (!of.isEmpty()) {
        branches.add(new Branch(room.say("html.kind." + kind), of));
      }
    }
    int all = room.assessment().conclusions().size();
    return new Tree(branches, placed.size(), all - placed.size());
  }

  /** The stage reached before the rungs that lead to it. */
  private List<Conclusion> inOrder(Kind kind) {
    List<Conclusion> of = new ArrayList<>(room.assessment().of(kind));
    if (kind == Kind.STAGE) {
      of.sort(Comparator.comparing(stage -> stage.value() == null));
    }
    return of;
  }

  private Node conclusion(Conclusion conclusion, int depth) {
    placed.add(conclusion.ref());
    List<Term> notes = new ArrayList<>();
    Derivation derivation = room.assessment().derivation(conclusion);
    RuleInfo rule = room.assessment().doctrine().rule(derivation.rule());
    note(notes, "html.rule", room.say("html.rule.said", rule.id(), rule.title()));
    note(notes, "html.place", rule.source());
    note(notes, "html.register", String.join(" ", rule.register()));
    String readings =
        String.join(
            "; ",
            derivation.premises().stream()
                .filter(premise -> premise.startsWith(READING))
                .map(premise -> premise.substring(READING.length()))
                .toList());
    note(notes, "html.reading", readings);
    Judgement basis = conclusion.basis();
    List<Judgement> parts = List.of(basis);
    List<Judgement> deciding = parts;
    if (basis instanceof Combined combined) {
      notes.add(new Term(room.say("html.rests"), operator(combined), "own-line"));
      parts = combined.parts();
      deciding = combined.decisive();
    }
    return new Node(
        "conclusion",
        Room.look(conclusion),
        status(conclusion),
        doubts(conclusion),
        label(conclusion),
        room.anchors().conclusion(conclusion),
        false,
        notes,
        List.of(),
        nodes(parts, deciding, depth + 1),
        Math.max(0, parts.size() - PARTS));
  }

  private void note(List<Term> notes, String key, String means) {
    if (!means.isBlank()) {
      notes.add(new Term(room.say(key), means));
    }
  }

  private String label(Conclusion conclusion) {
    String label = room.phrases().conclusion(conclusion);
    return conclusion.value() == null || conclusion.kind() == Kind.OPTION
        ? label
        : room.say("html.value", label, room.name(conclusion.kind().label(), conclusion.value()));
  }

  private String status(Judgement judgement) {
    if (judgement instanceof Conclusion conclusion
        && conclusion.kind() == Kind.OPTION
        && conclusion.value() != null) {
      return room.say("html.option." + conclusion.value());
    }
    return room.status(judgement);
  }

  private String doubts(Judgement judgement) {
    return judgement.undetermined() ? room.words().doubts(judgement.doubts()) : "";
  }

  /** What decides comes before what does not, where there is no room for all. */
  private List<Node> nodes(List<Judgement> parts, List<Judgement> deciding, int depth) {
    List<Judgement> shown = parts;
    if (parts.size() > PARTS) {
      shown = new ArrayList<>(deciding.subList(0, Math.min(PARTS, deciding.size())));
      for (Judgement part : parts) {
        if (shown.size() < PARTS && !contains(shown, part)) {
          shown.add(part);
        }
      }
    }
    List<Node> nodes = new ArrayList<>();
    for (Judgement part : shown) {
      nodes.add(node(part, deciding.size() < parts.size() && contains(deciding, part), depth));
    }
    return nodes;
  }

  @SuppressWarnings("ReferenceEquality") // deep equality of a derivation is costly, and not meant
  private static boolean contains(List<Judgement> judgements, Judgement wanted) {
    return judgements.stream().anyMatch(judgement -> judgement == wanted);
  }

  private Node node(Judgement judgement, boolean decides, int depth) {
    if (judgement instanceof Conclusion conclusion) {
      return told(conclusion, decides, depth);
    }
    if (judgement instanceof Combined combined) {
      return node(
          "join",
          combined,
          operator(combined),
          decides,
          List.of(),
          nodes(combined.parts(), combined.decisive(), depth),
          Math.max(0, combined.parts().size() - PARTS));
    }
    if (judgement instanceof Claim claim) {
      List<Witness> witnesses = new ArrayList<>();
      witnesses(claim.speaksFor(), room.say("html.for"), witnesses);
      witnesses(claim.speaksAgainst(), room.say("html.against"), witnesses);
      int all = claim.speaksFor().size() + claim.speaksAgainst().size();
      String said = room.claim(claim.code(), claim.about(), claim.value());
      return node("leaf", claim, said, decides, witnesses, List.of(), all - witnesses.size());
    }
    return node(
        "leaf", judgement, room.phrases().brief(judgement), decides, List.of(), List.of(), 0);
  }

  private Node told(Conclusion conclusion, boolean decides, int depth) {
    String id = room.anchors().conclusion(conclusion);
    if (id.isEmpty() || placed.contains(conclusion.ref()) || depth > DEEPEST) {
      return new Node(
          "told",
          Room.look(conclusion),
          status(conclusion),
          doubts(conclusion),
          label(conclusion),
          id,
          decides,
          List.of(),
          List.of(),
          List.of(),
          0);
    }
    Node node = conclusion(conclusion, depth);
    return new Node(
        node.form(),
        node.look(),
        node.status(),
        node.doubts(),
        node.text(),
        node.id(),
        decides,
        node.notes(),
        node.witnesses(),
        node.parts(),
        node.more());
  }

  private Node node(
      String form,
      Judgement judgement,
      String text,
      boolean decides,
      List<Witness> witnesses,
      List<Node> parts,
      int more) {
    return new Node(
        form,
        Room.look(judgement),
        status(judgement),
        doubts(judgement),
        text,
        "",
        decides,
        List.of(),
        witnesses,
        parts,
        more);
  }

  private void witnesses(List<String> facts, String side, List<Witness> witnesses) {
    for (String id : facts.subList(0, Math.min(WITNESSES / 2, facts.size()))) {
      Fact fact = room.words().factOf(id);
      Evidence evidence = fact == null ? null : fact.evidence();
      if (fact == null || evidence == null) {
        continue;
      }
      String said =
          room.say("html.witness", room.source(evidence), room.standard(evidence.standard()));
      boolean counts = fact.meets(room.assessment().required());
      witnesses.add(
          new Witness(
              side,
              room.subject(id),
              room.anchors().fact(id),
              counts ? said : room.say("html.aside", said)));
    }
  }

  private String operator(Combined combined) {
    String words = room.say("operator." + combined.operator());
    return combined.note() == null
        ? words
        : room.say("html.noted", words, room.words().words(combined.note()));
  }
}
