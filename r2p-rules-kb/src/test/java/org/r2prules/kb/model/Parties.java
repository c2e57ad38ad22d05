package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Standard;

/** Nobody judges in his own cause: who has a cause in a dossier, and what serves it. */
final class Parties {

  /** Codes that count only from bodies of which it is known that they are independent. */
  private static final Set<String> FINDINGS = Set.of("finding.crime", "finding.manifestFailing");

  private static final Pattern GAPS = Pattern.compile("[\\s_-]+");

  private final Dossier dossier;
  private final Map<String, Fact> byId;
  private final List<Actor> actors;
  private final Map<String, Set<String>> written = new HashMap<>();
  private final String state;
  private final List<String[]> ties = new ArrayList<>();
  private final Set<String> states = new TreeSet<>();
  private final Set<String> acting = new TreeSet<>();
  private final Set<String> helped = new TreeSet<>();
  private final Set<String> accused = new TreeSet<>();

  Parties(Dossier whole, Standard required) {
    Dossier shown = Shown.of(whole, required);
    this.dossier = whole;
    this.byId = whole.byId();
    this.actors = whole.facts(Actor.class);
    this.state = whole.situation().orElseThrow().state();
    Set<String> carriers = new TreeSet<>();
    Set<String> supported = new TreeSet<>();
    for (Measure measure : shown.facts(Measure.class)) {
      if (measure.status().equals("PROPOSED") && ModelTool.named(measure.tool()).isPresent()) {
        carriers.addAll(measure.by());
        supported.addAll(measure.supports());
      }
    }
    List<Fact> heard =
        shown.facts().stream()
            .filter(f -> f.evidence() != null)
            .filter(f -> f.evidence().standard().compareTo(required) >= 0)
            .toList();
    for (Fact fact : heard) {
      for (Assertion said : fact.assertions()) {
        if (said.code().equals("actor.belongsTo") && said.present()) {
          tie(fact.evidence(), said.about(), named(said.value()), carriers);
        }
      }
    }
    acting.addAll(side(carriers));
    for (Actor actor : shown.facts(Actor.class)) {
      if (acting.contains(actor.id())
          && Set.of("THIRD_STATE", "NEIGHBOUR_STATE").contains(actor.kind())) {
        states.add(actor.id());
      }
    }
    accused.addAll(side(Set.of(state)));
    // Of whom little is shown is who he is all the same.
    for (Actor actor : actors) {
      if (actor.kind().equals("ARMED_GROUP") && !accused.contains(actor.id())) {
        supported.add(actor.id());
      }
    }
    helped.addAll(side(supported));
    Set<String> first = new TreeSet<>();
    Set<String> then = new TreeSet<>();
    accusations(heard, shown, first, null);
    accused.addAll(side(first));
    Set<String> parties = new TreeSet<>(accused);
    parties.addAll(acting);
    parties.addAll(helped);
    accusations(heard, shown, then, parties);
    accused.addAll(side(then));
  }

  /** Where nobody is interested yet, what bodies outside say and what who is accused admits. */
  private void accusations(
      List<Fact> heard, Dossier shown, Set<String> found, Set<String> interested) {
    for (Fact fact : heard) {
      Set<String> authors = authors(fact.evidence());
      for (Assertion said : fact.assertions()) {
        String whom = accusedIn(said, shown);
        if (whom == null) {
          continue;
        }
        boolean believed =
            interested != null
                ? !authors.isEmpty() && Collections.disjoint(authors, interested)
                : authors.isEmpty()
                    ? !Boolean.FALSE.equals(fact.evidence().independent())
                    : side(authors).contains(whom);
        if (believed) {
          found.add(whom);
        }
      }
    }
  }

  private String accusedIn(Assertion said, Dossier shown) {
    if (!said.present()) {
      return null;
    }
    if (said.code().equals("incident.perpetrators")) {
      boolean happened =
          shown.facts(Incident.class).stream().anyMatch(i -> i.id().equals(said.about()));
      return happened ? said.value() : null;
    }
    return said.code().equals("actor.conduct") && said.value().equals("COMMITS")
        ? said.about()
        : null;
  }

  private void tie(Evidence evidence, String member, String owner, Set<String> carriers) {
    Set<String> authors = authors(evidence);
    boolean apart =
        authors.isEmpty()
            ? !Boolean.FALSE.equals(evidence.independent())
            : !authors.contains(state) && Collections.disjoint(authors, carriers);
    if (apart || authors.contains(member) || authors.contains(owner)) {
      ties.add(new String[] {member, owner});
    }
  }

  private String named(String actor) {
    return actor.isEmpty() ? state : actor;
  }

  /** The actors of that id or name, small and capital letters and gaps being all the same. */
  static Set<String> written(Dossier dossier, String by) {
    Set<String> ids = new TreeSet<>();
    for (Actor actor : dossier.facts(Actor.class)) {
      if (by != null && (same(by, actor.id()) || actor.name() != null && same(by, actor.name()))) {
        ids.add(actor.id());
      }
    }
    return ids;
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return GAPS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
  }

