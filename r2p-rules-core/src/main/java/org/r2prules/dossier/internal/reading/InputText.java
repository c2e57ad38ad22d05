package org.r2prules.dossier.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.r2prules.dossier.internal.form.DossierForm;
import org.yaml.snakeyaml.reader.StreamReader;

/** Turns bytes into text: UTF-8 only, of limited size. */
final class InputText {

  /** So much of what is too large is looked at to tell what it is. */
  private static final int SAMPLE = 10_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String SAVE_AS_UTF_8 = "; save the file as UTF-8";

  private InputText() {}

  /** The text of the stream, which is left open. */
  static String of(InputStream in, Complaints complaints) throws IOException {
    byte[] bytes = in.readNBytes(DossierForm.MAX_BYTES + 1);
    Foreign.binary(bytes)
        .ifPresent(
            what -> {
              throw complaints.with(Place.START, what);
            });
    if (bytes.length > DossierForm.MAX_BYTES) {
      String start = new String(bytes, 0, SAMPLE, StandardCharsets.UTF_8);
      throw Foreign.text(start)
          .map(what -> complaints.with(Place.START, what))
          .orElseGet(() -> tooLarge(complaints));
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw complaints.with(Place.START, "this is UTF-16" + SAVE_AS_UTF_8);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(input, output, true);
    String text = output.flip().toString();
    if (result.isError()) {
      throw complaints.with(
          placeOf(text, text.length()),
          String.format(
                  Locale.ROOT,
                  "not UTF-8: byte 0x%02X",
                  Byte.toUnsignedInt(bytes[input.position()]))
              + SAVE_AS_UTF_8);
    }
    return of(text, complaints);
  }

  /** The text without a byte order mark. */
  static String of(String text, Complaints complaints) {
    if (text.length() > DossierForm.MAX_BYTES) {
      throw Foreign.text(text.substring(0, SAMPLE))
          .map(what -> complaints.with(Place.START, what))
          .orElseGet(() -> tooLarge(complaints));
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Complains about characters that the language does not allow to stand there as they are. */
  static void requirePlain(String text, boolean json, Complaints complaints) {
    for (int i = 0; i < text.length(); i++) {
      int codePoint = text.codePointAt(i);
      if (!isAllowed(codePoint, json)) {
        throw complaints.with(
            placeOf(text, i),
            String.format(Locale.ROOT, "the character U+%04X is not allowed", codePoint));
      }
      if (Character.isSupplementaryCodePoint(codePoint)) {
        i++;
      }
    }
  }

  private static Refused tooLarge(Complaints complaints) {
    return complaints.with(
        Place.START, "larger than 1 MiB; a dossier holds one situation as of one date");
  }

  private static boolean isAllowed(int codePoint, boolean json) {
    if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
      return true;
    }
    if (codePoint < ' ' || Character.getType(codePoint) == Character.SURROGATE) {
      return false;
    }
    return json || StreamReader.isPrintable(codePoint);
  }

  private static Place placeOf(String text, int index) {
    String before = text.substring(0, index);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Place(line, index - before.lastIndexOf('\n'));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2
        && Byte.toUnsignedInt(bytes[0]) == first
        && Byte.toUnsignedInt(bytes[1]) == second;
  }
}
