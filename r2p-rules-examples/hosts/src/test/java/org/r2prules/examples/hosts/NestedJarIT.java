package org.r2prules.examples.hosts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The library in a jar within a jar, as Spring Boot packs it. Its class loader is the context class
 * loader of main; the threads of the common pool have the system's, which sees no library.
 */
class NestedJarIT {

  private static Child host(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                // On few processors supplyAsync takes a thread of its own instead of the pool's.
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3",
                "-jar",
                Child.TARGET.resolve("hosts-nested.jar").toString()));
    command.addAll(List.of(arguments));
    return Child.java(command);
  }

  @Test
  void it_loads_in_the_common_pool() throws Exception {
    host("common/usual", "main/usual").assertSaid(PlainRun.hostSays(PlainRun.usual().answer()));
  }

  @Test
  void it_assesses_first_in_the_common_pool() throws Exception {
    host("main/usual", "common/usual").assertSaid(PlainRun.hostSays(PlainRun.usual().answer()));
  }

  @Test
  void it_loads_and_assesses_in_the_common_pool() throws Exception {
    host("common/usual", "common/usual").assertSaid(PlainRun.hostSays(PlainRun.usual().answer()));
  }

  @Test
  void it_assesses_first_in_a_parallel_stream() throws Exception {
    host("main/usual", "cases").assertSaid(PlainRun.hostSays(PlainRun.usual().answerOnAll()));
  }
}
