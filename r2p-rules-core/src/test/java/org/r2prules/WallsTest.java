package org.r2prules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The walls of core: Drools behind it, tests out of it, its workings under {@code internal}. */
class WallsTest {

  private static final Pattern ENGINE = Pattern.compile("\\borg\\.(kie|drools)\\b");
  private static final Pattern TESTS = Pattern.compile("\\borg\\.(junit|r2prules\\.testkit)\\b");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(public )?(?:abstract |final |sealed |non-sealed )*"
              + "(?:class|record|enum|interface|@interface) ");
  private static final Pattern ROOM = Pattern.compile("^org/r2prules/dossier/internal/(\\w+)/");
  private static final Pattern OF_A_DOSSIER =
      Pattern.compile("\\borg\\.r2prules\\.dossier(?:\\.internal)?\\.(\\w+)");
  private static final String INTERNAL_TO_ALL = "org/r2prules/internal/";

  /** What each room of a dossier may know of the others; none knows the dossier itself. */
  private static final Map<String, Set<String>> ROOMS =
      Map.of(
          "form", Set.of(),
          "checking", Set.of("form"),
          "writing", Set.of("form"),
          "reading", Set.of("form", "checking"));

  /**
   * Workings that stand beside an API: what makes builders has to be in the package of the facts.
   */
  private static final Map<String, Set<String>> BESIDE =
      Map.of("org/r2prules/facts", Set.of("FactStyle", "OrNull", "Parts"));

  private static final String DESCRIPTOR = "module-info.java";
  private static final Pattern EXPORTED = Pattern.compile("(?m)^  exports ([\\w.]+);");

  private final Map<String, String> sources = sources();

  private static Map<String, String> sources() {
    Map<String, String> sources = Sources.in(Sources.CORE, ".java");
    sources.remove(DESCRIPTOR);
    return sources;
  }

  @Test
  void only_internal_knows_the_engine() {
    Offenders offenders = new Offenders();
    sources.forEach(
        (file, text) ->
            offenders.addUnless(
                file.startsWith(INTERNAL_TO_ALL) || !ENGINE.matcher(Sources.code(text)).find(),
                "only org.r2prules.internal names org.kie or org.drools",
                file));
    offenders.assertNone();
  }

  @Test
  void core_knows_neither_junit_nor_the_test_kit() {
    Offenders offenders = new Offenders();
    sources.forEach(
        (file, text) ->
            offenders.addUnless(
                !TESTS.matcher(text).find(), "core names neither JUnit nor the test kit", file));
    offenders.assertNone();
  }

  @Test
  void the_rooms_of_a_dossier_know_one_another_one_way_and_no_dossier() {
    Offenders offenders = new Offenders();
    Set<String> seen = new TreeSet<>();
    sources.forEach(
        (file, text) -> {
          Matcher room = ROOM.matcher(file);
          if (room.find() && ROOMS.containsKey(room.group(1))) {
            seen.add(room.group(1));
            Matcher named = OF_A_DOSSIER.matcher(Sources.code(text));
            while (named.find()) {
              offenders.addUnless(
                  named.group(1).equals(room.group(1))
                      || ROOMS.get(room.group(1)).contains(named.group(1)),
                  "a room of a dossier knows only the rooms that it builds on",
                  file + ": " + named.group());
            }
          }
        });
    assertEquals(ROOMS.keySet(), seen, "every room has sources");
    offenders.assertNone();
  }

  @Test
  void a_public_package_holds_public_types_only() {
    Offenders offenders = new Offenders();
    Map<String, Set<String>> beside = new TreeMap<>();
    sources.forEach(
        (file, text) -> {
          String folder = file.substring(0, file.lastIndexOf('/'));
          String name = file.substring(folder.length() + 1, file.length() - ".java".length());
          if (isApi(folder) && !name.equals("package-info")) {
            Matcher type = TYPE.matcher(text);
            offenders.addUnless(type.find(), "every source declares a type", file);
            if (type.group(1) == null) {
              beside.computeIfAbsent(folder, key -> new TreeSet<>()).add(name);
            }
          }
        });
    assertEquals(
        BESIDE, beside, "workings lie under internal, or are known to stand beside an API");
    offenders.assertNone();
  }

  @Test
  void every_package_says_what_it_is_for_and_every_api_where_null_is_allowed() {
    Offenders offenders = new Offenders();
    Set<String> folders = new TreeSet<>();
    sources.keySet().forEach(file -> folders.add(file.substring(0, file.lastIndexOf('/'))));
    for (String folder : folders) {
      String info = sources.getOrDefault(folder + "/package-info.java", "");
      offenders.addUnless(info.startsWith("/**"), "every package has a package-info", folder);
      offenders.addUnless(
          !isApi(folder) || info.contains("@NullMarked"), "an API is @NullMarked", folder);
    }
    offenders.assertNone();
  }

  @Test
  void the_module_exports_every_api_and_nothing_else() {
    Set<String> apis = new TreeSet<>();
    for (String file : sources.keySet()) {
      String folder = file.substring(0, file.lastIndexOf('/'));
      if (isApi(folder)) {
        apis.add(folder.replace('/', '.'));
      }
    }
    Set<String> exported = new TreeSet<>();
    Matcher exports = EXPORTED.matcher(Sources.read(Sources.CORE.resolve(DESCRIPTOR)));
    while (exports.find()) {
      exported.add(exports.group(1));
    }
    assertEquals(apis, exported);
  }

  private static boolean isApi(String folder) {
    return !(folder + "/").contains("/internal/");
  }
}
