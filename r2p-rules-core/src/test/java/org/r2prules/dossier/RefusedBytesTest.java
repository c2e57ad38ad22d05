package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no text, too large or made to hurt. */
class RefusedBytesTest {

  private static final String START =
      """
      situation: {id: crisis, state: host, asOf: 2011-02-20}
      sources:
        un: {source: UN, standard: REASONABLE_GROUNDS}
      actors:
      - {id: host, kind: TERRITORIAL_STATE, evidence: un}
      """;

  private final DossierReader reader = new DossierReader(TestVocabulary.SMALL);

  private String refusal(byte[] bytes) {
    return assertThrows(
            DossierException.class, () -> reader.read(new ByteArrayInputStream(bytes), "in.yaml"))
        .getMessage();
  }

  private String refusal(String text) {
    String fromBytes = refusal(text.getBytes(StandardCharsets.UTF_8));
    String fromText =
        assertThrows(DossierException.class, () -> reader.read(text, "in.yaml")).getMessage();
    assertEquals(fromBytes, fromText);
    return fromText;
  }

  private static String one(String problem) {
    return "the dossier has 1 problem\n  in.yaml:" + problem;
  }

  @Test
  void latin1_is_not_utf8() {
    assertEquals(
        one("2:12: not UTF-8: byte 0xE9; save the file as UTF-8"),
        refusal("situation:\n  name: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void cut_off_utf8_is_not_utf8() {
    assertEquals(
        one("1:2: not UTF-8: byte 0xE2; save the file as UTF-8"),
        refusal(new byte[] {'a', (byte) 0xE2, (byte) 0x82}));
  }

  @Test
  void overlong_utf8_is_not_utf8() {
    assertEquals(
        one("1:1: not UTF-8: byte 0xC0; save the file as UTF-8"),
        refusal(new byte[] {(byte) 0xC0, (byte) 0x80}));
  }

  @Test
  void utf16_is_named() {
    byte[] utf16 = START.getBytes(StandardCharsets.UTF_16);
    assertEquals(one("1:1: this is UTF-16; save the file as UTF-8"), refusal(utf16));
    byte[] little = ("\uFEFF" + START).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(one("1:1: this is UTF-16; save the file as UTF-8"), refusal(little));
  }

  @Test
  void utf16_without_mark_has_forbidden_characters() {
    assertEquals(
        one("1:2: the character U+0000 is not allowed"),
        refusal(START.getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void a_surrogate_alone_is_no_text() {
    DossierException refused =
        assertThrows(DossierException.class, () -> reader.read("notes: \uD800\n", "in.yaml"));
    assertEquals(one("1:8: the character U+D800 is not allowed"), refused.getMessage());
  }

  @Test
  void a_utf8_mark_is_ignored() {
    assertEquals(reader.read(START, "a"), reader.read("\uFEFF" + START, "a"));
  }

  @Test
  void too_large() {
    assertEquals(
        one("1:1: larger than 1 MiB; a dossier holds one situation as of one date"),
        refusal("# " + "x".repeat(1 << 20)));
  }

  @Test
  void an_endless_stream_ends() {
    assertEquals(
        one("1:1: larger than 1 MiB; a dossier holds one situation as of one date"),
        assertThrows(DossierException.class, () -> reader.read(new Endless(), "in.yaml"))
            .getMessage());
  }

  @Test
  void too_many_facts() {
    assertEquals(
        one("1:1: 10001 facts; a dossier holds at most 10000"),
        refusal(START + "populations:\n" + "- {id: a, evidence: un}\n".repeat(9_999)));
  }

  @Test
  void a_text_too_long() {
    assertEquals(
        one("6:8: a text of 10001 characters; at most 10000 fit"),
        refusal(START + "notes: " + "x".repeat(10_001) + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "{\"a\":", "? "})
  void deep_nesting_is_refused_quickly(String opening) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String name : new String[] {"in.yaml", "in.json"}) {
            assertThrows(DossierException.class, () -> reader.read(opening.repeat(200_000), name));
          }
        });
  }

  @Test
  void deep_nesting_says_how_deep() {
    assertEquals(
        one("1:9: nested deeper than 8 levels; a dossier needs no more than 4"),
        refusal("[".repeat(100)));
  }

  @Test
  void many_mistakes_are_found_quickly() {
    StringBuilder text = new StringBuilder(START).append("indicators:\n");
    for (int i = 0; i < 9_000; i++) {
      text.append("- {code: tension.levels").append(i).append(", subject: nobody").append(i);
      text.append(", value: HIGH, evidence: un}\n");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          DossierException refused =
              assertThrows(DossierException.class, () -> reader.read(text.toString(), "in.yaml"));
          assertEquals(9_000, refused.problems().size());
        });
  }

  @Test
  void a_missing_file_is_no_broken_dossier() {
    assertThrows(NoSuchFileException.class, () -> reader.read(Path.of("no-such-file.yaml")));
  }

  private static final class Endless extends java.io.InputStream {
    @Override
    public int read() {
      return '#';
    }
  }
}
