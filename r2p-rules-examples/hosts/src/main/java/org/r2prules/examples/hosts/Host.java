package org.r2prules.examples.hosts;

import java.util.function.Supplier;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.DoctrineException;

/**
 * A host that loads the library in one place and uses it first in another; says of each step what
 * came of it. A step that fails does not keep the host from the next one.
 */
public final class Host {

  private static final Where MAIN = Where.of("main/usual");

  private static R2pRules rules;

  private Host() {}

  /**
   * Runs it.
   *
   * @param args where to load and where to assess first, as {@link Where} reads it; {@code cases}
   *     for the latter means all cases in parallel; {@code broken} before both means that a load
   *     which fails comes first
   */
  public static void main(String[] args) {
    boolean brokenFirst = args[0].equals("broken");
    Where load = Where.of(args[args.length - 2]);
    String first = args[args.length - 1];
    if (brokenFirst) {
      broken(load);
    }
    step("load", () -> load.call(Host::load));
    step("first", () -> first.equals("cases") ? allAtOnce() : Where.of(first).call(Host::answer));
    step("then in main", () -> MAIN.call(Host::answer));
    if (!brokenFirst) {
      broken(load);
    }
    step("load anew", () -> MAIN.call(Host::load));
    step("anew in main", () -> MAIN.call(Host::answer));
  }

  private static void broken(Where where) {
    step("load without doctrine", () -> fails(where, Loaders.withoutDoctrine()));
    step("load without rules", () -> fails(where, Loaders.withoutRules()));
  }

  private static String load() {
    rules = R2pRules.load();
    return "done";
  }

  private static String answer() {
    return Answer.of(rules);
  }

  private static String allAtOnce() {
    return Answer.ofAllAtOnce(rules);
  }

  private static String fails(Where where, ClassLoader loader) {
    try {
      where.call(() -> R2pRules.load(loader));
      return "loaded";
    } catch (DoctrineException e) {
      return "refused";
    }
  }

  /** The output says what came of it, the error output everything about a failure. */
  @SuppressWarnings("CatchAndPrintStackTrace") // it is told, and the next step is tried
  private static void step(String name, Supplier<String> step) {
    String result;
    try {
      result = step.get();
    } catch (RuntimeException | Error e) {
      result = "failed: " + e;
      System.err.println(name + ":");
      e.printStackTrace();
    }
    System.out.println(name + ": " + result);
  }
}
