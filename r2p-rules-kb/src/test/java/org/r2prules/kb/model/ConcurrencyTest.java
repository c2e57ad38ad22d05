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
import org.r2prules.json.AssessmentJson;

/**
 * Invariant 6: the same dossier gives the same bytes on any thread. The JSON of 500 random
 * dossiers, or as many as {@code -Dr2p.concurrent} says, a tenth of them in the session, is written
 * by one of 16 threads that share an engine, and by the one thread of another engine; what is kept
 * of it is the SHA-256.
 */
class ConcurrencyTest {

  private static final int DOSSIERS = Integer.getInteger("r2p.concurrent", 500);
  private static final int THREADS = 16;

  /** One in so many goes through the session; with {@code -Dr2p.roads=both}, all. */
  private static final int SESSIONS = "both".equals(System.getProperty("r2p.roads")) ? 1 : 10;

  @Test
  void many_threads_write_the_bytes_that_one_writes()
      throws InterruptedException, ExecutionException {
    R2pRules session = R2pRules.load();
    R2pRules own = R2pRules.load();
    R2pRules staged = session.staged();
    R2pRules ownStaged = own.staged();
    Dossiers dossiers = new Dossiers(session.doctrine());
    ExecutorService alone = Executors.newSingleThreadExecutor();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> expected = new ArrayList<>();
      List<Future<String>> found = new ArrayList<>();
      for (int i = 0; i < DOSSIERS; i++) {
        int number = i;
        boolean inSession = i % SESSIONS == 0;
        R2pRules theirs = inSession ? session : staged;
        R2pRules mine = inSession ? own : ownStaged;
        expected.add(alone.submit(() -> bytes(mine, dossiers, number)));
        found.add(pool.submit(() -> bytes(theirs, dossiers, number)));
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
    return Digest.of(AssessmentJson.all(Corpus.random(dossiers, number).assess(rules)));
  }
}
