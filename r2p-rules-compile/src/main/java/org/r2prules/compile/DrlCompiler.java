package org.r2prules.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * The compiler of Drools, over one file at a time: whoever edits a rule waits for its file alone.
 * All files share a package and nothing else; core puts the rules of all models together.
 */
final class DrlCompiler {

  /** A snapshot, since its classes get a name of their own at every build: no two files clash. */
  private static final String VERSION = "0-SNAPSHOT";

  private static final String MODELS = "META-INF/kie/org.r2prules/file/drools-model";
  private static final String CLASS = ".class";

  private DrlCompiler() {}

  /**
   * Compiles the rules of a file.
   *
   * @param shared files without rules, whose imports it shares
   * @param within the folder of all rules, as a path
   * @param problems takes what is wrong, with file and line
   * @return null if something is wrong
   */
  static Compiled compile(
      RuleText text, List<RuleText> shared, String within, Complaints problems) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId("org.r2prules", "file", VERSION);
    try {
      KieBuilder builder = builder(services, id, text, shared, within);
      List<Message> errors;
      RuntimeException thrown = null;
      try {
        errors = errors(builder.buildAll(ExecutableModelProject.class));
      } catch (RuntimeException e) {
        // The model builder throws where it should complain.
        errors = List.of();
        thrown = e;
      }
      if (errors.isEmpty() && thrown == null) {
        return taken((InternalKieModule) builder.getKieModule());
      }
      complain(text, shared, within, services, id, errors, thrown, problems);
      return null;
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static KieBuilder builder(
      KieServices services, ReleaseId id, RuleText text, List<RuleText> shared, String within) {
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    write(files, text, within);
    shared.forEach(each -> write(files, each, within));
    return services.newKieBuilder(files);
  }

  private static void write(KieFileSystem files, RuleText text, String within) {
    String name = text.file().replace('/', '-').replaceFirst("\\.csv$", "");
    files.write("src/main/resources/" + within + name, text.drl());
  }

  private static List<Message> errors(KieBuilder built) {
    return built.getResults().getMessages(Message.Level.ERROR);
  }

  private static Compiled taken(InternalKieModule module) {
    Map<String, byte[]> classes = new TreeMap<>();
    for (String file : module.getFileNames()) {
      // The class of the module is the same for all files, and nobody asks for it.
      if (file.endsWith(CLASS) && !file.startsWith("org/drools/")) {
        String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        classes.put(name, module.getBytes(file));
      }
    }
    List<String> models =
        new String(module.getBytes(MODELS), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(classes::containsKey)
            .toList();
    return new Compiled(models, classes);
  }

  /** The classic builder names lines where the model builder does not. */
  private static void complain(
      RuleText text,
      List<RuleText> shared,
      String within,
      KieServices services,
      ReleaseId id,
      List<Message> errors,
      RuntimeException thrown,
      Complaints problems) {
    List<Message> classic = new ArrayList<>();
    try {
      classic.addAll(
          errors(builder(services, id, text, shared, within).buildAll(DrlProject.class)).stream()
              .filter(each -> each.getLine() > 0)
              .toList());
    } catch (RuntimeException e) {
      // Then the model builder has the word.
    }
    for (Message each : classic.isEmpty() ? errors : classic) {
      problems.add(text, each.getLine(), each.getText());
    }
    if (classic.isEmpty() && thrown != null) {
      problems.add(text, 0, "the compiler of Drools failed: " + thrown);
    }
  }
}
