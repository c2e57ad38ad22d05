package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Consent;

/**
 * Every mandate of one kind that was supplied.
 *
 * @param kind the kind
 * @param all the mandates, ordered by what they come from
 */
public record Mandates(String kind, List<Mandate> all) {

  /** Copies the list. */
  public Mandates {
    all = List.copyOf(all);
  }

  /** What a rule collected. */
  public static Mandates of(String kind, Collection<?> collected) {
    List<Mandate> mandates = new ArrayList<>();
    collected.forEach(mandate -> mandates.add((Mandate) mandate));
    mandates.sort(
        Comparator.comparing(Mandate::from)
            .thenComparing(mandate -> String.valueOf(mandate.tools())));
    return new Mandates(kind, mandates);
  }

  /**
   * At least one counts and names the tool.
   *
   * @param whenNone the words for no mandate at all, which leaves the matter undetermined
   */
  public Judgement cover(String tool, String whenNone) {
    return Kleene.anyOf(each(mandate -> mandate.covers(tool)), whenNone);
  }

  /**
   * At least one counts, names the tool and reaches the candidate.
   *
   * @param whenNone the words for no mandate at all, which leaves the matter undetermined
   * @param args what these words speak of
   */
  public Judgement cover(Candidate candidate, String whenNone, Object... args) {
    return Kleene.anyOf(each(mandate -> mandate.covers(candidate)), Text.of(whenNone, args));
  }

  /** As {@link #cover(Candidate, String, Object...)}, where no mandate at all is a no. */
  public Judgement coverIfListed(Candidate candidate, String whenNone, Object... args) {
    return all.isEmpty() ? Kleene.no(whenNone, args) : cover(candidate, whenNone, args);
  }

  /** As {@link #cover(String, String)}, where no mandate at all is a no. */
  public Judgement coverIfListed(String tool, String whenNone) {
    return all.isEmpty() ? Kleene.no(whenNone) : cover(tool, whenNone);
  }

  private List<Judgement> each(Function<Mandate, Judgement> judged) {
    List<Judgement> judgements = new ArrayList<>(all.size());
    for (Mandate mandate : all) {
      judgements.add(judged.apply(mandate));
    }
    return judgements;
  }

  /**
   * The same, each for what it is still worth: one that a later answer replaces counts no more.
   *
   * @param answers the answers of the other kind; what is not dated replaces nothing
   * @param tool the tool that they have to cover
   */
  public Mandates notReplacedBy(Mandates answers, String tool) {
    return replaced(answers, answer -> answer.covers(tool));
  }

  private Mandates replaced(Mandates answers, Function<Mandate, Judgement> covers) {
    List<Mandate> latestFirst = new ArrayList<>(answers.all);
    latestFirst.removeIf(answer -> answer.date() == null || answer.namesNothing());
    latestFirst.sort(Comparator.comparing(Mandate::date).reversed());
    List<Judgement> covering = new ArrayList<>();
    for (Mandate answer : latestFirst) {
      covering.add(covers.apply(answer));
    }
    List<Mandate> standing = new ArrayList<>();
    for (Mandate mandate : all) {
      List<Judgement> telling = telling(mandate, latestFirst, covering);
      standing.add(
          telling.isEmpty()
              ? mandate
              : mandate.weighedDown(Kleene.not(Kleene.anyOf(telling, "?"))));
    }
    return new Mandates(kind, standing);
  }

  /**
   * Of the answers after a mandate the latest that replaces it; where none is shown to, the latest
   * that may for each kind of doubt. The others would change nothing, and many mandates with many
   * answers would each tell of all.
   */
  private static List<Judgement> telling(
      Mandate mandate, List<Mandate> latestFirst, List<Judgement> covering) {
    Map<Set<Doubt>, Judgement> open = new LinkedHashMap<>();
    for (int i = 0; i < covering.size() && latestFirst.get(i).laterThan(mandate); i++) {
      Judgement covers = covering.get(i);
      if (covers.met()) {
        return List.of(covers);
      }
      if (covers.undetermined()) {
        open.putIfAbsent(covers.doubts(), covers);
      }
    }
    return List.copyOf(open.values());
  }

  /**
   * What is agreed to now; where none of it is, and one of these, which have run out, would have
   * covered a measure without force, it is open whether that was given anew.
   *
   * @param now what is agreed to now
   */
  public Judgement keepOpen(Judgement now, Candidate candidate) {
    Judgement once = Kleene.shown(on(candidate).counting("nothing has run out"));
    return candidate.forceful() || !now.notMet() || once.notMet()
        ? now
        : Kleene.any(
            now,
            Kleene.unknown(
                "what was agreed to has run out, and whether it was given anew is not known"));
  }

  /** Whether any counts at all, whatever it names; none supplied is a no. */
  public Judgement counting(String whenNone) {
    return Kleene.anyListed(each(Mandate::basis), whenNone);
  }

