package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;

/** Invariant 6: the same dossier gives the same conclusions and reasons on any thread. */
class ConcurrencyTest {

  private static final int DOSSIERS = Integer.getInteger("r2p.concurrent", 20_000);
  private static final int THREADS = 16;

  @Test
  void sixteen_threads_conclude_what_one_does() throws InterruptedException, ExecutionException {
    R2pRules rules = R2pRules.load();
    Dossiers dossiers = new Dossiers(rules.doctrine());
    List<String> alone = alone(dossiers);
    List<Future<String>> together = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      for (int i = 0; i < DOSSIERS; i++) {
        int number = i;
        together.add(pool.submit(() -> digest(rules, dossiers, number)));
      }
      for (int i = 0; i < DOSSIERS; i++) {
        assertEquals(alone.get(i), together.get(i).get(), "random dossier " + i);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Two sets of rules, each used by one thread only: half of the dossiers go to either. */
  private static List<String> alone(Dossiers dossiers) {
    return IntStream.range(0, 2)
        .parallel()
        .boxed()
        .flatMap(
            half -> {
              R2pRules own = R2pRules.load();
              int from = half * (DOSSIERS / 2);
              int to = half == 0 ? DOSSIERS / 2 : DOSSIERS;
              return IntStream.range(from, to).mapToObj(i -> digest(own, dossiers, i));
            })
        .toList();
  }

  private static String digest(R2pRules rules, Dossiers dossiers, int number) {
    return Digest.of(Corpus.random(dossiers, number).assess(rules));
  }
}
