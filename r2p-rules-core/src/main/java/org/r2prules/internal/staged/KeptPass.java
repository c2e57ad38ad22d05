package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Drools;
import org.kie.api.definition.rule.Rule;

/**
 * A pass that keeps what each rule matched, as a tree of rows, and which bucket each row read. A
 * question changes what is given; from there on only those rows are matched again whose bucket has
 * gained or lost a fact, in the order of the rules, and what comes out equal is left as it was.
 * Afterwards all is as before. For one thread at a time.
 */
public final class KeptPass implements DroolsStandIn.Behind, KeptBucket.Changes {

  private final Places places;
  private final List<RulePlan> plans;
  private final KeptBucket[] buckets;
  private final Ranks ranks = new Ranks();
  private final Journal journal = new Journal();
  private final Map<Object, Support> supports = new LinkedHashMap<>(2048);
  private final List<List<KeptNode>> dirty = new ArrayList<>();
  private final BitSet concerned = new BitSet(); // the rules that have dirty nodes
  private final Set<Support> touched = new LinkedHashSet<>();
  private final Set<Class<?>> given = new HashSet<>();
  private final List<Asserted> asserted = new ArrayList<>();
  private final List<Asserted> retracted = new ArrayList<>();
  private final Drools drools = DroolsStandIn.of(this);
  private Guard guard;
  private Alike alike = Alike.EQUAL;
  private KeptLeaf firing;
  private int current = -1;
  private long rows;

  private record Asserted(Object object, KeptLeaf leaf) {}

