package org.r2prules.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.r2prules.dossier.Problem;

/**
 * A table as text, and what messages call it. Immutable.
 *
 * @param name what messages call it; not null
 * @param text its text, without a byte order mark; not null
 * @param encoding how its bytes were read; not null
 */
public record CsvFile(String name, String text, String encoding) {

  /** The most bytes of a table. */
  public static final int MAX_BYTES = 64 << 20;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Checks that nothing is null, and takes a byte order mark off. */
  public CsvFile {
    Objects.requireNonNull(name, "a table needs a name");
    Objects.requireNonNull(text, "a table needs a text");
    Objects.requireNonNull(encoding, "a table needs an encoding");
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A table that is text already. */
  public static CsvFile of(String text, String name) {
    return new CsvFile(name, text, StandardCharsets.UTF_8.name());
  }

  /**
   * Reads a file, as {@link #read(InputStream, String)} does.
   *
   * @throws IOException if it cannot be read
   * @throws ImportException if it is too large, or in no encoding that spreadsheets write
   */
  public static CsvFile read(Path file) throws IOException {
    Objects.requireNonNull(file, "read needs a file");
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, String.valueOf(file.getFileName()));
    }
  }

  /**
   * Reads a stream and leaves it open: UTF-8, UTF-16 with a byte order mark, and Windows-1252 for
   * what is neither, as spreadsheets save it.
   *
   * @throws IOException if it cannot be read
   * @throws ImportException if it is too large, or in no encoding that spreadsheets write
   */
  public static CsvFile read(InputStream in, String name) throws IOException {
    Objects.requireNonNull(in, "read needs a stream");
    Objects.requireNonNull(name, "read needs a name to call the stream by");
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw refused(name, "larger than 64 MiB; cut it to the country and the years that you need");
    }
    boolean sixteen =
        bytes.length >= 2
            && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    List<Charset> tried =
        sixteen ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, WINDOWS);
    for (Charset charset : tried) {
      String text = decoded(bytes, charset);
      if (text != null) {
        return new CsvFile(name, text, charset.name());
      }
    }
    throw refused(name, "neither UTF-8 nor another encoding of spreadsheets; save it as UTF-8");
  }

  private static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static ImportException refused(String name, String what) {
    return new ImportException(List.of(new Problem(name, what)));
  }
}
