package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Derivation;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.facts.Fact;

/** Invariants 8 and 9: every conclusion rests on supplied facts, a rule and a citation. */
class InvariantReasonsTest {

  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = R2pRules.load();
  }

  @Test
  void every_conclusion_has_a_rule_a_source_and_grounds() {
    Corpus.mixed(rules, 500)
        .forEach(
            sample -> {
              Set<String> supplied =
                  sample.dossier().facts().stream().map(Fact::id).collect(Collectors.toSet());
              Results.of(sample.assess(rules))
                  .derivations()
                  .forEach((key, derivation) -> check(key, derivation, supplied));
            });
  }

  private static void check(String key, Derivation derivation, Set<String> supplied) {
    RuleInfo rule = rules.doctrine().rules().get(derivation.rule());
    assertTrue(rule != null, () -> key + " by an unknown rule " + derivation.rule());
    assertFalse(rule.source().isBlank(), () -> rule.id() + " names no source");
    assertFalse(rule.title().isBlank(), () -> rule.id() + " has no title");
    assertTrue(Reasons.grounded(derivation.conclusion().basis()), () -> key + " rests on nothing");
    assertTrue(
        supplied.containsAll(Reasons.facts(derivation.conclusion())),
        () -> key + " names facts that nobody supplied");
  }
}
