package org.r2prules.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.assessment.WhatIf;
import org.r2prules.facts.Standard;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Assesses dossiers. */
@Command(
    name = "assess",
    description = {
      "Assesses dossiers and prints a page on each: at most 60 lines. Of several each is headed by its name.",
      "With --json that is a list of maps, each with 'file' and 'assessment', or 'problems'."
    },
    mixinStandardHelpOptions = true)
final class Assess implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Input input;

  @Mixin private Each each;

  @ArgGroup private View view;

  @picocli.CommandLine.Option(
      names = "--reading",
      paramLabel = "KEY=READING",
      description = "Another reading of a switch (r2p readings); may be repeated.")
  private Map<String, String> readings = new LinkedHashMap<>();

  @picocli.CommandLine.Option(
      names = "--standard",
      paramLabel = "STANDARD",
      description = "The standard of proof required of every fact: ${COMPLETION-CANDIDATES}.")
  private Standard standard = R2pRules.USUAL_STANDARD;

  @Override
  public Integer call() {
    R2pRules rules = rules();
    String html = view == null ? null : view.html();
    if (html != null) {
      return html(rules, html);
    }
    Several several = Several.of(spec.commandLine().getOut(), input.names().size(), isJson());
    several.begin();
    int worst =
        each.run(
            input.names(),
            name -> View.of(view).show(rules.whatIf(input.read(rules, name))),
            several::print,
            several::refused);
    several.end();
    return worst;
  }

  private int html(R2pRules rules, String file) {
    HtmlFile.requireName(file);
    if (input.names().size() > 1) {
      throw new Refusal("--html is of one dossier: each has a file of its own");
    }
    WhatIf whatIf = rules.whatIf(input.read(rules, input.names().get(0)));
    HtmlFile.write(whatIf, file, spec.commandLine().getOut());
    return R2p.DONE;
  }

  private boolean isJson() {
    return view != null && view.isJson();
  }

  private R2pRules rules() {
    R2pRules rules = R2pRules.load().requiring(standard);
    for (Map.Entry<String, String> reading : readings.entrySet()) {
      try {
        rules = rules.withReading(reading.getKey(), reading.getValue());
      } catch (NoSuchElementException e) {
        throw new Refusal(e.getMessage());
      }
    }
    return rules;
  }
}
