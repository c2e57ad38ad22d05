package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words with places for what they speak of, such as {@code {fact} names {tool}}: so that the words
 * can be put into another language, and what they speak of can be named, where they are shown.
 *
 * @param pattern the words, in English; a place is {@code {fact}}, of a fact by its id, {@code
 *     {tool}}, of a tool by its code, {@code {words}}, of other words, or {@code {plain}}, of a
 *     date or number
 * @param args what stands in the places, in order
 */
public record Text(String pattern, List<String> args) {

  /** How words and what they speak of are shown. */
  public interface Names {

    /** As they stand in the rules and in the dossier. */
    Names PLAIN = new Names() {};

    /** These words for the reader; in English as they are. */
    default String words(String english) {
      return english;
    }

    /** The name of the fact of that id. */
    default String fact(String id) {
      return id;
    }

    /** The title of the tool of that code. */
    default String tool(String code) {
      return code;
    }
  }

  /** Copies the list. */
  public Text {
    Objects.requireNonNull(pattern, "pattern");
    args = List.copyOf(args);
  }

  /**
   * Words with what stands in their places.
   *
   * @param pattern the words
   * @param args what stands in the places, in order; null has no place in these words
   */
  public static Text of(String pattern, @Nullable Object... args) {
    return new Text(pattern, strings(args));
  }

  static List<String> strings(@Nullable Object... args) {
    // Nearly all have one or two; of these List.of makes no array.
    if (args.length == 1 && args[0] != null) {
      return List.of(args[0].toString());
    }
    if (args.length == 2 && args[0] != null && args[1] != null) {
      return List.of(args[0].toString(), args[1].toString());
    }
    List<String> strings = new ArrayList<>(args.length);
    for (Object arg : args) {
      if (arg != null) {
        strings.add(arg.toString());
      }
    }
    return List.copyOf(strings);
  }

  /** The words with the ids themselves in their places. */
  public String plain() {
    return said(pattern, args, Names.PLAIN);
  }

  /** The words as these names have them. */
  public String said(Names names) {
    return said(pattern, args, names);
  }

  static String said(String pattern, List<String> args, Names names) {
    String words = names.words(pattern);
    if (args.isEmpty()) {
      return words;
    }
    StringBuilder said = new StringBuilder(words.length() + 16 * args.size());
    int from = 0;
    for (String arg : args) {
      int open = words.indexOf('{', from);
      int close = words.indexOf('}', open);
      if (open < 0 || close < 0) {
        break;
      }
      said.append(words, from, open).append(named(words.substring(open + 1, close), arg, names));
      from = close + 1;
    }
    return said.append(words, from, words.length()).toString();
  }

  private static String named(String place, String arg, Names names) {
    return switch (place) {
      case "fact" -> names.fact(arg);
      case "tool" -> names.tool(arg);
      case "words" -> names.words(arg);
      default -> arg;
    };
  }

  @Override
  public String toString() {
    return plain();
  }
}
