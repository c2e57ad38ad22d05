package org.r2prules;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The public API of core against the list that is kept beside this test: whoever breaks a host, or
 * promises something new, sees it here and says so in the changelog.
 */
class PublicApiTest {

  private static final Path KEPT =
      Sources.ROOT.resolve("r2p-rules-core/src/test/resources/org/r2prules/public-api.txt");

  @Test
  void the_public_api_is_what_the_list_says() throws IOException, ClassNotFoundException {
    List<String> now = ApiListing.of(publicTypes());
    if (Boolean.getBoolean("golden.update")) {
      Files.write(KEPT, now);
      return;
    }
    List<String> kept = Files.readAllLines(KEPT);
    TreeSet<String> gone = new TreeSet<>(kept);
    now.forEach(gone::remove);
    TreeSet<String> come = new TreeSet<>(now);
    kept.forEach(come::remove);
    if (!gone.isEmpty() || !come.isEmpty()) {
      StringBuilder text = new StringBuilder("the public API has changed;");
      text.append(" gone breaks hosts, come is a promise. If it is meant, say so in CHANGELOG.md");
      text.append(" and write the list anew with -Dgolden.update=true");
      gone.forEach(line -> text.append("\n  gone  ").append(line));
      come.forEach(line -> text.append("\n  come  ").append(line));
      fail(text.toString());
    }
  }

  /** By the sources: what an earlier build left behind is no API. */
  private static List<Class<?>> publicTypes() throws ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (String file : Sources.in(Sources.CORE, ".java").keySet()) {
      String name = file.substring(0, file.length() - ".java".length());
      if (WallsTest.isApi(name) && !name.endsWith("-info")) {
        addWithMembers(
            Class.forName(name.replace('/', '.'), false, PublicApiTest.class.getClassLoader()),
            types);
      }
    }
    return types;
  }

  private static void addWithMembers(Class<?> type, List<Class<?>> types) {
    types.add(type);
    for (Class<?> member : type.getDeclaredClasses()) {
      addWithMembers(member, types);
    }
  }
}
