package org.r2prules.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.InformationNeed;
import org.r2prules.assessment.Unused;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.facts.Situation;
import org.r2prules.json.internal.FactsJson;
import org.r2prules.json.internal.JudgementJson;
import org.r2prules.json.internal.OptionJson;
import org.r2prules.judgement.Conclusion;

/**
 * An assessment as JSON, for other programs: everything concluded, with its derivation down to the
 * facts. The same assessment gives the same bytes. What has no value is left out. Stateless and
 * thread-safe.
 */
public final class AssessmentJson {

  /** The schema of what is written, JSON Schema 2020-12: a resource beside this class. */
  public static final String SCHEMA = "assessment.schema.json";

  private static final ObjectWriter WRITER = writer();

  private AssessmentJson() {}

  private static ObjectWriter writer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return new ObjectMapper().writer(printer);
  }

  /** The assessment as indented JSON; ends with a line break. */
  public static String of(Assessment assessment) {
    try {
      return WRITER.writeValueAsString(tree(assessment)) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode tree(Assessment assessment) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    Doctrine doctrine = assessment.doctrine();
    root.putObject("doctrine")
        .put("name", doctrine.name())
        .put("version", doctrine.version())
        .put("hash", doctrine.hash());
    root.put("standard", assessment.required().name());
    ObjectNode readings = root.putObject("readings");
    assessment.readings().forEach(readings::put);
    situation(assessment.situation(), root.putObject("situation"));
    conclusions(assessment, root.putArray("conclusions"));
    ArrayNode options = root.putArray("options");
    assessment.options().forEach(option -> OptionJson.write(option, options.addObject()));
    needs(assessment.informationNeeds(), root.putArray("informationNeeds"));
    rules(assessment, root.putObject("rules"));
    FactsJson.write(assessment, root.putArray("facts"));
    ArrayNode setAside = root.putArray("setAside");
    assessment.setAside().forEach(fact -> setAside.add(fact.id()));
    unused(assessment.unused(), root.putArray("unused"));
    return root;
  }

  private static void situation(Situation situation, ObjectNode node) {
    node.put("id", situation.id());
    JudgementJson.putUnlessNull(node, "name", situation.name());
    node.put("state", situation.state());
    JudgementJson.putUnlessNull(node, "iso3", situation.iso3());
    JudgementJson.putUnlessNull(node, "region", situation.region());
    node.put("asOf", situation.asOf().toString());
  }

  private static void conclusions(Assessment assessment, ArrayNode array) {
    for (Conclusion conclusion : assessment.conclusions()) {
      Derivation derivation = assessment.derivation(conclusion);
      ObjectNode node = array.addObject();
      node.put("key", conclusion.key());
      node.put("id", conclusion.id());
      node.put("about", conclusion.about());
      node.put("kind", conclusion.kind().name());
      node.put("label", assessment.doctrine().label(conclusion.id()));
      node.put("status", conclusion.status().name());
      JudgementJson.putUnlessNull(node, "value", conclusion.value());
      JudgementJson.doubts(conclusion.doubts(), node);
      node.put("rule", derivation.rule());
      ArrayNode premises = node.putArray("premises");
      derivation.premises().forEach(premises::add);
      JudgementJson.write(conclusion.basis(), node.putObject("basis"));
    }
  }

  private static void needs(List<InformationNeed> needs, ArrayNode array) {
    for (InformationNeed need : needs) {
      ObjectNode node = array.addObject();
      JudgementJson.putUnlessNull(node, "code", need.code());
      JudgementJson.putUnlessNull(node, "about", need.about());
      JudgementJson.putUnlessNull(node, "value", need.value());
      JudgementJson.putUnlessNull(node, "statement", need.statement());
      JudgementJson.doubts(need.doubts(), node);
      ArrayNode decides = node.putArray("decides");
      need.decides().forEach(decides::add);
    }
  }

  private static void unused(List<Unused> unused, ArrayNode array) {
    for (Unused each : unused) {
      ObjectNode node = array.addObject();
      node.put("fact", each.fact());
      if (each.code() != null) {
        node.put("code", each.code()).put("about", each.about()).put("value", each.value());
        node.put("present", each.present());
      }
      node.put("wouldCount", each.wouldCount());
    }
  }

  private static void rules(Assessment assessment, ObjectNode node) {
    TreeSet<String> used = new TreeSet<>();
    assessment.derivations().values().forEach(derivation -> used.add(derivation.rule()));
    Map<String, RuleInfo> known = assessment.doctrine().rules();
    for (String id : used) {
      RuleInfo rule = known.get(id);
      if (rule != null) {
        ObjectNode entry = node.putObject(id);
        entry.put("title", rule.title()).put("source", rule.source());
        ArrayNode register = entry.putArray("register");
        rule.register().forEach(register::add);
      }
    }
  }
}
