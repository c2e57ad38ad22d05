package org.r2prules.imports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.imports.CsvFile;

/**
 * Codes of countries: ISO 3166 as the platform has it, the numbers of Gleditsch and Ward, and the
 * names by which records call a country. States that are gone have a number and no code.
 */
final class Countries {

  private static final Field ISO3 = Field.of("iso3", null);
  private static final Field GW = Field.of("gw", null);
  private static final Field NAMES = Field.of("names", null);

  private static final int MOST_MEANT = 4;

  private static final Map<String, String> BY_NUMBER = new HashMap<>();
  private static final Map<String, List<String>> NAMES_OF = new HashMap<>();
  private static final Set<String> CODES =
      new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

  static {
    Table table = Table.of(CsvFile.of(resource(), "countries.csv"));
    for (Table.Row row : table.rows()) {
      String code = Objects.requireNonNull(table.text(row, ISO3));
      String numbers = table.text(row, GW);
      if (numbers != null) {
        List.of(numbers.split("\\|")).forEach(number -> BY_NUMBER.put(number, code));
      }
      NAMES_OF.put(code, List.of(Objects.requireNonNull(table.text(row, NAMES)).split("\\|")));
      CODES.add(code); // Kosovo has a code that ISO leaves to its users
    }
  }

  private Countries() {}

  private static String resource() {
    try (InputStream in = Countries.class.getResourceAsStream("countries.csv")) {
      return new String(
          Objects.requireNonNull(in, "countries.csv").readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code of three letters for one of two or three; null if it is none. */
  static @Nullable String code(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    if (CODES.contains(code)) {
      return code;
    }
    try {
      String three = code.length() == 2 ? new Locale("", code).getISO3Country() : "";
      return CODES.contains(three) ? three : null;
    } catch (MissingResourceException e) {
      return null;
    }
  }

  /** The code for a number of Gleditsch and Ward; null if no country of today has it. */
  static @Nullable String ofNumber(String number) {
    return BY_NUMBER.get(number.strip().replaceFirst("[.]0$", ""));
  }

  /** The end of a message: the countries whose name begins so, if they are few; or nothing. */
  static String hint(String text) {
    String words = " " + words(text);
    Set<String> meant = new TreeSet<>();
    for (Named named : Named.LONGEST_FIRST) {
      if (named.words().startsWith(words) && words.length() > 2) {
        meant.add(named.code() + " (" + name(named.code()) + ")");
      }
    }
    return meant.isEmpty() || meant.size() > MOST_MEANT
        ? ""
        : "; did you mean " + String.join(", ", meant) + "?";
  }

  /** What the country is called in a dossier. */
  static String name(String code) {
    List<String> names = NAMES_OF.get(code);
    return names == null ? displayed(code) : names.get(0);
  }

  private static String displayed(String code) {
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale("", two);
      if (country.getISO3Country().equals(code)) {
        return country.getDisplayCountry(Locale.ENGLISH);
      }
    }
    return code;
  }

  /**
   * Whether the text speaks of the country. Where the name of one country is within that of
   * another, as Sudan in South Sudan, the longer name is meant.
   */
  static boolean isNamed(String code, String text) {
    String rest = " " + words(text) + " ";
    Set<String> found = new HashSet<>();
    for (Named named : Named.LONGEST_FIRST) {
      if (rest.contains(named.words())) {
        found.add(named.code());
        rest = rest.replace(named.words(), " | ");
      }
    }
    return found.contains(code);
  }

  private static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** A name of a country, in small letters with blanks around. */
  private record Named(String words, String code) {

    static final List<Named> LONGEST_FIRST = all();

    private static List<Named> all() {
      List<Named> all = new ArrayList<>();
      for (String code : CODES) {
        Set<String> names = new TreeSet<>(NAMES_OF.getOrDefault(code, List.of()));
        names.add(displayed(code));
        names.forEach(name -> all.add(new Named(" " + Countries.words(name) + " ", code)));
      }
      all.sort(
          (a, b) -> {
            int longer = Integer.compare(b.words().length(), a.words().length());
            return longer != 0 ? longer : a.toString().compareTo(b.toString());
          });
      return all;
    }
  }
}
