package org.r2prules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * An output that remembers that something was lost on its way. A writer that prints says nothing of
 * it, and whoever reads the end of a report would take the half of it for the whole.
 */
final class Sink extends OutputStream {

  private final OutputStream target;
  private final BooleanSupplier isPipe;
  private IOException failure;

  /**
   * @param isPipe whether the other end can be closed by who reads it; asked when a write fails
   */
  Sink(OutputStream target, BooleanSupplier isPipe) {
    this.target = target;
    this.isPipe = isPipe;
  }

  /** What was said when output was lost; null if none was, or if nobody wanted more of it. */
  String loss() {
    return failure == null || isClosedPipe() ? null : failure.getMessage();
  }

  /** A reader that has seen enough, as {@code head}, closes its end. */
  private boolean isClosedPipe() {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("pipe") || isPipe.getAsBoolean();
  }

  private interface Step {
    void run() throws IOException;
  }

  private void trying(Step step) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      step.run();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void write(int b) throws IOException {
    trying(() -> target.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    trying(() -> target.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    trying(target::flush);
  }

  @Override
  public void close() throws IOException {
    trying(target::close);
  }
}
