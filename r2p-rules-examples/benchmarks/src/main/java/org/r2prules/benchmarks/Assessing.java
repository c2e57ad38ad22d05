package org.r2prules.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Answer;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.WhatIf;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Indicator;
import org.r2prules.kb.model.ModelForBenchmarks;

/** One assessment after another, of dossiers in turn, with rules that were loaded before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Assessing {

  /** The shipped cases, or how many populations each generated dossier has. */
  @Param({"cases", "1", "4", "16"})
  public String dossiers;

  private R2pRules rules;
  private R2pRules staged;
  private List<Dossier> assessed;
  private int next;

  /** Standing assessments, for the questions alone: the others are to have no more in the heap. */
  @State(Scope.Thread)
  public static class Standing {

    private final List<Question> questions = new ArrayList<>();
    private int next;

    /** One fact of a standing assessment, to be taken away. */
    private record Question(WhatIf whatIf, String fact) {}

    /** Assesses all dossiers, and keeps what each rule has read. */
    @Setup
    public void assess(Assessing assessing) {
      for (Dossier dossier : assessing.assessed) {
        WhatIf whatIf = assessing.staged.whatIf(dossier);
        for (Indicator fact : dossier.facts(Indicator.class)) {
          questions.add(new Question(whatIf, fact.id()));
        }
      }
    }

    private Answer ask() {
      next = (next + 1) % questions.size();
      Question asked = questions.get(next);
      return asked.whatIf().without(asked.fact());
    }
  }

  /** Loads the rules and the dossiers. */
  @Setup
  public void load() {
    rules = R2pRules.load();
    staged = rules.staged();
    assessed = Dossiers.of(rules, dossiers);
  }

  private Dossier next() {
    next = (next + 1) % assessed.size();
    return assessed.get(next);
  }

  /** As hosts do it: with the check of the dossier, the findings and the derivations. */
  @Benchmark
  public Assessment engine() {
    return rules.assess(next());
  }

  /** The same, in a staged pass and not in a session. */
  @Benchmark
  public Assessment staged() {
    return staged.assess(next());
  }

  /** The same, and every derivation of it written out: what a status costs with its reasons. */
  @Benchmark
  public int explained() {
    int premises = 0;
    for (Derivation derivation : staged.assess(next()).derivations().values()) {
      premises += derivation.premises().size();
    }
    return premises;
  }

  /** What one statement more or less would change, of an assessment that stands. */
  @Benchmark
  public Answer question(Standing standing) {
    return standing.ask();
  }

  /** A batch of staged passes on two threads. */
  @Benchmark
  @Threads(2)
  public Assessment stagedOnTwo() {
    return staged.assess(next());
  }

  /** The measure of that. */
  @Benchmark
  @Threads(2)
  public Object plainJavaOnTwo() {
    return ModelForBenchmarks.verdicts(rules, next());
  }

  /** The measure to hold them against: plain Java on the same dossiers, without reasons. */
  @Benchmark
  public Object plainJava() {
    return ModelForBenchmarks.verdicts(rules, next());
  }
}