  /** Who says so; of a state that nobody names, the territorial one. */
  private Set<String> authors(Evidence evidence) {
    Set<String> ids = written.computeIfAbsent(evidence.by(), by -> written(dossier, by));
    return ids.isEmpty()
            && evidence.independent() == null
            && evidence.source() == Evidence.Source.STATE
        ? Set.of(state)
        : ids;
  }

  /** Those who are of one side with any of these. */
  private Set<String> side(Set<String> members) {
    Set<String> heads = new TreeSet<>(members);
    while (ties.stream().anyMatch(tie -> heads.contains(tie[0]) && heads.add(tie[1]))) {
      // up to whoever owns them all
    }
    Set<String> side = new TreeSet<>(heads);
    while (ties.stream().anyMatch(tie -> side.contains(tie[1]) && side.add(tie[0]))) {
      // and down to all that those own
    }
    return side;
  }

  Set<String> acting() {
    return acting;
  }

  Set<String> accused() {
    return accused;
  }

  /** Whether the word of whoever says so counts. */
  boolean counts(Fact fact, Assertion said) {
    Evidence evidence = fact.evidence();
    Set<String> authors = authors(evidence);
    boolean finding = FINDINGS.contains(said.code());
    if (authors.isEmpty()) {
      return Boolean.FALSE.equals(evidence.independent())
          ? !Causes.isWeighed(said.code())
          : !finding || evidence.by() == null || evidence.independent() != null;
    }
    // A state that nobody names may be any that would act.
    boolean unnamed =
        evidence.source() == Evidence.Source.STATE
            && evidence.independent() == null
            && written(dossier, evidence.by()).isEmpty();
    return !(serves(said, authors) && !confesses(fact, said, authors))
        && !(unnamed && states.stream().anyMatch(each -> serves(said, Set.of(each))));
  }

  /** Who reports an act as done by his own side too makes no case for his own coercion. */
  private boolean confesses(Fact fact, Assertion said, Set<String> authors) {
    boolean ownAct =
        fact instanceof Incident incident
            && incident.id().equals(said.about())
            && !Collections.disjoint(side(authors), incident.perpetrators());
    return ownAct && said.present() && Causes.CASE.contains(said.code());
  }

  /** Whether it serves those who say so. */
  private boolean serves(Assertion said, Set<String> authors) {
    String code = said.code();
    boolean yes =
        said.present()
            && !((code.equals("incident.deaths")
                    || code.equals("figure.idps")
                    || code.equals("figure.refugees"))
                && Double.parseDouble(said.value()) == 0);
    boolean speaksFor = yes != Causes.contrary(code).contains(said.value());
    boolean answers = !Collections.disjoint(authors, accused);
    boolean acts =
        !Collections.disjoint(authors, acting)
            || !answers && !Collections.disjoint(authors, helped);
    if (Causes.CASE.contains(code)) {
      return speaksFor ? acts : answers;
    }
    if (Causes.CASE_AGAINST.contains(code)) {
      return speaksFor ? answers : acts;
    }
    if (Causes.DENIED_BY_ACTING.contains(code)) {
      return !speaksFor && acts;
    }
    if (Causes.DENIED_BY_ACCUSED.contains(code)) {
      return !speaksFor && answers;
    }
    if (Causes.OF_COURTS.contains(code)) {
      return answers || yes && acts;
    }
    if (Causes.FOR_WHO_IS_ACCUSED.contains(code)) {
      return speaksFor && answers;
    }
    if (Causes.FOR_WHO_WANTS_FORCE.contains(code)) {
      return speaksFor && (acts || answers);
    }
    Set<String> side = side(authors);
    boolean own = isOn(side, said, acts || answers);
    boolean against = (acts || answers) && !own;
    if (Plainly.PARTS.contains(code)) {
      return switch (code.substring(0, code.indexOf('.'))) {
        case "decision" -> acts || answers;
        case "consent" -> yes && acts;
        default -> code.equals("measure.by") ? yes ? answers : acts || own : yes ? against : own;
      };
    }
    if (code.equals("consent.valid")) {
      return yes && (own || against);
    }
    if (code.equals("consent.status")) {
      return speaksFor && against;
    }
    if (code.startsWith("decision.") || Causes.OF_THEMSELVES.contains(code)) {
      return against;
    }
    if (Causes.CHARGES.contains(code)) {
      return speaksFor ? against : own;
    }
    return Causes.CREDITS.contains(code) && (speaksFor ? own : against);
  }

  /** Whether it is about one of that side. */
  private boolean isOn(Set<String> side, Assertion said, boolean interested) {
    if (said.value().equals("*")) {
      return interested && !Set.of(said.about()).equals(side);
    }
    if (Set.of("actor.belongsTo", "incident.perpetrators", "measure.by").contains(said.code())) {
      return side.contains(named(said.value()));
    }
    Fact about = byId.get(said.about());
    if (about instanceof Consent consent) {
      return side.contains(consent.giver());
    }
    if (about instanceof Measure measure) {
      return !Collections.disjoint(side, measure.by());
    }
    if (about instanceof CouncilDecision decision) {
      return actors.stream()
          .anyMatch(a -> side.contains(a.id()) && a.kind().equals(decision.organ()));
    }
    return side.contains(said.about());
  }
}
