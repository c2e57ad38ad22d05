package org.r2prules.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** One item a line: every member of the whole, and every item of its lists. */
final class Layout extends MinimalPrettyPrinter {

  private static final long serialVersionUID = 1L;

  private static final int WHOLE = 1;
  private static final int LISTS = 2;

  private int depth;

  private void line(JsonGenerator out, int deepest) throws IOException {
    if (depth <= deepest) {
      out.writeRaw('\n');
    }
  }

  private void start(JsonGenerator out, char bracket) throws IOException {
    out.writeRaw(bracket);
    depth++;
  }

  private void end(JsonGenerator out, int items, char bracket, int deepest) throws IOException {
    if (items > 0) {
      line(out, deepest);
    }
    depth--;
    out.writeRaw(bracket);
  }

  private void next(JsonGenerator out, int deepest) throws IOException {
    out.writeRaw(',');
    line(out, deepest);
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    start(out, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    line(out, WHOLE);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    next(out, WHOLE);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int items) throws IOException {
    end(out, items, '}', WHOLE);
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    start(out, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    line(out, LISTS);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    next(out, LISTS);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int items) throws IOException {
    end(out, items, ']', LISTS);
  }
}
