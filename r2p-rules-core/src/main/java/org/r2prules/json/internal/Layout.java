package org.r2prules.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** One item a line: every member of the whole, and every item of its lists; or deeper. */
final class Layout extends MinimalPrettyPrinter {

  private static final long serialVersionUID = 1L;

  private final int members;
  private final int items;
  private int depth;

  /**
   * @param members down to which depth each member of an object has a line; 1 is the whole
   * @param items down to which depth each item of a list has a line
   */
  Layout(int members, int items) {
    this.members = members;
    this.items = items;
  }

  private void line(JsonGenerator out, int deepest) throws IOException {
    if (depth <= deepest) {
      out.writeRaw('\n');
    }
  }

  private void start(JsonGenerator out, char bracket) throws IOException {
    out.writeRaw(bracket);
    depth++;
  }

  private void end(JsonGenerator out, int count, char bracket, int deepest) throws IOException {
    if (count > 0) {
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
    line(out, members);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    next(out, members);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int count) throws IOException {
    end(out, count, '}', members);
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    start(out, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    line(out, items);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    next(out, items);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int count) throws IOException {
    end(out, count, ']', items);
  }
}
