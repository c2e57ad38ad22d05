package org.r2prules.json.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;

/** The conclusions by id; of one id, those together that say the same for the same reasons. */
final class Rows {

  /**
   * The conclusions of one id on one kind of thing.
   *
   * @param rest the row about all options that no other is about; null if there is none
   */
  record Group(String id, String kind, Map<Row, List<String>> rows, @Nullable Row rest) {

    /** The same, with the longest row about all other options, where it is about each. */
    Group on(Set<String> options) {
      Set<String> about = new HashSet<>();
      rows.values().forEach(about::addAll);
      if (!about.equals(options)) {
        return this;
      }
      Row longest = null;
      int length = 0;
      for (Map.Entry<Row, List<String>> row : rows.entrySet()) {
        if (row.getValue().size() > length) {
          longest = row.getKey();
          length = row.getValue().size();
        }
      }
      return new Group(id, kind, rows, longest);
    }

    /** The rule that most rows come from, of those alike the first. */
    String rule() {
      Map<String, Integer> uses = new LinkedHashMap<>();
      rows.keySet().forEach(row -> uses.merge(row.rule(), 1, Integer::sum));
      String most = "";
      for (Map.Entry<String, Integer> rule : uses.entrySet()) {
        most = rule.getValue() > uses.getOrDefault(most, 0) ? rule.getKey() : most;
      }
      return most;
    }
  }

  /**
   * What is concluded alike of all that it is about.
   *
   * @param whole whether {@code premises} are all, or those beside what the basis names
   */
  record Row(
      String standing,
      @Nullable String value,
      String rule,
      int basis,
      boolean whole,
      Map<String, Map<String, List<String>>> premises) {}

  private static final List<String> SORTS = List.of("fact", "finding", "reading", "tool");

  /** No rule is called this. */
  private static final String SEVERAL = "";

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<Map<String, Map<String, List<String>>>, Integer> shared = new LinkedHashMap<>();
  private final Map<String, String> rules = new HashMap<>();
  private final List<Row> ofOptions = new ArrayList<>();
  private final List<Integer> used = new ArrayList<>();

  Rows(Assessment assessment, Kept kept, Reasons reasons, Subjects subjects) {
    for (RuleInfo rule : assessment.doctrine().rules().values()) {
      rule.concludes().forEach(id -> rules.merge(id, rule.id(), (one, other) -> SEVERAL));
    }
    for (Conclusion conclusion : assessment.conclusions()) {
      if (conclusion.kind() == Kind.OPTION || !kept.has(conclusion)) {
        continue; // what is concluded on an option stands with it
      }
      String kind = subjects.kind(conclusion.about());
      Group group =
          groups.computeIfAbsent(
              conclusion.id() + ' ' + kind,
              id -> new Group(conclusion.id(), kind, new LinkedHashMap<>(), null));
      group
          .rows()
          .computeIfAbsent(
              row(assessment.derivation(conclusion), kept, reasons), row -> new ArrayList<>())
          .add(conclusion.about());
    }
    Set<String> options = new HashSet<>();
    for (Option option : assessment.options()) {
      options.add(option.id());
      ofOptions.add(row(assessment.derivation(option.conclusion()), kept, reasons));
    }
    groups.replaceAll((name, group) -> group.on(options));
    Map<Map<String, Map<String, List<String>>>, Integer> uses = new LinkedHashMap<>();
    for (Group group : groups.values()) {
      for (Row row : group.rows().keySet()) {
        if (!row.equals(group.rest())) {
          reasons.use(group.rows().get(row));
        }
        used.add(row.basis());
        uses.merge(row.premises(), 1, Integer::sum);
      }
    }
    ofOptions.forEach(row -> uses.merge(row.premises(), 1, Integer::sum));
    uses.forEach(
        (premises, count) -> {
          premises.forEach(
              (sort, names) ->
                  names.values().stream().filter(about -> about.size() > 1).forEach(reasons::use));
          if (count > 1 && !premises.isEmpty()) {
            shared.put(premises, shared.size());
          }
        });
  }

  private static Row row(Derivation derivation, Kept kept, Reasons reasons) {
    Conclusion conclusion = derivation.conclusion();
    Set<String> named = new HashSet<>();
    name(conclusion.basis(), named);
    List<String> read = kept.read(derivation);
    boolean whole = kept.isWhole() && !Set.copyOf(read).containsAll(named);
    Map<String, Map<String, List<String>>> premises = new TreeMap<>();
    for (String premise : read) {
      if (whole || !named.contains(premise)) {
        add(premise, conclusion.about(), premises);
      }
    }
    return new Row(
        Reasons.standing(conclusion),
        conclusion.value(),
        derivation.rule(),
        reasons.add(conclusion.basis(), conclusion.about()),
        whole,
        premises);
  }

  /** What a basis names, as premises are named. */
  static void name(Judgement judgement, Set<String> named) {
    if (judgement instanceof Conclusion conclusion) {
      named.add(conclusion.key());
    } else if (judgement instanceof Claim claim) {
      named.add("finding " + claim.code() + "@" + claim.about());
    } else if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> name(part, named));
    }
  }

  /** Sorts a premise in: what sort of thing, which of them, about what. */
  private static void add(
      String premise, String about, Map<String, Map<String, List<String>>> premises) {
    String sort = sort(premise);
    String rest = sort.equals("conclusions") ? premise : premise.substring(sort.length());
    int at = rest.indexOf('@');
    if (sort.equals("readings")) {
      put(premises, sort, rest.substring(0, rest.indexOf('=')), "");
    } else if (sort.equals("facts") || sort.equals("tools")) {
      put(premises, sort, "", rest.equals(about) ? Reasons.SAME : rest);
    } else {
      String of = rest.substring(at + 1);
      put(premises, sort, rest.substring(0, at), of.equals(about) ? Reasons.SAME : of);
    }
  }

  private static String sort(String premise) {
    for (String sort : SORTS) {
      if (premise.startsWith(sort + ' ')) {
        return sort + 's';
      }
    }
    return "conclusions"; // named by its key alone
  }

  private static void put(
      Map<String, Map<String, List<String>>> premises, String sort, String name, String about) {
    premises
        .computeIfAbsent(sort, each -> new TreeMap<>())
        .computeIfAbsent(name, each -> new ArrayList<>())
        .add(about);
  }

  Iterable<Group> groups() {
    return groups.values();
  }

  /** The rule of a group, unless by the doctrine no other draws conclusions of that id. */
  @Nullable String rule(Group group) {
    return group.rule().equals(rules.get(group.id())) ? null : group.rule();
  }

  /** What is concluded on each option, in the order of the options. */
  List<Row> ofOptions() {
    return ofOptions;
  }

  /** The premises of several rows, in order. */
  Iterable<Map<String, Map<String, List<String>>>> shared() {
    return shared.keySet();
  }

  /** Where premises stand among those of several rows; null if they do not. */
  @Nullable Integer place(Map<String, Map<String, List<String>>> premises) {
    return shared.get(premises);
  }

  /** The reasons that rows rest on, once for each row. */
  List<Integer> used() {
    return used;
  }
}
