package org.r2prules.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.doctrine.Doctrine;

/** Writes members one after another; what has no value is left out. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  final JsonGenerator out;

  /** One that leaves the writer open, and has the items of the whole on a line each. */
  Json(Writer writer) throws IOException {
    this(writer, new Layout(1, 2));
  }

  /** One that leaves the writer open. */
  Json(Writer writer, Layout layout) throws IOException {
    this.out = FACTORY.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.setPrettyPrinter(layout);
  }

  void put(String name, @Nullable String value) throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }

  void put(String name, @Nullable Object value) throws IOException {
    put(name, value == null ? null : value.toString());
  }

  void put(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void list(String name, Collection<?> items) throws IOException {
    out.writeArrayFieldStart(name);
    for (Object item : items) {
      if (item instanceof Integer number) {
        out.writeNumber(number);
      } else {
        out.writeString(item.toString());
      }
    }
    out.writeEndArray();
  }

  void listUnlessEmpty(String name, Collection<?> items) throws IOException {
    if (!items.isEmpty()) {
      list(name, items);
    }
  }

  /** The doctrine, the readings and the standard that an assessment was made under. */
  void terms(Assessment assessment) throws IOException {
    Doctrine doctrine = assessment.doctrine();
    out.writeObjectFieldStart("doctrine");
    put("name", doctrine.name());
    put("version", doctrine.version());
    put("hash", doctrine.hash());
    out.writeEndObject();
    put("standard", assessment.required());
    out.writeObjectFieldStart("readings");
    for (Map.Entry<String, String> reading : assessment.readings().entrySet()) {
      put(reading.getKey(), reading.getValue());
    }
    out.writeEndObject();
  }
}
