package org.r2prules.report.internal.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.internal.Grounds;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.internal.wording.Joint;

/**
 * Who does what to whom, since when and how sure that is: the present before the past, the gravest
 * first.
 */
final class Attacks {

  private static final int ACTS = 5;
  private static final String STATE = "STATE";
  private static final String GROUP = "ARMED_GROUP";
  private static final String TRUE = "true";

  private final Desk desk;

  private final Map<String, Claim> headlines = new HashMap<>();

  Attacks(Desk desk) {
    this.desk = desk;
    // The claims that are told first, by code and subject, as rules have read them.
    for (Claim claim : desk.claims()) {
      if (claim.value().equals(TRUE) && isHeadline(claim.code())) {
        headlines.putIfAbsent(claim.code() + "@" + claim.about(), claim);
      }
    }
  }

  List<Entry> entries() {
    Map<String, List<Conclusion>> crimes = new TreeMap<>();
    for (Conclusion crime : desk.assessment().of(Kind.CRIME)) {
      if (!restsOnCrimes(crime.basis())) {
        crimes.computeIfAbsent(crime.about(), about -> new ArrayList<>()).add(crime);
      }
    }
    Map<String, Map<Set<String>, List<Incident>>> attacks = new TreeMap<>();
    for (Incident incident : desk.assessment().dossier().facts(Incident.class)) {
      attacks
          .computeIfAbsent(incident.population(), people -> new LinkedHashMap<>())
          .computeIfAbsent(new TreeSet<>(incident.perpetrators()), by -> new ArrayList<>())
          .add(incident);
    }
    Set<String> people = new LinkedHashSet<>(crimes.keySet());
    people.addAll(attacks.keySet());
    List<Entry> entries = new ArrayList<>();
    people.stream()
        .sorted(
            Comparator.comparingLong((String each) -> -shown(crimes.getOrDefault(each, List.of())))
                .thenComparing(each -> isPast(attacks.getOrDefault(each, Map.of())))
                .thenComparing(each -> -deaths(attacks.getOrDefault(each, Map.of())))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            each -> {
              entries.add(
                  crimes(each, crimes.getOrDefault(each, List.of()), attacks.containsKey(each)));
              attacks.getOrDefault(each, Map.of()).entrySet().stream()
                  .sorted(
                      Comparator.comparing(
                              (Map.Entry<Set<String>, List<Incident>> attack) ->
                                  isPast(attack.getValue()))
                          .thenComparing(attack -> -gravity(attack.getValue())))
                  .forEach(attack -> entries.add(attack(attack.getKey(), attack.getValue())));
            });
    // That it is disputed says the crime's own line; here is by whom.
    conflicts(entries);
    new AlsoTold(desk).add(entries);
    if (entries.isEmpty()) {
      entries.add(desk.plain(desk.say("attacks.none")));
    }
    return entries;
  }

  /** Whether it only says again what other conclusions on crimes say. */
  private static boolean restsOnCrimes(Judgement basis) {
    return basis instanceof Conclusion inner && inner.kind() == Kind.CRIME
        || basis instanceof Combined combined
            && combined.parts().stream().anyMatch(Attacks::restsOnCrimes);
  }

  private static long shown(List<Conclusion> crimes) {
    return crimes.stream().filter(Judgement::met).count();
  }

  private boolean isPast(Map<Set<String>, List<Incident>> attacks) {
    return !attacks.isEmpty() && attacks.values().stream().allMatch(this::isPast);
  }

  /** Whether all of it is known to have been over for a year: the present comes before it. */
  private boolean isPast(List<Incident> incidents) {
    LocalDate day = desk.assessment().situation().asOf();
    return incidents.stream()
        .map(Incident::lastDay)
        .allMatch(last -> last != null && last.plusYears(1).isBefore(day));
  }

