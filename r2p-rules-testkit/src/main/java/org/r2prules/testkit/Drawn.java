package org.r2prules.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.r2prules.assessment.Derivation;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;

/** What one rule drew on one dossier, or all of them. */
final class Drawn {

  private final String rule;
  private final List<Conclusion> own = new ArrayList<>();
  private final List<Derivation> others = new ArrayList<>();

  private Drawn(String rule) {
    this.rule = rule;
  }

  /** All of these, whatever rule drew them. */
  static Drawn of(Collection<Conclusion> conclusions) {
    Drawn drawn = new Drawn(null);
    drawn.own.addAll(conclusions);
    return drawn;
  }

  /** By that rule; by all of them where it is null. */
  static Drawn by(String rule, Collection<Derivation> derivations) {
    Drawn drawn = new Drawn(rule);
    for (Derivation derivation : derivations) {
      if (rule == null || derivation.rule().equals(rule)) {
        drawn.own.add(derivation.conclusion());
      } else {
        drawn.others.add(derivation);
      }
    }
    return drawn;
  }

  /** Null where it is what all rules drew. */
  String rule() {
    return rule;
  }

  /** All that it drew. */
  List<Conclusion> all() {
    return own;
  }

  /** What it drew with that id, and about that where {@code about} is not null. */
  List<Conclusion> of(String id, String about) {
    return own.stream()
        .filter(each -> each.id().equals(id) && (about == null || each.about().equals(about)))
        .toList();
  }

  /** Which other rules drew the conclusion with that id, for a message; empty if none did. */
  List<String> otherAuthors(String id) {
    return others.stream()
        .filter(each -> each.conclusion().id().equals(id))
        .map(Derivation::rule)
        .distinct()
        .toList();
  }

  /** The conclusions with which it fires; about these, or about anything where empty. */
  List<Conclusion> firing(Set<String> abouts) {
    return own.stream()
        .filter(each -> abouts.isEmpty() || abouts.contains(each.about()))
        .filter(Drawn::fires)
        .toList();
  }

  private static boolean fires(Conclusion conclusion) {
    return conclusion.kind() == Kind.OPTION
        ? OptionStatus.AVAILABLE.name().equals(conclusion.value())
            || OptionStatus.IN_FORCE.name().equals(conclusion.value())
        : conclusion.met();
  }

  static String describe(Conclusion conclusion) {
    return conclusion.id()
        + " of "
        + conclusion.about()
        + " "
        + conclusion.status()
        + (conclusion.undetermined() ? conclusion.doubts().toString() : "")
        + (conclusion.value() == null ? "" : " value " + conclusion.value());
  }
}
