package org.r2prules.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns bytes into text: UTF-8 only, of limited size, without control characters. */
final class InputText {

  static final int MAX_BYTES = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String SAVE_AS_UTF_8 = "; save the file as UTF-8";

  private InputText() {}

  /** The text of the stream, which is left open. */
  static String of(InputStream in, Complaints complaints) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw tooLarge(complaints);
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
    if (text.length() > MAX_BYTES) {
      throw tooLarge(complaints);
    }
    String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    for (int i = 0; i < body.length(); i++) {
      int codePoint = body.codePointAt(i);
      if (!isAllowed(codePoint)) {
        throw complaints.with(
            placeOf(body, i),
            String.format(Locale.ROOT, "the character U+%04X is not allowed", codePoint));
      }
      if (Character.isSupplementaryCodePoint(codePoint)) {
        i++;
      }
    }
    return body;
  }

  private static DossierException tooLarge(Complaints complaints) {
    return complaints.with(
        Place.START, "larger than 1 MiB; a dossier holds one situation as of one date");
  }

  private static boolean isAllowed(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', '\r' -> true;
      case BYTE_ORDER_MARK, 0xFFFE, 0xFFFF -> false;
      default ->
          !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    };
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
