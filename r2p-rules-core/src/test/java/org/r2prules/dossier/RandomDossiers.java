package org.r2prules.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.r2prules.dossier.internal.form.DerivedIds;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** Valid dossiers of every shape, from a seed. */
final class RandomDossiers {

  private static final LocalDate AS_OF = LocalDate.of(2011, 2, 20);
  private static final List<String> TEXTS =
      List.of(
          "plain",
          "",
          " leading and trailing ",
          "a: b # c",
          "'single' \"double\" \\back",
          "- item",
          "two\nlines\n",
          "two\n\n lines \u0085and\u2028more \n",
          " \n",
          "trailing \nspaces",
          "bell\u0007 and delete\u007f and \uFEFF",
          "12",
          "-",
          "S/RES/1973 (2011), paragraph 4",
          "False",
          "-.inf",
          "0o17",
          "1_000",
          "=",
          "line\r\nfeed\tand tab",
          "true",
          "NO",
          "null",
          "~",
          "007",
          "1e3",
          "2011-02-20",
          "0x1F",
          "12:30:45",
          "<<",
          "&a *b !c %d @e `f",
          "\u00e9\u00df\u4e2d\u6587\u2028\u0085\uD83D\uDE00",
          "{flow: [map]}",
          "? key",
          "---",
          "...",
          "x".repeat(300) + " " + "y".repeat(300));

  private final Random random;
  private final List<Fact> facts = new ArrayList<>();
  private int next;

  private RandomDossiers(long seed) {
    random = new Random(seed);
  }

  static Dossier of(long seed) {
    return new RandomDossiers(seed).dossier();
  }

  private Dossier dossier() {
    facts.add(
        new Situation(
            "crisis",
            text(),
            "host",
            maybe("XYZ"),
            maybe("AFRICA"),
            random.nextBoolean() ? Set.of(required(), required() + "2") : null,
            AS_OF,
            flag()));
    facts.add(actor("host", "TERRITORIAL_STATE"));
    facts.add(actor("friend", "THIRD_STATE"));
    facts.add(new Population("people", text(), flag(), members("ETHNIC", "RELIGIOUS"), evidence()));
    for (int i = random.nextInt(4); i > 0; i--) {
      addStructured();
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      addIndicator();
    }
    return Dossier.of(facts);
  }

  private Actor actor(String id, String kind) {
    String own = maybe("STATE");
    String affiliation = kind.equals("THIRD_STATE") ? null : own;
    return new Actor(
        id,
        text(),
        kind,
        affiliation,
        null,
        affiliation != null && random.nextBoolean() ? AS_OF.minusDays(random.nextInt(9)) : null,
        affiliation != null && random.nextBoolean() ? AS_OF.plusDays(random.nextInt(9)) : null,
        members("COMMITS", "PREVENTS_OR_HALTS"),
        members("AU", "Non-aligned: all", "null", "12", "<<<", "NO"),
        members("ROME_STATUTE"),
        null,
        flag(),
        evidence());
  }

  private void addStructured() {
    String id = "fact-" + next++;
    facts.add(
        new Incident(
            id + "a",
            date(),
            null,
            "people",
            random.nextBoolean() ? Set.of("host") : null,
            members("KILLING", "TORTURE"),
            flag(),
            random.nextBoolean() ? random.nextInt(100_000) : null,
            evidence()));
    facts.add(
        new Measure(
            id + "b",
            text(),
            "SANCTIONS",
            random.nextBoolean() ? Set.of("friend") : Set.of(),
            "PROPOSED",
            maybe("CH_VII"),
            Set.of("people", "host"),
            null,
            random.nextBoolean() ? Set.of("the north") : null,
            maybe("EFFECTIVE"),
            date(),
            random.nextBoolean() ? AS_OF.plusDays(3) : null,
            evidence()));
    facts.add(
        new Mission(id + "c", text(), "POLITICAL", flag(), members("COMBAT_READY"), evidence()));
    facts.add(
        new CouncilDecision(
            id + "d",
            text(),
            maybe("UN_SC"),
            maybe("ADOPTED"),
            maybe("VII"),
            AS_OF,
            random.nextBoolean() ? AS_OF.plusYears(1) : null,
            random.nextBoolean() ? AS_OF : null,
            "crisis",
            maybe("THREAT"),
            maybe("NONE"),
            maybe("ADEQUATE"),
            tools("MEDIATION"),
            random.nextBoolean() ? Set.of("friend") : null,
            random.nextBoolean() ? Set.of("host") : null,
            random.nextBoolean() ? Set.of("people") : null,
            random.nextBoolean() ? Set.of("the north", "the coast") : null,
            names(),
            evidence()));
    facts.add(
        new Consent(
            id + "e",
            "host",
            "GIVEN",
            flag(),
            tools("ALL"),
            random.nextBoolean() ? Set.of("friend") : null,
            random.nextBoolean() ? Set.of("people", "host") : null,
            random.nextBoolean() ? Set.of("people") : null,
            random.nextBoolean() ? Set.of("the north") : null,
            date(),
            random.nextBoolean() ? AS_OF.plusDays(9) : null,
            evidence()));
  }

