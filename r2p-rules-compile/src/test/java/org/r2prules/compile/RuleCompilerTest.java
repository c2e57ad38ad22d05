package org.r2prules.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prules.R2pRules;
import org.r2prules.json.AssessmentJson;
import org.r2prules.judgement.Status;

/** Rules compiled from their folder are those that the build makes; what is wrong is told. */
class RuleCompilerTest {

  private static final String CORE = "scope/core.drl";

  private static final Pattern TOLD =
      Pattern.compile("suasion/tools\\.drl\\.csv:(\\d+) rule (\\S+): ");

  /** One for all tests: what did not change is compiled once. */
  @TempDir static Path kept;

  private static RuleCompiler compiler;

  @TempDir Path temp;
  private CopiedFolder copy;

  @BeforeAll
  static void keeps() {
    compiler = RuleCompiler.keeping(kept);
  }

  @BeforeEach
  void copies() {
    copy = CopiedFolder.in(temp.resolve("src/main/resources"));
  }

  private List<String> refused() {
    return assertThrows(RulesException.class, () -> compiler.compile(temp)).problems();
  }

  @Test
  void the_shipped_folder_gives_what_the_build_gives_to_the_byte() {
    R2pRules built = R2pRules.load();
    R2pRules compiled = compiler.compile(CopiedFolder.SHIPPED);
    assertEquals(built.doctrine().hash(), compiled.doctrine().hash());
    assertEquals(built.doctrine().rules(), compiled.doctrine().rules());
    assertEquals(built.cases(), compiled.cases());
    for (String name : built.cases()) {
      String json = AssessmentJson.all(built.assess(built.dossierOfCase(name)));
      assertEquals(json, AssessmentJson.all(compiled.assess(compiled.dossierOfCase(name))), name);
      assertEquals(
          json, AssessmentJson.all(compiled.staged().assess(compiled.dossierOfCase(name))), name);
    }
  }

  @Test
  void a_manifest_that_says_a_key_twice_is_refused() {
    copy.edit("../../../" + RuleFolder.MANIFEST, "folder:", "folder: elsewhere/\nfolder:");
    String problem = assertThrows(RulesException.class, () -> RuleFolder.of(temp)).getMessage();
    assertTrue(problem.contains("Duplicate field 'folder'"), problem);
  }

  @Test
  void an_edited_rule_concludes_as_it_is_edited() {
    String name = "libya-2011-03-18";
    R2pRules before = compiler.compile(temp);
    copy.edit(CORE, "criterion(\"CORE\", $p, any(", "criterion(\"CORE\", $p, not(any(");
    copy.edit(CORE, "$targets.holds()))) );", "$targets.holds())))) );");
    R2pRules after = compiler.compile(temp);
    Map<String, Status> changed = new TreeMap<>();
    for (R2pRules rules : List.of(before, after)) {
      rules.assess(rules.dossierOfCase(name)).conclusions().stream()
          .filter(each -> each.id().equals("Criterion:CORE"))
          .forEach(each -> changed.merge(each.key(), each.status(), RuleCompilerTest::differ));
    }
    assertTrue(changed.size() > 0);
    changed.forEach((key, status) -> assertEquals(Status.NOT_MET, status, key));
  }

  private static Status differ(Status was, Status is) {
    assertEquals(Status.MET, was);
    return is;
  }

  @Test
  void what_the_check_finds_is_told_with_its_place_before_anything_is_compiled() {
    copy.edit(CORE, "code == \"attack.widespread\"", "code == \"attack.widespraed\"");
    assertEquals(
        List.of(
            "scope/core.drl:13:36 rule SCO-02.core: no code in vocabulary.yaml is"
                + " attack.widespraed; did you mean attack.widespread?"),
        refused());
  }

  @Test
  void what_java_finds_in_a_consequence_is_told_with_its_place() {
    copy.edit(CORE, "$targets.holds())))", "$targets.holds(), 7)))");
    String problem = refused().get(0);
    assertTrue(
        problem.startsWith(
            "scope/core.drl:18:9 rule SCO-02.core: the consequence does not compile: method all"),
        problem);
  }

  @Test
  void what_the_compiler_finds_in_a_table_is_told_with_its_row() throws IOException {
    List<String> lines =
        Files.readAllLines(copy.root().resolve("org/r2prules/kb/suasion/tools.drl.csv"));
    copy.edit(
        "suasion/tools.drl.csv", "tool.risk(\"\"$param\"\");", "tool.risk(\"\"$param\"\", 7);");
    List<String> problems = refused();
    assertTrue(problems.size() > 1, problems.toString());
    for (String problem : problems) {
      Matcher place = TOLD.matcher(problem);
      assertTrue(place.lookingAt(), problem);
      String row = lines.get(Integer.parseInt(place.group(1)) - 1);
      assertTrue(row.contains("\"" + place.group(2) + "\""), problem);
    }
  }

  @Test
  void a_folder_that_keeps_what_was_compiled_serves_the_next_compiler() throws IOException {
    R2pRules first = compiler.compile(temp);
    List<String> files = names(kept);
    R2pRules next = RuleCompiler.keeping(kept).compile(temp);
    assertEquals(first.doctrine().rules(), next.doctrine().rules());
    assertEquals(files, names(kept));
    // One that is not whole is compiled again; what is used is touched.
    Path used = null;
    for (String file : files) {
      Path each = kept.resolve(file);
      if (used == null
          || Files.getLastModifiedTime(each).compareTo(Files.getLastModifiedTime(used)) > 0) {
        used = each;
      }
    }
    Files.write(used, new byte[] {1});
    assertEquals(
        first.doctrine().rules(), RuleCompiler.keeping(kept).compile(temp).doctrine().rules());
    assertTrue(Files.size(used) > 1);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_knowledge_base_is_found_from_its_module_its_resources_and_its_rules() {
    Path root = copy.root().toAbsolutePath();
    RuleFolder found = RuleFolder.of(temp);
    assertEquals(root, found.root());
    assertEquals(found, RuleFolder.of(root));
    assertEquals(found, RuleFolder.of(found.rules().resolve("scope")));
    Path none = root.getRoot();
    assertEquals(
        List.of("no knowledge base in " + none + ": no META-INF/r2prules/doctrine.yaml there"),
        assertThrows(RulesException.class, () -> RuleFolder.of(none)).problems());
  }
}
