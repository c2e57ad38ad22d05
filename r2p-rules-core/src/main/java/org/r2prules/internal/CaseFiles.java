package org.r2prules.internal;

import java.util.List;

/** The replayed cases that come with a knowledge base. Immutable and thread-safe. */
public final class CaseFiles {

  private final DoctrineFiles files;
  private final List<String> names;

  private CaseFiles(DoctrineFiles files) {
    this.files = files;
    this.names = files.cases();
  }

  /** Those of the one knowledge base that the class loader sees. */
  public static CaseFiles on(ClassLoader loader) {
    return new CaseFiles(DoctrineFiles.on(loader));
  }

  /** Their names, as the knowledge base lists them. */
  public List<String> names() {
    return names;
  }

  /** The dossier of one of them, in YAML. */
  public String text(String name) {
    return files.caseText(name);
  }
}
