package org.r2prules.examples.hosts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library in a container that deploys the application, takes it away and deploys it again. */
class DeploymentIT {

  private static final int DEPLOYMENTS = 8;

  @ParameterizedTest
  @ValueSource(strings = {"deployment", "system"})
  void it_works_in_each_deployment_and_leaves_nothing_behind(String contextLoader)
      throws Exception {
    List<String> expected =
        new ArrayList<>(Collections.nCopies(DEPLOYMENTS, PlainRun.usual().answer()));
    expected.add("kept: 0");
    Child.java(
            List.of(
                "-Xmx256m", // the container uses all of it
                "-Dhosts.jars=" + Child.jars(),
                "-cp",
                Child.TARGET.resolve("hosts.jar").toString(),
                Container.class.getName(),
                contextLoader))
        .assertSaid(expected);
  }
}
