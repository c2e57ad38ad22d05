package org.r2prules.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.r2prules.R2pRules;

/** Loading the rules once in a process, and once more. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class Loading {

  /** A process that has loaded them before. */
  @State(Scope.Thread)
  public static class Loaded {

    /** Loads them. */
    @Setup(Level.Trial)
    public void load() {
      R2pRules.load();
    }
  }

  /** The first load of a process. */
  @Benchmark
  public R2pRules first() {
    return R2pRules.load();
  }

  /** The second. */
  @Benchmark
  public R2pRules second(Loaded loaded) {
    return R2pRules.load();
  }
}
