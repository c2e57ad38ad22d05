package org.r2prules.dossier.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.internal.checking.Flaw;
import org.r2prules.dossier.internal.checking.Flaws;
import org.r2prules.dossier.internal.form.DossierForm;
import org.r2prules.dossier.internal.form.Section;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;

/**
 * One file on its way to facts: text, tree, drafts, and the drafts checked, so that what is wrong
 * with them is said at its line. For one reading; not thread-safe.
 */
public final class DossierFile {

  /** The most facts that a file may hold. */
  public static final int MAX_FACTS = DossierForm.MAX_FACTS;

  private final String name;
  private final Vocabulary vocabulary;
  private final Complaints complaints;

  /** A file that messages call by that name. */
  public DossierFile(String name, Vocabulary vocabulary) {
    this.name = name;
    this.vocabulary = vocabulary;
    this.complaints = new Complaints(name);
  }

  /**
   * The facts of the stream, which is left open.
   *
   * @throws Refused with everything that is wrong
   * @throws IOException if the stream cannot be read
   */
  public List<Fact> facts(InputStream in) throws IOException {
    return parsed(InputText.of(in, complaints));
  }

  /**
   * The facts of the text.
   *
   * @throws Refused with everything that is wrong
   */
  public List<Fact> facts(String text) {
    return parsed(InputText.of(text, complaints));
  }

  private List<Fact> parsed(String text) {
    boolean json = isJson(text);
    InputText.requirePlain(text, json, complaints);
    Node root;
    try {
      root = TreeParser.parse(text, json, complaints);
    } catch (Refused e) {
      throw Foreign.text(text).map(this::refused).orElse(e);
    }
    if (!(root instanceof Node.Mapping map)) {
      Optional<String> foreign = Foreign.text(text);
      if (foreign.isPresent()) {
        throw refused(foreign.get());
      }
      throw complaints.with(
          root.place(),
          root instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NOTHING
              ? "empty; a dossier needs at least 'situation'"
              : "expected a map with 'situation' and lists of facts, found " + root.what());
    }
    DraftReader reader = new DraftReader(vocabulary, complaints);
    List<Draft> drafts = reader.read(map);
    check(drafts, reader.complete());
    if (!complaints.isEmpty()) {
      throw complaints.exception();
    }
    return drafts.stream().map(Draft::fact).toList();
  }

  /** For what it is instead; what a parser of YAML says of it helps nobody. */
  private Refused refused(String what) {
    return new Complaints(name).with(Place.START, what);
  }

  private boolean isJson(String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return true;
    }
    return !lower.endsWith(".yaml") && !lower.endsWith(".yml") && text.strip().startsWith("{");
  }

  private void check(List<Draft> drafts, boolean complete) {
    Map<Fact, Draft> distinct = new LinkedHashMap<>();
    drafts.forEach(draft -> distinct.putIfAbsent(draft.fact(), draft));
    List<Fact> facts = List.copyOf(distinct.keySet());
    // By identity: a fact may hold a hundred thousand names, and each has a flaw.
    IdentityHashMap<Fact, Draft> byFact = new IdentityHashMap<>();
    distinct.forEach(byFact::put);
    for (Flaw flaw : Flaws.of(vocabulary, facts, complete)) {
      if (flaw.fact() == null) {
        continue; // the reader has said that there is no situation
      }
      Draft draft = byFact.get(flaw.fact());
      if (!draft.isFaulty(flaw.field()) && !draft.isFaulty(flaw.key())) {
        complaints.add(draft.place(flaw.key()), about(draft, flaw), flaw.what());
      }
    }
  }

  /** Facts without an id of their own are called by their code. */
  private static String about(Draft draft, Flaw flaw) {
    if (draft.named()) {
      return flaw.about();
    }
    Fact fact = draft.fact();
    String code = fact instanceof Indicator i ? i.code() : ((Figure) fact).code();
    return Section.of(fact).word + " " + Wording.clip(code) + flaw.part();
  }
}
