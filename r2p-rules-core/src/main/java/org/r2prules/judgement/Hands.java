package org.r2prules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks whether what was done and what else makes it a crime are of the same hand: an act of one and
 * the plan of another are no crime of either. Pure functions, for rules.
 */
public final class Hands {

  private Hands() {}

  /** Whether any of these acts was done, by whomever. */
  public static Judgement did(Collection<?> deeds, Set<String> acts) {
    List<Judgement> parts = new ArrayList<>();
    String[] wanted = acts.stream().sorted().toArray(String[]::new);
    Map<String, Finding> byIncident = new TreeMap<>();
    deeds.forEach(each -> byIncident.put(((Deed) each).incident(), ((Deed) each).acts()));
    byIncident.values().forEach(finding -> parts.add(finding.any(wanted)));
    return Kleene.anyOf(parts, "no incident is shown");
  }

  /** Whether one of whom the code holds, of the people attacked, did any of these acts. */
  public static Judgement did(Collection<?> deeds, Set<String> acts, Collection<?> findings) {
    return same(deeds, acts, Finding.byAbout(findings));
  }

  /**
   * As {@link #did(Collection, Set, Collection)}, of what is proven: see {@link Finding#proven}.
   */
  public static Judgement didProven(Collection<?> deeds, Set<String> acts, Collection<?> findings) {
    return did(deeds, acts, findings.stream().map(each -> ((Finding) each).proven()).toList());
  }

  private static Judgement same(
      Collection<?> deeds, Set<String> acts, Map<String, Finding> quality) {
    String[] wanted = acts.stream().sorted().toArray(String[]::new);
    SortedMap<String, SortedMap<String, List<Judgement>>> byActor = new TreeMap<>();
    for (Object each : deeds) {
      Deed deed = (Deed) each;
      byActor
          .computeIfAbsent(deed.actor(), actor -> new TreeMap<>())
          .computeIfAbsent(deed.population(), people -> new ArrayList<>())
          .add(deed.of(wanted));
    }
    List<Judgement> parts = new ArrayList<>();
    byActor.forEach(
        (actor, byPeople) ->
            byPeople.forEach(
                (people, done) -> {
                  Finding finding = quality.get(actor);
                  parts.add(
                      Kleene.all(
                          Kleene.anyOf(done, "no incident is shown"),
                          finding == null
                              ? Kleene.unknown("who did it is not known")
                              : finding.is(people)));
                }));
    return Kleene.anyOf(parts, "no incident is shown");
  }

  /**
   * What is said of the conduct of an actor, beside the incidents that name him: where one does,
   * and tells of an act, that speaks for it; where none does, it adds nothing.
   */
  public static Judgement agree(String actor, Collection<?> deeds, Judgement conduct) {
    return agree(actor, of(actor, deeds), conduct);
  }

  /**
   * The same, of the crimes that are in play alone. Conduct is against the people whom incidents
   * name as its victims; whether it is against others too is not said, unless no incident names the
   * actor at all.
   *
   * <p>What was over for a year does not show by itself that the actor has a part in what goes on
   * now: others may have taken it up.
   *
   * @param ongoing of each population, whether crimes against it go on
   * @param looming whether crimes are about to begin that count as in play
   * @param asOf the date of the dossier
   */
  public static Judgement inPlay(
      String actor,
      Collection<?> deeds,
      Judgement conduct,
      Collection<?> ongoing,
      Judgement looming,
      LocalDate asOf) {
    List<Deed> own = of(actor, deeds);
    List<Judgement> parts = new ArrayList<>();
    for (Object each : ongoing) {
      Conclusion on = (Conclusion) each;
      List<Deed> against =
          own.stream().filter(deed -> deed.population().equals(on.about())).toList();
      Judgement commits =
          own.isEmpty() || !against.isEmpty()
              ? present(actor, against, conduct, asOf)
              : Kleene.atMostUndetermined(
                  conduct, "whether {fact} commits against {fact} is not said", actor, on.about());
      parts.add(Kleene.all(Kleene.any(on, looming), commits));
    }
    return Kleene.anyOf(parts, "no people are named");
  }

