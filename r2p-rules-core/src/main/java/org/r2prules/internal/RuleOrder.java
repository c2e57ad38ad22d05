package org.r2prules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prules.judgement.Kind;

/**
 * The order in which rules come to be looked at: each after those that write what it reads, as far
 * as its text shows. The order changes no result. It saves time: a rule that comes too early is
 * looked at again for every conclusion that reaches it late.
 */
final class RuleOrder {

  private static final Pattern RULE =
      Pattern.compile(
          "^rule \"([^\"]+)\".*?^when\\b(.*?)^then\\b(.*?)^end\\b",
          Pattern.MULTILINE | Pattern.DOTALL);

  /** {@code Conclusion( id == "Criterion:X" …} and {@code Mandates( kind == "X" …}. */
  private static final Pattern READ =
      Pattern.compile("\\b([A-Z]\\w+)\\(([^)\"]*)(?:\"([^\"]*)\")?");

  /** {@code criterion("X", …} and every other kind of conclusion. */
  private static final Pattern CONCLUDED =
      Pattern.compile(
          "\\b("
              + Arrays.stream(Kind.values()).map(RuleOrder::word).collect(Collectors.joining("|"))
              + ")\\(\\s*\"(\\w+)\"");

  /** {@code insertLogical( Mandates.of("X", …} and the like. */
  private static final Pattern INSERTED =
      Pattern.compile("insertLogical\\(\\s*(?:new )?([A-Z]\\w+)(?:\\.\\w+)?\\((?:\"([^\"]*)\")?");

  private static final Map<String, Kind> KINDS =
      Arrays.stream(Kind.values()).collect(Collectors.toMap(RuleOrder::word, kind -> kind));

  private RuleOrder() {}

  /** The names of the rules in these DRL texts, in order. */
  static List<String> of(Collection<String> texts) {
    Map<String, Flow> flows = flows(texts);
    Map<String, Set<String>> writers = new HashMap<>();
    flows.forEach(
        (rule, flow) ->
            flow.writes.forEach(
                each -> writers.computeIfAbsent(each, key -> new HashSet<>()).add(rule)));
    List<String> order = new ArrayList<>();
    Map<String, Flow> waiting = new LinkedHashMap<>(flows);
    while (!waiting.isEmpty()) {
      String next = next(waiting, writers);
      waiting.remove(next);
      order.add(next);
    }
    return order;
  }

  /**
   * The first that waits for none of those left. One that reads conclusions that it does not name
   * lets all others pass that can; in a circle the first goes.
   */
  private static String next(Map<String, Flow> waiting, Map<String, Set<String>> writers) {
    String last = waiting.keySet().iterator().next();
    boolean free = false;
    for (Map.Entry<String, Flow> entry : waiting.entrySet()) {
      if (isFree(entry.getKey(), entry.getValue(), waiting.keySet(), writers)) {
        if (!entry.getValue().open) {
          return entry.getKey();
        }
        last = free ? last : entry.getKey();
        free = true;
      }
    }
    return last;
  }

  private static boolean isFree(
      String rule, Flow flow, Set<String> waiting, Map<String, Set<String>> writers) {
    for (String read : flow.reads) {
      for (String writer : writers.getOrDefault(read, Set.of())) {
        if (!writer.equals(rule) && waiting.contains(writer)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Map<String, Flow> flows(Collection<String> texts) {
    Map<String, Flow> flows = new LinkedHashMap<>();
    for (String text : texts) {
      Matcher rule = RULE.matcher(text);
      while (rule.find()) {
        flows.put(rule.group(1), flow(rule.group(2), rule.group(3)));
      }
    }
    return flows;
  }

  private static Flow flow(String when, String then) {
    Set<String> reads = new HashSet<>();
    boolean open = false;
    Matcher read = READ.matcher(when);
    while (read.find()) {
      String type = read.group(1);
      if (!type.equals("Conclusion")) {
        reads.add(type);
        reads.add(named(type, read.group(3)));
      } else if (read.group(3) == null) {
        open = true;
      } else {
        reads.add(read.group(3));
      }
    }
    Set<String> writes = new HashSet<>();
    Matcher concluded = CONCLUDED.matcher(then);
    while (concluded.find()) {
      writes.add(KINDS.get(concluded.group(1)).label() + ":" + concluded.group(2));
    }
    Matcher inserted = INSERTED.matcher(then);
    while (inserted.find()) {
      writes.add(named(inserted.group(1), inserted.group(2)));
    }
    return new Flow(reads, writes, open);
  }

  private static String named(String type, String name) {
    return name == null ? type : type + " " + name;
  }

  /** {@code CAPACITY_GAP} is written {@code capacityGap} in a consequence. */
  private static String word(Kind kind) {
    return kind.label().substring(0, 1).toLowerCase(Locale.ROOT) + kind.label().substring(1);
  }

  /** What a rule reads and writes, and whether it reads conclusions that it does not name. */
  private record Flow(Set<String> reads, Set<String> writes, boolean open) {}
}
