package org.r2prules.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A file in YAML, and what is wrong with it; then its tree is empty. */
final class YamlFile {

  private static final YAMLMapper YAML = new YAMLMapper();

  private JsonNode tree = MissingNode.getInstance();
  private List<Problem> problems = List.of();

  YamlFile(SourceText source) {
    try {
      tree = YAML.readTree(source.text());
      problems = YamlMap.repeated(source);
    } catch (JsonProcessingException e) {
      problems = List.of(problem(source, e));
    }
  }

  private static Problem problem(SourceText source, JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException said && said.getProblemMark() != null) {
      Mark at = said.getProblemMark();
      return Problem.of(
          Cause.NOT_READABLE,
          new Place(source.file(), at.getLine() + 1, at.getColumn() + 1),
          null,
          "",
          "no YAML: " + said.getProblem());
    }
    return Problem.of(
        Cause.NOT_READABLE, source.at(0), null, "", "no YAML: " + e.getOriginalMessage());
  }

  JsonNode tree() {
    return tree;
  }

  List<Problem> problems() {
    return problems;
  }
}