  private static Judgement present(
      String actor, List<Deed> against, Judgement conduct, LocalDate asOf) {
    List<Deed> recent = against.stream().filter(deed -> !deed.isLongOver(asOf)).toList();
    if (against.isEmpty() || !recent.isEmpty()) {
      return agree(actor, recent, conduct);
    }
    return Kleene.any(
        conduct,
        Kleene.atMostUndetermined(
            agree(actor, against, conduct),
            "what {fact} is known to have done was over a year before",
            actor));
  }

  private static List<Deed> of(String actor, Collection<?> deeds) {
    List<Deed> own = new ArrayList<>();
    for (Object each : deeds) {
      if (((Deed) each).actor().equals(actor)) {
        own.add((Deed) each);
      }
    }
    return own;
  }

  private static Judgement agree(String actor, List<Deed> deeds, Judgement conduct) {
    List<Judgement> named = new ArrayList<>();
    for (Deed deed : deeds) {
      named.add(Kleene.all(deed.by(), Kleene.anyOf(deed.acts().alsoClaimed(), "no act is named")));
    }
    Judgement shown =
        Kleene.shown(Kleene.anyListed(named, Text.of("no incident names {fact}", actor)));
    return shown.notMet() ? conduct : Kleene.agree(shown, conduct);
  }

  /**
   * Whether the yes/no code holds of one of these.
   *
   * @param findings what was collected of the code
   * @param whenNone the words for none of them being one that the code is about, which is a no
   */
  public static Judgement someHold(Set<String> ids, Collection<?> findings, String whenNone) {
    List<Judgement> parts = new ArrayList<>();
    for (Object each : findings) {
      if (ids.contains(((Finding) each).getAbout())) {
        parts.add(((Finding) each).holds());
      }
    }
    return Kleene.anyListed(parts, whenNone);
  }

  /**
   * The same, where testimony agrees on what was stated of the fact; else it is in conflict at
   * best.
   *
   * @param findings what was collected of the codes that it may be stated in
   */
  public static Judgement unlessDisputed(Judgement what, String id, Collection<?> findings) {
    List<Judgement> disputes = new ArrayList<>();
    for (Object each : findings) {
      Finding finding = (Finding) each;
      for (Claim claim : finding.weighed()) {
        if (finding.getAbout().equals(id) && claim.undetermined()) {
          disputes.add(claim);
        }
      }
    }
    return disputes.isEmpty() ? what : Kleene.all(Kleene.not(Kleene.anyOf(disputes, "")), what);
  }

  /**
   * Whether one of these actors is shown to be one of whom this was concluded; a conflict about it
   * stays one.
   */
  public static Judgement someOf(Set<String> ids, Collection<?> conclusions, String whenNone) {
    List<Judgement> parts = new ArrayList<>();
    for (Object each : conclusions) {
      if (ids.contains(((Conclusion) each).about())) {
        parts.add(Kleene.shown((Conclusion) each));
      }
    }
    return Kleene.anyListed(parts, whenNone);
  }

  /**
   * Whether one of these actors neither commits nor threatens: what coerces him is directed at a
   * bystander.
   *
   * @param committing conclusions on who is shown to stand with those who commit
   * @param commits conclusions on who commits, one for each of the actors
   * @param conduct findings on what they do
   */
  public static Judgement someSpared(
      Collection<?> committing, Collection<?> commits, Collection<?> conduct) {
    return someSpared(Map.of(), committing, commits, conduct);
  }

  /** The same, save of those who are members or may be. */
  public static Judgement someSparedOf(
      Members members, Collection<?> committing, Collection<?> commits, Collection<?> conduct) {
    return someSpared(members.members(), committing, commits, conduct);
  }

  /**
   * Whether one of these actors commits or threatens.
   *
   * @param commits conclusions on who commits, one for each of the actors
   * @param conduct findings on what they do
   */
  public static Judgement someThreaten(Collection<?> commits, Collection<?> conduct) {
    Map<String, Finding> does = Finding.byAbout(conduct);
    List<Judgement> parts = new ArrayList<>();
    for (Object each : commits) {
      Conclusion own = (Conclusion) each;
      parts.add(own);
      Finding finding = does.get(own.about());
      if (finding != null) {
        parts.add(Kleene.shown(finding.is("THREATENS")));
      }
    }
    return Kleene.anyListed(parts, "it is for no actor");
  }

