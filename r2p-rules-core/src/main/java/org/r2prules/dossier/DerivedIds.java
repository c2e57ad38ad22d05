package org.r2prules.dossier;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;

/** Ids of indicators and figures made from their content, so that order does not matter. */
final class DerivedIds {

  private static final Pattern HASH = Pattern.compile("~[0-9a-f]{8}");

  private DerivedIds() {}

  /** The id that an indicator or a figure gets if it has none. */
  static String base(Fact fact) {
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
  static String number(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    BigDecimal exact = new BigDecimal(Double.toString(number));
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  /** Whether the id of the fact is one that its content gives. */
  static boolean isDerived(Fact fact) {
    if (!(fact instanceof Indicator) && !(fact instanceof Figure)) {
      return false;
    }
    String base = base(fact);
    return fact.id().startsWith(base)
        && (fact.id().length() == base.length()
            || HASH.matcher(fact.id().substring(base.length())).matches());
  }

  /** Gives the drafts without a name of their own their ids. */
  static List<Draft> assign(List<Draft> drafts) {
    Map<String, Set<Fact>> sharing = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.named()) {
        sharing.computeIfAbsent(draft.fact().id(), id -> new HashSet<>()).add(draft.fact());
      }
    }
    return drafts.stream()
        .map(
            draft ->
                !draft.named() && sharing.get(draft.fact().id()).size() > 1
                    ? draft.withFact(hashed(draft.fact()))
                    : draft)
        .toList();
  }

  private static Fact hashed(Fact fact) {
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
