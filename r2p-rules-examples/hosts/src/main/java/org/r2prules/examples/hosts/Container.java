package org.r2prules.examples.hosts;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A container that deploys an application with a class loader of its own, uses it, takes it away
 * and does so again. Sees nothing of the library itself.
 */
public final class Container {

  private static final int DEPLOYMENTS = 8;
  private static final int COLLECTIONS = 20;
  private static final int BLOCK = 1 << 20;

  private Container() {}

  /**
   * Runs it.
   *
   * @param args which context class loader the application is called with: {@code deployment} or
   *     {@code system}
   */
  public static void main(String[] args) throws Exception {
    List<URL> jars = Jars.whose(jar -> true);
    jars.add(Container.class.getProtectionDomain().getCodeSource().getLocation());
    List<WeakReference<ClassLoader>> gone = new ArrayList<>();
    for (int i = 0; i < DEPLOYMENTS; i++) {
      gone.add(deployment(jars.toArray(URL[]::new), args[0].equals("deployment")));
    }
    // Of the last one the JDK itself may keep a class: ObjectMethods has that of the last record.
    gone.remove(DEPLOYMENTS - 1);
    for (int i = 0; i < COLLECTIONS && kept(gone) > 0; i++) {
      useAllMemory();
      System.gc();
    }
    System.out.println("kept: " + kept(gone));
  }

  /**
   * Makes the JVM drop what it keeps only as long as there is memory. Jackson keeps buffers for
   * each thread in this way, and so its classes.
   */
  private static void useAllMemory() {
    try {
      for (Object[] all = {}; ; ) {
        all = new Object[] {all, new byte[BLOCK]};
      }
    } catch (OutOfMemoryError e) {
      // As wanted.
    }
  }

  private static long kept(List<WeakReference<ClassLoader>> gone) {
    return gone.stream().filter(loader -> !loader.refersTo(null)).count();
  }

  /** The loader, closed. */
  private static WeakReference<ClassLoader> deployment(URL[] jars, boolean own) throws Exception {
    Thread current = Thread.currentThread();
    ClassLoader before = current.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
      ClassLoader context = own ? loader : before;
      current.setContextClassLoader(context);
      System.out.println(application(loader).get());
      if (current.getContextClassLoader() != context) {
        System.out.println("context class loader: " + current.getContextClassLoader());
      }
      return new WeakReference<>(loader);
    } finally {
      current.setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked")
  private static Supplier<String> application(ClassLoader loader) throws Exception {
    return (Supplier<String>)
        loader.loadClass(Deployed.class.getName()).getDeclaredConstructor().newInstance();
  }
}
