package org.r2prules.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Names of files with any characters, under any locale. On Linux a name is bytes. Java reads the
 * words of the command line in the encoding of the locale and replaces what it does not know there:
 * under {@code LC_ALL=C} everything beyond ASCII is gone for good. So there the words are taken
 * from the system as bytes and read as UTF-8, and a file is opened by those bytes. A byte that is
 * no UTF-8 becomes a lone surrogate, and that byte again when the file is opened. Where the system
 * does not tell, as on other platforms, a name stays as Java has it.
 */
final class FileNames {

  private static final Path WORDS = Path.of("/proc/self/cmdline");
  private static final String FOLDER = "/proc/self/cwd/";
  private static final char REPLACED = '\uFFFD';

  /** What a byte that is no UTF-8 is added to: it must be above 127, so this never is a letter. */
  private static final char BYTE = '\uDC00';

  private FileNames() {}

  /** The words of the command line as they were given, whatever the locale made of them. */
  static String[] given(String[] words) {
    if (isUtf8() && Arrays.stream(words).noneMatch(word -> word.indexOf(REPLACED) >= 0)) {
      return words;
    }
    List<byte[]> all;
    try {
      all = split(Files.readAllBytes(WORDS));
    } catch (IOException e) {
      return words;
    }
    if (all.size() < words.length) {
      return words;
    }
    // Those of the JVM come first.
    List<byte[]> last = all.subList(all.size() - words.length, all.size());
    String[] given = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      given[i] = text(last.get(i));
      if (!plain(given[i]).equals(plain(words[i]))) {
        return words; // Then these are other words.
      }
    }
    return given;
  }

  /**
   * The file of that name.
   *
   * @throws InvalidPathException if no file can have it
   */
  static Path path(String name) {
    if (isAscii(name) && isUtf8() || !Files.exists(WORDS)) {
      return Path.of(name);
    }
    if (name.indexOf('\0') >= 0) {
      throw new InvalidPathException(name, "a name has no zero in it");
    }
    // Only by way of a URI does Java take a name as bytes.
    StringBuilder uri = new StringBuilder("file://");
    for (byte each : bytes(name.startsWith("/") ? name : FOLDER + name)) {
      int value = Byte.toUnsignedInt(each);
      if (value == '/' || value < 128 && Character.isLetterOrDigit(value)) {
        uri.append((char) value);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", value));
      }
    }
    return Path.of(URI.create(uri.toString()));
  }

  private static boolean isUtf8() {
    return "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** What every encoding reads alike. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    word.chars().filter(c -> c < 128).forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  private static List<byte[]> split(byte[] line) {
    List<byte[]> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < line.length; i++) {
      if (line[i] == 0) {
        words.add(Arrays.copyOfRange(line, from, i));
        from = i + 1;
      }
    }
    return words;
  }

  /** As UTF-8, byte by byte where it is none. */
  static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; ) {
      int length = length(bytes[i]);
      String letter = i + length <= bytes.length ? letter(bytes, i, length) : null;
      if (letter == null) {
        text.append((char) (BYTE + Byte.toUnsignedInt(bytes[i])));
        i++;
      } else {
        text.append(letter);
        i += length;
      }
    }
    return text.toString();
  }

  private static int length(byte first) {
    int value = Byte.toUnsignedInt(first);
    return value < 0xC0 ? 1 : value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
  }

  private static String letter(byte[] bytes, int from, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, length))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); ) {
      int each = text.codePointAt(i);
      if (each >= BYTE + 128 && each < BYTE + 256) {
        bytes.write(each - BYTE);
      } else {
        bytes.writeBytes(Character.toString(each).getBytes(StandardCharsets.UTF_8));
      }
      i += Character.charCount(each);
    }
    return bytes.toByteArray();
  }
}