  KeptPass(Places places, List<RulePlan> plans, Collection<Object> given, Guard guard) {
    this.places = places;
    this.plans = plans;
    this.guard = guard;
    this.buckets = new KeptBucket[places.size()];
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new KeptBucket();
    }
    double rank = 0;
    for (Object object : given) {
      ranks.put(object, rank++);
      give(object);
    }
    plans.forEach(plan -> dirty.add(new ArrayList<>()));
    for (int rule = 0; rule < plans.size(); rule++) {
      run(rule, this::growAll);
    }
    touched.clear();
  }

  private void growAll(int rule) throws Exception {
    grow(rule, 0, new Object[plans.get(rule).width()]);
  }

  private interface Work {
    void on(int rule) throws Exception;
  }

  private void run(int rule, Work work) {
    current = rule;
    guard.check(plans.get(rule).name());
    try {
      work.on(rule);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    settle();
  }

  /** What may stay as it was although a rule now inserts something that is not equal. */
  public interface Alike {

    /** Nothing may. */
    Alike EQUAL =
        new Alike() {
          @Override
          public Object key(Object inserted) {
            return null;
          }

          @Override
          public boolean isAlike(Object one, Object other) {
            return false;
          }
        };

    /** By what the two are found; null for what has to be equal. */
    Object key(Object inserted);

    /** Whether all that follows from one follows from the other. */
    boolean isAlike(Object one, Object other);
  }

  /** What has changed between what stands and what a question makes of it. */
  public interface Heard {

    /** A rule inserts it, by these, that had not inserted it, or by others. */
    void inserted(String rule, Object object, List<Object> matched);

    /** No rule inserts it any more. */
    void gone(Object object);
  }

  /** Tells what the rules insert of what is given. */
  public void all(Heard heard) {
    for (Support support : supports.values()) {
      if (support.isHeld()) {
        KeptLeaf first = support.first();
        heard.inserted(first.plan().name(), support.object(), first.matched());
      }
    }
  }

  /**
   * Asks what the rules would insert if this was given and that was not; afterwards all stands as
   * before.
   *
   * @param less what is given no longer, each the very object that was given
   * @param more what is given beside the rest, with the rank that it has among what was given
   *     first, where each has that of its number; infinite if it may be anywhere
   * @param enough what of the old may stay in place of the new
   * @throws RuntimeException if a rule fails, or comes too late, or the guard says so; nothing is
   *     told of what it was
   */
  public void ask(
      Collection<Object> less,
      IdentityHashMap<Object, Double> more,
      Guard until,
      Alike enough,
      Heard heard) {
    guard = until;
    alike = enough;
    rows = 0;
    journal.open();
    try {
      current = -1;
      for (Object object : less) {
        remove(object);
      }
      more.forEach(
          (object, rank) -> {
            if (rank < Double.POSITIVE_INFINITY) {
              ranks.put(object, rank);
              journal.undo(() -> ranks.remove(object));
            }
            give(object);
          });
      for (int rule = concerned.nextSetBit(0); rule >= 0; rule = concerned.nextSetBit(rule + 1)) {
        run(rule, this::update);
      }
      tell(heard);
    } finally {
      for (int rule = concerned.nextSetBit(0); rule >= 0; rule = concerned.nextSetBit(rule + 1)) {
        dirty.get(rule).forEach(KeptNode::forget);
        dirty.get(rule).clear();
      }
      concerned.clear();
      asserted.clear();
      retracted.clear();
      touched.clear();
      journal.rollBack();
    }
  }

  /** How many rows the last question has matched to their end; before, all that there are. */
  public long rows() {
    return rows;
  }

  private void update(int rule) throws Exception {
    List<KeptNode> nodes = dirty.get(rule);
    // What falls with a row before it must not be looked at.
    nodes.sort(Comparator.comparingInt(node -> node.next));
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).update();
    }
    nodes.clear();
  }

  private void tell(Heard heard) {
    List<Support> held = new ArrayList<>();
    for (Support support : touched) {
      if (support.isHeld()) {
        held.add(support);
      } else {
        heard.gone(support.object());
      }
    }
    for (Support support : held) {
      KeptLeaf first = support.first();
      heard.inserted(first.plan().name(), support.object(), first.matched());
    }
  }

  private void give(Object object) {
    given.add(object.getClass());
    put(object);
  }

  private void put(Object fact) {
    places.each(fact, (bucket, each) -> buckets[bucket].add(each, ranks, journal, this));
  }

  private void remove(Object fact) {
    places.each(fact, (bucket, each) -> buckets[bucket].remove(each, journal, this));
  }

  @Override
  public void gained(KeptNode reader, Object fact) {
    if (!reader.isDropped() && reader.pattern.mayChoose(fact)) {
      note(reader);
      reader.gain(fact);
    }
  }

  @Override
  public void lost(KeptNode reader, Object fact) {
    if (!reader.isDropped() && reader.has(fact)) {
      note(reader);
      reader.lose(fact);
    }
  }

  private void note(KeptNode reader) {
    if (reader.rule <= current) {
      throw new SealedException(plans.get(reader.rule).name());
    }
    if (!reader.isDirty()) {
      dirty.get(reader.rule).add(reader);
      concerned.set(reader.rule);
    }
  }

  Journal journal() {
    return journal;
  }

  /** All that follows from a row that meets the conditions before this step. */
  KeptTree grow(int rule, int step, Object[] before) throws Exception {
    RulePlan plan = plans.get(rule);
    Object[] row = before.clone();
    if (step == plan.steps().length) {
      rows++;
      guard.check(plan.name());
      KeptLeaf leaf = new KeptLeaf(this, rule, plan, row);
      firing = leaf;
      plan.fire(row, plan.arguments(drools));
      return leaf;
    }
    if (plan.steps()[step] instanceof GatherStep gather) {
      KeptBucket bucket = bucket(gather.pattern().lookup(), row);
      KeptGather node = new KeptGather(this, rule, step, gather, row, bucket::facts);
      node.start(bucket.read(node, journal));
      return node;
    }
    FactPattern pattern = ((MatchStep) plan.steps()[step]).pattern();
    KeptMatch node = new KeptMatch(this, rule, step, pattern, row);
    node.start(bucket(pattern.lookup(), row).read(node, journal));
    return node;
  }

  private KeptBucket bucket(Lookup lookup, Object[] row) {
    KeptBucket bucket = buckets[lookup.bucket()];
    if (lookup.joined() != null) {
      Object value = lookup.value().apply(row[lookup.variable()]);
      bucket = bucket.where(lookup.joined(), value, journal);
    }
    return bucket;
  }

  @Override
  public Rule rule() {
    return firing.plan().rule();
  }

  @Override
  public void insertLogical(Object object) {
    if (given.contains(object.getClass())) {
      throw new IllegalStateException("a rule inserts what could equal what is given: " + object);
    }
    asserted.add(new Asserted(object, firing));
  }

  void retract(Object object, KeptLeaf leaf) {
    retracted.add(new Asserted(object, leaf));
  }

  /** What the rule has inserted that may stay in place of something alike. */
  private Map<Object, Support> going() {
    Map<Object, Support> going = Map.of();
    if (alike != Alike.EQUAL && !asserted.isEmpty()) {
      for (Asserted each : retracted) {
        Object key = alike.key(each.object());
        if (key != null) {
          going = going.isEmpty() ? new HashMap<>() : going;
          going.put(key, supports.get(each.object()));
        }
      }
    }
    return going;
  }

  private Support stays(Object inserted, Map<Object, Support> going) {
    Object key = going.isEmpty() ? null : alike.key(inserted);
    Support old = key == null ? null : going.get(key);
    return old != null && alike.isAlike(old.object(), inserted) ? old : null;
  }

  /** What a rule has inserted and no longer inserts becomes what there is. */
  private void settle() {
    if (asserted.isEmpty() && retracted.isEmpty()) {
      return;
    }
    Map<Object, Support> going = going();
    List<Support> born = new ArrayList<>();
    for (Asserted each : asserted) {
      Support support = supports.get(each.object());
      if (support == null || !support.isHeld()) {
        Support stays = stays(each.object(), going);
        support = stays == null ? support : stays;
      }
      if (support == null) {
        Support made = new Support(each.object());
        supports.put(each.object(), made);
        journal.undo(() -> supports.remove(made.object()));
        support = made;
      }
      if (!support.isHeld()) {
        born.add(support);
      }
      support.add(each.leaf(), journal);
      each.leaf().inserts(support.object());
      touched.add(support);
    }
    asserted.clear();
    List<Support> gone = new ArrayList<>();
    for (Asserted each : retracted) {
      Support support = supports.get(each.object());
      support.remove(each.leaf(), journal);
      touched.add(support);
      if (!support.isHeld()) {
        gone.add(support);
      }
    }
    retracted.clear();
    gone.forEach(support -> remove(support.object()));
    born.forEach(support -> put(support.object()));
  }
}
