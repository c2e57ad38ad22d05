package org.r2prules.dossier.internal.reading;

import java.util.List;
import java.util.Map;
import org.r2prules.dossier.internal.form.Wording;

/** A part of a file, whether YAML or JSON, that knows where it stands. */
sealed interface Node {

  /** Where it begins. */
  Place place();

  /** What it is, for a message. */
  String what();

  /** Keys and values, in the order of the file. */
  record Mapping(Place place, Map<String, Member> members) implements Node {
    @Override
    public String what() {
      return "a map";
    }
  }

  /** A value and where its key stands. */
  record Member(Place place, Node value) {}

  /** A list. */
  record Sequence(Place place, List<Node> items) implements Node {
    @Override
    public String what() {
      return "a list";
    }
  }

  /** A single value with its text as it stands in the file. */
  record Scalar(Place place, Kind kind, String text) implements Node {

    /** The kinds of single value. */
    enum Kind {
      TEXT,
      NUMBER,
      YES_NO,
      NOTHING
    }

    @Override
    public String what() {
      return switch (kind) {
        case TEXT -> "the text " + Wording.quote(text);
        case NUMBER -> "the number " + Wording.clip(text);
        case YES_NO -> text;
        case NOTHING -> "nothing";
      };
    }
  }
}
