package org.r2prules.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command did. */
record Run(int exit, String out, String err) {

  static Run of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = R2p.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(args);
    return new Run(exit, out.toString(), err.toString().replace("\r\n", "\n"));
  }
}
