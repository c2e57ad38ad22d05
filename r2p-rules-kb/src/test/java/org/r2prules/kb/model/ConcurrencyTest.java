package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.AssessmentJson;

/** Invariant 6: the same dossier gives the same bytes on any thread. */
class ConcurrencyTest {

  private static final int DOSSIERS = Integer.getInteger("r2p.concurrent", 20_000);
  private static final int THREADS = 16;

  @Test
  void sixteen_threads_conclude_what_one_does() throws InterruptedException, ExecutionException {
    R2pRules rules = R2pRules.load();
    List<String> alone = new ArrayList<>();
    Corpus.random(rules, DOSSIERS).forEach(sample -> alone.add(digest(rules, sample)));
    List<Future<String>> together = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      Corpus.random(rules, DOSSIERS)
          .forEach(sample -> together.add(pool.submit(() -> digest(rules, sample))));
      for (int i = 0; i < DOSSIERS; i++) {
        assertEquals(alone.get(i), together.get(i).get(), "random dossier " + i);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static String digest(R2pRules rules, Sample sample) {
    byte[] bytes = AssessmentJson.of(sample.assess(rules)).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
