package org.r2prules.kb.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.DossierCheck;
import org.r2prules.dossier.DossierException;
import org.r2prules.facts.Fact;

/** Makes a failing sample as small as it can be made while it still fails. */
final class Shrinker {

  private final DossierCheck check;
  private final Predicate<Sample> fails;

  private Shrinker(DossierCheck check, Predicate<Sample> fails) {
    this.check = check;
    this.fails = fails;
  }

  static Sample shrink(Sample sample, Vocabulary vocabulary, Predicate<Sample> fails) {
    Shrinker shrinker = new Shrinker(DossierCheck.of(vocabulary), fails);
    Sample smallest = sample;
    Sample smaller = shrinker.step(smallest);
    while (smaller != null) {
      smallest = smaller;
      smaller = shrinker.step(smallest);
    }
    return smallest;
  }

  /** The facts, one a line, and what is unusual about the run. */
  static String show(Sample sample) {
    StringBuilder text = new StringBuilder();
    text.append("readings ").append(sample.changed());
    text.append(", required ").append(sample.required());
    sample.dossier().facts().forEach(fact -> text.append("\n  ").append(fact));
    return text.toString();
  }

  private Sample step(Sample sample) {
    for (Sample smaller : smaller(sample)) {
      if (valid(smaller) && fails.test(smaller)) {
        return smaller;
      }
    }
    return null;
  }

  private boolean valid(Sample sample) {
    try {
      check.check(sample.dossier());
      return true;
    } catch (DossierException e) {
      return false;
    }
  }

  private static List<Sample> smaller(Sample sample) {
    List<Sample> smaller = new ArrayList<>();
    for (String key : sample.changed().keySet()) {
      Map<String, String> changed = new TreeMap<>(sample.changed());
      changed.remove(key);
      smaller.add(new Sample(sample.dossier(), changed, sample.required()));
    }
    if (sample.required() != R2pRules.USUAL_STANDARD) {
      smaller.add(new Sample(sample.dossier(), sample.changed(), R2pRules.USUAL_STANDARD));
    }
    List<Fact> facts = sample.dossier().facts();
    for (Fact fact : facts) {
      smaller.add(sample.with(References.without(sample.dossier(), fact.id())));
    }
    for (Fact fact : facts) {
      for (Fact less : less(fact)) {
        smaller.add(sample.with(sample.dossier().without(fact.id()).with(less)));
      }
    }
    return smaller;
  }

  /** The fact with one field unset, or one member of a field left out. */
  static List<Fact> less(Fact fact) {
    List<Fact> less = new ArrayList<>();
    RecordComponent[] parts = fact.getClass().getRecordComponents();
    for (int i = 0; i < parts.length; i++) {
      Object value = Fields.read(fact, parts[i]);
      if (value == null) {
        continue;
      }
      List<Object> replacements = new ArrayList<>();
      replacements.add(null);
      if (value instanceof Collection<?> members) {
        for (Object member : members) {
          TreeSet<String> fewer = new TreeSet<>();
          members.forEach(other -> fewer.add((String) other));
          fewer.remove((String) member);
          replacements.add(fewer);
        }
      } else if (value instanceof Map<?, ?> members) {
        for (Object key : members.keySet()) {
          TreeMap<Object, Object> fewer = new TreeMap<>(members);
          fewer.remove(key);
          replacements.add(fewer);
        }
      }
      for (Object replacement : replacements) {
        Fact changed = Fields.replace(fact, parts, i, replacement);
        if (changed != null && !changed.equals(fact)) {
          less.add(changed);
        }
      }
    }
    return less;
  }
}
