package org.r2prules.examples.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.r2prules.examples.boot.Running.JSON;
import static org.r2prules.examples.boot.Running.RULES;
import static org.r2prules.examples.boot.Running.YAML;
import static org.r2prules.examples.boot.Running.post;
import static org.r2prules.examples.boot.Running.send;
import static org.r2prules.examples.boot.Running.sendRaw;
import static org.r2prules.examples.boot.Running.written;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierWriter;
import org.r2prules.examples.boot.Running.Reply;

/** How much of a body is read, and what becomes of one that breaks off. */
class BodyTest {

  private static final int LIMIT = 1 << 20;
  private static final Dossier KENYA = RULES.dossierOfCase("kenya-2008-01");
  private static final String TOO_LONG =
      "{\"type\":\"about:blank\",\"title\":\"Payload Too Large\",\"status\":413,"
          + "\"detail\":\"the body has more than 1048576 bytes\",\"instance\":\"/assessments\"}";
  private static final String BROKEN_OFF =
      "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
          + "\"detail\":\"the body ends early or cannot be read\",\"instance\":\"/assessments\"}";

  /** A dossier, with a comment that makes it as long. */
  private static byte[] dossier(int length) {
    String yaml = new DossierWriter().yaml(KENYA) + "# ";
    int missing = length - yaml.getBytes(StandardCharsets.UTF_8).length;
    return (yaml + "x".repeat(missing)).getBytes(StandardCharsets.UTF_8);
  }

  /** Without Content-Length: in chunks. */
  private static HttpRequest inChunks(byte[] body) {
    return post(YAML, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
  }

  private static byte[] raw(String header, String body) {
    return ("POST /assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/yaml\r\n"
            + header
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void assertRaw(int status, String body, String response) {
    assertTrue(response.startsWith("HTTP/1.1 " + status + " \r\n"), response);
    assertTrue(response.contains("\r\nContent-Type: application/problem+json\r\n"), response);
    assertTrue(response.contains("\r\n" + body + "\r\n0\r\n"), response);
  }

  @Test
  void a_body_as_long_as_the_limit_is_read() throws Exception {
    Reply assessed = new Reply(200, JSON, written(KENYA));
    assertEquals(assessed, send(post(YAML, dossier(LIMIT))));
    assertEquals(assessed, send(inChunks(dossier(LIMIT))));
  }

  @Test
  void a_longer_body_is_refused() throws Exception {
    Reply refused = new Reply(413, "application/problem+json", TOO_LONG);
    assertEquals(refused, send(post(YAML, dossier(LIMIT + 1))));
    assertEquals(refused, send(inChunks(dossier(LIMIT + 1))));
  }

  @Test
  void a_length_above_the_limit_is_refused_unread() throws Exception {
    assertRaw(413, TOO_LONG, sendRaw(raw("Content-Length: " + (LIMIT + 1), ""), false));
    assertRaw(413, TOO_LONG, sendRaw(raw("Content-Length: " + Long.MAX_VALUE, ""), false));
  }

  @Test
  void a_body_without_end_is_refused_at_the_limit() throws Exception {
    String chunk = Integer.toHexString(LIMIT + 1) + "\r\n" + "#".repeat(LIMIT + 1) + "\r\n";
    assertRaw(413, TOO_LONG, sendRaw(raw("Transfer-Encoding: chunked", chunk), false));
  }

  @Test
  void a_body_that_breaks_off_is_a_bad_request() throws Exception {
    assertRaw(400, BROKEN_OFF, sendRaw(raw("Content-Length: 100", "situation:"), true));
    assertRaw(400, BROKEN_OFF, sendRaw(raw("Transfer-Encoding: chunked", "a\r\nsit"), true));
    assertRaw(400, BROKEN_OFF, sendRaw(raw("Transfer-Encoding: chunked", "no size\r\n"), false));
  }
}
