package org.r2prules.internal;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.r2prules.assessment.Derivation;
import org.r2prules.judgement.Conclusion;

/**
 * Derivations by what they are about, without an object for each entry: an assessment has hundreds,
 * and few are looked up. Read only, once it is filled.
 */
final class DerivationTable extends AbstractMap<Conclusion.Ref, Derivation> {

  private final Derivation[] table; // no more than half of it full
  private int size;

  DerivationTable(int most) {
    this.table = new Derivation[Integer.highestOneBit(Math.max(most, 1)) << 2];
  }

  /** Adds a derivation; returns the one that is there already on the same, or null. */
  Derivation add(Derivation derivation) {
    Conclusion conclusion = derivation.conclusion();
    int at = find(conclusion.id(), conclusion.about());
    Derivation rival = table[at];
    if (rival == null) {
      size++;
      table[at] = derivation;
    }
    return rival;
  }

  private int find(String id, String about) {
    int hash = 31 * id.hashCode() + about.hashCode();
    int at = (hash ^ hash >>> 16) & table.length - 1;
    while (table[at] != null && !isOn(table[at].conclusion(), id, about)) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  private static boolean isOn(Conclusion conclusion, String id, String about) {
    return conclusion.id().equals(id) && conclusion.about().equals(about);
  }

  @Override
  public Derivation get(Object key) {
    return key instanceof Conclusion.Ref ref ? table[find(ref.id(), ref.about())] : null;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Collection<Derivation> values() {
    return new AbstractCollection<>() {
      @Override
      public Iterator<Derivation> iterator() {
        return Arrays.stream(table).filter(Objects::nonNull).iterator();
      }

      @Override
      public void forEach(Consumer<? super Derivation> action) {
        for (Derivation derivation : table) {
          if (derivation != null) {
            action.accept(derivation);
          }
        }
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  @Override
  public Set<Entry<Conclusion.Ref, Derivation>> entrySet() {
    return values().stream()
        .map(derivation -> Map.entry(derivation.conclusion().ref(), derivation))
        .collect(Collectors.toUnmodifiableSet());
  }
}
