package org.r2prules.examples.hosts;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.r2prules.R2pRules;

/** Class loaders that a host may have. */
final class Loaders {

  private Loaders() {}

  /** One that a thread may have as its context class loader; null is one of them. */
  static ClassLoader named(String name) {
    return switch (name) {
      case "usual" -> Thread.currentThread().getContextClassLoader();
      case "platform" -> ClassLoader.getPlatformClassLoader();
      case "null" -> null;
      case "blind" -> new Blind();
      case "foreign" -> new Foreign(Jars.whose(jar -> jar.matches("(drools|kie)-.*")));
      default -> throw new IllegalArgumentException("no loader " + name);
    };
  }

  /** Sees no doctrine. */
  static ClassLoader withoutDoctrine() {
    return new Blind();
  }

  /** Sees the doctrine, but the compiled rules are gone: loading fails when it has begun. */
  static ClassLoader withoutRules() {
    return new WithoutRules(R2pRules.class.getClassLoader());
  }

  /** Sees the classes of the JDK's base and nothing else. */
  private static final class Blind extends ClassLoader {
    Blind() {
      super(null);
    }
  }

  private static final class WithoutRules extends ClassLoader {
    WithoutRules(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.r2prules.kb.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  /** Has a Drools of its own and looks there first, as containers of web applications do. */
  private static final class Foreign extends URLClassLoader {
    Foreign(List<URL> jars) {
      super(jars.toArray(URL[]::new), Foreign.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        try {
          return findClass(name);
        } catch (ClassNotFoundException e) {
          return super.loadClass(name, resolve);
        }
      }
    }

    @Override
    public URL getResource(String name) {
      URL own = findResource(name);
      return own == null ? super.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      List<URL> found = Collections.list(findResources(name));
      found.addAll(Collections.list(getParent().getResources(name)));
      return Collections.enumeration(found);
    }
  }
}
