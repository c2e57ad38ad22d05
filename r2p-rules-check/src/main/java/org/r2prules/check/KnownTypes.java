package org.r2prules.check;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The classes that a rule may use: facts, judgements, and values that hold nothing but themselves.
 * What is not on the list reads files, the clock, the network or other state, or is not needed.
 */
final class KnownTypes {

  private static final Set<String> PACKAGES =
      Set.of("org.r2prules.facts", "org.r2prules.judgement");

  private static final Map<String, String> VALUES = new LinkedHashMap<>();

  static {
    for (String name :
        new String[] {"Object", "String", "Boolean", "Integer", "Long", "Double", "Number"}) {
      VALUES.put(name, "java.lang." + name);
    }
    for (String name :
        new String[] {
          "ArrayList",
          "Collection",
          "Collections",
          "HashMap",
          "HashSet",
          "LinkedHashMap",
          "LinkedHashSet",
          "List",
          "Map",
          "Objects",
          "Optional",
          "Set",
          "TreeMap",
          "TreeSet"
        }) {
      VALUES.put(name, "java.util." + name);
    }
    VALUES.put("Map.Entry", "java.util.Map.Entry");
  }

  private KnownTypes() {}

  static boolean allows(Class<?> type) {
    String name = type.getCanonicalName();
    return PACKAGES.contains(type.getPackageName()) || VALUES.containsValue(name);
  }

  /** The simple names of the values, and of what the imports name. */
  static Collection<String> names(Imports imports) {
    Set<String> names = new TreeSet<>(VALUES.keySet());
    names.addAll(imports.named());
    names.addAll(
        Set.of(
            "Act",
            "Actor",
            "Approach",
            "Candidate",
            "Claim",
            "Conclusion",
            "Consent",
            "CouncilDecision",
            "Deed",
            "Figure",
            "Finding",
            "Group",
            "Hands",
            "Holders",
            "Houses",
            "Incident",
            "Indicated",
            "Involved",
            "Judgement",
            "Kind",
            "Limits",
            "Mandate",
            "Mandates",
            "Measure",
            "Members",
            "Mission",
            "Population",
            "Reach",
            "Reading",
            "Situation",
            "Status",
            "Tool"));
    return names;
  }

  /** What to import for a class that is allowed and that the imports do not know; or empty. */
  static Optional<String> toImport(String simpleName) {
    if (VALUES.containsKey(simpleName)) {
      return Optional.of(VALUES.get(simpleName));
    }
    for (String each : PACKAGES) {
      Imports only = new Imports(List.of(each + ".*"), List.of());
      Optional<Class<?>> found = only.type(simpleName);
      if (found.isPresent() && found.orElseThrow().getPackageName().equals(each)) {
        return Optional.of(each + "." + simpleName);
      }
    }
    return Optional.empty();
  }

  /** What to import for a function that rules use and that the imports do not know; or empty. */
  static Optional<String> functionToImport(String name) {
    for (String each : List.of("Choose", "Conclude", "Kleene")) {
      String all = "org.r2prules.judgement." + each + ".*";
      if (new Imports(List.of(), List.of(all)).functionNames().contains(name)) {
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  /** The names of the public methods. */
  static Set<String> methods(Class<?> type) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(type.getMethods()).map(Method::getName).forEach(names::add);
    return names;
  }

  /** What a pattern on the class may name: its parts, and {@code this}. */
  static Set<String> fields(Class<?> type) {
    Set<String> names = new TreeSet<>(Set.of("this"));
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0 && !method.getDeclaringClass().equals(Object.class)) {
        names.add(field(method.getName()));
      }
    }
    names.removeAll(Set.of("hashCode", "toString"));
    return names;
  }

  /** The type of what a pattern on the class may name; null if there is no such part. */
  static Class<?> fieldType(Class<?> type, String field) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0 && isField(method, field))
        .<Class<?>>map(Method::getReturnType)
        .findFirst()
        .orElse(null);
  }

  /** Whether a pattern that names the field asks the method. */
  static boolean isField(Method method, String field) {
    return method.getName().equals(field) || field(method.getName()).equals(field);
  }

  private static String field(String method) {
    for (String prefix : new String[] {"get", "is"}) {
      if (method.length() > prefix.length()
          && method.startsWith(prefix)
          && Character.isUpperCase(method.charAt(prefix.length()))) {
        String rest = method.substring(prefix.length());
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
      }
    }
    return method;
  }
}
