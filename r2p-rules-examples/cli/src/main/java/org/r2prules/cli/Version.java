package org.r2prules.cli;

import org.r2prules.R2pRules;
import org.r2prules.doctrine.Doctrine;
import picocli.CommandLine.IVersionProvider;

/** Which doctrine this is. Loaded only when asked for. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Doctrine doctrine = R2pRules.load().doctrine();
    return new String[] {
      "doctrine " + doctrine.name() + " " + doctrine.version(), "sha-256 " + doctrine.hash()
    };
  }
}
