package org.r2prules.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Population;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.Stated;

/** What a dossier and a doctrine say in words of their own: the rest of a report is ours. */
final class OwnWords {

  private final Set<String> said = new LinkedHashSet<>();

  OwnWords(Assessment assessment) {
    of(assessment.doctrine());
    add(assessment.situation().name());
    assessment.dossier().facts().forEach(this::of);
    assessment.readings().forEach((key, reading) -> add(key + "=" + reading));
    assessment
        .options()
        .forEach(
            option -> {
              add(option.tool().title(), option.tool().effect(), option.tool().risk());
              option.agents().forEach(this::code);
            });
    assessment.candidates().keySet().forEach(this::add);
    assessment.candidates().values().forEach(each -> add(each.measure()));
    assessment.unused().forEach(unused -> add(unused.wouldCount()));
    for (Derivation derivation : assessment.derivations().values()) {
      of(derivation.conclusion());
    }
  }

  /** The text without them: long ones go first, short ones only as whole words. */
  String removed(String text) {
    String left = text.replaceAll("[\\s|`]+", " ");
    List<String> longest =
        said.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    for (String own : longest) {
      left = left.replaceAll("(?<!\\w)" + Pattern.quote(own) + "(?!\\w)", "");
    }
    return left;
  }

  private void add(@Nullable String... words) {
    for (String each : words) {
      if (each != null && !each.isBlank()) {
        said.add(each);
      }
    }
  }

  /** A code is shown itself, or in small letters. */
  private void code(String code) {
    add(code, code.toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private void of(Doctrine doctrine) {
    add(doctrine.name(), doctrine.hash());
    doctrine.vocabulary().terms().forEach(term -> meant(term.code(), term.means()));
    doctrine.labels().values().forEach(this::add);
    doctrine.labels().keySet().forEach(key -> add(doctrine.negative(key)));
    doctrine.rules().values().forEach(rule -> add(rule.id(), rule.title()));
  }

  /** What a term means, and as much of it as is told where words are short. */
  private void meant(String code, String means) {
    add(code, means, means.split("[,;:]", 2)[0], "not: " + means.split("[,;:]", 2)[0]);
  }

  private void of(Fact fact) {
    add(fact.id());
    add(fact instanceof Actor actor ? actor.name() : null);
    add(fact instanceof Population people ? people.name() : null);
    if (fact instanceof Actor actor) {
      code(actor.kind());
    }
    Evidence evidence = fact.evidence();
    if (evidence != null) {
      add(evidence.by(), evidence.cite());
    }
  }

  private void of(Judgement judgement) {
    if (judgement instanceof Conclusion conclusion) {
      add(conclusion.key(), conclusion.id());
      add(conclusion.about(), conclusion.value());
      if (conclusion.value() != null && conclusion.kind() != Kind.OPTION) {
        code(conclusion.value());
      }
      of(conclusion.basis());
    } else if (judgement instanceof Claim claim) {
      add(claim.proposition(), claim.about());
      code(claim.value());
    } else if (judgement instanceof Stated stated) {
      add(stated.text());
    } else if (judgement instanceof Act act) {
      add(act.toString());
    } else if (judgement instanceof Combined combined) {
      add(combined.note());
      combined.parts().forEach(this::of);
    }
  }

  /** Words in small letters, which ours are not where all texts are in capitals. */
  static Set<String> small(String text) {
    Set<String> small = new TreeSet<>();
    Pattern.compile("\\p{Ll}+").matcher(text).results().forEach(each -> small.add(each.group()));
    return small;
  }
}
