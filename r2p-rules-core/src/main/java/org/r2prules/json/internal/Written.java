package org.r2prules.json.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** What is written as it goes, as text. */
public final class Written {

  /** What writes. */
  public interface Writing {
    void to(Writer out) throws IOException;
  }

  private Written() {}

  public static String text(Writing writing) {
    StringWriter out = new StringWriter();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
