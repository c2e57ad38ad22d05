package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the consequence of a rule chooses: by the reading of a switch, and by how a judgement stands
 * what a conclusion says beyond its status. Rules choose by these words alone, so that whoever
 * reads a rule sees every choice. Pure functions, for static import in DRL.
 */
public final class Choose {

  private Choose() {}

  /**
   * What a switch leads to under one of its readings.
   *
   * @param reading the reading
   * @param what what it leads to
   */
  public record Branch<T>(String reading, Supplier<? extends T> what) {}

  /** One branch of {@link #under}. */
  public static <T> Branch<T> on(String reading, Supplier<? extends T> what) {
    return new Branch<>(reading, what);
  }

  /**
   * What the reading that is used leads to. Every reading of the switch has its branch: the build
   * checks it.
   *
   * @throws IllegalArgumentException if the reading has no branch
   */
  @SafeVarargs
  public static <T> T under(String reading, Branch<? extends T>... branches) {
    List<String> readings = new ArrayList<>();
    for (Branch<? extends T> branch : branches) {
      if (branch.reading().equals(reading)) {
        return branch.what().get();
      }
      readings.add(branch.reading());
    }
    throw new IllegalArgumentException(
        "the reading " + reading + " has no branch among " + readings);
  }

  /** The first where the judgement is met, otherwise the second; either may be null. */
  public static <T extends @Nullable Object> T whereMet(Judgement judgement, T met, T otherwise) {
    return judgement.met() ? met : otherwise;
  }

  /** One for each way in which the judgement can stand. */
  public static <T> T byStatus(Judgement judgement, T met, T notMet, T undetermined) {
    return switch (judgement.status()) {
      case MET -> met;
      case NOT_MET -> notMet;
      case UNDETERMINED -> undetermined;
    };
  }

  /** How many of the parts of what is combined are met, in words. */
  public static String howManyMet(Judgement combined) {
    long met = ((Combined) combined).parts().stream().filter(Judgement::met).count();
    return met + " shown";
  }

  /** These names, null where they are not known, or none where the judgement is refuted. */
  public static @Nullable Set<String> noneWhereRefuted(
      Judgement judgement, @Nullable Set<String> names) {
    return judgement.notMet() ? Set.of() : names;
  }

  /**
   * At least one of these, each judged by itself.
   *
   * @param whenNone the words for none, which leaves the matter undetermined
   */
  public static <T> Judgement anyFor(
      Collection<? extends T> each, Function<T, Judgement> judge, String whenNone) {
    List<Judgement> parts = judged(each, judge);
    return parts.size() == 1 ? parts.get(0) : Kleene.anyOf(parts, whenNone);
  }

  /** Every one of these; see {@link #anyFor}. */
  public static <T> Judgement allFor(
      Collection<? extends T> each, Function<T, Judgement> judge, String whenNone) {
    List<Judgement> parts = judged(each, judge);
    return parts.size() == 1 ? parts.get(0) : Kleene.allOf(parts, whenNone);
  }

  private static <T> List<Judgement> judged(
      Collection<? extends T> each, Function<T, Judgement> judge) {
    List<Judgement> parts = new ArrayList<>();
    for (T one : each) {
      parts.add(judge.apply(one));
    }
    return parts;
  }
}
