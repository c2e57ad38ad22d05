package org.r2prules.examples.hosts;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.R2pRules;

/**
 * A host that tells which parts Drools has looked up once the rules are loaded, and which later.
 */
public final class Parts {

  private Parts() {}

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    R2pRules rules = R2pRules.load();
    Set<String> loaded = lookedUp();
    Answer.ofAll(rules);
    Set<String> later = lookedUp();
    later.removeAll(loaded);
    System.out.println("when loaded: " + (loaded.isEmpty() ? "none" : "some"));
    System.out.println("later: " + later);
  }

  /** What it remembers, found or not. It has no other way to ask. */
  private static Set<String> lookedUp() throws ReflectiveOperationException {
    Class<?> type = Class.forName("org.kie.api.internal.utils.KieServiceLoader");
    Map<?, ?> remembered = (Map<?, ?>) read(type, "serviceCache", read(type, "INSTANCE", null));
    Set<String> names = new TreeSet<>();
    remembered.keySet().forEach(key -> names.add(key.toString()));
    return names;
  }

  private static Object read(Class<?> type, String name, Object of)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(of);
  }
}
