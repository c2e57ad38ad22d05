package org.r2prules.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Favours;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the words that a dossier may use. */
@Command(
    name = "codes",
    description =
        "Lists the codes and fields of a dossier: what each is about, its values, what it means,"
            + " and an example.",
    mixinStandardHelpOptions = true)
final class Codes implements Callable<Integer> {

  /** How many letters of a word may be wrong. */
  private static final int MOST_WRONG = 4;

  private static final String INDENT = "    ";

  private static final Map<Favours.Party, String> PARTIES =
      Map.of(
          Favours.Party.ACTING, "somebody who would carry a proposed measure of coercion",
          Favours.Party.ACCUSED, "the territorial state or somebody accused",
          Favours.Party.SELF, "the one whom it is about",
          Favours.Party.OTHERS, "others who have an interest");

  /** What stands in the JSON, in words. */
  private static final Map<String, String> TYPES =
      Map.of(
          "flag", "yes or no",
          "one", "one of",
          "many", "any of, each by itself",
          "actor", "an actor by id",
          "actors", "actors by id",
          "populations", "populations by id",
          "actors_or_populations", "actors or populations by id",
          "field", "a field of the fact");

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PATTERN",
      description = "A code, or part of a code, of a value or of a meaning; all without it.")
  private String pattern;

  @picocli.CommandLine.Option(names = "--json", description = "Print the same as JSON.")
  private boolean json;

  /** A code or a field with what is said of it. */
  private record Entry(
      String name,
      List<String> subjects,
      String type,
      List<String> values,
      String means,
      List<String> notes,
      String example) {

    static Entry of(Term term) {
      List<String> notes = new ArrayList<>();
      if (term.open()) {
        notes.add("open: other values may be supplied");
      }
      if (term.independent()) {
        notes.add(
            "independent: counts only from somebody named in evidence.by; from a body outside the"
                + " dossier only with independent: true");
      }
      if (term.passing()) {
        notes.add(
            "passing: does not count where it was seen more than a year before the date of the"
                + " dossier");
      }
      note(notes, "asserted", term.favours().asserted());
      note(notes, "denied", term.favours().denied());
      if (!term.favours().contrary().isEmpty()) {
        notes.add(
            "of "
                + String.join(", ", sorted(term.favours().contrary()))
                + " it is the other way round");
      }
      if (term.object() != null) {
        notes.add(
            "a population by id, or true: "
                + (term.object() == Term.ObjectOf.ONLY
                    ? "the only people that it can mean"
                    : "all whom incidents name the actor as attacking"));
      }
      return new Entry(
          term.code(),
          term.subjects().stream().sorted().map(each -> lower(each.name())).toList(),
          lower(term.type().name()) + (term.unit() == null ? "" : " of " + term.unit()),
          term.values(),
          term.means(),
          notes,
          TermExample.of(term));
    }

    private static void note(List<String> notes, String what, Set<Favours.Party> parties) {
      if (!parties.isEmpty()) {
        notes.add(
            "does not count where it is "
                + what
                + " by "
                + String.join(
                    " or ", parties.stream().sorted().map(each -> PARTIES.get(each)).toList()));
      }
    }

    private static List<String> sorted(Set<String> values) {
      return values.stream().sorted().toList();
    }

    static Entry ofField(String name, List<String> values) {
      return new Entry(
          name,
          List.of(name.substring(0, name.indexOf('.'))),
          "field",
          values,
          "",
          List.of(),
          TermExample.of(name, values));
    }

    /** The name, and what follows its dot. */
    Stream<String> names() {
      return Stream.of(name, name.substring(name.indexOf('.') + 1));
    }

    boolean has(String part) {
      return Stream.concat(Stream.of(name, means), values.stream())
          .anyMatch(text -> lower(text).contains(lower(part)));
    }

    void write(ObjectNode node) {
      node.put("code", name);
      subjects.forEach(node.putArray("of")::add);
      node.put("type", type);
      values.forEach(node.putArray("values")::add);
      node.put("means", means);
      notes.forEach(node.putArray("notes")::add);
      node.put("example", example);
    }
  }

  @Override
  public Integer call() {
    List<Entry> entries = chosen(entries(R2pRules.load().doctrine().vocabulary()));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ObjectNode root = new ObjectMapper().createObjectNode();
      entries.forEach(entry -> entry.write(root.withArray("codes").addObject()));
      out.print(root.toPrettyString().replace("\r\n", "\n") + "\n");
    } else {
      entries.forEach(entry -> print(entry, out));
    }
    out.flush();
    return R2p.DONE;
  }

  private static List<Entry> entries(Vocabulary vocabulary) {
    List<Entry> entries = new ArrayList<>();
    vocabulary.terms().forEach(term -> entries.add(Entry.of(term)));
    vocabulary.fields().forEach(name -> entries.add(Entry.ofField(name, vocabulary.field(name))));
    return entries;
  }

  /** That code alone, where the pattern is one; otherwise all that have the pattern in them. */
  private List<Entry> chosen(List<Entry> all) {
    if (pattern == null) {
      return all;
    }
    List<Entry> exact = all.stream().filter(entry -> entry.name().equals(pattern)).toList();
    List<Entry> found =
        exact.isEmpty() ? all.stream().filter(entry -> entry.has(pattern)).toList() : exact;
    if (found.isEmpty()) {
      List<String> words =
          all.stream()
              .flatMap(entry -> Stream.concat(entry.names(), entry.values().stream()))
              // None that differs by more letters can be near, and of too many none is looked for.
              .filter(word -> Math.abs(word.length() - pattern.length()) <= MOST_WRONG)
              .distinct()
              .toList();
      throw new Refusal(
          "no code or value has " + pattern + " in it" + Nearest.hint(pattern, words));
    }
    return found;
  }

  private static void print(Entry entry, PrintWriter out) {
    out.printf(
        "%-28s  %-20s  %s\n",
        entry.name(),
        String.join(", ", entry.subjects()),
        TYPES.getOrDefault(entry.type(), entry.type()));
    Columns.print(out, INDENT, entry.means());
    Columns.print(out, INDENT, String.join(", ", entry.values()));
    entry.notes().forEach(note -> Columns.print(out, INDENT, note));
    Columns.print(out, INDENT, entry.example());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
