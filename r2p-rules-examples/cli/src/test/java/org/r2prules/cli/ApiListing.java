package org.r2prules.cli;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a program can name of some types, a line each, in order, packages left out within. */
final class ApiListing {

  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  private ApiListing() {}

  static List<String> of(List<Class<?>> types) {
    Set<String> lines = new TreeSet<>();
    types.stream().filter(ApiListing::isReachable).forEach(type -> list(type, lines));
    return new ArrayList<>(lines);
  }

  private static boolean isReachable(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return isOpen(type.getModifiers())
        && !type.isAnonymousClass()
        && (outer == null || isReachable(outer));
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static void list(Class<?> type, Set<String> lines) {
    String owner = type.getName().replace('$', '.');
    lines.add(owner + " " + kind(type) + parents(type));
    if (type.isRecord()) {
      lines.add(
          owner
              + " of "
              + Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getName)
                  .collect(Collectors.joining(", ")));
    }
    for (Field field : type.getDeclaredFields()) {
      if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
        lines.add(
            owner
                + "."
                + field.getName()
                + ": "
                + word(field.getAnnotatedType())
                + (Modifier.isStatic(field.getModifiers()) ? " static" : ""));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isOpen(constructor.getModifiers()) && !constructor.isSynthetic()) {
        lines.add(owner + ".new" + parameters(constructor));
      }
    }
    for (Method method : methods(type)) {
      lines.add(
          owner
              + "."
              + method.getName()
              + parameters(method)
              + ": "
              + word(method.getAnnotatedReturnType())
              + (Modifier.isStatic(method.getModifiers()) ? " static" : "")
              + (Modifier.isAbstract(method.getModifiers()) ? " abstract" : ""));
    }
  }

  /** Its own, and those that come from parents that nobody can name. */
  private static List<Method> methods(Class<?> type) {
    List<Method> methods = new ArrayList<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each == type || !Modifier.isPublic(each.getModifiers())) {
        for (Method method : each.getDeclaredMethods()) {
          if (isOpen(method.getModifiers())
              && !method.isSynthetic()
              && !OF_EVERY_OBJECT.contains(method.getName())) {
            methods.add(method);
          }
        }
      }
    }
    return methods;
  }

  private static String kind(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "annotation"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    boolean open = !type.isInterface() && !Modifier.isFinal(type.getModifiers()) && !type.isEnum();
    return (type.isSealed() ? "sealed " : open ? "open " : "") + kind;
  }

  private static String parents(Class<?> type) {
    Set<String> parents = new TreeSet<>();
    if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
      parents.add(simple(type.getGenericSuperclass().getTypeName()));
    }
    Arrays.stream(type.getGenericInterfaces())
        .forEach(each -> parents.add(simple(each.getTypeName())));
    return parents.isEmpty() ? "" : " of " + String.join(", ", parents);
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getAnnotatedParameterTypes())
        .map(ApiListing::word)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String word(AnnotatedType type) {
    return (isNullable(type) ? "@Nullable " : "") + simple(type.getType().getTypeName());
  }

  private static boolean isNullable(AnnotatedElement type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static String simple(String name) {
    return name.replaceAll("\\b(?:[a-z]\\w*\\.)+", "").replace('$', '.');
  }
}
