package org.r2prules.dossier.internal.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.r2prules.dossier.internal.form.Wording;

/**
 * The keys of one map, asked for one by one, each for a value of one type. Complains about what
 * does not fit and goes on, with null, or with a stand-in where a fact needs a value; the dossier
 * is refused in the end. Not thread-safe.
 */
final class Keys extends AskedKeys {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  /** A point that many write between thousands. */
  private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");

  Keys(Node.Mapping map, String about, Complaints complaints) {
    super(map, about, complaints);
  }

  String text(String key) {
    return asText(key, node(key));
  }

  String neededText(String key) {
    String text = asText(key, neededNode(key));
    return text == null ? Wording.MISSING : text;
  }

  Boolean flag(String key) {
    Node node = node(key);
    if (node == null) {
      return null;
    }
    if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.YES_NO) {
      return Boolean.valueOf(scalar.text());
    }
    expected(key, node, "true or false");
    return null;
  }

  LocalDate date(String key) {
    return asDate(key, node(key));
  }

  LocalDate neededDate(String key, LocalDate standIn) {
    LocalDate date = asDate(key, neededNode(key));
    return date == null ? standIn : date;
  }

  /** A number; null with a complaint if it is none, is not finite or is not there. */
  Double neededNumber(String key) {
    Node node = neededNode(key);
    if (node == null) {
      return null;
    }
    if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Scalar.Kind.NUMBER) {
      expected(key, node, "a number");
      return null;
    }
    if (THOUSANDS.matcher(scalar.text()).matches()) {
      fault(key, node.place(), thousands(scalar.text()));
      return null;
    }
    double number =
        NUMBER.matcher(scalar.text()).matches() ? Double.parseDouble(scalar.text()) : Double.NaN;
    if (!Double.isFinite(number)) {
      expected(key, node, "a finite number in plain decimal digits");
      return null;
    }
    return number;
  }

  private static String thousands(String text) {
    BigDecimal fraction = new BigDecimal(text).stripTrailingZeros();
    String plain = (fraction.scale() == 3 ? fraction.setScale(4) : fraction).toPlainString();
    String thousands = text.replace(".", "");
    return text + " can be read in two ways; write " + thousands + " or " + plain;
  }

  Integer wholeNumber(String key) {
    if (node(key) == null) {
      return null;
    }
    Double number = neededNumber(key);
    if (number == null) {
      return null;
    }
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      expected(key, node(key), "a whole number of at most " + Integer.MAX_VALUE);
      return null;
    }
    return number.intValue();
  }

  <E extends Enum<E>> E constant(String key, Class<E> type) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (!names.contains(text)) {
      fault(
          key,
          places().get(key),
          "no such value " + Wording.quote(text) + suggestions().nearestOrAll(text, names));
      return null;
    }
    return Enum.valueOf(type, text);
  }

  /** A list of texts as a set; null if it is not there. */
  Set<String> names(String key) {
    Node node = node(key);
    if (node == null) {
      return null;
    }
    if (!(node instanceof Node.Sequence list)) {
      expected(key, node, "a list");
      return null;
    }
    Set<String> names = new TreeSet<>();
    for (Node item : list.items()) {
      if (item instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.TEXT) {
        names.add(scalar.text());
        places().putIfAbsent(key + "." + scalar.text(), item.place());
      } else {
        expected(key, item, "text" + quotesFor(item));
      }
    }
    return names;
  }

  /** Members, each true or false; null if the key is not there. */
  Map<String, Boolean> members(String key) {
    Node node = node(key);
    if (node == null) {
      return null;
    }
    if (!(node instanceof Node.Mapping members)) {
      expected(
          key, node, "a map such as {" + example(node) + ": true}; what is left out is unknown");
      return null;
    }
    Map<String, Boolean> result = new TreeMap<>();
    members
        .members()
        .forEach(
            (name, member) -> {
              places().put(key + "." + name, member.place());
              if (member.value() instanceof Node.Scalar scalar
                  && scalar.kind() == Node.Scalar.Kind.YES_NO) {
                result.put(name, Boolean.valueOf(scalar.text()));
              } else {
                expected(key + "." + name, member.value(), "true or false");
              }
            });
    return result;
  }

  private String asText(String key, Node node) {
    if (node == null) {
      return null;
    }
    if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.TEXT) {
      return scalar.text();
    }
    expected(key, node, "text" + quotesFor(node));
    return null;
  }

  private LocalDate asDate(String key, Node node) {
    if (node == null) {
      return null;
    }
    if (!(node instanceof Node.Scalar scalar)
        || scalar.kind() != Node.Scalar.Kind.TEXT
        || !DATE.matcher(scalar.text()).matches()) {
      expected(key, node, "a date such as 2011-02-20");
      return null;
    }
    try {
      return LocalDate.parse(scalar.text());
    } catch (DateTimeException e) {
      fault(key, node.place(), "there is no day " + scalar.text());
      return null;
    }
  }

  private static String quotesFor(Node node) {
    return node instanceof Node.Scalar scalar && !isNothing(scalar) ? " (in quotes)" : "";
  }

  private static String example(Node node) {
    return node instanceof Node.Sequence list
            && !list.items().isEmpty()
            && list.items().get(0) instanceof Node.Scalar scalar
            && scalar.kind() == Node.Scalar.Kind.TEXT
        ? Wording.clip(scalar.text())
        : "MEMBER";
  }
}
