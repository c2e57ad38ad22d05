package org.r2prules.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Nearest;
import org.r2prules.facts.Standard;
import org.r2prules.json.AssessmentJson;
import org.r2prules.judgement.Conclusion;
import org.r2prules.report.TextReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Assesses dossiers. */
@Command(
    name = "assess",
    description = {
      "Assesses dossiers and prints the report of each; of several each is headed by its name.",
      "With --json that is a list of maps, each with 'file' and 'assessment', or 'problems'."
    },
    mixinStandardHelpOptions = true)
final class Assess implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Input input;

  @Mixin private Each each;

  @ArgGroup private Form form;

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

  /** What to print instead of the report: one of these. */
  static final class Form {
    @picocli.CommandLine.Option(names = "--json", description = "Print everything as JSON.")
    private boolean json;

    @picocli.CommandLine.Option(
        names = "--html",
        paramLabel = "FILE.html",
        arity = "0..1",
        fallbackValue = HtmlFile.OUTPUT,
        description = {
          "Write a brief to look at and to print, one HTML file that needs nothing else; to the",
          "output where no file is named."
        })
    private String html;

    @picocli.CommandLine.Option(
        names = "--explain",
        paramLabel = "ID[@ABOUT]",
        description = "Print why a conclusion stands as it does; without @, on all it is about.")
    private String explain;

    @picocli.CommandLine.Option(
        names = "--why-not",
        paramLabel = "OPTION",
        description = "Print why an option is not available.")
    private String whyNot;
  }

  @Override
  public Integer call() {
    R2pRules rules = rules();
    if (form != null && form.html != null) {
      return html(rules, form.html);
    }
    Several several = Several.of(spec.commandLine().getOut(), input.names().size(), isJson());
    several.begin();
    int worst =
        each.run(
            input.names(),
            name -> result(rules.assess(input.read(rules, name))),
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
    return form != null && form.json;
  }

  /** JSON is written as it is made: it may be large. */
  private Several.Result result(Assessment assessment) {
    if (isJson()) {
      return out -> AssessmentJson.write(assessment, out);
    }
    String text = text(assessment);
    return out -> out.print(text);
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

  private String text(Assessment assessment) {
    if (form == null) {
      return TextReport.detail(assessment);
    }
    return form.explain != null
        ? explain(assessment, form.explain)
        : whyNot(assessment, form.whyNot);
  }

  private static String explain(Assessment assessment, String id) {
    List<String> keys =
        assessment.conclusions().stream()
            .filter(conclusion -> conclusion.key().equals(id) || conclusion.id().equals(id))
            .map(Conclusion::key)
            .toList();
    if (keys.isEmpty()) {
      List<String> there =
          id.contains("@")
              ? assessment.conclusions().stream().map(Conclusion::key).toList()
              : assessment.conclusions().stream().map(Conclusion::id).distinct().toList();
      throw new Refusal("no conclusion " + id + Nearest.hint(id, there));
    }
    return String.join(
        "\n",
        keys.stream().map(key -> lines(TextReport.explanation(assessment.explain(key)))).toList());
  }

  private static String whyNot(Assessment assessment, String id) {
    try {
      return lines(TextReport.whyNot(assessment, id));
    } catch (NoSuchElementException e) {
      throw new Refusal(e.getMessage());
    }
  }

  private static String lines(String text) {
    return text.endsWith("\n") ? text : text + "\n";
  }
}
