package org.r2prules.dossier.internal.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;

/**
 * Writes text of several lines in quotes, not as a block: a block loses blanks at its ends, and
 * lines that end in another way than by a line feed.
 */
public final class QuotedLines extends StdSerializer<String> {

  private static final long serialVersionUID = 1L;

  /** The way in which a YAML writer writes text. */
  public QuotedLines() {
    super(String.class);
  }

  @Override
  public void serialize(String text, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    boolean lines = text.indexOf('\n') >= 0;
    if (lines && generator instanceof YAMLGenerator yaml) {
      yaml.disable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
      yaml.writeString(text);
      yaml.enable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
    } else {
      generator.writeString(text);
    }
  }
}
