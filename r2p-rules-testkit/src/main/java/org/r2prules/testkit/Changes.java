package org.r2prules.testkit;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.r2prules.assessment.Derivation;
import org.r2prules.judgement.Conclusion;

/** What is concluded on one dossier otherwise than on another: status, doubts and value. */
final class Changes {

  /** Failures are read by people: a few show what goes on. */
  private static final int SHOWN = 12;

  private final Map<String, Conclusion> before;
  private final Map<String, Conclusion> after;

  private Changes(Map<String, Conclusion> before, Map<String, Conclusion> after) {
    this.before = before;
    this.after = after;
  }

  static Changes of(
      Collection<Derivation> before, Collection<Derivation> after, Set<String> among) {
    return new Changes(byKey(before, among), byKey(after, among));
  }

  private static Map<String, Conclusion> byKey(
      Collection<Derivation> derivations, Set<String> among) {
    Map<String, Conclusion> byKey = new TreeMap<>();
    for (Derivation each : derivations) {
      String kind = each.conclusion().id().replaceFirst(":.*", "");
      if (among.isEmpty() || among.contains(kind)) {
        byKey.put(each.conclusion().key(), each.conclusion());
      }
    }
    return byKey;
  }

  /**
   * Everything that is concluded, of these kinds or of all, a line for each conclusion, by its key.
   */
  static String listing(Collection<Derivation> derivations, Set<String> among) {
    return byKey(derivations, among).values().stream()
        .map(each -> Drawn.describe(each) + "\n")
        .collect(Collectors.joining());
  }

  /**
   * What is wrong if these are all that changed: by the line of what was expected, 0 for what was
   * not.
   */
  Map<Integer, String> differences(Collection<Expectation> save) {
    Map<Integer, String> wrong = new TreeMap<>();
    Map<String, String> changed = changed();
    Drawn drawn = Drawn.of(after.values());
    for (Expectation expected : save) {
      expected.check(drawn).forEach(each -> wrong.put(expected.line(), each));
      if (!changed.keySet().removeIf(key -> isMeant(key, expected))
          && !wrong.containsKey(expected.line())) {
        wrong.put(
            expected.line(),
            expected.conclusion() + "\n  expected: to change\n  found:    as before");
      }
    }
    if (!changed.isEmpty()) {
      wrong.put(
          0,
          "as before, save what is listed; but these changed too, "
              + changed.size()
              + " in all:"
              + changed.values().stream()
                  .limit(SHOWN)
                  .map(each -> "\n  - " + each)
                  .collect(Collectors.joining()));
    }
    return wrong;
  }

  private boolean isMeant(String key, Expectation expected) {
    Conclusion any = after.getOrDefault(key, before.get(key));
    return any.id().equals(expected.conclusion())
        && (expected.about() == null || expected.about().equals(any.about()));
  }

  /** Key to how it stands now, as it is written in a scenario. */
  private Map<String, String> changed() {
    Map<String, String> changed = new TreeMap<>();
    TreeSet<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      Conclusion was = before.get(key);
      Conclusion is = after.get(key);
      if (was == null || is == null || !stands(was).equals(stands(is))) {
        Conclusion any = is == null ? was : is;
        changed.put(
            key,
            "{conclusion: '"
                + any.id()
                + "', about: "
                + any.about()
                + (is == null ? ", status: NONE" : stands(is))
                + "} # was "
                + (was == null ? "not drawn" : stands(was).substring(2)));
      }
    }
    return changed;
  }

  private static String stands(Conclusion conclusion) {
    return ", status: "
        + conclusion.status()
        + (conclusion.undetermined() ? ", doubts: " + new TreeSet<>(conclusion.doubts()) : "")
        + (conclusion.value() == null ? "" : ", value: " + Objects.toString(conclusion.value()));
  }
}
