package org.r2prules.examples.hosts;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The jars of the library, as the property {@code hosts.jars} lists them. */
final class Jars {

  private Jars() {}

  /** Those whose file name is wanted. */
  static List<URL> whose(Predicate<String> wanted) {
    List<URL> urls = new ArrayList<>();
    for (String jar : System.getProperty("hosts.jars").split(File.pathSeparator)) {
      Path file = Path.of(jar);
      if (wanted.test(file.getFileName().toString())) {
        urls.add(url(file));
      }
    }
    return urls;
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("a path makes a URL", e);
    }
  }
}
