package org.r2prules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prules.Golden;
import org.r2prules.assessment.Assessment;
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

  @Test
  void all_that_was_concluded() throws IOException {
    Assessment assessment = Sample.mixed().assessment();
    JsonNode some = MAPPER.readTree(AssessmentJson.of(assessment));
    JsonNode all = MAPPER.readTree(AssessmentJson.all(assessment));
    assertEquals(Set.of(), Set.copyOf(schema().validate(all)));
    assertEquals(
        assessment.conclusions().size(),
        subjects(some) + some.at("/leftOut/conclusions").asInt() + assessment.options().size());
    assertEquals(assessment.conclusions().size(), subjects(all) + assessment.options().size());
    assertFalse(all.has("leftOut"));
    assertFalse(some.has("premises"));
    StringWriter writer = new StringWriter();
    AssessmentJson.writeAll(assessment, writer);
    assertEquals(AssessmentJson.all(assessment), writer.toString());
    Golden.check("json/mixed-all.json", writer.toString());
  }

  /** How many subjects the rows have, none of which shares its list. */
  private static int subjects(JsonNode json) {
    int subjects = 0;
    for (JsonNode item : json.get("conclusions")) {
      for (JsonNode row : item.has("each") ? item.get("each") : List.of(item)) {
        subjects += row.has("about") ? row.get("about").size() : 1;
      }
    }
    return subjects;
  }

  private static void check(String golden, Sample sample) throws IOException {
    String json = AssessmentJson.of(sample.assessment());
    assertEquals(Set.of(), Set.copyOf(schema().validate(MAPPER.readTree(json))));
    Golden.check(golden, json);
  }

  @Test
  void the_schema_refuses_what_it_does_not_name() throws IOException {
    for (String place : List.of("", "/conclusions/0", "/options/0")) {
      JsonNode tree = MAPPER.readTree(AssessmentJson.of(Sample.mixed().assessment()));
      ((ObjectNode) tree.at(place)).put("score", 7);
      assertFalse(schema().validate(tree).isEmpty(), place);
    }
  }

  @Test
  void the_schema_refuses_a_standing_that_is_none() throws IOException {
    for (String standing : List.of("UNDETERMINED", "met", "MET+CONFLICTING", "NO_EVIDENCE+", "")) {
      JsonNode tree = MAPPER.readTree(AssessmentJson.of(Sample.mixed().assessment()));
      ((ObjectNode) tree.at("/conclusions/0")).put("is", standing);
      assertFalse(schema().validate(tree).isEmpty(), standing);
    }
  }

  @Test
  void it_names_its_schema() throws IOException {
    JsonNode tree = MAPPER.readTree(AssessmentJson.of(Sample.mixed().assessment()));
    assertEquals(AssessmentJson.SCHEMA_ID, tree.get("schema").asText());
    assertEquals(AssessmentJson.SCHEMA_ID, schema().getSchemaNode().get("$id").asText());
    assertEquals("schema", tree.fieldNames().next());
  }

  @Test
  void a_stream_and_a_writer_get_the_same_and_are_left_open() throws IOException {
    Assessment assessment = Sample.mixed().assessment();
    StringWriter writer = new StringWriter();
    AssessmentJson.write(assessment, writer);
    writer.write("more");
    boolean[] closed = new boolean[1];
    ByteArrayOutputStream stream =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    AssessmentJson.write(assessment, stream);
    assertEquals(AssessmentJson.of(assessment) + "more", writer.toString());
    assertEquals(AssessmentJson.of(assessment), stream.toString(StandardCharsets.UTF_8));
    assertFalse(closed[0]);
  }

  @Test
  void what_cannot_be_written_is_told() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    IOException told =
        assertThrows(
            IOException.class, () -> AssessmentJson.write(Sample.mixed().assessment(), full));
    assertEquals("no space left", told.getMessage());
  }

  @Test
  void the_schema_knows_every_operator() throws IOException {
    Set<String> known = new TreeSet<>();
    schema()
        .getSchemaNode()
        .at("/$defs/operation/prefixItems/0/enum")
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