  /** Whether one of these is one of those named, or theirs. */
  public static Judgement someWithin(
      Set<String> ids, Set<String> named, Houses houses, String whenNone) {
    List<Judgement> parts = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      parts.add(houses.within(id, named));
    }
    return Kleene.anyListed(parts, whenNone);
  }

  /** Whether one of the collected findings is shown to have one of the values. */
  public static Judgement someShown(Collection<?> findings, String whenNone, String... values) {
    List<Judgement> parts = new ArrayList<>();
    for (Object each : findings) {
      parts.add(Kleene.shown(((Finding) each).any(values)));
    }
    return Kleene.anyListed(parts, whenNone);
  }

  /** Whether this was concluded of every one of these; of one of whom nothing was, it is open. */
  public static Judgement everyHas(Set<String> ids, Collection<?> conclusions, String whenNone) {
    Map<String, Judgement> known = new TreeMap<>();
    conclusions.forEach(each -> known.put(((Conclusion) each).about(), (Conclusion) each));
    List<Judgement> parts = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      Judgement part = known.get(id);
      parts.add(
          part == null ? Kleene.unknown("whether {fact} could be one is not known", id) : part);
    }
    return Kleene.allOf(parts, whenNone);
  }

  /**
   * Whether one of these is not shown to be unwilling or unable; nobody known is not shown to be.
   *
   * @param willing findings on whether they would act
   * @param able findings on whether they could
   */
  public static Judgement someReady(Collection<?> willing, Collection<?> able) {
    Map<String, Finding> can = Finding.byAbout(able);
    List<Judgement> parts = new ArrayList<>();
    for (Object each : willing) {
      Finding would = (Finding) each;
      Finding could = can.get(would.getAbout());
      Judgement unwilling = Kleene.not(would.holds());
      parts.add(
          Kleene.not(
              Kleene.shown(
                  could == null ? unwilling : Kleene.any(unwilling, Kleene.not(could.holds())))));
    }
    return parts.isEmpty()
        ? Kleene.yes("nobody who would carry it is shown to be unwilling or unable")
        : Kleene.anyOf(parts, "");
  }

  /**
   * Whether one of these, or who is theirs, has one of the values.
   *
   * @param ids actors; where the state is one of them, its authorities are theirs
   * @param findings what was collected of the code
   * @param whenNone the words for nobody of them being one that the code is about
   */
  public static Judgement someTheirsHas(
      Set<String> ids,
      String state,
      Members authorities,
      Houses houses,
      Collection<?> findings,
      String whenNone,
      String... values) {
    List<Judgement> parts = new ArrayList<>();
    for (Object each : findings) {
      Finding finding = (Finding) each;
      String who = finding.getAbout();
      Judgement within = houses.within(who, ids);
      parts.add(
          Kleene.all(
              ids.contains(state) ? Kleene.any(within, authorities.includes(who)) : within,
              finding.any(values)));
    }
    return Kleene.anyOf(parts, whenNone);
  }

  private static Judgement someSpared(
      Map<String, Judgement> answerable,
      Collection<?> committing,
      Collection<?> commits,
      Collection<?> conduct) {
    Map<String, Finding> does = Finding.byAbout(conduct);
    List<Judgement> parts = new ArrayList<>();
    for (Object each : commits) {
      Conclusion own = (Conclusion) each;
      List<Judgement> ways = new ArrayList<>();
      ways.add(someOf(Set.of(own.about()), committing, "nobody is shown to commit"));
      ways.add(own);
      Finding finding = does.get(own.about());
      if (finding != null) {
        ways.add(finding.any("THREATENS", "OPPOSES_PROTECTORS"));
      }
      Judgement member = answerable.get(own.about());
      if (member != null) {
        ways.add(member);
      }
      parts.add(Kleene.not(Kleene.anyOf(ways, "")));
    }
    return Kleene.anyListed(parts, "it is directed at no actor");
  }

  /** Whether the conclusion is shown of every one of these; of one that has none it is not. */
  public static Judgement everyOf(Collection<String> ids, Collection<?> conclusions) {
    List<Judgement> parts = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      Judgement part = Kleene.no("{fact} is not shown to commit the crimes", id);
      for (Object each : conclusions) {
        if (((Conclusion) each).about().equals(id)) {
          part = Kleene.shown((Conclusion) each);
        }
      }
      parts.add(part);
    }
    return Kleene.all(parts.toArray(Judgement[]::new));
  }
}
