package org.r2prules.examples.hosts;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Supplier;

/**
 * Where a host calls the library: a kind of thread, and the context class loader that it has then.
 *
 * @param thread {@code main}; {@code pool}: one of an executor; {@code common}: one of the common
 *     pool
 * @param loader its context class loader, as {@link Loaders} calls it
 */
record Where(String thread, String loader) {

  /** From {@code thread/loader}. */
  static Where of(String text) {
    String[] parts = text.split("/");
    return new Where(parts[0], parts[1]);
  }

  /** Calls there, and says on the output if the thread then has another context class loader. */
  <T> T call(Supplier<T> task) {
    return switch (thread) {
      case "main" -> here(task);
      case "pool" -> inPool(task);
      case "common" -> await(CompletableFuture.supplyAsync(() -> inCommonPool(task)));
      default -> throw new IllegalArgumentException("no thread " + thread);
    };
  }

  private <T> T inPool(Supplier<T> task) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      return await(CompletableFuture.supplyAsync(() -> here(task), pool));
    } finally {
      pool.shutdown();
    }
  }

  private <T> T inCommonPool(Supplier<T> task) {
    if (!(Thread.currentThread() instanceof ForkJoinWorkerThread)) {
      throw new IllegalStateException("the common pool has no threads here");
    }
    return here(task);
  }

  /** What the future gives or throws, not wrapped. */
  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private <T> T here(Supplier<T> task) {
    Thread current = Thread.currentThread();
    ClassLoader before = current.getContextClassLoader();
    ClassLoader context = Loaders.named(loader);
    try {
      current.setContextClassLoader(context);
      return task.get();
    } finally {
      if (current.getContextClassLoader() != context) {
        System.out.println("context class loader: " + current.getContextClassLoader());
      }
      current.setContextClassLoader(before);
    }
  }
}
