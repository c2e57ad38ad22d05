package org.r2prules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prules.testkit.ScenarioFiles.Source;

class ScenarioFilesTest {

  @TempDir Path folder;

  @Test
  void find_what_only_looks_like_a_scenario_file_so_that_somebody_complains() throws IOException {
    Files.writeString(folder.resolve("a.yml"), "scenarios: []");
    Files.writeString(folder.resolve("b.yaml"), "given: []\nthen: []");
    Files.writeString(folder.resolve("c.yaml"), "rule: R\nscenario: []");
    Files.writeString(folder.resolve("d.yaml"), "a: {given: 1}\n  then: 2");
    Files.createDirectories(folder.resolve("target"));
    Files.writeString(folder.resolve("target/e.yaml"), "scenarios: []");
    List<Source> found = ScenarioFiles.in(folder);
    assertEquals(List.of("a.yml", "b.yaml", "c.yaml"), found.stream().map(Source::name).toList());
    ScenarioReader reader = ScenarioReader.of(Tiny.doctrine());
    for (Source each : found) {
      assertThrows(ScenarioException.class, () -> reader.read(each), each.name());
    }
  }

  @Test
  void go_with_the_nearest_readings_up_to_where_the_project_begins() throws IOException {
    Path project = folder.resolve("project");
    Files.createDirectories(project.resolve("sky/high"));
    Files.writeString(folder.resolve("readings.yaml"), "another's");
    Files.writeString(project.resolve("pom.xml"), "");
    Files.writeString(project.resolve("sky/a.yaml"), "scenarios: []");
    assertEquals(null, ScenarioFiles.in(project).get(0).readings());
    Files.writeString(project.resolve("readings.yaml"), "far");
    assertEquals("far", ScenarioFiles.in(project.resolve("sky/a.yaml")).get(0).readings());
    Files.writeString(project.resolve("sky/readings.yaml"), "near");
    assertEquals("near", ScenarioFiles.in(project).get(0).readings());
  }

  @Test
  void lead_back_from_a_copy_of_the_build_to_what_it_was_copied_from() throws IOException {
    Path copy = folder.resolve("target/test-classes/kb");
    Path source = folder.resolve("src/test/resources/kb");
    Files.createDirectories(copy);
    Files.createDirectories(source);
    for (Path each : List.of(copy, source)) {
      Files.writeString(each.resolve("a.yaml"), "scenarios: []");
    }
    Files.writeString(copy.resolve("generated.yaml"), "scenarios: []");
    assertEquals(
        List.of(source.resolve("a.yaml"), copy.resolve("generated.yaml")),
        ScenarioFiles.in(copy).stream().map(Source::path).toList());
  }

  @Test
  void find_the_files_of_folders_and_jars_by_name_and_leave_others_alone() throws IOException {
    Path classes = folder.resolve("classes");
    Files.createDirectories(classes.resolve("kb/sky"));
    Files.writeString(classes.resolve("kb/sky/TST-01.storm.yaml"), "scenarios: [a]");
    Files.writeString(classes.resolve("kb/vocabulary.yaml"), "terms: [given]");
    Path jar = folder.resolve("more scenarios.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("kb/"));
      entries.putNextEntry(new JarEntry("kb/earth/"));
      entries.putNextEntry(new JarEntry("kb/earth/TST-02.harvest.yaml"));
      entries.write("scenarios: [c]".getBytes(StandardCharsets.UTF_8));
    }
    URL[] path = {classes.toUri().toURL(), jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, null)) {
      assertEquals(
          List.of(
              new Source("earth/TST-02.harvest.yaml", "scenarios: [c]", null, null),
              new Source(
                  "sky/TST-01.storm.yaml",
                  "scenarios: [a]",
                  classes.resolve("kb/sky/TST-01.storm.yaml"),
                  null)),
          ScenarioFiles.under(loader, "kb"));
      assertEquals(
          "no folder none on the class path",
          assertThrows(IllegalArgumentException.class, () -> ScenarioFiles.under(loader, "none"))
              .getMessage());
    }
  }
}
