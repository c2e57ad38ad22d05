package org.r2prules.imports.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.r2prules.imports.Account;

/** Keeps what becomes of each row. Not thread-safe. */
final class Ledger {

  private final Map<String, Integer> leftOut = new LinkedHashMap<>();
  private int read;
  private int used;

  void read(int rows) {
    read += rows;
  }

  void used(int rows) {
    used += rows;
  }

  void leftOut(String reason) {
    leftOut.merge(reason, 1, Integer::sum);
  }

  int used() {
    return used;
  }

  /** Throws if a row was forgotten or counted twice. */
  Account account() {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    leftOut.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return new Account(read, used, sorted);
  }
}
