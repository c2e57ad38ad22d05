package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;

/**
 * Every value that a host may supply is read by some rule: it stands in a rule that reads its code,
 * or a rule reads the code as a whole.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the rules are loaded once
class ReadValuesTest {

  /** Who did an act is read where acts are tied to actors, in {@code Deed}. */
  private static final Set<String> TIED = Set.of("incident.perpetrators", "incident.acts");

  /** The property of a fact that a field is, as a pattern of a rule has it. */
  private static final Map<String, Graph.Key> FIELDS =
      Map.of(
          "situation.region", new Graph.Key("Situation", "region"),
          "actor.kind", new Graph.Key("Actor", "kind"),
          "actor.affiliation", new Graph.Key("Actor", "affiliation"),
          "measure.status", new Graph.Key("Measure", "status"),
          "measure.basis", new Graph.Key("Measure", "basis"),
          "measure.tool", new Graph.Key("Measure", "tool"),
          "mission.kind", new Graph.Key("Mission", "kind"));

  /** A residue says that it is none of the values that are read. */
  private static final Set<String> RESIDUE = Set.of("OTHER");

  private final R2pRules doctrine = R2pRules.load();
  private final Vocabulary vocabulary = doctrine.doctrine().vocabulary();
  private final List<Graph.Node> rules = List.copyOf(Graph.load().rules().values());

  @Test
  void every_value_of_every_code_is_read_by_a_rule() {
    Offenders offenders = new Offenders();
    for (Term term : vocabulary.terms()) {
      List<Graph.Node> readers = readers(term.code());
      offenders.addUnless(!readers.isEmpty(), "a code is read by some rule", term.code());
      if (!isReadWhole(term, readers)) {
        for (String value : term.values()) {
          offenders.addUnless(
              readers.stream().anyMatch(rule -> rule.words().contains(value)),
              "a value is read by some rule that reads its code",
              term.code() + "=" + value);
        }
      }
    }
    offenders.assertNone();
  }

  @Test
  void every_value_of_every_field_is_read_by_a_rule_or_a_table() {
    Offenders offenders = new Offenders();
    Set<String> unread = new TreeSet<>(vocabulary.fields());
    FIELDS.forEach(
        (field, property) -> {
          unread.remove(field);
          Set<String> read = new TreeSet<>();
          boolean whole = false;
          for (Graph.Node rule : rules) {
            for (Graph.Asked asked : rule.asks()) {
              if (asked.type().equals(property.type()) && asked.field().equals(property.name())) {
                read.addAll(values(rule, asked));
                whole |= field.equals("actor.affiliation") && !asked.not().isEmpty();
              }
            }
          }
          if (field.equals("actor.kind")) {
            read.addAll(agents());
          } else if (field.equals("measure.tool")) {
            read.addAll(Catalogue.tools());
          }
          for (String value : vocabulary.field(field)) {
            offenders.addUnless(
                whole || read.contains(value) || RESIDUE.contains(value) && !read.isEmpty(),
                "a value of a field is read",
                field + "=" + value);
          }
        });
    // What an answer covers, and what a decision moves, are read as text.
    unread.removeAll(Set.of("consent.scope", "decision.measures"));
    assertEquals(Set.of(), unread, "fields that this test looks at");
    offenders.assertNone();
  }

  /** The values that the rule holds the field against; if it binds it, whatever it quotes. */
  private static Set<String> values(Graph.Node rule, Graph.Asked asked) {
    Set<String> values = new TreeSet<>(asked.words());
    values.addAll(asked.not());
    return values.isEmpty() ? rule.words() : values;
  }

  private List<Graph.Node> readers(String code) {
    return rules.stream().filter(rule -> reads(rule, code)).toList();
  }

  private static boolean reads(Graph.Node rule, String code) {
    return rule.reads().contains(new Graph.Key("Finding", code))
        || TIED.contains(code) && rule.reads().contains(new Graph.Key("Deed", "*"))
        || rule.asks().stream()
            .anyMatch(asked -> asked.type().equals("Figure") && asked.words().contains(code));
  }

  /**
   * Yes and no, a number, an actor and a people are read by whatever reads their code. To say one
   * of values that exclude each other is to deny the others. Of members a rule may take whichever
   * is claimed, as one does of the acts of an incident that names its perpetrator.
   */
  private boolean isReadWhole(Term term, List<Graph.Node> readers) {
    return switch (term.type()) {
      case FLAG, NUMBER, ACTOR, ACTORS, POPULATIONS, ACTORS_OR_POPULATIONS, ONE ->
          !readers.isEmpty();
      case MANY ->
          term.open()
              || term.code().equals("incident.acts")
              || readers.stream().anyMatch(rule -> rule.whole().contains(term.code()));
    };
  }

  private Set<String> agents() {
    Set<String> agents = new TreeSet<>();
    for (Option option :
        doctrine.assess(doctrine.dossierOfCase(doctrine.cases().get(0))).options()) {
      agents.addAll(option.agents());
    }
    return agents;
  }
}
