package org.r2prules.check;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.r2prules.judgement.Conclusion;

/**
 * Whether the consequences compile. The compiler of rules names the class that it makes of a
 * consequence, and a line of that; here each consequence is given to the compiler of Java as a
 * method that stands on the lines and in the columns that it has in its file.
 */
final class CompileCheck {

  private final ParsedFile file;
  private final Map<String, String> types = new LinkedHashMap<>();

  /** The rules of one file whose consequence can be looked at. */
  private record ParsedFile(SourceText source, Imports imports, List<ParsedRule> rules) {}

  private CompileCheck(ParsedFile file) {
    this.file = file;
  }

  /**
   * What the compiler says of the rules of which nothing else is said; nothing without a JDK.
   *
   * @param told what is known to be wrong
   */
  static List<Problem> of(RuleFiles files, List<Problem> told) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, ParsedFile> byFile = byFile(files, told);
    if (compiler == null || byFile.isEmpty()) {
      return List.of();
    }
    Map<URI, ParsedFile> sources = new LinkedHashMap<>();
    List<JavaFileObject> units = new ArrayList<>();
    for (ParsedFile each : byFile.values()) {
      URI uri = URI.create("string:///Rules" + units.size() + ".java");
      sources.put(uri, each);
      units.add(unit(uri, new CompileCheck(each).java("Rules" + units.size())));
    }
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-nowarn", "-Xmaxerrs", "10000", "-classpath", classPath());
    try {
      JavacTask task =
          (JavacTask) compiler.getTask(new StringWriter(), null, said, options, null, units);
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot compile the consequences", e);
    }
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR && each.getSource() != null)
        .map(each -> problem(sources.get(each.getSource().toUri()), each))
        .toList();
  }

  private static Map<String, ParsedFile> byFile(RuleFiles files, List<Problem> told) {
    Set<String> wrong =
        told.stream()
            .filter(each -> each.cause() != Cause.LABEL && each.cause() != Cause.UNREAD)
            .map(each -> String.valueOf(each.rule()))
            .collect(Collectors.toSet());
    Map<String, ParsedFile> byFile = new TreeMap<>();
    for (ParsedRule rule : files.rules()) {
      if (rule.then() != null && !wrong.contains(rule.id())) {
        byFile
            .computeIfAbsent(
                rule.source().file(),
                f -> new ParsedFile(rule.source(), rule.imports(), new ArrayList<>()))
            .rules()
            .add(rule);
      }
    }
    return byFile;
  }

  private static JavaFileObject unit(URI uri, String text) {
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Where the facts and judgements are, and whatever else this runs on. */
  private static String classPath() {
    // Some class loaders tell of a class where it is, and of its source nothing.
    String name = Conclusion.class.getName().replace('.', '/') + ".class";
    URL found = Conclusion.class.getClassLoader().getResource(name);
    String ours = String.valueOf(found);
    int end = ours.length() - name.length();
    boolean jar = ours.startsWith("jar:");
    Path core = Path.of(URI.create(jar ? ours.substring(4, end - 2) : ours.substring(0, end)));
    return Stream.of(core.toString(), System.getProperty("java.class.path", ""))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A class with a method for each consequence, each on the lines that it has in its file. */
  private String java(String name) {
    StringBuilder text = new StringBuilder();
    file.imports().types().forEach(each -> text.append("import ").append(each).append("; "));
    file.imports()
        .functions()
        .forEach(each -> text.append("import static ").append(each).append("; "));
    text.append("final class ").append(name).append(" { ");
    text.append("static void insertLogical(Object fact) {} ");
    int number = 0;
    for (ParsedRule rule : file.rules()) {
      String parameters = parameters(rule);
      if (parameters != null) {
        Place start = file.source().at(rule.thenStart());
        text.append("static void rule").append(number++).append(parameters).append(" {");
        align(text, start);
        text.append(file.source().text(), rule.thenStart(), rule.thenEnd()).append("\n} ");
      }
    }
    return text.append("}").toString();
  }

  /** Fills up with lines and spaces until the place is reached. */
  private static void align(StringBuilder text, Place to) {
    long line = text.chars().filter(letter -> letter == '\n').count() + 1;
    if (line < to.line()) {
      text.append("\n".repeat((int) (to.line() - line))).append(" ".repeat(to.column() - 1));
    }
  }

  /** The variables of the patterns with their types; null where one cannot be told. */
  private String parameters(ParsedRule rule) {
    types.clear();
    for (Pattern pattern : rule.patterns()) {
      types.putAll(pattern.into());
      if (!pattern.collected()) {
        Class<?> type = file.imports().type(pattern.type()).orElse(null);
        if (pattern.variable() != null) {
          types.put(pattern.variable(), type == null ? "" : type.getCanonicalName());
        }
        pattern.fields().forEach((variable, field) -> types.put(variable, type(type, field)));
      }
    }
    return types.containsValue("")
        ? null
        : types.entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey())
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The type of a field as it is declared; empty if it is not known. */
  private static String type(Class<?> type, String field) {
    if (type == null) {
      return "";
    }
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0 && KnownTypes.isField(method, field)) {
        return method.getGenericReturnType().getTypeName().replace('$', '.');
      }
    }
    return "";
  }

  private static Problem problem(ParsedFile file, Diagnostic<? extends JavaFileObject> said) {
    Place place =
        new Place(file.source().file(), (int) said.getLineNumber(), (int) said.getColumnNumber());
    String rule =
        file.rules().stream()
            .filter(each -> each.place().compareTo(place) <= 0)
            .reduce((one, next) -> next)
            .map(ParsedRule::id)
            .orElse(null);
    String message =
        said.getMessage(Locale.ENGLISH)
            .lines()
            .map(String::strip)
            .collect(Collectors.joining("; "))
            .replaceAll("\\s+", " ")
            .replaceAll("\\b(?:java\\.lang|java\\.util|org\\.r2prules\\.\\w+)\\.", "")
            .replace(";;", ";");
    return Problem.of(
        Cause.NOT_COMPILED, place, rule, "", "the consequence does not compile: " + message);
  }
}
