package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.dossier.internal.form.DossierForm;
import org.r2prules.dossier.internal.form.Section;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Standard;

class DossierSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonNode TEXT = text();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);

  private static JsonNode text() {
    try (InputStream in = DossierReader.class.getResourceAsStream("dossier.schema.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<ValidationMessage> problems(JsonNode dossier) {
    return SCHEMA.validate(
        dossier, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  @Test
  void is_a_valid_schema() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(Set.of(), meta.validate(TEXT));
  }

  @Test
  void accepts_a_whole_file() throws Exception {
    try (InputStream in = DossierSchemaTest.class.getResourceAsStream("whole.yaml")) {
      assertEquals(Set.of(), problems(YAML.readTree(in)));
    }
  }

  @Test
  void accepts_what_the_writer_writes() throws Exception {
    DossierWriter writer = new DossierWriter();
    for (long seed = 0; seed < 500; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      assertEquals(Set.of(), problems(JSON.readTree(writer.json(dossier))), "seed " + seed);
      assertEquals(Set.of(), problems(YAML.readTree(writer.yaml(dossier))), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown-top-key",
        "unknown-key",
        "unknown-key-of-evidence",
        "no-situation",
        "two-situations",
        "missing-required",
        "nothing-where-required",
        "nothing-in-json",
        "facts-as-a-map",
        "fact-as-text",
        "list-instead-of-map",
        "text-instead-of-list",
        "number-instead-of-text",
        "text-instead-of-number",
        "fraction-of-a-death",
        "too-many-deaths",
        "date-in-another-form",
        "impossible-date",
        "date-as-number",
        "unknown-standard",
        "incomplete-source",
        "sources-as-a-list",
        "evidence-as-a-list",
        "list-for-a-value",
        "number-as-indicator",
        "negative-number",
        "bad-ids",
        "bad-country-code",
        "situation-as-text",
        "unicode-space-in-id",
        "notes-as-a-map",
        "evidence-by-number",
        "wrong-kind-of-flag-everywhere",
        "earlier-form",
        "later-form",
        "form-as-text"
      })
  void refuses_broken_shapes(String name) throws Exception {
    Path file =
        BrokenInputTest.files().stream()
            .filter(path -> path.getFileName().toString().matches("\\d+-" + name + "\\.\\w+"))
            .findFirst()
            .orElseThrow();
    assertFalse(problems(YAML.readTree(Files.readString(file))).isEmpty());
  }

  @Test
  void has_the_keys_of_the_records() {
    Map<String, Set<String>> inJava = new TreeMap<>();
    Map<String, Set<String>> inSchema = new TreeMap<>();
    for (Section section : Section.values()) {
      inJava.put(
          section.word,
          Arrays.stream(section.type.getRecordComponents())
              .map(component -> component.getName())
              .collect(Collectors.toCollection(TreeSet::new)));
      Set<String> keys = new TreeSet<>();
      TEXT.at("/$defs/" + section.word + "/properties").fieldNames().forEachRemaining(keys::add);
      inSchema.put(section.word, keys);
    }
    assertEquals(inJava, inSchema);
  }

  @Test
  void knows_the_form_of_today() {
    assertEquals(DossierForm.TODAY, TEXT.at("/properties/form/enum/0").asInt());
    assertEquals(2, TEXT.at("/properties/form/enum").size());
  }

  @Test
  void has_the_values_of_the_enums() {
    assertEquals(
        Arrays.stream(Evidence.Source.values()).map(Enum::name).toList(), values("sourceKind"));
    assertEquals(Arrays.stream(Standard.values()).map(Enum::name).toList(), values("standard"));
  }

  private static List<String> values(String definition) {
    List<String> values = new java.util.ArrayList<>();
    TEXT.at("/$defs/" + definition + "/enum").forEach(value -> values.add(value.asText()));
    return values;
  }
}
