package org.r2prules.kb.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;

/**
 * Gives every fact of a dossier another id and another name; the ids come in the opposite order.
 */
final class Renaming {

  private final Map<String, String> names = new TreeMap<>();
  private final Dossier dossier;

  Renaming(Dossier dossier) {
    this.dossier = dossier;
    TreeSet<String> ids = new TreeSet<>();
    dossier.facts().forEach(fact -> ids.add(fact.id()));
    for (String id : ids) {
      names.put(id, "id-%04d".formatted(ids.size() - names.size()));
    }
  }

  Dossier apply(Dossier dossier) {
    List<Fact> renamed = new ArrayList<>();
    dossier.facts().forEach(fact -> renamed.add((Fact) rename((Record) fact)));
    return Dossier.of(renamed);
  }

  /** What a conclusion is about, renamed: an id, or a candidate or pair that contains one. */
  String about(String about) {
    if (names.containsKey(about)) {
      return names.get(about);
    }
    int at = about.indexOf('@');
    if (at > 0) {
      return about.substring(0, at + 1) + about(about.substring(at + 1));
    }
    int pair = about.indexOf(" for ");
    return pair > 0 ? about(about.substring(0, pair)) + about.substring(pair) : about;
  }

  private Object rename(Record fact) {
    RecordComponent[] parts = fact.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        Object value = parts[i].getAccessor().invoke(fact);
        values[i] = parts[i].getName().equals("name") ? name((Fact) fact) : renamed(value);
      }
      Constructor<?> constructor = fact.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String name(Fact fact) {
    return "another name of " + names.get(fact.id());
  }

  /** An author who is an actor goes by his other id. */
  private String author(String by) {
    return Parties.written(dossier, by).stream().findFirst().map(names::get).orElse(by);
  }

  private Object renamed(Object value) {
    if (value instanceof String text) {
      return names.getOrDefault(text, text);
    }
    if (value instanceof Evidence evidence) {
      return evidence.by(author(evidence.by()));
    }
    if (value instanceof Set<?> members) {
      TreeSet<String> renamed = new TreeSet<>();
      members.forEach(member -> renamed.add(names.getOrDefault(member, (String) member)));
      return renamed;
    }
    return value;
  }
}
