package org.r2prules.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
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
        LocalDate.now(java.time.ZoneOffset.UTC),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        Runtime.getRuntime().availableProcessors(),
        smoke ? ", smoke run: the figures mean nothing" : "");
    new Runner(options.build()).run();
  }
}
