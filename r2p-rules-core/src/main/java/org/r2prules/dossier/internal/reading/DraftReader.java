package org.r2prules.dossier.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.internal.form.DerivedIds;
import org.r2prules.dossier.internal.form.DossierForm;
import org.r2prules.dossier.internal.form.Section;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Fact;

/** Reads the tree of a file into drafts of facts. For one file; not thread-safe. */
final class DraftReader {

  private final Vocabulary vocabulary;
  private final Complaints complaints;
  private boolean complete = true;

  DraftReader(Vocabulary vocabulary, Complaints complaints) {
    this.vocabulary = vocabulary;
    this.complaints = complaints;
  }

  /** Whether the file has no fact beside these: none that is unreadable or has no id. */
  boolean complete() {
    return complete;
  }

  List<Draft> read(Node.Mapping map) {
    Keys top = new Keys(map, "", complaints);
    FormReader.require(top.node(DossierForm.KEY), complaints);
    requireFew(map);
    List<Draft> drafts = new ArrayList<>();
    EvidenceReader evidence = new EvidenceReader(complaints);
    FactReader facts = new FactReader(evidence);
    String situation = Wording.MISSING;
    Node only = top.neededNode("situation");
    if (only instanceof Node.Mapping node) {
      Keys keys = keys(Section.SITUATION, node);
      Fact fact = facts.read(Section.SITUATION, keys);
      situation = fact.id();
      drafts.add(draft(fact, keys, true));
    } else if (only != null) {
      complete = false;
      top.expected("situation", only, "one map");
    }
    evidence.sources(top.node("sources"));
    IndicatorReader indicators = new IndicatorReader(vocabulary, evidence, situation);
    for (Section section : Section.values()) {
      if (section == Section.SITUATION) {
        continue;
      }
      for (Node.Mapping node : entries(section, top)) {
        Keys keys = keys(section, node);
        drafts.add(
            switch (section) {
              case FIGURES -> unnamed(indicators.figure(keys), keys);
              case INDICATORS -> unnamed(indicators.indicator(keys), keys);
              default -> draft(facts.read(section, keys), keys, true);
            });
      }
    }
    notes(top);
    top.finish();
    return withIds(drafts);
  }

  /** Before any is read: each that is broken has several complaints. */
  private void requireFew(Node.Mapping map) {
    int facts = 0;
    for (Section section : Section.values()) {
      Node.Member member = map.members().get(section.key);
      if (member != null) {
        facts += member.value() instanceof Node.Sequence list ? list.items().size() : 1;
      }
    }
    if (facts > DossierForm.MAX_FACTS) {
      throw complaints.with(
          map.place(), facts + " facts; a dossier holds at most " + DossierForm.MAX_FACTS);
    }
  }

  /** Gives the drafts without a name of their own their ids. */
  private static List<Draft> withIds(List<Draft> drafts) {
    Map<String, Set<Fact>> sharing = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.named()) {
        sharing.computeIfAbsent(draft.fact().id(), id -> new HashSet<>()).add(draft.fact());
      }
    }
    return drafts.stream()
        .map(
            draft ->
                !draft.named() && sharing.get(draft.fact().id()).size() > 1
                    ? draft.withFact(DerivedIds.hashed(draft.fact()))
                    : draft)
        .toList();
  }

  private static void notes(Keys top) {
    if (top.node("notes") instanceof Node.Sequence) {
      top.names("notes");
    } else {
      top.text("notes");
    }
  }

  private List<Node.Mapping> entries(Section section, Keys top) {
    Node node = top.node(section.key);
    List<Node.Mapping> entries = new ArrayList<>();
    if (node instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Mapping map) {
          entries.add(map);
        } else {
          complete = false;
          complaints.add(
              item.place(), section.key, "expected a map for each, found " + item.what());
        }
      }
    } else if (node != null) {
      complete = false;
      top.expected(section.key, node, "a list");
    }
    return entries;
  }

  /** The keys of a fact, called by its id where it has one. */
  private Keys keys(Section section, Node.Mapping map) {
    Node.Member id = map.members().get("id");
    Node.Member code = map.members().get("code");
    String name = text(id != null ? id : code);
    return new Keys(
        map, name.isEmpty() ? nameless(section) : section.word + " " + name, complaints);
  }

  private static String nameless(Section section) {
    return section == Section.SITUATION ? section.word : "an entry of " + section.key;
  }

  private static String text(Node.Member member) {
    return member != null
            && member.value() instanceof Node.Scalar scalar
            && scalar.kind() == Node.Scalar.Kind.TEXT
        ? Wording.clip(scalar.text())
        : "";
  }

  private Draft unnamed(Fact fact, Keys keys) {
    return draft(fact, keys, keys.node("id") != null);
  }

  private Draft draft(Fact fact, Keys keys, boolean named) {
    keys.finish();
    complete &= !keys.faulty().contains("id");
    return new Draft(fact, keys.places(), keys.faulty(), named);
  }
}
