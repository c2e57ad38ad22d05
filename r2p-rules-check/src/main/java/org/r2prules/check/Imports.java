package org.r2prules.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the imports make known, to every file of the package.
 *
 * @param types the imports of classes, for instance {@code org.r2prules.facts.*}
 * @param functions the imports of static functions
 */
record Imports(List<String> types, List<String> functions) {

  /** The class of that name, simple or full; empty if the imports do not know it. */
  Optional<Class<?>> type(String name) {
    if (Character.isLowerCase(name.charAt(0))) {
      return load(name);
    }
    int dot = name.indexOf('.');
    String outer = dot < 0 ? name : name.substring(0, dot);
    String inner = dot < 0 ? "" : name.substring(dot);
    for (String each : types) {
      if (each.endsWith("." + outer)) {
        return load(each + inner);
      }
    }
    for (String each : types) {
      if (each.endsWith(".*")) {
        Optional<Class<?>> found = load(each.substring(0, each.length() - 1) + name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return load("java.lang." + name);
  }

  /** The names of the static functions. */
  Set<String> functionNames() {
    Set<String> names = new TreeSet<>();
    for (String each : functions) {
      int last = each.lastIndexOf('.');
      load(each.substring(0, last))
          .ifPresent(
              type ->
                  Arrays.stream(type.getMethods())
                      .filter(method -> Modifier.isStatic(method.getModifiers()))
                      .map(Method::getName)
                      .filter(name -> each.endsWith(".*") || each.endsWith("." + name))
                      .forEach(names::add));
    }
    return names;
  }

  /** The simple names of the classes that are imported by name. */
  Collection<String> named() {
    return types.stream()
        .filter(each -> !each.endsWith(".*"))
        .map(each -> each.substring(each.lastIndexOf('.') + 1))
        .toList();
  }

  /** The class of that full name; of a nested one with dots. */
  private static Optional<Class<?>> load(String name) {
    String binary = name;
    while (true) {
      try {
        return Optional.of(Class.forName(binary, false, Imports.class.getClassLoader()));
      } catch (ClassNotFoundException | LinkageError e) {
        int dot = binary.lastIndexOf('.');
        if (dot < 0 || Character.isLowerCase(binary.charAt(dot + 1))) {
          return Optional.empty();
        }
        int before = binary.lastIndexOf('.', dot - 1);
        if (before < 0 || Character.isLowerCase(binary.charAt(before + 1))) {
          return Optional.empty();
        }
        binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
      }
    }
  }
}