  /** Deaths first; where none are counted, how grave the gravest act is. */
  private long gravity(List<Incident> incidents) {
    int acts = order().size();
    int gravest =
        incidents.stream()
            .flatMap(incident -> incident.acts().keySet().stream())
            .mapToInt(act -> order().indexOf(act))
            .min()
            .orElse(acts);
    return deaths(Map.of(Set.of(), incidents)) * (acts + 1L) + acts - gravest;
  }

  /** The acts as the vocabulary lists them. */
  private List<String> order() {
    return desk.assessment()
        .doctrine()
        .vocabulary()
        .term("incident.acts")
        .map(Term::values)
        .orElse(List.of());
  }

  private static long deaths(Map<Set<String>, List<Incident>> attacks) {
    return attacks.values().stream()
        .flatMap(List::stream)
        .map(Incident::deaths)
        .filter(Objects::nonNull)
        .mapToLong(Integer::longValue)
        .sum();
  }

  private boolean isHeadline(String code) {
    return desk.assessment().doctrine().vocabulary().term(code).filter(Term::headline).isPresent();
  }

  /**
   * What the doctrine wants told first of people, as a claim on them stands; that it is not known
   * only of those against whom something is told.
   */
  private List<String> headlines(String people, boolean attacked) {
    List<String> told = new ArrayList<>();
    for (Term term : desk.assessment().doctrine().vocabulary().terms()) {
      if (term.headline() && term.subjects().contains(SubjectKind.POPULATION)) {
        String gist = desk.phrases().claim(term.code(), Set.of(), TRUE);
        Claim claim = headlines.get(term.code() + "@" + people);
        if (claim != null && claim.met()) {
          told.add(beside(seen(gist, claim), "attacks.denied-by", claim.speaksAgainst()));
        } else if (claim != null && claim.notMet()) {
          told.add(beside(desk.words().denied(claim), "attacks.said-by", claim.speaksFor()));
        } else if (claim != null && claim.doubts().contains(Doubt.CONFLICTING)) {
          told.add(desk.say("attacks.torn", gist));
        } else if (attacked) {
          String open = desk.say("attacks.open", gist);
          told.add(claim == null ? open : beside(open, "attacks.said-by", claim.speaksFor()));
        }
      }
    }
    return told;
  }

  /** Of what nobody has seen for a month, when somebody last did: the word is of that day. */
  private String seen(String text, Claim claim) {
    LocalDate last =
        desk.witnesses(claim).stream()
            .map(Fact::evidence)
            .filter(Objects::nonNull)
            .map(Evidence::observed)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    LocalDate month = desk.assessment().situation().asOf().minusMonths(1);
    return last == null || !last.isBefore(month)
        ? text
        : desk.say("attacks.seen", text, last.toString());
  }

  /** With those who say otherwise, though their word decides nothing. */
  private String beside(String text, String key, List<String> others) {
    String by = desk.sources(others);
    return by.isEmpty() ? text : desk.say(key, text, by);
  }

  private Entry crimes(String people, List<Conclusion> crimes, boolean attacked) {
    List<String> said = new ArrayList<>();
    say(said, "attacks.shown", crimes, Judgement::met);
    say(said, "attacks.torn", crimes, crime -> crime.undetermined() && isDisputed(crime));
    say(said, "attacks.open", crimes, crime -> crime.undetermined() && !isDisputed(crime));
    say(said, "attacks.absent", crimes, Judgement::notMet);
    String text = desk.say("attacks.crimes", String.join("; ", said));
    if (said.isEmpty()) {
      text = desk.say("attacks.nothing");
    } else if (!attacked && crimes.stream().allMatch(each -> isUnsaid(each, new HashSet<>()))) {
      // Of people against whom nobody says anything four crimes that are not known read as news.
      text = desk.say("attacks.unsaid");
    }
    // Crimes first: what is cut for want of room is cut at the end.
    List<String> told = new ArrayList<>(List.of(text));
    told.addAll(headlines(people, attacked));
    return new Entry(
        "",
        desk.say("attacks.people", desk.words().subject(people), String.join("; ", told)),
        crimes.stream().map(Conclusion::key).toList());
  }

