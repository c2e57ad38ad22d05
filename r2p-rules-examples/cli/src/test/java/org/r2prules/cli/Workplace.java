package org.r2prules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with copies of what the commands of the pages name, to run them in: what they write, and
 * what is saved while they watch, stays there.
 *
 * @param root where the commands run
 * @param cache where compiled rules are kept, for all workplaces
 */
record Workplace(Path root, Path cache) {

  static final Path PROJECT = Path.of(System.getProperty("r2p.root", "../.."));

  private static final String SCENARIOS = "r2p-rules-kb/src/test/resources/org/r2prules/kb/";

  /** A topic stands for all scenarios: other tests run the rest. */
  static final String TOPIC = SCENARIOS + "thresholds";

  private static final String DESK = "docs/testing";

  /** What an organisation has of its own, where the pages say that it lies. */
  static final String EXPECTATIONS = "src/test/resources/expectations";

  static Workplace in(Path root, Path cache) throws IOException {
    Workplace place = new Workplace(root, cache);
    for (String each :
        List.of("r2p-rules-kb/src/main/resources", SCENARIOS + "readings.yaml", TOPIC, DESK)) {
      place.copy(each, each);
    }
    place.copy(DESK, EXPECTATIONS);
    return place;
  }

  private void copy(String from, String to) throws IOException {
    Path start = PROJECT.resolve(from);
    try (Stream<Path> files = Files.walk(start)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(to).resolve(start.relativize(file).toString()).normalize();
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** The words of a command, without what the shell takes: paths lead here, FILE is one of ours. */
  String[] words(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.replaceFirst(" > .*", "").split(" ")) {
      if (word.equals("FILE")) {
        words.add(root.resolve(DESK).resolve("expectations.yaml").toString());
      } else {
        words.add(Files.exists(root.resolve(word)) ? root.resolve(word).toString() : word);
      }
    }
    if (words.contains("--kb")) {
      words.addAll(List.of("--cache", cache.toString()));
    }
    return words.subList(1, words.size()).toArray(String[]::new);
  }

  /** Runs a command to its end; its output goes where it sends it. */
  Run run(String command) throws IOException {
    Run run = Run.of(words(command));
    int sent = command.indexOf(" > ");
    if (sent >= 0) {
      Files.writeString(root.resolve(command.substring(sent + 3)), run.out());
    }
    return run;
  }
}
