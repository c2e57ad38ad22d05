package org.r2prules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prules.Golden;
import org.r2prules.assessment.Sample;
import org.r2prules.judgement.Combined;

class AssessmentJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void every_status_and_a_conflict() throws IOException {
    check("json/mixed.json", Sample.mixed());
  }

  @Test
  void out_of_scope() throws IOException {
    check("json/out-of-scope.json", Sample.outOfScope());
  }

  @Test
  void nothing_known() throws IOException {
    check("json/nothing-known.json", Sample.nothingKnown());
  }

  private static void check(String golden, Sample sample) throws IOException {
    String json = AssessmentJson.of(sample.assessment());
    assertEquals(Set.of(), Set.copyOf(schema().validate(MAPPER.readTree(json))));
    Golden.check(golden, json);
  }

  @Test
  void the_schema_refuses_a_doubt_on_what_is_settled() throws IOException {
    JsonNode tree = MAPPER.readTree(AssessmentJson.of(Sample.mixed().assessment()));
    ObjectNode met = (ObjectNode) tree.get("conclusions").get(0);
    assertEquals("MET", met.get("status").asText());
    met.putArray("doubts").add("CONFLICTING");
    assertFalse(schema().validate(tree).isEmpty());
  }

  @Test
  void the_schema_refuses_what_it_does_not_name() throws IOException {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(AssessmentJson.of(Sample.mixed().assessment()));
    tree.put("score", 7);
    assertFalse(schema().validate(tree).isEmpty());
  }

  @Test
  void the_schema_knows_every_operator() throws IOException {
    Set<String> known = new TreeSet<>();
    schema()
        .getSchemaNode()
        .findValue("operator")
        .get("enum")
        .forEach(operator -> known.add(operator.asText()));
    assertEquals(
        Arrays.stream(Combined.Operator.values())
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        known);
  }

  @Test
  void the_order_of_what_is_supplied_changes_nothing() {
    String expected = AssessmentJson.of(Sample.mixed().assessment());
    for (long seed = 0; seed < 20; seed++) {
      assertEquals(expected, AssessmentJson.of(Sample.mixed().shuffled(seed)));
    }
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = AssessmentJson.class.getResourceAsStream(AssessmentJson.SCHEMA)) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
    }
  }
}
