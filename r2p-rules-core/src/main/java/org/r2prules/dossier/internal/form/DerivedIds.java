package org.r2prules.dossier.internal.form;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;

/** Ids of indicators and figures made from their content, so that order does not matter. */
public final class DerivedIds {

  private static final Pattern HASH = Pattern.compile("~[0-9a-f]{8}");

  private DerivedIds() {}

  /** The id that an indicator or a figure gets if it has none. */
  public static String base(Fact fact) {
    if (fact instanceof Indicator indicator) {
      return indicator.code()
          + "@"
          + indicator.subject()
          + (indicator.present() ? "=" : "!=")
          + indicator.value();
    }
    Figure figure = (Figure) fact;
    return figure.code() + "@" + figure.subject() + "=" + number(figure.number());
  }

  /** The number in plain digits, without a fraction where it has none. */
  public static String number(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    BigDecimal exact = new BigDecimal(Double.toString(number));
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  /** Whether the id of the fact is one that its content gives. */
  public static boolean isDerived(Fact fact) {
    if (!(fact instanceof Indicator) && !(fact instanceof Figure)) {
      return false;
    }
    String base = base(fact);
    return fact.id().startsWith(base)
        && (fact.id().length() == base.length()
            || HASH.matcher(fact.id().substring(base.length())).matches());
  }

  /** The same fact with all of its content in its id, for those that would share one. */
  public static Fact hashed(Fact fact) {
    String id = fact.id() + "~" + hash(fact);
    if (fact instanceof Indicator i) {
      return new Indicator(id, i.code(), i.subject(), i.value(), i.present(), i.evidence());
    }
    Figure f = (Figure) fact;
    return new Figure(id, f.code(), f.subject(), f.number(), f.unit(), f.evidence());
  }

  private static String hash(Fact fact) {
    Evidence e = fact.evidence();
    String content =
        Arrays.asList(
                fact.id(),
                fact instanceof Figure figure ? figure.unit() : "",
                e.source(),
                e.by(),
                e.standard(),
                e.observed(),
                e.known(),
                e.cite(),
                e.independent())
            .stream()
            .map(part -> Objects.toString(part, "\u0001"))
            .collect(Collectors.joining("\u0000"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e1) {
      throw new IllegalStateException("every Java platform has SHA-256", e1);
    }
  }
}
