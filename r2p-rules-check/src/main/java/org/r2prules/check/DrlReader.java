package org.r2prules.check;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a file of rules as the compiler of Drools does. */
final class DrlReader {

  private final List<ParsedRule> rules = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Imports imports = new Imports(new ArrayList<>(), new ArrayList<>());
  private String importing;
  private boolean whole = true;

  List<ParsedRule> rules() {
    return rules;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Whether every file and every consequence could be read. */
  boolean whole() {
    return whole;
  }

  void read(SourceText source) {
    quotes(source);
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr file;
    try {
      file = parser.parse(false, source.text());
    } catch (DroolsParserException e) {
      whole = false;
      problems.add(
          Problem.of(Cause.NOT_READABLE, source.at(0), null, "", "no DRL: " + e.getMessage()));
      return;
    }
    List<RuleEnds.Open> open = parser.hasErrors() ? RuleEnds.missing(source.text()) : List.of();
    for (RuleEnds.Open each : open) {
      whole = false;
      problems.add(
          Problem.of(
              Cause.NOT_READABLE,
              source.at(each.start()),
              each.name(),
              "end",
              each.next() < source.text().length()
                  ? "the rule has no end before the next begins in line "
                      + source.at(each.next()).line()
                  : "the rule has no end"));
    }
    for (DroolsError error : parser.getErrors()) {
      whole = false;
      Place at = place(source, error);
      if (!follows(source, at, open)) {
        problems.add(problem(at, text(error)));
      }
    }
    if (file == null) {
      return;
    }
    imports(source, file.getImports(), imports.types());
    imports(source, file.getFunctionImports(), imports.functions());
    for (RuleDescr rule : file.getRules()) {
      rules.add(rule(source, rule));
    }
  }

  /** Imports are those of the package, whichever file they stand in: so they stand in one. */
  private void imports(SourceText source, List<? extends ImportDescr> found, List<String> known) {
    for (ImportDescr each : found) {
      if (importing == null) {
        importing = source.file();
      }
      if (!importing.equals(source.file())) {
        problems.add(
            Problem.of(
                Cause.FORM,
                source.of(each.getTarget(), 0),
                null,
                each.getTarget(),
                "imports hold for every file of the package and stand in one: " + importing));
      }
      known.add(each.getTarget());
    }
  }

  /** Whether something else, that is told already, leads the parser astray there. */
  private boolean follows(SourceText source, Place at, List<RuleEnds.Open> open) {
    return problems.stream().anyMatch(each -> each.place().equals(at) && !each.word().isEmpty())
        || open.stream()
            .anyMatch(
                each ->
                    source.at(each.start()).compareTo(at) <= 0
                        && source.at(each.after()).compareTo(at) >= 0);
  }

  private static Place place(SourceText source, DroolsError error) {
    return error instanceof ParserError at
        ? new Place(source.file(), Math.max(1, at.getRow()), Math.max(0, at.getCol()) + 1)
        : source.at(0);
  }

  /** What the parser says names the rule at its end. */
  private static Problem problem(Place at, String said) {
    int rule = said.indexOf(" in rule \"");
    return rule < 0 || !said.endsWith("\"")
        ? Problem.of(Cause.NOT_READABLE, at, null, "", "no DRL: " + said)
        : Problem.of(
            Cause.NOT_READABLE,
            at,
            said.substring(rule + " in rule \"".length(), said.length() - 1),
            "",
            "no DRL: " + said.substring(0, rule));
  }

  /** What the parser says, without its number and the place, which stand in front already. */
  private static String text(DroolsError error) {
    String message = error.getMessage().lines().findFirst().orElse("");
    if (!(error instanceof ParserError at)) {
      return message;
    }
    String place = " " + at.getRow() + ":" + at.getCol() + " ";
    int found = message.indexOf(place);
    return found < 0 ? message : message.substring(found + place.length());
  }

  private ParsedRule rule(SourceText source, RuleDescr rule) {
    int start = rule.getStartCharacter();
    for (String attribute : rule.getAttributes().keySet()) {
      problems.add(
          Problem.of(
              Cause.FORM,
              source.of(attribute, start),
              rule.getName(),
              attribute,
              attribute + " is not for rules of a doctrine: what they read gives their order"));
    }
    PatternReader patterns = new PatternReader(source, rule.getName());
    patterns.read(rule.getLhs());
    problems.addAll(patterns.problems());
    Map<String, String> notes = new LinkedHashMap<>();
    for (AnnotationDescr note : rule.getAnnotations()) {
      notes.put(note.getName(), String.valueOf(note.getSingleValueStripped()));
    }
    String then = String.valueOf(rule.getConsequence());
    int thenStart = Math.max(start, source.text().indexOf(then, start));
    return new ParsedRule(
        rule.getName(),
        source,
        start,
        notes,
        imports,
        patterns.patterns(),
        java(source, rule.getName(), then, thenStart),
        thenStart,
        Math.min(source.text().length(), thenStart + then.length()),
        Map.of());
  }

  private BlockStmt java(SourceText source, String rule, String then, int start) {
    JavaParser parser =
        new JavaParser(
            new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                .setTabSize(1));
    ParseResult<BlockStmt> result = parser.parseBlock("{" + then + "\n}");
    if (!result.isSuccessful()) {
      whole = false;
      Problem wrong = problem(source, rule, result.getProblems().get(0), start);
      problems.add(wrong);
      return null;
    }
    return result.getResult().orElseThrow();
  }

  /** What the parser of Java says, without the list of all that could stand there. */
  private static Problem problem(
      SourceText source, String rule, com.github.javaparser.Problem said, int start) {
    String why = said.getMessage().lines().findFirst().orElse("");
    int list = why.indexOf(", expected one of");
    Position at =
        said.getLocation()
            .flatMap(TokenRange::toRange)
            .map(range -> range.begin)
            .orElse(new Position(1, 2));
    return Problem.of(
        Cause.NOT_READABLE,
        ParsedRule.place(source.at(start), at.line, at.column),
        rule,
        "",
        "the consequence is no Java: " + (list < 0 ? why : why.substring(0, list)));
  }

  /** A word processor makes them; a compiler does not take them. */
  private void quotes(SourceText source) {
    for (int i = 0; i < source.text().length(); i++) {
      char letter = source.text().charAt(i);
      if ("\u2018\u2019\u201c\u201d".indexOf(letter) >= 0) {
        problems.add(
            Problem.of(
                Cause.NOT_READABLE,
                source.at(i),
                null,
                String.valueOf(letter),
                "the quotation mark " + letter + " is none of the keyboard: \" and ' are"));
      }
    }
  }
}
