package org.r2prules.examples.boot;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.json.AssessmentJson;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes a dossier, answers with its assessment. Both are bytes to Spring: the library reads the one
 * and writes the other, so that what it promises of them holds here too.
 */
@RestController
class Assessments {

  private static final String PATH = "/assessments";

  private final R2pRules rules;
  private final Body body;

  Assessments(R2pRules rules, Body body) {
    this.rules = rules;
    this.body = body;
  }

  @PostMapping(
      path = PATH,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] ofJson(HttpServletRequest request) {
    return assess(request, "dossier.json");
  }

  @PostMapping(
      path = PATH,
      consumes = {MediaType.APPLICATION_YAML_VALUE, "application/x-yaml"},
      produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] ofYaml(HttpServletRequest request) {
    return assess(request, "dossier.yaml");
  }

  /** The ending of the name tells the library the language. */
  private byte[] assess(HttpServletRequest request, String name) {
    Dossier dossier = read(body.of(request), name);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AssessmentJson.write(rules.assess(dossier), out);
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written", e);
    }
    return out.toByteArray();
  }

  private Dossier read(byte[] bytes, String name) {
    try {
      return rules.reader().read(new ByteArrayInputStream(bytes), name);
    } catch (IOException e) {
      throw new IllegalStateException("memory can be read", e);
    }
  }
}
