package org.r2prules.assessment.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.FactChange;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;

/**
 * Finds the facts that differ among the grounds of a conclusion that differs. First by way of what
 * stands otherwise: a conclusion or a claim that stands as before moved nothing above it. Where
 * that leads to none, by every way.
 */
public final class RestsOn {

  private static final String FACT = "fact ";
  private static final String FINDING = "finding ";

  private final Side before;
  private final Side after;
  private final List<FactChange> order;

  /** For comparing two assessments that differ by these facts. */
  public RestsOn(Assessment before, Assessment after, List<FactChange> facts) {
    this.order = facts;
    this.before = new Side(before);
    this.after = new Side(after);
    for (FactChange fact : facts) {
      if (isName(fact)) {
        continue;
      }
      fact.before().ifPresent(each -> this.before.add(each, fact));
      fact.after().ifPresent(each -> this.after.add(each, fact));
    }
  }

  /** Nothing rests on what something is called. */
  private static boolean isName(FactChange fact) {
    List<FactChange.Part> parts = fact.parts();
    return !parts.isEmpty() && parts.stream().allMatch(part -> part.field().equals("name"));
  }

  /** Those facts, in order. */
  public List<FactChange> of(Change change) {
    if (order.isEmpty()) {
      return List.of();
    }
    Set<FactChange> found = new HashSet<>();
    change.before().ifPresent(conclusion -> new Walk(before, after, true, found).from(conclusion));
    change.after().ifPresent(conclusion -> new Walk(after, before, true, found).from(conclusion));
    if (found.isEmpty()) {
      change.before().ifPresent(each -> new Walk(before, after, false, found).from(each));
      change.after().ifPresent(each -> new Walk(after, before, false, found).from(each));
    }
    return order.stream().filter(found::contains).toList();
  }

  /** One of the two assessments. */
  private static final class Side {
    private final Assessment assessment;
    private final Map<String, List<FactChange>> differing = new HashMap<>();
    private final Map<String, List<FactChange>> saying = new HashMap<>();
    private @Nullable Map<String, Claim> claims;

    Side(Assessment assessment) {
      this.assessment = assessment;
    }

    void add(Fact fact, FactChange change) {
      differing.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(change);
      for (Assertion said : fact.assertions()) {
        saying
            .computeIfAbsent(said.code() + "@" + said.about(), key -> new ArrayList<>())
            .add(change);
      }
    }

    @Nullable Derivation derivation(Conclusion conclusion) {
      return assessment.derivations().get(conclusion.key());
    }

    @Nullable Claim claim(Claim like) {
      Map<String, Claim> all = claims;
      if (all == null) {
        all = new HashMap<>();
        for (Conclusion conclusion : assessment.conclusions()) {
          collect(conclusion.basis(), all);
        }
        claims = all;
      }
      return all.get(key(like));
    }

    private static void collect(Judgement judgement, Map<String, Claim> claims) {
      if (judgement instanceof Claim claim) {
        claims.put(key(claim), claim);
      } else if (judgement instanceof Combined combined) {
        combined.parts().forEach(part -> collect(part, claims));
      }
    }

    private static String key(Claim claim) {
      return claim.code() + "\n" + claim.about() + "\n" + claim.value();
    }
  }

  /** A walk through the grounds on one side. */
  private static final class Walk {
    private final Side side;
    private final Side other;
    private final boolean moved;
    private final Set<FactChange> found;
    private final Set<String> expanded = new LinkedHashSet<>();

    Walk(Side side, Side other, boolean moved, Set<FactChange> found) {
      this.side = side;
      this.other = other;
      this.moved = moved;
      this.found = found;
    }

    void from(Conclusion conclusion) {
      Derivation opposite = other.derivation(conclusion);
      if (opposite == null) {
        subject(conclusion);
      }
      expand(conclusion);
    }

    /** Of what was not drawn there: what it is about may not have been there. */
    private void subject(Conclusion conclusion) {
      fact(conclusion.about());
      Candidate candidate = side.assessment.candidates().get(conclusion.about());
      if (candidate != null && candidate.measure() != null) {
        fact(candidate.measure());
      }
    }

    private void expand(Conclusion conclusion) {
      if (!expanded.add(conclusion.key())) {
        return;
      }
      follow(conclusion.basis());
      Derivation derivation = side.derivation(conclusion);
      if (derivation != null) {
        derivation.premises().forEach(this::premise);
      }
    }

    private void premise(String premise) {
      if (premise.startsWith(FACT)) {
        fact(premise.substring(FACT.length()));
      } else if (premise.startsWith(FINDING) && !moved) {
        found.addAll(side.saying.getOrDefault(premise.substring(FINDING.length()), List.of()));
      } else if (!moved) {
        Derivation of = side.assessment.derivations().get(premise);
        if (of != null) {
          expand(of.conclusion());
        }
      }
    }

    private void fact(String id) {
      found.addAll(side.differing.getOrDefault(id, List.of()));
    }

    private void follow(Judgement judgement) {
      if (judgement instanceof Conclusion inner) {
        if (!moved || isMoved(inner)) {
          expand(inner);
        }
      } else if (judgement instanceof Combined combined) {
        combined.parts().forEach(this::follow);
      } else if (judgement instanceof Claim claim && (!moved || isMoved(claim))) {
        claim.speaksFor().forEach(this::fact);
        claim.speaksAgainst().forEach(this::fact);
      }
    }

    private boolean isMoved(Conclusion inner) {
      Derivation there = other.derivation(inner);
      return there == null
          || there.conclusion().status() != inner.status()
          || !Objects.equals(there.conclusion().value(), inner.value())
          || !there.conclusion().doubts().equals(inner.doubts());
    }

    private boolean isMoved(Claim claim) {
      Claim there = other.claim(claim);
      return there == null
          || there.status() != claim.status()
          || !there.doubts().equals(claim.doubts());
    }
  }
}