  /** Whether nothing that anybody tells, at whatever standard, speaks for any part of it. */
  private static boolean isUnsaid(Judgement judgement, Set<String> seen) {
    if (judgement instanceof Claim claim) {
      // What people are, as their own fact has it, is nothing that is done to them.
      return claim.speaksFor().stream().allMatch(claim.about()::equals);
    }
    if (judgement instanceof Combined combined) {
      return combined.parts().stream().allMatch(part -> isUnsaid(part, seen));
    }
    return !(judgement instanceof Conclusion conclusion)
        || !seen.add(conclusion.key())
        || isUnsaid(conclusion.basis(), seen);
  }

  private static boolean isDisputed(Conclusion crime) {
    return crime.doubts().contains(Doubt.CONFLICTING);
  }

  private void say(
      List<String> said, String key, List<Conclusion> crimes, Predicate<Conclusion> which) {
    List<String> names = crimes.stream().filter(which).map(desk.words()::label).toList();
    if (!names.isEmpty()) {
      said.add(desk.say(key, String.join(", ", names)));
    }
  }

  private Entry attack(Set<String> by, List<Incident> all) {
    List<Incident> counted =
        all.stream().filter(each -> each.meets(desk.assessment().required())).toList();
    List<Incident> told = counted.isEmpty() ? all : counted;
    Set<String> acts = new TreeSet<>(Comparator.comparing(order()::indexOf));
    for (Incident incident : told) {
      incident
          .acts()
          .forEach(
              (act, done) -> {
                if (done) {
                  acts.add(act);
                }
              });
    }
    String what =
        acts.isEmpty()
            ? desk.say("attacks.noacts")
            : desk.words()
                .few(
                    acts.stream()
                        .map(
                            act ->
                                desk.assessment()
                                    .doctrine()
                                    .vocabulary()
                                    .name("incident.acts", act))
                        .toList(),
                    ACTS,
                    Joint.COMMA);
    String who = by.isEmpty() ? desk.say("attacks.unnamed") : desk.names(by, this::attacker);
    List<String> said = new ArrayList<>();
    long dead = deaths(Map.of(by, told));
    // The dead before the acts: of both together there are often more than a line holds.
    said.add(desk.say("attacks.acts", who, dead > 0 ? desk.say("attacks.deaths", dead) : what));
    if (dead > 0) {
      said.add(what);
    }
    said.add(counted.isEmpty() ? desk.say("attacks.aside") : sure(counted));
    beside(counted, all, said);
    // Last, for what is too long for the page is cut at the end.
    said.add(desk.say("attacks.incidents", told.size()));
    said.add(dates(told));
    return new Entry("", String.join("; ", said), told.stream().map(Incident::id).toList());
  }

  /** By name; of groups that are the state's, so that its deeds are not taken for others'. */
  private String attacker(String id) {
    String name = desk.name(id);
    boolean ofState = desk.words().factOf(id) instanceof Actor actor && isOfState(actor);
    return ofState ? desk.say("attacks.of-state", name) : name;
  }

  private boolean isOfState(Actor actor) {
    // Of its forces and its police nobody needs to be told.
    return STATE.equals(actor.affiliation())
        && actor.kind().equals(GROUP)
        && actor.isAffiliated(desk.assessment().situation().asOf())
        && (actor.of() == null || actor.of().equals(desk.assessment().situation().state()));
  }

  /** What is told below the standard beside what counts: a toll that is far higher is no secret. */
  private void beside(List<Incident> counted, List<Incident> all, List<String> said) {
    if (!counted.isEmpty() && counted.size() < all.size()) {
      List<Incident> aside =
          all.stream().filter(each -> !each.meets(desk.assessment().required())).toList();
      String incidents = desk.say("attacks.beside", aside.size());
      long dead = deaths(Map.of(Set.of(), aside));
      said.add(dead > 0 ? desk.say("attacks.beside.deaths", incidents, dead) : incidents);
    }
  }

