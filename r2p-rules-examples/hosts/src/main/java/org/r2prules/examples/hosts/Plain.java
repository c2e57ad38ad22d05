package org.r2prules.examples.hosts;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierWriter;
import org.r2prules.json.AssessmentJson;

/** A host without anything particular: what all others are compared with. */
public final class Plain {

  static final String ASSESSMENT = "assessment.json";

  private Plain() {}

  /**
   * Assesses a case as it is, and again as read from the YAML and the JSON that it writes of it.
   *
   * @param args the folder to write to
   */
  public static void main(String[] args) throws IOException {
    R2pRules rules = R2pRules.load();
    DossierWriter writer = new DossierWriter();
    Dossier dossier = rules.dossierOfCase(Answer.CASE);
    String yaml = writer.yaml(dossier);
    String json = writer.json(dossier);
    Path folder = Path.of(args[0]);
    Files.writeString(folder.resolve(ASSESSMENT), AssessmentJson.of(rules.assess(dossier)));
    Files.writeString(folder.resolve("dossier.yaml"), yaml);
    Files.writeString(folder.resolve("dossier.json"), json);
    for (String name : new String[] {"dossier.yaml", "dossier.json"}) {
      Dossier read = rules.reader().read(folder.resolve(name));
      Files.writeString(
          folder.resolve(name + "." + ASSESSMENT), AssessmentJson.of(rules.assess(read)));
    }
    System.out.println(Answer.of(rules));
    System.out.println(Answer.ofAll(rules));
    System.out.println("Jackson " + PackageVersion.VERSION);
  }
}
