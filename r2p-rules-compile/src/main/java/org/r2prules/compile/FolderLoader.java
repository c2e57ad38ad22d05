package org.r2prules.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/**
 * Shows the files of a folder, and the classes that its rules were compiled to, as if a build had
 * put them in a jar. It hides whatever other knowledge base the class path has.
 */
final class FolderLoader extends ClassLoader {

  private final RuleFolder folder;
  private final Map<String, byte[]> classes;
  private final Map<String, byte[]> made;

  /**
   * A loader.
   *
   * @param classes the compiled rules, by the names of their classes
   * @param made the files that a build would have made, by name
   */
  FolderLoader(
      ClassLoader parent,
      RuleFolder folder,
      Map<String, byte[]> classes,
      Map<String, byte[]> made) {
    super(parent);
    this.folder = folder;
    this.classes = classes;
    this.made = made;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }

  @Override
  public URL getResource(String name) {
    return isOurs(name) ? file(name) : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (!isOurs(name)) {
      return super.getResources(name);
    }
    URL file = file(name);
    return Collections.enumeration(file == null ? List.of() : List.of(file));
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes = made.get(name);
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  private boolean isOurs(String name) {
    return name.startsWith("META-INF/r2prules/") || name.startsWith(folder.within());
  }

  private URL file(String name) {
    Path file = folder.root().resolve(name);
    try {
      return Files.exists(file) ? file.toUri().toURL() : null;
    } catch (MalformedURLException e) {
      throw new IllegalStateException("a file has a URL", e);
    }
  }
}
