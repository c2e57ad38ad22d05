package org.r2prules.testkit.junit;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Says at the end of a run which tests were skipped and why, so that a green run that lacked what
 * it compares with is told from one that had it. Registered by the service file of JUnit, where
 * extensions are detected.
 */
public final class SkippedTests implements BeforeAllCallback, TestWatcher {

  private static final Namespace NAMESPACE = Namespace.create(SkippedTests.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    told(context);
  }

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    String test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    told(context).skipped.put(test, String.valueOf(cause.getMessage()));
  }

  private static Told told(ExtensionContext context) {
    return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Told.class);
  }

  /** What was skipped so far; closed when all tests are done. */
  static final class Told implements AutoCloseable {

    private final Map<String, String> skipped = new ConcurrentHashMap<>();

    @Override
    public void close() {
      if (skipped.isEmpty()) {
        return;
      }
      StringBuilder text = new StringBuilder();
      text.append(skipped.size()).append(" skipped:").append(System.lineSeparator());
      new TreeMap<>(skipped)
          .forEach(
              (test, why) ->
                  text.append("  ")
                      .append(test)
                      .append(": ")
                      .append(why)
                      .append(System.lineSeparator()));
      System.out.print(text);
    }
  }
}
