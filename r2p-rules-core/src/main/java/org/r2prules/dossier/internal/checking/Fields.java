package org.r2prules.dossier.internal.checking;

import java.lang.reflect.RecordComponent;

/** The fields of facts and evidence, which are public records. */
final class Fields {

  private static final ClassValue<RecordComponent[]> OF_TYPE =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Fields() {}

  static RecordComponent[] of(Class<?> type) {
    return OF_TYPE.get(type);
  }

  static Object value(RecordComponent part, Object whole) {
    try {
      return part.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + part, e);
    }
  }
}
