package org.r2prules.testkit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;

/** The decisive leaves of a conclusion's basis, and the names a test may give them. */
final class Reasons {

  private final Set<Judgement> leaves;

  private Reasons(Set<Judgement> leaves) {
    this.leaves = leaves;
  }

  static Reasons of(Conclusion conclusion) {
    Set<Judgement> leaves = new LinkedHashSet<>();
    collect(conclusion.basis(), leaves);
    return new Reasons(leaves);
  }

  private static void collect(Judgement judgement, Set<Judgement> leaves) {
    if (judgement instanceof Combined combined) {
      combined.decisive().forEach(part -> collect(part, leaves));
    } else {
      leaves.add(judgement);
    }
  }

  /** Those names that name no decisive leaf. */
  List<String> missing(Collection<String> names) {
    return names.stream()
        .filter(name -> leaves.stream().noneMatch(leaf -> names(leaf).contains(name)))
        .toList();
  }

  /** The decisive leaves that none of these names names. */
  List<String> unnamed(Collection<String> names) {
    return leaves.stream()
        .filter(leaf -> names(leaf).stream().noneMatch(names::contains))
        .map(Reasons::describe)
        .toList();
  }

  private static List<String> names(Judgement leaf) {
    if (leaf instanceof Claim claim) {
      String valued = claim.code() + "=" + claim.value();
      return List.of(
          claim.code(),
          valued,
          claim.code() + " of " + claim.about(),
          valued + " of " + claim.about());
    }
    if (leaf instanceof Conclusion conclusion) {
      return List.of(
          conclusion.id(), conclusion.key(), conclusion.id() + " of " + conclusion.about());
    }
    return leaf instanceof Stated stated ? List.of(stated.text()) : List.of();
  }

  private static String describe(Judgement leaf) {
    String name =
        leaf instanceof Claim claim
            ? claim.proposition()
            : leaf instanceof Conclusion conclusion
                ? conclusion.id() + " of " + conclusion.about()
                : leaf instanceof Stated stated ? "'" + stated.text() + "'" : leaf.toString();
    return name + " " + leaf.status() + (leaf.undetermined() ? leaf.doubts().toString() : "");
  }

  @Override
  public String toString() {
    return leaves.stream().map(Reasons::describe).collect(Collectors.joining("; "));
  }
}
