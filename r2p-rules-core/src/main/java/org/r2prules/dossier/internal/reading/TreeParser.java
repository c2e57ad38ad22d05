package org.r2prules.dossier.internal.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prules.dossier.internal.form.DossierForm;
import org.r2prules.dossier.internal.form.Wording;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads the tokens of YAML or JSON into one tree. Nothing but maps, lists and single values. */
final class TreeParser {

  static final int MAX_DEPTH = 8;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(DossierForm.MAX_BYTES).build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();
  private static final JsonFactory YAML =
      YAMLFactory.builder()
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
          .build();

  private final JsonParser parser;
  private final Complaints complaints;
  private boolean plainData = true;

  private TreeParser(JsonParser parser, Complaints complaints) {
    this.parser = parser;
    this.complaints = complaints;
  }

  /** The tree; complains about what is no plain data, throws where reading on is pointless. */
  static Node parse(String text, boolean json, Complaints complaints) {
    try (JsonParser parser = (json ? JSON : YAML).createParser(text)) {
      return new TreeParser(parser, complaints).document();
    } catch (JsonProcessingException e) {
      throw complaints.with(place(e), (json ? "not valid JSON: " : "not valid YAML: ") + reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private Node document() throws IOException {
    if (parser.nextToken() == null) {
      throw complaints.with(Place.START, "empty; a dossier needs at least 'situation'");
    }
    Node root = node(1);
    if (parser.nextToken() != null) {
      throw complaints.with(here(), "a second document begins here; a dossier is one document");
    }
    if (!plainData) {
      throw complaints.exception(); // what such parts would have meant is not known
    }
    return root;
  }

  private Node node(int depth) throws IOException {
    Place place = here();
    boolean marked = rejectReferences(place);
    JsonToken token = parser.currentToken();
    if (token.isStructStart() && depth > MAX_DEPTH) {
      throw complaints.with(
          place, "nested deeper than " + MAX_DEPTH + " levels; a dossier needs no more than 4");
    }
    return switch (token) {
      case START_OBJECT -> mapping(place, depth, marked);
      case START_ARRAY -> sequence(place, depth);
      case VALUE_TRUE -> new Node.Scalar(place, Node.Scalar.Kind.YES_NO, "true");
      case VALUE_FALSE -> new Node.Scalar(place, Node.Scalar.Kind.YES_NO, "false");
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Node.Scalar(place, Node.Scalar.Kind.NUMBER, parser.getText());
      case VALUE_STRING -> new Node.Scalar(place, Node.Scalar.Kind.TEXT, text(place));
      default -> new Node.Scalar(place, Node.Scalar.Kind.NOTHING, "");
    };
  }

  private Node mapping(Place place, int depth, boolean marked) throws IOException {
    Map<String, Node.Member> members = new LinkedHashMap<>();
    boolean repeated = marked; // the parser repeats at the first key what marks the map
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place at = here();
      if (!repeated) {
        rejectReferences(at);
      }
      repeated = false;
      String key = parser.currentName();
      parser.nextToken();
      Node value = node(depth + 1);
      if (key.equals("<<")) {
        notPlain(at, "merge keys (<<) are not allowed; write the values out");
        continue;
      }
      Node.Member before = members.putIfAbsent(key, new Node.Member(at, value));
      if (before != null) {
        complaints.add(
            at,
            "",
            "the key "
                + Wording.quote(key)
                + " stands twice in one map, first in line "
                + before.place().line());
      }
    }
    return new Node.Mapping(place, members);
  }

  private Node sequence(Place place, int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Node.Sequence(place, items);
  }

  private String text(Place place) throws IOException {
    String text = parser.getText();
    if (text.length() > DossierForm.MAX_TEXT) {
      complaints.add(
          place,
          "",
          "a text of " + text.length() + " characters; at most " + DossierForm.MAX_TEXT + " fit");
    }
    return text;
  }

  /** Whether there was something to reject. */
  private boolean rejectReferences(Place place) throws IOException {
    if (!(parser instanceof YAMLParser yaml)) {
      return false;
    }
    boolean anchor = yaml.getObjectId() != null;
    if (yaml.isCurrentAlias()) {
      notPlain(place, "YAML aliases (*) are not allowed; name evidence under 'sources' instead");
    } else if (anchor) {
      notPlain(place, "YAML anchors (&) are not allowed; name evidence under 'sources' instead");
    }
    Object tag = yaml.getTypeId();
    if (tag != null) {
      notPlain(
          place,
          "YAML tags (!) are not allowed, found "
              + Wording.quote(tag.toString())
              + "; write the plain value");
    }
    return anchor || tag != null;
  }

  private void notPlain(Place place, String what) {
    plainData = false;
    complaints.add(place, "", what);
  }

  private Place here() {
    return place(parser.currentTokenLocation());
  }

  private static Place place(JsonLocation location) {
    return location == null
        ? Place.START
        : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static Place place(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
      Mark mark = yaml.getProblemMark();
      return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
    return place(e.getLocation());
  }

  private static String reason(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException yaml) {
      String problem = yaml.getProblem();
      return yaml.getContext() == null ? problem : yaml.getContext() + ", " + problem;
    }
    String message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    if (message.startsWith("Expected a field name")) {
      return "a key is plain text";
    }
    int marker = message.indexOf(" (start marker");
    return marker < 0 ? message : message.substring(0, marker);
  }
}
