package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is read becomes a dossier or a refusal that says where. */
class AnyInputTest {

  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    ":",
    "- ",
    "\n",
    "\n  ",
    "\t",
    "\"",
    "'",
    "&a ",
    "*a",
    "!!set ",
    "<<: ",
    "? ",
    "---\n",
    "...\n",
    "|",
    ">",
    "%",
    "@",
    "`",
    "#",
    "null",
    "~",
    "true",
    "1e9",
    "-1",
    ".nan",
    "\\u0000",
    "\u0000",
    "\u0085",
    "\uFEFF",
    "999999999999999999999999",
    "0x",
    ",",
    "host",
    "crisis",
    "un"
  };

  private final DossierReader reader = new DossierReader(TestVocabulary.SMALL);

  @Test
  void spoiled_yaml() throws IOException {
    spoil(whole(), "in.yaml");
  }

  @Test
  void spoiled_json() throws IOException {
    spoil(new DossierWriter().json(reader.read(whole(), "in.yaml")), "in.json");
  }

  @Test
  void spoiled_bytes() throws IOException {
    byte[] whole = whole().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      byte[] spoiled = whole.clone();
      spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
      try {
        assertNotNull(reader.read(new ByteArrayInputStream(spoiled), "in.yaml"));
      } catch (DossierException refused) {
        assertLocated(refused, "in.yaml");
      }
    }
  }

  private void spoil(String whole, String name) {
    Random random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder spoiled = new StringBuilder(whole);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        int from = random.nextInt(spoiled.length());
        int to = Math.min(spoiled.length(), from + random.nextInt(6));
        spoiled.replace(from, to, PIECES[random.nextInt(PIECES.length)]);
      }
      try {
        assertNotNull(reader.read(spoiled.toString(), name));
      } catch (DossierException refused) {
        assertLocated(refused, name);
      }
    }
  }

  private static void assertLocated(DossierException refused, String name) {
    assertFalse(refused.problems().isEmpty());
    for (Problem problem : refused.problems()) {
      assertTrue(problem.where().matches("(?s)" + name + ":\\d+:\\d+(: .*)?"), problem.where());
      assertFalse(problem.what().isBlank());
      assertFalse(problem.toString().contains("\n"), problem.toString());
    }
  }

  private static String whole() throws IOException {
    try (InputStream in = AnyInputTest.class.getResourceAsStream("whole.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