  private String dates(List<Incident> incidents) {
    List<LocalDate> dates =
        incidents.stream().map(Incident::date).filter(Objects::nonNull).sorted().toList();
    if (dates.isEmpty()) {
      return desk.say("attacks.undated");
    }
    LocalDate first = dates.get(0);
    LocalDate last =
        incidents.stream()
            .map(Incident::lastDay)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(first);
    String when =
        last.equals(first)
            ? desk.say("attacks.one", first.toString())
            : desk.say("attacks.dated", first.toString(), last.toString());
    int undated = incidents.size() - dates.size();
    return undated == 0 ? when : desk.say("attacks.partly", when, undated);
  }

  /** The standard of the weakest. */
  private String sure(List<Incident> incidents) {
    Standard least =
        incidents.stream()
            .map(incident -> incident.evidence().standard())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return desk.say("attacks.sure", desk.standard(least));
  }

  /** Where evidence speaks for and against what is said of people or of who attacks them. */
  private void conflicts(List<Entry> entries) {
    Map<String, String> conflicts = new LinkedHashMap<>();
    for (Conclusion conclusion : desk.assessment().conclusions()) {
      collect(conclusion.basis(), conclusion, conflicts);
    }
    if (!conflicts.isEmpty()) {
      List<String> said = new ArrayList<>();
      conflicts.forEach(
          (what, sides) ->
              said.add(sides.isEmpty() ? what : desk.say("attacks.matter", what, sides)));
      String list = desk.words().few(said, ACTS, Joint.SEMICOLON);
      entries.add(desk.plain(desk.say("attacks.conflict", list)));
    }
  }

  private void collect(Judgement judgement, Conclusion within, Map<String, String> conflicts) {
    if (judgement instanceof Combined combined) {
      if (isTorn(combined)) {
        String sides = sides(combined);
        // What only says again of the present what is disputed anyway is not told twice.
        if (sides.isEmpty() || !conflicts.containsValue(sides)) {
          conflicts.putIfAbsent(named(within), sides);
        }
      }
      combined.parts().forEach(part -> collect(part, within, conflicts));
    } else if (judgement instanceof Claim claim && claim.doubts().contains(Doubt.CONFLICTING)) {
      // Of whom it is said goes without saying where the value is a fact: the line names the crime.
      String value = desk.words().factOf(claim.value()) == null ? claim.value() : TRUE;
      conflicts.putIfAbsent(
          desk.phrases().claim(claim.code(), Set.of(claim.about()), value), sides(claim));
    }
  }

  private String named(Conclusion conclusion) {
    return desk.words().label(conclusion)
        + desk.phrases().subjects().suffix(Set.of(conclusion.about()));
  }

  /** Who says so, and who denies it. */
  private String sides(Claim claim) {
    return sides(desk.sources(claim.speaksFor()), desk.sources(claim.speaksAgainst()));
  }

  private String sides(String pro, String contra) {
    return pro.equals(contra)
        ? desk.say("attacks.sides.same", pro)
        : desk.say("attacks.sides", pro, contra);
  }

  /** Who is behind what speaks for it and against it; empty where that cannot be told. */
  private String sides(Combined torn) {
    String pro = desk.sources(witnesses(torn.parts().get(0)));
    String contra = desk.sources(witnesses(torn.parts().get(1)));
    return pro.isEmpty() || contra.isEmpty() ? "" : sides(pro, contra);
  }

  private List<String> witnesses(Judgement side) {
    return Grounds.of(side).stream()
        .map(Ground::leaf)
        .filter(Claim.class::isInstance)
        .map(Claim.class::cast)
        .flatMap(claim -> desk.witnesses(claim).stream())
        .map(Fact::id)
        .distinct()
        .toList();
  }

  /** Its parts are settled, and contradict each other. */
  private static boolean isTorn(Combined combined) {
    return combined.doubts().contains(Doubt.CONFLICTING)
        && combined.parts().stream().noneMatch(Judgement::undetermined);
  }
}
