package org.r2prules.examples.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierWriter;
import org.r2prules.json.AssessmentJson;

/** The packaged service: jars within a jar. */
class ServiceIT {

  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** Reads what the service logs until it says on which port it is. */
  private static int port(Process service) throws IOException {
    StringBuilder log = new StringBuilder();
    BufferedReader out = service.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
      log.append(line).append('\n');
    }
    throw new AssertionError("the service did not start:\n" + log);
  }

  @Test
  @Timeout(120)
  void the_jar_starts_and_assesses() throws Exception {
    R2pRules rules = R2pRules.load();
    Dossier dossier = rules.dossierOfCase("libya-2011-03-18");
    Process service =
        new ProcessBuilder(JAVA, "-jar", System.getProperty("service.jar"), "--server.port=0")
            .redirectErrorStream(true)
            .start();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(service) + "/assessments"))
              .header("Content-Type", "application/yaml")
              .POST(BodyPublishers.ofString(new DossierWriter().yaml(dossier)))
              .build();
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertEquals(AssessmentJson.of(rules.assess(dossier)), response.body());
      assertEquals(200, response.statusCode());
    } finally {
      service.destroy();
      service.waitFor();
    }
  }
}
