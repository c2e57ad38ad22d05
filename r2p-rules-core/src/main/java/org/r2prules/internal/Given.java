package org.r2prules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Deed;
import org.r2prules.judgement.Finding;
import org.r2prules.judgement.Reading;

/** What the rules were given for a dossier, and what of it another dossier would change. */
final class Given {

  private final Vocabulary vocabulary;
  private final Dossier dossier;
  private final Standard required;
  private final Map<String, String> readings;
  private final List<Fact> standing;
  private final Apart apart;
  private final Map<String, Map<String, Findings.Witnesses>> said;
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Map<String, List<Deed>> deeds = new HashMap<>();
  private final List<Object> objects = new ArrayList<>();
  private final IdentityHashMap<Object, Double> ranks = new IdentityHashMap<>();

  Given(Vocabulary vocabulary, Dossier dossier, Map<String, String> readings, Standard required) {
    this.vocabulary = vocabulary;
    this.dossier = dossier;
    this.required = required;
    this.readings = readings;
    Dossier heard = Heard.of(dossier, vocabulary, required);
    this.standing = Standing.of(heard, dossier, required);
    this.apart = new Apart(vocabulary, required, heard, standing);
    Findings weighing = new Findings(vocabulary, required);
    this.said = weighing.hear(heard, standing);
    objects.addAll(standing);
    for (Finding finding : weighing.of(heard, standing)) {
      findings.put(key(finding.getCode(), finding.getAbout()), finding);
      objects.add(finding);
    }
    for (Fact fact : standing) {
      if (fact instanceof Incident incident) {
        List<Deed> done = Deeds.of(incident, this::finding);
        deeds.put(incident.id(), done);
        objects.addAll(done);
      }
    }
    readings.forEach((key, value) -> objects.add(new Reading(key, value)));
    for (Object object : objects) {
      ranks.put(object, (double) ranks.size());
    }
  }

  private static String key(String code, String about) {
    return code + '\n' + about;
  }

  private Finding finding(String code, String about) {
    return findings.get(key(code, about));
  }

  /** All of it, in order. */
  List<Object> objects() {
    return objects;
  }

  /**
   * What would be given no longer, and what would be given beside the rest.
   *
   * @param less the very objects
   * @param more each with its rank among all of {@link #objects}, whose ranks are their places
   */
  record Difference(Collection<Object> less, IdentityHashMap<Object, Double> more) {}

  /** What these would change. */
  Difference to(Dossier other, Map<String, String> read, Standard standard) {
    Difference difference = new Difference(new ArrayList<>(), new IdentityHashMap<>());
    for (Object object : objects.subList(objects.size() - readings.size(), objects.size())) {
      Reading reading = (Reading) object;
      String changed = read.get(reading.key());
      if (!reading.value().equals(changed)) {
        difference.less().add(reading);
        difference.more().put(new Reading(reading.key(), changed), Double.POSITIVE_INFINITY);
      }
    }
    if (standard != required || !other.equals(dossier)) {
      new Change(difference, standard).to(other);
    }
    return difference;
  }

  /** What these would change if they were facts too. */
  Difference told(List<Fact> more) {
    if (!apart.areApart(more)) {
      return to(dossier.with(more.toArray(Fact[]::new)), readings, required);
    }
    Difference difference = new Difference(new ArrayList<>(), new IdentityHashMap<>());
    new Change(difference, required).told(more);
    return difference;
  }

  /** One change of facts. */
  private final class Change {

    private final Difference difference;
    private final Standard standard;
    private final Findings weighing;
    private final Map<String, Finding> changed = new HashMap<>(); // null where there is none now
    private final Set<Fact> came = new HashSet<>();

    Change(Difference difference, Standard standard) {
      this.difference = difference;
      this.standard = standard;
      this.weighing = new Findings(vocabulary, standard);
    }

    void to(Dossier other) {
      Dossier heard = Heard.of(other, vocabulary, standard);
      List<Fact> stands = facts(Standing.of(heard, other, standard));
      weigh(stands, weighing.hear(heard, stands));
      offer();
      deeds(stands);
    }

    private void offer() {
      changed.forEach(
          (key, finding) -> {
            Finding old = findings.get(key);
            double rank = Double.POSITIVE_INFINITY;
            if (old != null) {
              difference.less().add(old);
              rank = ranks.get(old);
            }
            if (finding != null) {
              difference.more().put(finding, rank);
            }
          });
    }

