package org.r2prules.examples.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prules.R2pRules;
import org.r2prules.imports.CsvFile;
import org.r2prules.imports.Imported;
import org.r2prules.imports.Imports;
import org.r2prules.imports.Scope;

/** The library as modules, required by another. */
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

  private static final String IMPORTING = "module desk { requires org.r2prules.imports; }\n";
  private static final String IMPORT =
      """
      package desk;

      import java.nio.file.*;
      import org.r2prules.R2pRules;
      import org.r2prules.imports.*;

      class Main {
        public static void main(String[] args) throws Exception {
          R2pRules rules = R2pRules.load();
          Imported imported =
              Imports.of(rules.doctrine().vocabulary())
                  .events(CsvFile.read(Path.of(args[0])), Scope.all().country("SSD"));
          System.out.print(imported.yaml());
          System.out.println(rules.assess(imported.dossier()).options().isEmpty());
          System.out.println(
              Main.class.getModule().getName() + " reads " + Imports.class.getModule().getName());
        }
      }
      """;

  private static void compile(Path folder, String module, String main) throws Exception {
    Path info = Files.writeString(folder.resolve("module-info.java"), module);
    Path program = Files.writeString(folder.resolve("Main.java"), main);
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
                Child.jars(),
                info.toString(),
                program.toString());
    assertEquals(0, exit, said::toString);
  }

  private static Child run(Path folder, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "--module-path",
                folder.resolve("desk") + File.pathSeparator + Child.jars(),
                "--module",
                "desk/desk.Main"));
    command.addAll(List.of(arguments));
    return Child.java(command);
  }

  @Test
  void a_module_requires_it_and_assesses(@TempDir Path folder) throws Exception {
    PlainRun plain = PlainRun.usual();
    compile(folder, MODULE, MAIN);
    Path json = folder.resolve("assessment.json");
    run(folder, Answer.CASE, json.toString()).assertSaid(List.of("desk reads org.r2prules.core"));
    assertEquals(
        Files.readString(plain.folder().resolve(Plain.ASSESSMENT)), Files.readString(json));
  }

  @Test
  void a_module_requires_the_import_alone_and_makes_a_dossier_of_a_table(@TempDir Path folder)
      throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("events.csv"),
            """
            id,type_of_violence,side_a,country_id,event_clarity,date_start,date_end,best,gwnoa
            1,3,Government of Uganda,626,1,2014-01-01,2014-01-01,2,500
            2,3,The Upper Bank,626,1,2014-01-02,2014-01-03,5,
            """);
    compile(folder, IMPORTING, IMPORT);
    Imported here =
        Imports.of(R2pRules.load().doctrine().vocabulary())
            .events(CsvFile.read(table), Scope.all().country("SSD"));
    List<String> expected = new ArrayList<>(here.yaml().lines().toList());
    assertEquals(2, here.account().used());
    expected.addAll(List.of("false", "desk reads org.r2prules.imports"));
    run(folder, table.toString()).assertSaid(expected);
  }
}
