package org.r2prules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the streams of this process lead to, as far as the system tells. */
final class Terminal {

  static final int OUT = 1;
  static final int ERR = 2;

  private Terminal() {}

  /** Whether somebody may be watching it; false where the system does not tell. */
  static boolean watches(int stream) {
    String target = target(stream);
    return target.startsWith("/dev/pts/")
        || target.startsWith("/dev/tty")
        || target.equals("/dev/console");
  }

  static boolean isPipe(int stream) {
    String target = target(stream);
    return target.startsWith("pipe:") || target.startsWith("socket:");
  }

  /** Empty where the system does not tell. */
  private static String target(int stream) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
