package org.r2prules.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.kie.api.KieServices;
import org.r2prules.R2pRules;
import org.r2prules.check.Lint;

/**
 * What was compiled in earlier runs, a file for each file of rules, under what it was compiled from
 * and with. It saves time alone: whatever goes wrong with it, rules are compiled anew.
 */
final class Store {

  private static final String MODELS = "models";
  private static final int DAYS = 30;

  private final Path folder;
  private final String tools = tools();

  /** A store in that folder; none where it is null. */
  Store(Path folder) {
    this.folder = folder;
  }

  /** Everything that a compiled rule depends on besides its text. */
  private static String tools() {
    return version(R2pRules.class)
        + version(Lint.class)
        + version(KieServices.class)
        + Runtime.version();
  }

  private static String version(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      Path path = Path.of(source.getLocation().toURI());
      try (Stream<Path> files = Files.walk(path)) {
        StringBuilder all = new StringBuilder();
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          all.append(file.getFileName()).append(Files.size(file));
          all.append(Files.getLastModifiedTime(file));
        }
        return all.toString();
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      // Nobody knows what it is: nothing that an earlier run kept will do.
      return "unknown " + System.nanoTime();
    }
  }

  String key(RuleText text, List<RuleText> shared) {
    List<String> texts = new ArrayList<>(List.of(text.file(), text.drl()));
    shared.forEach(each -> texts.add(each.drl()));
    return key(texts);
  }

  /** A key for what is made of these texts, with the tools of today. */
  String key(List<String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(tools.getBytes(StandardCharsets.UTF_8));
      for (String each : texts) {
        digest.update(each.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** What is kept under that key; null if nothing is. */
  Compiled get(String key) {
    Path file = folder == null ? null : folder.resolve(key + ".zip");
    if (file == null || !Files.isRegularFile(file)) {
      return null;
    }
    Map<String, byte[]> classes = new TreeMap<>();
    List<String> models = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        if (entry.getName().equals(MODELS)) {
          new String(bytes, StandardCharsets.UTF_8).lines().forEach(models::add);
        } else {
          classes.put(entry.getName(), bytes);
        }
      }
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return models.isEmpty() ? null : new Compiled(models, classes);
    } catch (IOException e) {
      return null;
    }
  }

  /** Keeps it, and forgets what nobody has asked for in a month. */
  void put(String key, Compiled compiled) {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
          write(zip, each.getKey(), each.getValue());
        }
        // Last, so that a file without it is not whole.
        write(zip, MODELS, String.join("\n", compiled.models()).getBytes(StandardCharsets.UTF_8));
      }
      Path part = Files.createTempFile(folder, key, ".part");
      try (OutputStream out = Files.newOutputStream(part)) {
        bytes.writeTo(out);
      }
      Files.move(part, folder.resolve(key + ".zip"), StandardCopyOption.REPLACE_EXISTING);
      forget();
    } catch (IOException e) {
      // It will be compiled again.
    }
  }

  private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private void forget() throws IOException {
    FileTime old = FileTime.from(Instant.now().minus(DAYS, ChronoUnit.DAYS));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
