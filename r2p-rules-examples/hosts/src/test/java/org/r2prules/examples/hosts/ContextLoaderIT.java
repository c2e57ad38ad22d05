package org.r2prules.examples.hosts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The library on a plain class path, called from threads whose context class loader does not see
 * it, or sees another copy of Drools.
 */
class ContextLoaderIT {

  private static final List<String> LOADERS = List.of("platform", "null", "blind", "foreign");

  private static Child host(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "-Dhosts.jars=" + Child.jars(),
                "-cp",
                Child.classPath(Child.jars()),
                Host.class.getName()));
    command.addAll(List.of(arguments));
    return Child.java(command);
  }

  /**
   * Each loader for loading, for the first assessment, for both; once on the main thread, and on
   * one of a pool where it alone is odd.
   */
  static List<Arguments> places() {
    List<Arguments> places = new ArrayList<>();
    for (String loader : LOADERS) {
      places.add(Arguments.of("pool/" + loader, "main/usual"));
      places.add(Arguments.of("main/usual", "pool/" + loader));
      places.add(Arguments.of("main/" + loader, "main/" + loader));
    }
    return places;
  }

  @ParameterizedTest(name = "loads in {0}, assesses first in {1}")
  @MethodSource("places")
  void it_works_wherever_it_is_called(String load, String assess) throws Exception {
    host(load, assess).assertSaid(PlainRun.hostSays(PlainRun.usual().answer()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"platform", "null", "blind", "foreign", "usual"})
  void a_load_that_fails_spoils_nothing(String loader) throws Exception {
    host("broken", "main/" + loader, "main/" + loader).assertSaid(PlainRun.brokenHostSays());
  }
}
