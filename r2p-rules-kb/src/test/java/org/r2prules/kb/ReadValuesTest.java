package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;

/**
 * Every value that a host may supply is read by some rule: its literal stands in a rule that reads
 * its code, or a rule reads the code as a whole.
 */
class ReadValuesTest {

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*");

  /** Who did an act is read where acts are tied to actors, in {@code Deed}. */
  private static final Map<String, String> TIED =
      Map.of("incident.perpetrators", "Deed(", "incident.acts", "Deed(");

  /** The property of a fact that a field is, as a pattern of a rule has it. */
  private static final Map<String, Pattern> FIELDS =
      Map.of(
          "situation.region", pattern("Situation", "region"),
          "actor.kind", pattern("Actor", "kind"),
          "actor.affiliation", pattern("Actor", "affiliation"),
          "measure.status", pattern("Measure", "status"),
          "measure.basis", pattern("Measure", "basis"),
          "measure.tool", pattern("Measure", "tool"),
          "mission.kind", pattern("Mission", "kind"));

  /** A residue says that it is none of the values that are read. */
  private static final Set<String> RESIDUE = Set.of("OTHER");

  private final R2pRules doctrine = R2pRules.load();
  private final Vocabulary vocabulary = doctrine.doctrine().vocabulary();
  private final Map<String, String> rules = new TreeMap<>();
  private final Map<String, Set<String>> literals = new HashMap<>();

  ReadValuesTest() {
    RuleTexts.bodies()
        .forEach((rule, body) -> rules.put(rule, COMMENT.matcher(body).replaceAll("")));
    rules.forEach((rule, body) -> literals.put(rule, literalsOf(body)));
  }

  @Test
  void every_value_of_every_code_is_read_by_a_rule() {
    Offenders offenders = new Offenders();
    for (Term term : vocabulary.terms()) {
      List<String> readers = readers(term.code());
      offenders.addUnless(!readers.isEmpty(), "a code is read by some rule", term.code());
      if (!isReadWhole(term, readers)) {
        for (String value : term.values()) {
          offenders.addUnless(
              readers.stream().anyMatch(rule -> literals.get(rule).contains(value)),
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
        (field, pattern) -> {
          unread.remove(field);
          Set<String> read = new TreeSet<>();
          boolean whole = false;
          for (Map.Entry<String, String> rule : rules.entrySet()) {
            if (pattern.matcher(rule.getValue()).find()) {
              read.addAll(literals.get(rule.getKey()));
              whole |= excludes(field, rule.getValue());
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

  private List<String> readers(String code) {
    String tied = TIED.get(code);
    return rules.keySet().stream()
        .filter(
            rule ->
                literals.get(rule).contains(code) || tied != null && rules.get(rule).contains(tied))
        .toList();
  }

  /**
   * Yes and no, a number, an actor and a people are read by whatever reads their code. To say one
   * of values that exclude each other is to deny the others. Of members a rule may take whichever
   * is claimed, as one does of the acts of an incident that names its perpetrator.
   */
  private boolean isReadWhole(Term term, List<String> readers) {
    return switch (term.type()) {
      case FLAG, NUMBER, ACTOR, ACTORS, POPULATIONS, ONE -> !readers.isEmpty();
      case MANY ->
          term.open()
              || term.code().equals("incident.acts")
              || readers.stream().anyMatch(rule -> takesAnyMember(term.code(), rules.get(rule)));
    };
  }

  private static boolean takesAnyMember(String code, String body) {
    Matcher bound =
        Pattern.compile("(\\$\\w+) : Finding\\( code == \"" + Pattern.quote(code) + "\"")
            .matcher(body);
    while (bound.find()) {
      if (body.contains(bound.group(1) + ".alsoClaimed(")) {
        return true;
      }
    }
    return false;
  }

  /** Of the affiliations a rule asks whether it is another than the state's. */
  private static boolean excludes(String field, String body) {
    return field.equals("actor.affiliation") && body.contains("affiliation != ");
  }

  private Set<String> agents() {
    Set<String> agents = new TreeSet<>();
    for (Option option :
        doctrine.assess(doctrine.dossierOfCase(doctrine.cases().get(0))).options()) {
      agents.addAll(option.agents());
    }
    return agents;
  }

  private static Pattern pattern(String fact, String property) {
    return Pattern.compile("\\b" + fact + "\\([^;]*?\\b" + property + "\\b");
  }

  private static Set<String> literalsOf(String body) {
    Set<String> found = new TreeSet<>();
    Matcher literal = LITERAL.matcher(body);
    while (literal.find()) {
      found.add(literal.group(1));
    }
    return found;
  }
}
