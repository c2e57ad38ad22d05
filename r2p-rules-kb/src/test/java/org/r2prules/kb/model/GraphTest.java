package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.json.AssessmentJson;
import org.r2prules.kb.Graph;

/**
 * The graph says what the compiled rules do. An edge that is missing from it is noticed where what
 * rules did is held against it, and by the staged pass, which follows it.
 */
class GraphTest {

  private static final int RANDOM = 40;

  /** Every so many edges one is dropped: to load the rules anew for each would take long. */
  private static final int STEP = 25;

  private static final Set<String> NAMED = Set.of("Conclusion", "Finding", "Reading");

  private static R2pRules rules;
  private static final Graph GRAPH = Graph.load();
  private static final List<Sample> SAMPLES = new ArrayList<>();
  private static final List<Assessment> EXPECTED = new ArrayList<>();

  @BeforeAll
  static void assess() {
    rules = R2pRules.load();
    rules.cases().forEach(name -> SAMPLES.add(Sample.usual(rules.dossierOfCase(name))));
    Dossiers dossiers = new Dossiers(rules.doctrine());
    for (int i = 0; i < RANDOM; i++) {
      SAMPLES.add(Corpus.random(dossiers, i));
    }
    SAMPLES.forEach(sample -> EXPECTED.add(sample.assess(rules)));
  }

  @Test
  void rules_read_and_write_what_the_graph_says() {
    assertEquals(Set.of(), beside(GRAPH));
  }

  /** Where nothing else that the rule reads carries the same to it. */
  @Test
  void a_read_or_a_write_that_the_graph_lacks_is_noticed() {
    assertEquals(
        Set.of("STG-01.imminent reads Conclusion Criterion:IMMINENT"),
        beside(without("STG-01.imminent", new Graph.Key("Conclusion", "Criterion:IMMINENT"))));
    assertEquals(
        Set.of("SUA-50.dispute reads Finding dispute.kind"),
        beside(without("SUA-50.dispute", new Graph.Key("Finding", "dispute.kind"))));
    assertEquals(
        Set.of("SUA-50.dispute writes Conclusion Criterion:DISPUTE"),
        beside(without("SUA-50.dispute", new Graph.Key("Conclusion", "Criterion:DISPUTE"))));
  }

  private static Graph without(String rule, Graph.Key key) {
    Map<String, Graph.Node> nodes = new LinkedHashMap<>(GRAPH.rules());
    Graph.Node node = nodes.get(rule);
    Set<Graph.Key> reads = new HashSet<>(node.reads());
    Set<Graph.Key> writes = new HashSet<>(node.writes());
    boolean read = reads.remove(key);
    boolean written = writes.remove(key);
    assertTrue(read || written, rule + " has " + key);
    nodes.put(rule, node.with(reads, writes));
    return new Graph(nodes);
  }

  /** What rules did in the assessments and the graph does not say. */
  private static Set<String> beside(Graph graph) {
    Set<String> beside = new TreeSet<>();
    Map<String, Set<Graph.Key>> allowed = new LinkedHashMap<>();
    for (Assessment each : EXPECTED) {
      for (Derivation derivation : each.derivations().values()) {
        Graph.Node node = graph.rules().get(derivation.rule());
        if (node.writes().stream()
            .noneMatch(new Graph.Key("Conclusion", derivation.conclusion().id())::meets)) {
          beside.add(node.id() + " writes Conclusion " + derivation.conclusion().id());
        }
        Set<Graph.Key> reads = allowed.computeIfAbsent(node.id(), id -> carried(graph, id));
        for (String premise : derivation.premises()) {
          Graph.Key read = key(premise);
          if (read != null && reads.stream().noneMatch(read::meets)) {
            beside.add(node.id() + " reads " + read.type() + " " + read.name());
          }
        }
      }
    }
    return beside;
  }