  /**
   * The same, where each that is followed by what is shown to have called for it, and preceded by
   * none of that, is open: what came before its occasion may have had another.
   *
   * @param occasions what calls for them, with their days
   */
  public Mandates openBefore(Mandates occasions) {
    List<Mandate> weighed = new ArrayList<>(all.size());
    for (Mandate mandate : all) {
      Judgement later =
          occasions.only(each -> each.laterThan(mandate)).counting("nothing of it is later");
      Judgement before =
          occasions.only(each -> !each.laterThan(mandate)).counting("nothing of it is earlier");
      Judgement early = Kleene.all(Kleene.shown(later), Kleene.not(Kleene.shown(before)));
      weighed.add(
          early.met()
              ? mandate.weighedDown(
                  Kleene.unknown("{fact} came before what is to call for it", mandate.from()))
              : mandate);
    }
    return new Mandates(kind, weighed);
  }

  /** As {@link #notReplacedBy(Mandates, String)}, by what reaches the candidate. */
  public Mandates notReplacedBy(Mandates answers, Candidate candidate) {
    return replaced(answers, answer -> answer.covers(candidate));
  }

  /**
   * The same, where those that do not say at whom they may be directed are open for what is
   * directed at their giver's own.
   *
   * @param own whether the measure is directed at them
   */
  public Mandates notAgainst(Judgement own) {
    return unlessSaid(
        own, Reach::against, "{fact} does not say that it may be directed at its giver");
  }

  /**
   * The same, where those that do not say whom they let act are open for carriers of a kind that
   * nobody lets act without saying so.
   *
   * @param unusual whether one of that kind would carry the measure
   */
  public Mandates namingCarriers(Judgement unusual) {
    return unlessSaid(unusual, Reach::to, "{fact} does not say that it lets such an actor act");
  }

  private Mandates unlessSaid(
      Judgement asked, Function<Reach, @Nullable Set<String>> part, String silent) {
    if (asked.notMet()) {
      return this;
    }
    List<Mandate> weighed = new ArrayList<>();
    for (Mandate mandate : all) {
      weighed.add(
          part.apply(mandate.reach()) != null
              ? mandate
              : mandate.weighedDown(
                  Kleene.any(Kleene.not(asked), Kleene.unknown(silent, mandate.from()))));
    }
    return new Mandates(kind, weighed);
  }

  /**
   * Whether what these judge reaches a proposal: one of them does; where none of them judges, there
   * is nothing that could fall short.
   *
   * @param refused whether the organ has refused to judge so
   * @param wouldBe what it would have to judge
   */
  public Judgement reach(Candidate candidate, Judgement refused, Act wouldBe) {
    Judgement judged = counting("nothing of the kind is judged");
    if (judged.notMet()) {
      return Kleene.not(judged);
    }
    Mandates judging = only(each -> !each.basis().notMet());
    Judgement cover = judging.cover(candidate, "nothing of the kind is judged");
    if (cover.met()) {
      return cover; // and nothing is awaited
    }
    return Kleene.any(Kleene.not(judged), Kleene.awaits(cover, judged, refused, wouldBe));
  }

  /**
   * What to ask of others who answered, where these agree: the measure that is proposed; of the
   * tool as such, what each of these lets somebody do, or where they limit it to nobody the tool
   * itself.
   */
  public List<Candidate> asked(Candidate candidate) {
    Set<Reach> reaches = new LinkedHashSet<>();
    boolean open = true;
    if (candidate.reach() == null) {
      List<Mandate> bearing = on(candidate).all;
      bearing.stream()
          .map(Mandate::reach)
          .filter(Reach::limited)
          .map(Reach::undated)
          .forEach(reaches::add);
      open = bearing.stream().anyMatch(each -> !each.reach().limited()) || bearing.isEmpty();
    }
    List<Candidate> candidates = new ArrayList<>();
    if (open) {
      candidates.add(candidate);
    }
    reaches.forEach(reach -> candidates.add(candidate.reaching(reach)));
    return candidates;
  }

  /** Those that come from the answers that this giver gave. */
  public Mandates givenBy(String giver, Collection<?> consents) {
    Set<String> ids = new TreeSet<>();
    for (Object each : consents) {
      Consent consent = (Consent) each;
      if (consent.giver().equals(giver)) {
        ids.add(consent.id());
      }
    }
    return only(each -> ids.contains(each.from()));
  }

  /** Those that may bear on the candidate. */
  public Mandates on(Candidate candidate) {
    return only(each -> each.mayReach(candidate));
  }

  private Mandates only(Predicate<Mandate> chosen) {
    List<Mandate> some = new ArrayList<>(all.size());
    for (Mandate mandate : all) {
      if (chosen.test(mandate)) {
        some.add(mandate);
      }
    }
    return some.size() == all.size() ? this : new Mandates(kind, some);
  }

  /** Those that may bear on the tool. */
  public Mandates on(String tool) {
    return only(mandate -> mandate.mayName(tool));
  }
}
