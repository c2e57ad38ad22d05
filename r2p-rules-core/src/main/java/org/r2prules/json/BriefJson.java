package org.r2prules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Entry;
import org.r2prules.report.Brief.Section;

/** The page of an assessment as JSON: what it says, and of what. Stateless and thread-safe. */
public final class BriefJson {

  /** The schema of what is written, JSON Schema 2020-12: a resource beside this class. */
  public static final String SCHEMA = "brief.schema.json";

  /** The {@code $id} of that schema, as {@link AssessmentJson#SCHEMA_ID}. */
  public static final String SCHEMA_ID = "urn:r2prules:brief:1";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private BriefJson() {}

  /** The brief as indented JSON; ends with a line break. */
  public static String of(Brief brief) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA_ID);
      json.writeStringField("title", brief.title());
      json.writeStringField("basis", brief.basis());
      json.writeArrayFieldStart("sections");
      for (Section section : brief.sections()) {
        write(section, json);
      }
      json.writeEndArray();
      json.writeStringField("closing", brief.closing());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void write(Section section, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("topic", section.topic().name().toLowerCase(Locale.ROOT));
    json.writeStringField("heading", section.heading());
    json.writeNumberField("more", section.more());
    json.writeArrayFieldStart("entries");
    for (Entry entry : section.entries()) {
      json.writeStartObject();
      if (!entry.mark().isEmpty()) {
        json.writeStringField("mark", entry.mark());
      }
      json.writeStringField("text", entry.text());
      json.writeArrayFieldStart("refs");
      for (String ref : entry.refs()) {
        json.writeString(ref);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