  private Set<String> tools(String other) {
    return random.nextBoolean()
        ? null
        : random.nextBoolean() ? Set.of() : Set.of("SANCTIONS", other);
  }

  private void addIndicator() {
    Evidence evidence = evidence().cite("report " + next); // so that none contradicts another
    String id = "indicator-" + next++;
    boolean present = random.nextBoolean();
    Fact fact =
        switch (random.nextInt(4)) {
          case 0 ->
              Indicator.builder(id)
                  .code("tension.level")
                  .subject("crisis")
                  .value("HIGH")
                  .present(present)
                  .evidence(evidence)
                  .build();
          case 1 ->
              Indicator.builder(id)
                  .code("surveillance.available")
                  .subject("crisis")
                  .value("true")
                  .present(present)
                  .evidence(evidence)
                  .build();
          case 2 ->
              Indicator.builder(id)
                  .code("actor.treaties")
                  .subject("host")
                  .value(required().strip())
                  .present(present)
                  .evidence(evidence)
                  .build();
          default ->
              Figure.builder(id)
                  .code("figure.refugees")
                  .subject("crisis")
                  .number(number())
                  .unit("persons")
                  .evidence(evidence)
                  .build();
        };
    facts.add(random.nextBoolean() ? fact : unnamed(fact));
  }

  /** With an id made from its content. */
  private Fact unnamed(Fact fact) {
    String base = DerivedIds.base(fact);
    boolean taken = facts.stream().anyMatch(other -> other.id().equals(base));
    String id = taken ? base + String.format(Locale.ROOT, "~%08x", next) : base;
    if (fact instanceof Indicator i) {
      return new Indicator(id, i.code(), i.subject(), i.value(), i.present(), i.evidence());
    }
    Figure f = (Figure) fact;
    return new Figure(id, f.code(), f.subject(), f.number(), f.unit(), f.evidence());
  }

  private double number() {
    return List.of(
            0.0, 1.0, 0.1, 1e10, 1.0E300, Double.MIN_VALUE, Double.MAX_VALUE, random.nextDouble())
        .get(random.nextInt(8));
  }

  private Evidence evidence() {
    Evidence evidence =
        Evidence.of(any(List.of(Evidence.Source.values())), any(List.of(Standard.values())));
    return random.nextBoolean()
        ? evidence
        : new Evidence(
            evidence.source(),
            text(),
            evidence.standard(),
            random.nextBoolean() ? AS_OF.minusDays(9) : null,
            random.nextBoolean() ? AS_OF : null,
            text(),
            random.nextBoolean() ? random.nextBoolean() : null);
  }

  private Map<String, Boolean> members(String... names) {
    Map<String, Boolean> members = new TreeMap<>();
    for (String name : names) {
      if (random.nextBoolean()) {
        members.put(name, random.nextBoolean());
      }
    }
    return members;
  }

  private Set<String> names() {
    if (random.nextBoolean()) {
      return null;
    }
    Set<String> names = new HashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      names.add(required());
    }
    return names;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String text() {
    return random.nextBoolean() ? null : TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private String required() {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    return text.isBlank() || text.equals("true") || text.chars().anyMatch(Character::isISOControl)
        ? "plain"
        : text;
  }

  private String maybe(String text) {
    return random.nextBoolean() ? text : null;
  }

  private Boolean flag() {
    return random.nextInt(3) == 0 ? null : random.nextBoolean();
  }

  private LocalDate date() {
    return random.nextBoolean() ? null : AS_OF.minusDays(random.nextInt(1000));
  }
}