    /** Statements that bear on nothing but what they are about. */
    void told(List<Fact> more) {
      List<Fact> stands = new ArrayList<>(standing);
      stands.addAll(more);
      // Ids of their own, so that the dossier has them in this order.
      stands.sort(Comparator.comparing(Fact::id));
      came.addAll(more);
      rank(stands);
      Map<String, Map<String, Findings.Witnesses>> now = weighing.hear(said, more, asOf());
      now.forEach(
          (key, heard) -> {
            int line = key.indexOf('\n');
            Fact about = apart.standing(key.substring(line + 1));
            Term term = vocabulary.term(key.substring(0, line)).orElseThrow();
            if (about != null && Findings.covers(term, about)) {
              weigh(term, about, heard);
            }
          });
      offer();
      deeds(stands);
    }

    private LocalDate asOf() {
      return dossier.situation().map(Situation::asOf).orElse(null);
    }

    /** The facts that stand, where one is as before the very same. */
    private List<Fact> facts(List<Fact> now) {
      Map<Fact, Fact> before = new HashMap<>();
      standing.forEach(fact -> before.put(fact, fact));
      List<Fact> stands = new ArrayList<>(now.size());
      for (Fact fact : now) {
        Fact same = before.remove(fact);
        stands.add(same == null ? fact : same);
        if (same == null) {
          came.add(fact);
        }
      }
      before.keySet().forEach(this::goes);
      rank(stands);
      return stands;
    }

    private void goes(Fact fact) {
      difference.less().add(fact);
      for (Term term : vocabulary.terms()) {
        if (Findings.covers(term, fact)) {
          changed.put(key(term.code(), fact.id()), null);
        }
      }
    }

    /** Puts what is new between those that it stands between. */
    private void rank(List<?> now) {
      List<Object> fresh = new ArrayList<>();
      double before = -1;
      for (Object each : now) {
        Double known = ranks.get(each);
        if (known == null) {
          fresh.add(each);
        } else {
          rank(fresh, before, known);
          before = known;
        }
      }
      rank(fresh, before, before + 1);
    }

    private void rank(List<Object> fresh, double before, double after) {
      double step = (after - before) / (fresh.size() + 1);
      for (int i = 0; i < fresh.size(); i++) {
        difference.more().put(fresh.get(i), before + (i + 1) * step);
      }
      fresh.clear();
    }

    private void weigh(List<Fact> stands, Map<String, Map<String, Findings.Witnesses>> nowSaid) {
      Map<String, Set<String>> asked = new HashMap<>();
      if (standard == required) {
        Set<String> keys = new HashSet<>(said.keySet());
        keys.addAll(nowSaid.keySet());
        for (String key : keys) {
          if (!Objects.equals(said.get(key), nowSaid.get(key))) {
            int line = key.indexOf('\n');
            asked
                .computeIfAbsent(key.substring(line + 1), about -> new HashSet<>())
                .add(key.substring(0, line));
          }
        }
      }
      for (Fact fact : stands) {
        boolean all = standard != required || came.contains(fact);
        Set<String> codes = asked.getOrDefault(fact.id(), Set.of());
        if (all || !codes.isEmpty()) {
          for (Term term : vocabulary.terms()) {
            if ((all || codes.contains(term.code())) && Findings.covers(term, fact)) {
              weigh(term, fact, nowSaid.get(key(term.code(), fact.id())));
            }
          }
        }
      }
    }

    private void weigh(Term term, Fact fact, Map<String, Findings.Witnesses> now) {
      String key = key(term.code(), fact.id());
      Finding made = now != null || !term.isStructure() ? weighing.finding(term, fact, now) : null;
      Finding old = findings.get(key);
      if (old == null ? made == null : made != null && old.isSame(made)) {
        changed.remove(key);
      } else {
        changed.put(key, made);
      }
    }

    private Finding now(String code, String about) {
      String key = key(code, about);
      return changed.containsKey(key) ? changed.get(key) : findings.get(key);
    }

    private void deeds(List<Fact> stands) {
      Map<String, List<Deed>> before = new HashMap<>(deeds);
      List<Deed> all = new ArrayList<>();
      boolean any = false;
      for (Fact fact : stands) {
        if (fact instanceof Incident incident) {
          List<Deed> old = before.remove(incident.id());
          List<Deed> done = old;
          if (came.contains(fact) || Deeds.CODES.stream().anyMatch(c -> isChanged(c, incident))) {
            any = true;
            done = Deeds.of(incident, this::now);
            if (old != null) {
              List<Deed> kept = new ArrayList<>(old);
              done = done.stream().map(deed -> same(kept, deed)).toList();
              difference.less().addAll(kept);
            }
          }
          all.addAll(done);
        }
      }
      before.values().forEach(difference.less()::addAll);
      if (any) {
        rank(all);
      }
    }

    private boolean isChanged(String code, Incident incident) {
      return changed.containsKey(key(code, incident.id()));
    }

    private static Deed same(List<Deed> kept, Deed deed) {
      int place = kept.indexOf(deed);
      return place < 0 ? deed : kept.remove(place);
    }
  }
}
