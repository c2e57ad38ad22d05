package org.r2prules.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** A command that goes on until it is stopped, and what it has said so far. */
final class Watched {

  /** Only so that a build ends where the command says nothing at all. */
  private static final long MINUTES = 10;

  private final StringWriter said = new StringWriter();
  private final AtomicInteger exit = new AtomicInteger(-1);
  private final Thread thread;
  private int heard;

  private Watched(String[] words) {
    PrintWriter all = new PrintWriter(said);
    thread = new Thread(() -> exit.set(R2p.commandLine(all, all).execute(words)), "watched");
    thread.setDaemon(true);
  }

  static Watched start(String... words) {
    Watched watched = new Watched(words);
    watched.thread.start();
    return watched;
  }

  /** Waits for this answer, and gives what was said since the last one. */
  String hears(String answer) throws InterruptedException {
    long end = System.nanoTime() + MINUTES * 60_000_000_000L;
    while (true) {
      boolean goesOn = thread.isAlive() && System.nanoTime() < end;
      String news = said.toString().substring(heard);
      int at = news.indexOf(answer);
      if (at >= 0) {
        heard += at + answer.length();
        return news.substring(0, at + answer.length());
      }
      if (!goesOn) {
        throw new AssertionError("never said: " + answer + "\n" + said);
      }
      Thread.sleep(20);
    }
  }

  /** Stops it where it waits for the next save, and gives its exit code. */
  int stop() throws InterruptedException {
    while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
      Thread.sleep(20);
    }
    thread.interrupt();
    thread.join();
    return exit.get();
  }
}
