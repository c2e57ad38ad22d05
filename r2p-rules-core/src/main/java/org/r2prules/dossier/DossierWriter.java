package org.r2prules.dossier;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.r2prules.dossier.internal.form.DossierForm;
import org.r2prules.dossier.internal.form.Section;
import org.r2prules.dossier.internal.writing.FactTree;
import org.r2prules.dossier.internal.writing.PlainYaml;
import org.r2prules.dossier.internal.writing.QuotedLines;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;

/**
 * Writes dossiers as YAML and JSON. Reading back what is written of a valid dossier gives an equal
 * one; equal dossiers are written alike. The form is named: {@link DossierForm#TODAY}. Evidence
 * that several facts share is written once, under {@code sources}. Immutable and thread-safe.
 */
public final class DossierWriter {

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private static final ObjectMapper YAML =
      YAMLMapper.builder(YAMLFactory.builder().stringQuotingChecker(new PlainYaml()).build())
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .addModule(new SimpleModule().addSerializer(String.class, new QuotedLines()))
          .build();

  /** A writer. */
  public DossierWriter() {}

  /**
   * The dossier as YAML, with line feeds on every platform.
   *
   * @throws IllegalArgumentException if it has not exactly one situation, a number in it is not
   *     finite, or it is larger than what is read
   */
  public String yaml(Dossier dossier) {
    return write(YAML, dossier);
  }

  /**
   * The dossier as JSON, with line feeds on every platform.
   *
   * @throws IllegalArgumentException if it has not exactly one situation, a number in it is not
   *     finite, or it is larger than what is read
   */
  public String json(Dossier dossier) {
    return write(JSON, dossier);
  }

  private static String write(ObjectMapper mapper, Dossier dossier) {
    int facts = dossier.facts().size();
    if (facts > DossierForm.MAX_FACTS) {
      throw new IllegalArgumentException(
          facts + " facts; a file holds at most " + DossierForm.MAX_FACTS);
    }
    try {
      String text = mapper.writeValueAsString(tree(dossier));
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > DossierForm.MAX_BYTES) {
        throw new IllegalArgumentException(
            bytes + " bytes; a file holds at most " + DossierForm.MAX_BYTES);
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot write the dossier", e);
    }
  }

  private static Map<String, Object> tree(Dossier dossier) {
    Situation situation =
        dossier
            .situation()
            .orElseThrow(
                () -> new IllegalArgumentException("only a dossier of one situation is written"));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(DossierForm.KEY, DossierForm.TODAY);
    tree.put(Section.SITUATION.key, FactTree.of(situation, null));
    Map<Evidence, String> shared = shared(dossier);
    if (!shared.isEmpty()) {
      Map<String, Object> sources = new LinkedHashMap<>();
      shared.forEach((evidence, name) -> sources.put(name, FactTree.of(evidence)));
      tree.put("sources", sources);
    }
    for (Section section : Section.values()) {
      List<Object> entries = new ArrayList<>();
      for (Fact fact : dossier.facts(section.type)) {
        String name = shared.get(fact.evidence());
        entries.add(FactTree.of(fact, name != null ? name : evidence(fact)));
      }
      if (section != Section.SITUATION && !entries.isEmpty()) {
        tree.put(section.key, entries);
      }
    }
    return tree;
  }

  private static @Nullable Object evidence(Fact fact) {
    Evidence evidence = fact.evidence();
    return evidence == null ? null : FactTree.of(evidence);
  }

  /** The evidence of more than one fact, each with a name. */
  private static Map<Evidence, String> shared(Dossier dossier) {
    Map<Evidence, Integer> uses = new HashMap<>();
    Map<Evidence, String> names = new LinkedHashMap<>();
    for (Fact fact : dossier.facts()) {
      if (fact.evidence() != null && uses.merge(fact.evidence(), 1, Integer::sum) == 2) {
        names.put(fact.evidence(), "source-" + (names.size() + 1));
      }
    }
    return names;
  }
}
