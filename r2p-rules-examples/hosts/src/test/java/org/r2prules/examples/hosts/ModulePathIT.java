package org.r2prules.examples.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as a module, required by another. */
class ModulePathIT {

  private static final String MODULE = "module desk { requires org.r2prules.core; }\n";
  private static final String MAIN =
      """
      package desk;

      import java.nio.file.*;
      import org.r2prules.R2pRules;
      import org.r2prules.json.AssessmentJson;

      class Main {
        public static void main(String[] args) throws Exception {
          R2pRules rules = R2pRules.load();
          String json = AssessmentJson.of(rules.assess(rules.dossierOfCase(args[0])));
          Files.writeString(Path.of(args[1]), json);
          System.out.println(
              Main.class.getModule().getName() + " reads " + R2pRules.class.getModule().getName());
        }
      }
      """;

  private static void compile(Path folder, String jars) throws Exception {
    Path module = Files.writeString(folder.resolve("module-info.java"), MODULE);
    Path main = Files.writeString(folder.resolve("Main.java"), MAIN);
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int exit =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                out,
                out,
                "-d",
                folder.resolve("desk").toString(),
                "--module-path",
                jars,
                module.toString(),
                main.toString());
    assertEquals(0, exit, said::toString);
  }

  @Test
  void a_module_requires_it_and_assesses(@TempDir Path folder) throws Exception {
    PlainRun plain = PlainRun.usual();
    compile(folder, Child.jars());
    Path json = folder.resolve("assessment.json");
    Child.java(
            List.of(
                "--module-path",
                folder.resolve("desk") + File.pathSeparator + Child.jars(),
                "--module",
                "desk/desk.Main",
                Answer.CASE,
                json.toString()))
        .assertSaid(List.of("desk reads org.r2prules.core"));
    assertEquals(
        Files.readString(plain.folder().resolve(Plain.ASSESSMENT)), Files.readString(json));
  }
}
