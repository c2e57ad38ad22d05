package org.r2prules.examples.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.json.AssessmentJson;
import org.springframework.boot.SpringApplication;

/** The service, running in this process on a port of its own, and requests to it. */
final class Running {

  static final String JSON = "application/json";
  static final String YAML = "application/yaml";
  static final R2pRules RULES = R2pRules.load();

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
  private static final int PORT =
      SpringApplication.run(Service.class, "--server.port=0")
          .getEnvironment()
          .getRequiredProperty("local.server.port", Integer.class);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Running() {}

  /** What the library itself writes of that dossier. */
  static String written(Dossier dossier) {
    return AssessmentJson.of(RULES.assess(dossier));
  }

  static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
        .timeout(LONG_ENOUGH);
  }

  static HttpRequest post(String type, BodyPublisher body) {
    return to("/assessments").header("Content-Type", type).POST(body).build();
  }

  static HttpRequest post(String type, byte[] body) {
    return post(type, BodyPublishers.ofByteArray(body));
  }

  static HttpRequest post(String type, String body) {
    return post(type, BodyPublishers.ofString(body));
  }

  static Reply send(HttpRequest request) throws IOException, InterruptedException {
    return Reply.of(CLIENT.send(request, BodyHandlers.ofString()));
  }

  /** All at once; the replies in the order of the requests. */
  static List<Reply> sendAll(List<HttpRequest> requests) {
    return requests.stream()
        .map(request -> CLIENT.sendAsync(request, BodyHandlers.ofString()))
        .toList()
        .stream()
        .map(reply -> Reply.of(reply.join()))
        .toList();
  }

  /**
   * Sends what no client sends, leaves the request open unless told that it ends there, and gives
   * the whole of the one response. Problems come in chunks: the last is an empty one.
   */
  static String sendRaw(byte[] request, boolean end) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
      socket.setSoTimeout((int) LONG_ENOUGH.toMillis());
      socket.getOutputStream().write(request);
      if (end) {
        socket.shutdownOutput();
      }
      InputStream in = socket.getInputStream();
      ByteArrayOutputStream response = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        response.write(b);
        if (b == '\n' && response.toString(StandardCharsets.UTF_8).endsWith("\r\n0\r\n\r\n")) {
          break;
        }
      }
      return response.toString(StandardCharsets.UTF_8);
    }
  }

  /** A response. */
  record Reply(int status, String type, String body) {

    private static Reply of(HttpResponse<String> response) {
      return new Reply(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.body());
    }
  }
}
