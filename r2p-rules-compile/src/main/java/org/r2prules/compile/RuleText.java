package org.r2prules.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A file of rules as the compiler takes it: a table is written out as rules.
 *
 * @param file its name, from the folder of the rules on
 * @param written what its author wrote
 * @param drl the rules
 */
record RuleText(String file, String written, String drl) {

  static RuleText read(Path folder, Path path) {
    String file = folder.relativize(path).toString().replace('\\', '/');
    try {
      String text = Files.readString(path);
      return new RuleText(file, text, file.endsWith(".csv") ? ofTable(text) : text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static String ofTable(String text) {
    return new SpreadsheetCompiler()
        .compile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), InputType.CSV);
  }

  /** Whether its author wrote a table. */
  boolean isTable() {
    return !drl.equals(written);
  }

  /** The name of the rule that a line of the rules is of; empty before the first. Lines from 1. */
  String ruleAt(int line) {
    String name = "";
    try {
      PackageDescr parsed = new DrlParser(LanguageLevelOption.DRL6).parse(false, drl);
      for (RuleDescr rule : parsed == null ? List.<RuleDescr>of() : parsed.getRules()) {
        if (rule.getLine() <= line) {
          name = rule.getName();
        }
      }
    } catch (DroolsParserException e) {
      // It is compiled all the same, and what it says comes without a rule.
    }
    return name;
  }
}
