package org.r2prules.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.r2prules.R2pRules;
import org.r2prules.facts.Standard;

/** The readings and the standard of proof that a command assesses under. */
final class Terms {

  @picocli.CommandLine.Option(
      names = "--reading",
      paramLabel = "KEY=READING",
      description = "Another reading of a switch (r2p readings); may be repeated.")
  private Map<String, String> readings = new LinkedHashMap<>();

  @picocli.CommandLine.Option(
      names = "--standard",
      paramLabel = "STANDARD",
      description = "The standard of proof required of every fact: ${COMPLETION-CANDIDATES}.")
  private Standard standard = R2pRules.USUAL_STANDARD;

  /** The rules under them, for many assessments. */
  R2pRules rules() {
    R2pRules rules = R2pRules.load().requiring(standard);
    for (Map.Entry<String, String> reading : readings.entrySet()) {
      try {
        rules = rules.withReading(reading.getKey(), reading.getValue());
      } catch (NoSuchElementException e) {
        throw new Refusal(e.getMessage());
      }
    }
    return rules.staged();
  }
}
