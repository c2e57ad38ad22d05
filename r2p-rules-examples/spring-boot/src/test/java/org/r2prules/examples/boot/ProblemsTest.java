package org.r2prules.examples.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.r2prules.examples.boot.Running.JSON;
import static org.r2prules.examples.boot.Running.YAML;
import static org.r2prules.examples.boot.Running.post;
import static org.r2prules.examples.boot.Running.send;
import static org.r2prules.examples.boot.Running.to;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.examples.boot.Running.Reply;

/** Each error with the whole of its body. */
class ProblemsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static void assertProblem(int status, String body, Reply reply) throws Exception {
    assertEquals(
        new Reply(status, "application/problem+json", MAPPER.readTree(body).toPrettyString()),
        new Reply(reply.status(), reply.type(), MAPPER.readTree(reply.body()).toPrettyString()));
  }

  private static void assertInvalid(String detail, String problems, Reply reply) throws Exception {
    assertProblem(
        422,
        """
        {"type": "tag:r2prules.org,2026:invalid-dossier", "title": "Invalid dossier",
         "status": 422, "detail": "%s", "instance": "/assessments", "problems": [%s]}
        """
            .formatted(detail, problems),
        reply);
  }

  private static String problem(int line, int column, String what) {
    return """
        {"where": "dossier.yaml:%d:%d", "what": "%s"}
        """
        .formatted(line, column, what);
  }

  private static Reply without(String method, String path) throws Exception {
    return send(to(path).method(method, BodyPublishers.noBody()).build());
  }

  @Test
  void everything_that_is_wrong_with_a_dossier_is_told_with_its_place() throws Exception {
    String problems =
        """
        {"where": "dossier.%1$s:1:%2$d: situation a", "what": "needs 'state'"},
        {"where": "dossier.%1$s:1:%2$d: situation a", "what": "needs 'asOf'"},
        {"where": "dossier.%1$s:2:%3$d",
         "what": "unknown key 'foo'; expected one of form, situation, sources, actors, populations, \
        incidents, measures, missions, decisions, consents, figures, indicators, notes"}
        """;
    assertInvalid(
        "the dossier has 3 problems",
        problems.formatted("yaml", 12, 1),
        send(post(YAML, "situation: {id: a}\nfoo: 1\n")));
    assertInvalid(
        "the dossier has 3 problems",
        problems.formatted("json", 16, 2),
        send(post(JSON, "{ \"situation\": {\"id\": \"a\"},\n \"foo\": 1}")));
  }

  @Test
  void yaml_is_not_taken_for_json() throws Exception {
    assertInvalid(
        "the dossier has 1 problem",
        """
        {"where": "dossier.json:1:1", "what": "not valid JSON: Unrecognized token 'situation': \
        was expecting (JSON String, Number (or 'NaN'/'+INF'/'-INF'), Array, Object or token \
        'null', 'true' or 'false')"}
        """,
        send(post(JSON, "situation: {id: a}\n")));
  }

  @Test
  void an_empty_body_is_no_dossier() throws Exception {
    for (String language : new String[] {"json", "yaml"}) {
      assertInvalid(
          "the dossier has 1 problem",
          """
          {"where": "dossier.%s:1:1", "what": "empty; a dossier needs at least 'situation'"}
          """
              .formatted(language),
          send(post("application/" + language, "")));
    }
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() throws Exception {
    assertInvalid(
        "the dossier has 1 problem",
        """
        {"where": "dossier.yaml:1:4", "what": "not UTF-8: byte 0xFC; save the file as UTF-8"}
        """,
        send(post(YAML, "a: \u00fc".getBytes(StandardCharsets.ISO_8859_1))));
    assertInvalid(
        "the dossier has 1 problem",
        """
        {"where": "dossier.json:1:1", "what": "this is UTF-16; save the file as UTF-8"}
        """,
        send(post(JSON, "{}".getBytes(StandardCharsets.UTF_16))));
  }

  @Test
  void a_yaml_bomb_does_not_go_off() throws Exception {
    String alias = "YAML aliases (*) are not allowed; name evidence under 'sources' instead";
    String anchor = "YAML anchors (&) are not allowed; name evidence under 'sources' instead";
    StringBuilder bomb = new StringBuilder("a10: &a10 [x, x]\n");
    List<String> problems = new ArrayList<>(List.of(problem(1, 6, anchor)));
    for (int line = 2; line <= 40; line++) { // each doubles: a terabyte, were it written out
      bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(9 + line, 8 + line));
      problems.add(problem(line, 6, anchor));
      problems.add(problem(line, 12, alias));
      problems.add(problem(line, 18, alias));
    }
    Reply reply = send(post(YAML, bomb.toString()));
    assertInvalid(
        "the dossier has " + problems.size() + " problems", String.join(",", problems), reply);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data;boundary=x"})
  void another_media_type_is_refused(String type) throws Exception {
    assertProblem(
        415,
        """
        {"type": "about:blank", "title": "Unsupported Media Type", "status": 415,
         "detail": "Content-Type '%s' is not supported.", "instance": "/assessments"}
        """
            .formatted(type),
        send(post(type, "situation: {id: a}\n")));
  }

  @Test
  void no_media_type_is_refused() throws Exception {
    HttpRequest request = to("/assessments").POST(BodyPublishers.ofString("{}")).build();
    assertProblem(
        415,
        """
        {"type": "about:blank", "title": "Unsupported Media Type", "status": 415,
         "detail": "Content-Type 'null' is not supported.", "instance": "/assessments"}
        """,
        send(request));
  }

  @Test
  void who_does_not_accept_json_gets_none() throws Exception {
    HttpRequest request =
        to("/assessments")
            .header("Content-Type", JSON)
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString("{}"))
            .build();
    assertProblem(
        406,
        """
        {"type": "about:blank", "title": "Not Acceptable", "status": 406,
         "detail": "Acceptable representations: [application/json].", "instance": "/assessments"}
        """,
        send(request));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE"})
  void another_method_is_refused(String method) throws Exception {
    assertProblem(
        405,
        """
        {"type": "about:blank", "title": "Method Not Allowed", "status": 405,
         "detail": "Method '%s' is not supported.", "instance": "/assessments"}
        """
            .formatted(method),
        without(method, "/assessments"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/assessment", "/assessments/", "/assessments/1", "/index.html"})
  void another_path_is_not_found(String path) throws Exception {
    assertProblem(
        404,
        """
        {"type": "about:blank", "title": "Not Found", "status": 404,
         "detail": "No endpoint GET %1$s.", "instance": "%1$s"}
        """
            .formatted(path),
        without("GET", path));
  }

  @Test
  void the_path_of_errors_is_none() throws Exception {
    assertProblem(
        404,
        """
        {"type": "about:blank", "title": "Not Found", "status": 404,
         "detail": "nothing is here", "instance": "/error"}
        """,
        without("GET", "/error"));
  }

  @Test
  void a_failure_is_told_without_its_cause() throws Exception {
    for (String where : new String[] {"inside", "outside"}) {
      Reply reply = without("GET", "/fails-" + where);
      assertProblem(
          500,
          """
          {"type": "about:blank", "title": "Internal Server Error", "status": 500,
           "detail": "the service failed; its log says why", "instance": "/fails-%s"}
          """
              .formatted(where),
          reply);
      assertFalse(reply.body().contains(Failing.SECRET), reply.body());
    }
  }
}
