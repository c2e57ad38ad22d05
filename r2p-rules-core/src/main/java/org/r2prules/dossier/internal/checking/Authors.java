package org.r2prules.dossier.internal.checking;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;

/**
 * Which actors of a dossier the authors of its evidence are. An author is an actor if it is written
 * as its id or its name, whatever the case, spaces, hyphens, accents and letters that look alike.
 * Every other author is a body outside the dossier. Not thread-safe.
 */
public final class Authors {

  /** Letters of other alphabets, each with the Latin one that it looks like. */
  private static final Map<Integer, Character> LOOK_ALIKES = new HashMap<>();

  static {
    alike("АВЕЅІЈКМНОРСТУХԚԜ", "ABESIJKMHOPCTYXQW");
    alike("авеѕіјкмнорстухһԁԛԝ", "abesijkmhopctyxhdqw");
    alike("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX");
    alike("αεικνορτυχ", "aeikvoptux");
    alike("ıɑɡɩ", "iagi");
  }

  private static final int ONE_SLIP_FROM = 5;
  private static final int TWO_SLIPS_FROM = 9;

  private final Map<String, Set<String>> written = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  private Authors(Collection<? extends Fact> facts) {
    for (Fact fact : Objects.requireNonNull(facts, "authors need facts")) {
      if (fact instanceof Actor actor) {
        known.put(actor.id(), Set.of(actor.id()));
        add(actor.id(), actor.id());
        if (actor.name() != null) {
          add(actor.name(), actor.id());
        }
      } else if (fact instanceof Situation situation) {
        add(situation.state(), situation.state());
      }
    }
  }

  private static void alike(String letters, String latin) {
    for (int i = 0; i < letters.length(); i++) {
      LOOK_ALIKES.put((int) letters.charAt(i), latin.charAt(i));
    }
  }

  private void add(String text, String id) {
    String plain = plain(text);
    if (!plain.isEmpty()) {
      written.computeIfAbsent(plain, key -> new TreeSet<>()).add(id);
    }
  }

  /** The authors of evidence among the actors of these facts; null is none. */
  public static Authors of(Collection<? extends Fact> facts) {
    return new Authors(facts);
  }

  /**
   * The ids of the actors that are written so: none for a body outside the dossier and for null; of
   * an id the actor of that id alone; more than one where several actors have that name.
   */
  public Set<String> actors(String by) {
    return by == null
        ? Set.of()
        : known.computeIfAbsent(by, key -> written.getOrDefault(plain(key), Set.of()));
  }

  /** Every id and name of an actor, as {@link #plain} writes it. */
  Collection<String> names() {
    return written.keySet();
  }

  /** How many letters of a name of so many may be wrong, so that it is still nearly that name. */
  static int slips(int letters) {
    return letters < ONE_SLIP_FROM ? 0 : letters < TWO_SLIPS_FROM ? 1 : 2;
  }

  /** A name as it is compared: Latin look-alikes, small letters, no accents, one space between. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    String text = isAscii(name) ? name : latin(name);
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      if (isGap(letter)) {
        gap = plain.length() > 0;
      } else if (!isInvisible(letter)) {
        if (gap) {
          plain.append(' ');
          gap = false;
        }
        plain.appendCodePoint(letter);
      }
    }
    return plain.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String latin(String name) {
    StringBuilder latin = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .forEach(
            letter -> {
              Character alike = LOOK_ALIKES.get(letter);
              latin.appendCodePoint(alike == null ? letter : alike);
            });
    return latin.toString();
  }

  private static boolean isGap(int letter) {
    int type = Character.getType(letter);
    return letter == '_'
        || type == Character.DASH_PUNCTUATION
        || type == Character.SPACE_SEPARATOR
        || Character.isWhitespace(letter);
  }

  /** Accents, and what has no shape of its own. */
  private static boolean isInvisible(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL;
  }
}
