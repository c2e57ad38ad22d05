package org.r2prules.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks with the allocation profiler. Takes the arguments of JMH; {@code --smoke} as
 * the first one only sees whether they run, and its figures mean nothing.
 */
public final class Main {

  private Main() {}

  /** Prints what they run on, then runs them. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    List<String> rest = new ArrayList<>(List.of(args));
    boolean smoke = rest.remove("--smoke");
    OptionsBuilder options = new OptionsBuilder();
    options.parent(new CommandLineOptions(rest.toArray(new String[0])));
    options.addProfiler(GCProfiler.class);
    if (smoke) {
      options.forks(1).warmupIterations(1).measurementIterations(1);
      options.warmupTime(TimeValue.seconds(1)).measurementTime(TimeValue.seconds(1));
    }
    System.out.printf(
        "%s, %s %s, %d cores%s%n",
        LocalDate.now(ZoneOffset.UTC),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        Runtime.getRuntime().availableProcessors(),
        smoke ? ", smoke run: the figures mean nothing" : "");
    Collection<RunResult> results = new Runner(options.build()).run();
    ratios(results).forEach(System.out::println);
  }

  /** How fast each is beside plain Java, for each kind of dossier that both ran on. */
  private static List<String> ratios(Collection<RunResult> results) {
    Map<String, Map<String, Double>> scores = new TreeMap<>();
    for (RunResult result : results) {
      String benchmark = result.getParams().getBenchmark();
      if (result.getParams().getMode() != Mode.Throughput) {
        continue;
      }
      scores
          .computeIfAbsent(result.getParams().getParam("dossiers"), key -> new TreeMap<>())
          .put(
              benchmark.substring(benchmark.lastIndexOf('.') + 1),
              result.getPrimaryResult().getScore());
    }
    List<String> ratios = new ArrayList<>();
    scores.forEach(
        (dossiers, score) -> {
          Double plainOnTwo = score.remove("plainJavaOnTwo");
          Double onTwo = score.remove("stagedOnTwo");
          if (plainOnTwo != null && onTwo != null) {
            ratios.add(ratio(dossiers, "stagedOnTwo", onTwo / plainOnTwo));
          }
          Double plain = score.remove("plainJava");
          if (plain != null) {
            score.forEach((each, made) -> ratios.add(ratio(dossiers, each, made / plain)));
          }
        });
    return ratios;
  }

  private static String ratio(String dossiers, String benchmark, double ratio) {
    return String.format(
        Locale.ROOT,
        "dossiers %s: %s makes %.2f%% as many assessments as plain Java makes verdicts without"
            + " reasons",
        dossiers,
        benchmark,
        100 * ratio);
  }
}
