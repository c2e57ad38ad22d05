package org.r2prules.testkit.junit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The Surefire that runs the tests, if one does. */
final class Surefire {

  private static final String OF_JUNIT =
      "META-INF/maven/org.apache.maven.surefire/surefire-junit-platform/pom.properties";

  private Surefire() {}

  /**
   * Whether tests may say which file they come from. Surefire 3.5.3, and no other, leaves out of
   * its count and of its report what comes from a file, and passes where such a test fails.
   */
  static boolean keepsSources(ClassLoader loader) {
    Properties properties = new Properties();
    try (InputStream in = loader.getResourceAsStream(OF_JUNIT)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      return false; // A link less is better than a failure that nobody sees.
    }
    return !"3.5.3".equals(properties.getProperty("version"));
  }
}
