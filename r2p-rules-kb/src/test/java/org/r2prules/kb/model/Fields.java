package org.r2prules.kb.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.r2prules.facts.Fact;

/** The fields of any fact, to be changed one by one. */
final class Fields {

  private Fields() {}

  /** The same fact with another value of the field of that name. */
  static Fact with(Fact fact, String name, Object value) {
    RecordComponent[] parts = fact.getClass().getRecordComponents();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].getName().equals(name)) {
        return replace(fact, parts, i, value);
      }
    }
    throw new IllegalArgumentException(fact + " has no field " + name);
  }

  static Object read(Fact fact, RecordComponent part) {
    try {
      return part.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Null where the field is required. */
  static Fact replace(Fact fact, RecordComponent[] parts, int at, Object value) {
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = i == at ? value : read(fact, parts[i]);
    }
    if (value == null && types[at].isPrimitive()) {
      return null;
    }
    try {
      Constructor<?> constructor = fact.getClass().getDeclaredConstructor(types);
      return (Fact) constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
