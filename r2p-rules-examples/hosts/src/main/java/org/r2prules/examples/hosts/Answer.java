package org.r2prules.examples.hosts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.json.AssessmentJson;

/** What the library concludes, short enough to compare from one process to another. */
final class Answer {

  static final String CASE = "libya-2011-03-18";

  private Answer() {}

  /** On one case: how many options, and a digest of the whole assessment. */
  static String of(R2pRules rules) {
    return of(rules, CASE);
  }

  /** On every case, assessed in parallel. */
  static String ofAllAtOnce(R2pRules rules) {
    return together(rules.cases().parallelStream().map(name -> of(rules, name)).toList());
  }

  /** On every case, one after the other. */
  static String ofAll(R2pRules rules) {
    return together(rules.cases().stream().map(name -> of(rules, name)).toList());
  }

  private static String of(R2pRules rules, String name) {
    Assessment assessment = rules.assess(rules.dossierOfCase(name));
    return assessment.options().size() + " options, " + digest(AssessmentJson.all(assessment));
  }

  private static String together(List<String> answers) {
    return answers.size() + " cases, " + digest(String.join("\n", answers));
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
