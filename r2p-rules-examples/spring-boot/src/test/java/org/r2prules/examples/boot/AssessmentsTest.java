package org.r2prules.examples.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.r2prules.examples.boot.Running.JSON;
import static org.r2prules.examples.boot.Running.RULES;
import static org.r2prules.examples.boot.Running.YAML;
import static org.r2prules.examples.boot.Running.post;
import static org.r2prules.examples.boot.Running.send;
import static org.r2prules.examples.boot.Running.sendAll;
import static org.r2prules.examples.boot.Running.written;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierWriter;
import org.r2prules.examples.boot.Running.Reply;

class AssessmentsTest {

  private static final Dossier LIBYA = RULES.dossierOfCase("libya-2011-03-18");
  private static final DossierWriter WRITER = new DossierWriter();
  private static final int AT_ONCE = 16;

  private static Reply assessed(Dossier dossier) {
    return new Reply(200, JSON, written(dossier));
  }

  private static String status(Reply reply, String option) throws Exception {
    for (JsonNode node : new ObjectMapper().readTree(reply.body()).get("options")) {
      if (node.get("id").asText().equals(option)) {
        return node.get("status").asText();
      }
    }
    return "no such option";
  }

  @Test
  void a_dossier_in_json_is_assessed() throws Exception {
    Reply reply = send(post(JSON, WRITER.json(LIBYA)));
    assertEquals("IN_FORCE", status(reply, "NO_FLY_ZONE"));
    assertEquals("IN_FORCE", status(reply, "ARMS_EMBARGO"));
    assertEquals(assessed(LIBYA), reply);
  }

  @ParameterizedTest
  @ValueSource(strings = {YAML, "application/x-yaml", "application/yaml;charset=utf-8"})
  void a_dossier_in_yaml_is_assessed(String type) throws Exception {
    Reply reply = send(post(type, WRITER.yaml(LIBYA)));
    assertEquals("IN_FORCE", status(reply, "NO_FLY_ZONE"));
    assertEquals("IN_FORCE", status(reply, "ARMS_EMBARGO"));
    assertEquals(assessed(LIBYA), reply);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_dossier() throws Exception {
    assertEquals(assessed(LIBYA), send(post(YAML, "\uFEFF" + WRITER.yaml(LIBYA))));
    assertEquals(assessed(LIBYA), send(post(JSON, "\uFEFF" + WRITER.json(LIBYA))));
  }

  @Test
  void requests_at_once_are_answered_each_with_its_own_bytes() {
    List<HttpRequest> requests = new ArrayList<>();
    List<Reply> expected = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      List<String> cases = RULES.cases();
      // Every other is the same one: the rest would be mixed with it, were there a mix.
      Dossier dossier = i % 2 == 0 ? LIBYA : RULES.dossierOfCase(cases.get((i / 2) % cases.size()));
      requests.add(post(JSON, WRITER.json(dossier)));
      expected.add(assessed(dossier));
    }
    assertEquals(expected, sendAll(requests));
  }
}
