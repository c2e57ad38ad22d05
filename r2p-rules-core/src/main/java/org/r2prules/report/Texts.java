package org.r2prules.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fixed words of the reports: headings, and sentences with places for what is told. They come
 * from a file, {@code texts.properties} beside this class, in the form of {@link MessageFormat};
 * whoever needs another language gives another. What the doctrine's own words are, the knowledge
 * base has. Immutable and thread-safe.
 */
public final class Texts {

  private static final String FILE = "texts.properties";
  private static final Map<String, String> ENGLISH = read();

  private final Map<String, String> patterns;
  private final Locale locale;

  private Texts(Map<String, String> patterns, Locale locale) {
    this.patterns = patterns;
    this.locale = locale;
  }

  /** Those that come with the library. */
  public static Texts english() {
    return new Texts(ENGLISH, Locale.ENGLISH);
  }

  /**
   * Other ones.
   *
   * @param patterns a pattern for every key that there is
   * @param locale how numbers are written
   * @throws IllegalArgumentException if a key is missing or is none; the message names all of them
   */
  public static Texts of(Map<String, String> patterns, Locale locale) {
    Set<String> missing = new TreeSet<>(ENGLISH.keySet());
    missing.removeAll(patterns.keySet());
    Set<String> unknown = new TreeSet<>(patterns.keySet());
    unknown.removeAll(ENGLISH.keySet());
    if (!missing.isEmpty() || !unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "texts that are missing: " + missing + "; not known: " + unknown);
    }
    return new Texts(Map.copyOf(patterns), locale);
  }

  /** The keys and patterns of the English words, to start another language from. */
  public static Map<String, String> patterns() {
    return ENGLISH;
  }

  /** The language, and how numbers are written. */
  public Locale locale() {
    return locale;
  }

  /**
   * A text with what is told in its places.
   *
   * @throws IllegalArgumentException if there is none of that key
   */
  public String say(String key, Object... told) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text '" + key + "'");
    }
    return new MessageFormat(pattern, locale).format(told);
  }

  private static Map<String, String> read() {
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("this library lacks its " + FILE);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> read = new TreeMap<>();
    properties.forEach((key, pattern) -> read.put((String) key, (String) pattern));
    return Map.copyOf(read);
  }
}
