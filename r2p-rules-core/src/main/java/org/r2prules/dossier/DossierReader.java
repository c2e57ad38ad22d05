package org.r2prules.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;

/**
 * Reads dossiers from YAML and JSON in UTF-8 and checks them against a vocabulary. A name that ends
 * in {@code .json} means JSON, one that ends in {@code .yaml} or {@code .yml} YAML; otherwise the
 * content decides. Input of any origin is safe to read: it becomes facts or a {@link
 * DossierException}, within limits of size, depth and number. Immutable and thread-safe.
 */
public final class DossierReader {

  /** The most facts that a file may hold. */
  public static final int MAX_FACTS = 10_000;

  private final Vocabulary vocabulary;

  /** A reader for that vocabulary, which must not be null. */
  public DossierReader(Vocabulary vocabulary) {
    this.vocabulary = Objects.requireNonNull(vocabulary, "a reader needs a vocabulary");
  }

  /**
   * Reads a file.
   *
   * @throws DossierException with everything that is wrong with it, each with file, line and column
   * @throws IOException if the file cannot be read
   */
  public Dossier read(Path file) throws IOException {
    Objects.requireNonNull(file, "read needs a file");
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a stream, and leaves it open.
   *
   * @param name what to call it in messages; not null
   * @throws DossierException with everything that is wrong with it, each with name, line and column
   * @throws IOException if the stream cannot be read
   */
  public Dossier read(InputStream in, String name) throws IOException {
    Objects.requireNonNull(in, "read needs a stream");
    Objects.requireNonNull(name, "read needs a name to call the stream by");
    Complaints complaints = new Complaints(name);
    return read(InputText.of(in, complaints), name, complaints);
  }

  /**
   * Reads a text.
   *
   * @param name what to call it in messages; not null
   * @throws DossierException with everything that is wrong with it, each with name, line and column
   */
  public Dossier read(String text, String name) {
    Objects.requireNonNull(text, "read needs a text");
    Objects.requireNonNull(name, "read needs a name to call the text by");
    Complaints complaints = new Complaints(name);
    return read(InputText.of(text, complaints), name, complaints);
  }

  private Dossier read(String text, String name, Complaints complaints) {
    boolean json = isJson(text, name);
    InputText.requirePlain(text, json, complaints);
    Node root = TreeParser.parse(text, json, complaints);
    if (!(root instanceof Node.Mapping map)) {
      throw complaints.with(
          root.place(),
          root instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NOTHING
              ? "empty; a dossier needs at least 'situation'"
              : "expected a map with 'situation' and lists of facts, found " + root.what());
    }
    DraftReader draftReader = new DraftReader(vocabulary, complaints);
    List<Draft> drafts = draftReader.read(map);
    check(drafts, draftReader.complete(), complaints);
    if (!complaints.isEmpty()) {
      throw complaints.exception();
    }
    return Dossier.of(drafts.stream().map(Draft::fact).toList());
  }

  private static boolean isJson(String text, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return true;
    }
    return !lower.endsWith(".yaml") && !lower.endsWith(".yml") && text.strip().startsWith("{");
  }

  private void check(List<Draft> drafts, boolean complete, Complaints complaints) {
    Map<Fact, Draft> distinct = new LinkedHashMap<>();
    drafts.forEach(draft -> distinct.putIfAbsent(draft.fact(), draft));
    List<Fact> facts = List.copyOf(distinct.keySet());
    for (Flaw flaw : DossierCheck.of(vocabulary).flaws(facts, complete)) {
      if (flaw.fact() == null) {
        continue; // the reader has said that there is no situation
      }
      Draft draft = distinct.get(flaw.fact());
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
