package org.r2prules.imports.internal;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Standard;

/** The groups that events name, as actors: forces of states and armed groups, never persons. */
final class Sides {

  private static final String GOVERNMENT = "Government of ";
  private static final Evidence NAMED =
      Evidence.of(Evidence.Source.OTHER, Standard.REASONABLE_GROUNDS)
          .by("UCDP")
          .cite("UCDP names it as a side of an event");

  private final Frame frame;
  private final String country;
  private final Map<String, Actor> actors = new TreeMap<>();
  private boolean foreign;

  Sides(Frame frame, String country) {
    this.frame = frame;
    this.country = country;
  }

  /** The id of the side; it becomes an actor. */
  String id(String name, @Nullable String number) {
    String id = frame.ids.of(name);
    if (!actors.containsKey(id)) {
      actors.put(id, actor(id, name, number));
    }
    return id;
  }

  private Actor actor(String id, String name, @Nullable String number) {
    Actor.Builder actor = Actor.builder(id).name(name).evidence(NAMED);
    if (!name.startsWith(GOVERNMENT)) {
      return actor.kind("ARMED_GROUP").build();
    }
    actor.name("Forces of the " + name).kind("FORCE");
    String of = number == null ? null : Countries.ofNumber(number);
    if (country.equals(of) || of == null && Countries.isNamed(country, name)) {
      actor.affiliation("STATE");
    } else if (of != null) {
      foreign = true;
      actor.affiliation("STATE").of(state(of));
    }
    return actor.build();
  }

  private String state(String code) {
    String id = frame.ids.of("state " + code);
    actors.putIfAbsent(
        id,
        Actor.builder(id).name(Countries.name(code)).kind("THIRD_STATE").evidence(NAMED).build());
    return id;
  }

  Collection<Actor> actors() {
    return actors.values();
  }

  String note() {
    return "Perpetrators are groups as UCDP names them. Forces of a government are entered as its"
        + " own; whose an armed group is, the table does not say."
        + (foreign
            ? " States from abroad are entered as THIRD_STATE, which a neighbour is too."
            : "");
  }
}
