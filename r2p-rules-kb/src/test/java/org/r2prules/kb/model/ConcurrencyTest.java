package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.AssessmentJson;

/**
 * Invariant 6: the same dossier gives the same bytes on any thread. The JSON of 2,000 random
 * dossiers, or as many as {@code -Dr2p.concurrent} says, is written by one of 16 threads that share
 * an engine, and by the one thread of another engine; what is kept of its megabyte is the SHA-256.
 */
class ConcurrencyTest {

  private static final int DOSSIERS = Integer.getInteger("r2p.concurrent", 2_000);
  private static final int THREADS = 16;

  @Test
  void many_threads_write_the_bytes_that_one_writes()
      throws InterruptedException, ExecutionException {
    R2pRules shared = R2pRules.load();
    R2pRules own = R2pRules.load();
    Dossiers dossiers = new Dossiers(shared.doctrine());
    ExecutorService alone = Executors.newSingleThreadExecutor();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> expected = new ArrayList<>();
      List<Future<String>> found = new ArrayList<>();
      for (int i = 0; i < DOSSIERS; i++) {
        int number = i;
        expected.add(alone.submit(() -> bytes(own, dossiers, number)));
        found.add(pool.submit(() -> bytes(shared, dossiers, number)));
      }
      for (int i = 0; i < DOSSIERS; i++) {
        assertEquals(expected.get(i).get(), found.get(i).get(), "random dossier " + i);
      }
    } finally {
      alone.shutdownNow();
      pool.shutdownNow();
    }
  }

  private static String bytes(R2pRules rules, Dossiers dossiers, int number) {
    return Digest.of(AssessmentJson.of(Corpus.random(dossiers, number).assess(rules)));
  }
}
