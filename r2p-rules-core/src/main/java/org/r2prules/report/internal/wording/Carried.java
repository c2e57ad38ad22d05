package org.r2prules.report.internal.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.r2prules.facts.Measure;
import org.r2prules.report.Texts;

/** Tells a measure from others with the same tool: its own name, by whom, at whom, for whom. */
public final class Carried {

  private static final int NAMED = 3;

  private Carried() {}

  /**
   * Its own name, by whom, at whom and for whom; empty where nothing is known of these.
   *
   * @param names what actors and populations are called, by id
   */
  public static String said(Measure measure, Function<String, String> names, Texts texts) {
    List<String> said = new ArrayList<>();
    if (measure.name() != null) {
      said.add(texts.say("proposed.as", measure.name()));
    }
    add(said, "proposed.by", measure.by(), names, texts);
    add(said, "proposed.at", measure.targets(), names, texts);
    add(said, "proposed.for", measure.supports(), names, texts);
    return String.join(" ", said);
  }

  private static void add(
      List<String> said,
      String key,
      Collection<String> ids,
      Function<String, String> names,
      Texts texts) {
    if (!ids.isEmpty()) {
      List<String> named = ids.stream().map(names).sorted().toList();
      said.add(texts.say(key, Joint.COMMA.few(named, NAMED, texts)));
    }
  }
}
