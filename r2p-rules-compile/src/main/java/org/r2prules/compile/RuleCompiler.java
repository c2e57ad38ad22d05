package org.r2prules.compile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.r2prules.R2pRules;
import org.r2prules.check.GraphFile;
import org.r2prules.check.GraphRule;
import org.r2prules.check.Lint;
import org.r2prules.check.Problem;
import org.r2prules.check.RuleGraph;

/**
 * Compiles the rules of a folder as the build does: checked first, then each file by itself. A file
 * that did not change since is not compiled again. Use one compiler from one thread at a time; the
 * rules that it gives are as thread-safe as any.
 */
public final class RuleCompiler {

  private static final String GRAPH = "META-INF/r2prules/graph.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Store store;
  private Map<String, Compiled> known = new HashMap<>();
  private String lastKey = "";
  private RuleFolder lastFolder;
  private R2pRules last;

  private RuleCompiler(Store store) {
    this.store = store;
  }

  /** A compiler that remembers what it compiled itself. */
  public static RuleCompiler create() {
    return new RuleCompiler(new Store(null));
  }

  /**
   * A compiler that also keeps what it compiles in a folder, for later runs of the same library.
   * The folder must be one that nobody else may write to: what lies there is loaded and run.
   *
   * @param folder made where it does not exist; never null
   */
  public static RuleCompiler keeping(Path folder) {
    return new RuleCompiler(new Store(folder.toAbsolutePath()));
  }

  /**
   * The rules of a folder, under their usual readings.
   *
   * @param folder see {@link RuleFolder#of}; never null
   * @throws RulesException if something is wrong with them, with all of it
   * @throws org.r2prules.doctrine.DoctrineException if what lies beside the rules is broken
   */
  public R2pRules compile(Path folder) {
    Thread caller = Thread.currentThread();
    ClassLoader before = caller.getContextClassLoader();
    // Drools keeps for the life of the process what it first finds by this loader.
    caller.setContextClassLoader(RuleCompiler.class.getClassLoader());
    try {
      return compiled(RuleFolder.of(folder));
    } finally {
      caller.setContextClassLoader(before);
    }
  }

  private R2pRules compiled(RuleFolder folder) {
    String key = store.key(texts(folder.root()));
    // The files of the last one are read from its folder: an equal copy elsewhere is another.
    if (!folder.equals(lastFolder) || !key.equals(lastKey)) {
      last = load(folder, key);
      lastKey = key;
      lastFolder = folder;
    }
    return last;
  }

  private R2pRules load(RuleFolder folder, String key) {
    Compiled checked = store.get(key);
    boolean isKnown = checked != null;
    List<GraphRule> rules = List.of();
    if (checked == null) {
      RuleGraph graph = checked(folder);
      rules = graph.rules();
      checked = new Compiled(List.of(GRAPH), Map.of(GRAPH, bytes(graph)));
    }
    Map<String, byte[]> classes = new HashMap<>();
    List<String> models = new ArrayList<>();
    for (Compiled each : files(folder, filesOf(checked.classes().get(GRAPH)), rules)) {
      classes.putAll(each.classes());
      models.addAll(each.models());
    }
    if (!isKnown) {
      store.put(key, checked);
    }
    Map<String, byte[]> made =
        Map.of(
            GRAPH,
            checked.classes().get(GRAPH),
            folder.models(),
            String.join("\n", models).getBytes(StandardCharsets.UTF_8));
    return R2pRules.load(
        new FolderLoader(RuleCompiler.class.getClassLoader(), folder, classes, made));
  }

  private static RuleGraph checked(RuleFolder folder) {
    List<Problem> problems = Lint.of(folder.rules());
    if (!problems.isEmpty()) {
      throw refused(problems.stream().map(Problem::toString).toList());
    }
    return RuleGraph.in(folder.rules());
  }

  /** Names and contents of everything in the folder. */
  private static List<String> texts(Path root) {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(root.relativize(file).toString());
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + root, e);
    }
  }

  /** The files that have rules, by their graph. */
  private static Set<String> filesOf(byte[] graph) {
    Set<String> files = new HashSet<>();
    try {
      JSON.readTree(graph).path("rules").forEach(rule -> files.add(rule.path("file").asText()));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the graph of the rules", e);
    }
  }

  private List<Compiled> files(RuleFolder folder, Set<String> ruled, List<GraphRule> rules) {
    Map<String, Compiled> now = new HashMap<>();
    List<Compiled> files = new ArrayList<>();
    Complaints problems = new Complaints(rules);
    List<RuleText> texts = new ArrayList<>();
    paths(folder.rules()).forEach(path -> texts.add(RuleText.read(folder.rules(), path)));
    // What a file imports that has no rules is imported for all of them.
    List<RuleText> shared = texts.stream().filter(each -> !ruled.contains(each.file())).toList();
    for (RuleText text : texts.stream().filter(each -> ruled.contains(each.file())).toList()) {
      String key = store.key(text, shared);
      Compiled compiled = known.get(key);
      if (compiled == null) {
        compiled = store.get(key);
      }
      if (compiled == null) {
        compiled = DrlCompiler.compile(text, shared, folder.within(), problems);
        if (compiled != null) {
          store.put(key, compiled);
        }
      }
      if (compiled != null) {
        now.put(key, compiled);
        files.add(compiled);
      }
    }
    if (!problems.all().isEmpty()) {
      known.putAll(now);
      throw refused(problems.all());
    }
    known = now;
    return files;
  }

  private static RulesException refused(List<String> problems) {
    return new RulesException(problems.size() + " to mend in the rules", problems);
  }

  private static List<Path> paths(Path rules) {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(each -> each.toString().endsWith(".drl") || each.toString().endsWith(".drl.csv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + rules, e);
    }
  }

  private static byte[] bytes(RuleGraph graph) {
    try {
      Path file = Files.createTempFile("graph", ".json");
      try {
        GraphFile.write(graph, file);
        return Files.readAllBytes(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the graph of the rules", e);
    }
  }
}
