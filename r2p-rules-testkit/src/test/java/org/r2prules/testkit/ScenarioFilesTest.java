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
  void find_the_files_of_folders_and_jars_by_name_and_leave_others_alone() throws IOException {
    Path classes = folder.resolve("classes");
    Files.createDirectories(classes.resolve("kb/sky"));
    Files.writeString(classes.resolve("kb/sky/TST-01.storm.yaml"), "a");
    Files.writeString(classes.resolve("kb/vocabulary.yaml"), "b");
    Path jar = folder.resolve("more scenarios.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("kb/"));
      entries.putNextEntry(new JarEntry("kb/earth/"));
      entries.putNextEntry(new JarEntry("kb/earth/TST-02.harvest.yaml"));
      entries.write("c".getBytes(StandardCharsets.UTF_8));
    }
    URL[] path = {classes.toUri().toURL(), jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, null)) {
      assertEquals(
          List.of(
              new Source("earth/TST-02.harvest.yaml", "c"),
              new Source("sky/TST-01.storm.yaml", "a")),
          ScenarioFiles.under(loader, "kb"));
      assertEquals(
          "no folder none on the class path",
          assertThrows(IllegalArgumentException.class, () -> ScenarioFiles.under(loader, "none"))
              .getMessage());
    }
  }
}
