package org.r2prules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.r2prules.dossier.DossierException;
import org.r2prules.dossier.Problem;

/** How the results of several dossiers stand in one output: apart, and each with its name. */
abstract class Several {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What one has come to. */
  interface Result {
    void to(PrintWriter out) throws IOException;
  }

  /** The results of so many, as JSON or as text; the result of one is printed as it is. */
  static Several of(PrintWriter out, int many, boolean json) {
    return many == 1 ? new One(out) : json ? new Json(out) : new Text(out);
  }

  void begin() {}

  abstract void print(String name, Result result);

  private static void write(Result result, PrintWriter out) {
    try {
      result.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a print writer keeps its errors", e);
    }
  }

  /** One has no result, and it was told on the error output why. */
  void refused(String name, Exception why) {}

  void end() {}

  private static final class One extends Several {
    private final PrintWriter out;

    One(PrintWriter out) {
      this.out = out;
    }

    @Override
    void print(String name, Result result) {
      write(result, out);
    }
  }

  private static final class Text extends Several {
    private final PrintWriter out;
    private boolean first = true;

    Text(PrintWriter out) {
      this.out = out;
    }

    @Override
    void print(String name, Result result) {
      out.print((first ? "" : "\n") + "==> " + name + " <==\n");
      write(result, out);
      first = false;
    }
  }

  private static final class Json extends Several {
    private final PrintWriter out;
    private boolean first = true;

    Json(PrintWriter out) {
      this.out = out;
    }

    @Override
    void begin() {
      out.print("[");
    }

    @Override
    void print(String name, Result result) {
      begin(name, "assessment");
      write(result, out);
      out.print("}");
    }

    @Override
    void refused(String name, Exception why) {
      List<String> problems =
          why instanceof DossierException dossier
              ? dossier.problems().stream().map(Problem::toString).toList()
              : List.of(String.valueOf(why.getMessage()));
      begin(name, "problems");
      out.print(json(problems) + "}");
    }

    private void begin(String name, String key) {
      out.print((first ? "\n" : ",\n") + "{\"file\": " + json(name) + ", \"" + key + "\": ");
      first = false;
    }

    private static String json(Object value) {
      try {
        return MAPPER.writeValueAsString(value);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("text is no JSON", e);
      }
    }

    @Override
    void end() {
      out.print("\n]\n");
      out.flush();
    }
  }
}
