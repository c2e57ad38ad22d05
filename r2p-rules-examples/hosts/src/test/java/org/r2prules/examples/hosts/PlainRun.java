package org.r2prules.examples.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The library in a host without anything particular, run once. All others are compared with it.
 *
 * @param child the process
 * @param folder what it has written
 */
record PlainRun(Child child, Path folder) {

  private static final List<String> BROKEN =
      List.of("load without doctrine: refused", "load without rules: refused");

  private static final class Once {
    static final PlainRun RUN = run();

    private static PlainRun run() {
      try {
        return of(Child.jars(), "plain");
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** With the jars that the build has. */
  static PlainRun usual() {
    return Once.RUN;
  }

  /** With those jars; what it writes goes to a folder of that name. */
  static PlainRun of(String jars, String name) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Child.TARGET.resolve(name));
    return new PlainRun(
        Child.java(List.of("-cp", Child.classPath(jars), Plain.class.getName(), folder.toString())),
        folder);
  }

  /** What the library answers on one case. */
  String answer() {
    return line(0);
  }

  /** What it answers on all cases. */
  String answerOnAll() {
    return line(1);
  }

  private String line(int number) {
    if (child.out().size() <= number) {
      throw new AssertionError("the plain host fails\n" + child);
    }
    return child.out().get(number);
  }

  /** What a {@link Host} says that does nothing particular. */
  static List<String> hostSays(String first) {
    String answer = usual().answer();
    List<String> says = new ArrayList<>(List.of("load: done", "first: " + first));
    says.add("then in main: " + answer);
    says.addAll(BROKEN);
    says.addAll(List.of("load anew: done", "anew in main: " + answer));
    return says;
  }

  /** What it says where loads that fail come first. */
  static List<String> brokenHostSays() {
    List<String> says = hostSays(usual().answer());
    says.removeAll(BROKEN);
    says.addAll(0, BROKEN);
    return says;
  }
}