  /** What a derivation calls a premise; null for facts and tools. */
  private static Graph.Key key(String premise) {
    if (premise.startsWith("finding ")) {
      return new Graph.Key("Finding", premise.substring(8, premise.indexOf('@')));
    }
    if (premise.startsWith("reading ")) {
      return new Graph.Key("Reading", premise.substring(8, premise.indexOf('=')));
    }
    return premise.startsWith("fact ") || premise.startsWith("tool ")
        ? null
        : new Graph.Key("Conclusion", premise.substring(0, premise.indexOf('@')));
  }

  /** What a rule reads, itself and in what carries others' conclusions: candidates, mandates. */
  private static Set<Graph.Key> carried(Graph graph, String rule) {
    Set<Graph.Key> all = new HashSet<>();
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(rule));
    while (!open.isEmpty()) {
      Graph.Node node = graph.rules().get(open.remove(0));
      if (!seen.add(node.id())) {
        continue;
      }
      all.addAll(node.reads());
      for (Graph.Key read : node.reads()) {
        if (!NAMED.contains(read.type())) {
          for (Graph.Node writer : graph.rules().values()) {
            if (writer.writes().stream().anyMatch(read::meets)) {
              all.addAll(writer.writes());
              open.add(writer.id());
            }
          }
        }
      }
    }
    return all;
  }

  /** Each time a rule stands just before the last that writes what it reads. */
  @Test
  void a_wrong_order_is_an_error_and_never_another_conclusion() {
    List<String> order = GRAPH.order();
    int number = 0;
    int tried = 0;
    Set<String> unnoticed = new TreeSet<>();
    for (String reader : order) {
      int last = -1;
      for (int i = 0; i < order.indexOf(reader); i++) {
        if (GRAPH.rules().get(reader).reads(GRAPH.rules().get(order.get(i)))) {
          last = i;
        }
      }
      if (last >= 0 && number++ % STEP == 0) {
        String writer = order.get(last);
        List<String> wrong = new ArrayList<>(order);
        wrong.remove(reader);
        wrong.add(last, reader);
        tried++;
        if (!isRefused(wrong, reader, writer)) {
          unnoticed.add(reader + " before " + writer);
        }
      }
    }
    // An edge that none of the dossiers needs changes nothing; most are needed by one.
    assertTrue(
        tried > 5 && unnoticed.size() * 3 < tried, tried + " dropped, unnoticed: " + unnoticed);
  }

  private static boolean isRefused(List<String> order, String reader, String writer) {
    R2pRules wrong = R2pRules.load(new AnotherGraph(order)).staged();
    boolean refused = false;
    for (int i = 0; i < SAMPLES.size(); i++) {
      try {
        Assessment staged = SAMPLES.get(i).assess(wrong);
        assertEquals(
            AssessmentJson.all(EXPECTED.get(i)),
            AssessmentJson.all(staged),
            reader + ", " + writer);
      } catch (DoctrineException e) {
        assertTrue(e.getMessage().contains("comes too late: "), e.getMessage());
        assertTrue(e.getMessage().contains(reader), e.getMessage());
        refused = true;
      }
    }
    return refused;
  }

  /** The same knowledge base, its rules in another order. */
  private static final class AnotherGraph extends ClassLoader {

    private final byte[] graph;

    AnotherGraph(List<String> order) {
      super(R2pRules.class.getClassLoader());
      graph = reordered(order).getBytes(StandardCharsets.UTF_8);
    }

    private static String reordered(List<String> order) {
      try (InputStream in = Graph.class.getClassLoader().getResourceAsStream(Graph.FILE)) {
        Map<String, String> rules = new HashMap<>();
        new ObjectMapper()
            .readTree(in)
            .get("rules")
            .forEach(rule -> rules.put(rule.get("id").asText(), rule.toString()));
        return order.stream()
            .map(rules::get)
            .collect(Collectors.joining(",", "{\"rules\":[", "]}"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      return name.equals(Graph.FILE)
          ? new ByteArrayInputStream(graph)
          : super.getResourceAsStream(name);
    }
  }
}
