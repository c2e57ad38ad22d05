package org.r2prules.kb.handbook;

import java.util.Collection;
import java.util.stream.Collectors;
import org.r2prules.kb.Graph.Node;

/**
 * Where a page of the handbook finds others, and the files of the project.
 *
 * @param topic the folder that the page lies in; empty for the handbook's own
 */
record Links(String topic) {

  private static final String KB = "../../r2p-rules-kb/src/";
  private static final String WRITTEN = KB + "main/resources/org/r2prules/kb/";
  private static final String SCENARIOS = KB + "test/resources/org/r2prules/kb/";

  /** From the folder of the handbook. */
  static Links fromTop() {
    return new Links("");
  }

  /** From the folder of a topic. */
  static Links from(String topic) {
    return new Links(topic);
  }

  private String up() {
    return topic.isEmpty() ? "" : "../";
  }

  static String page(Node rule) {
    return Material.topic(rule) + "/" + rule.id() + ".md";
  }

  String rule(Node rule) {
    return page(rule.id(), page(rule));
  }

  String rules(Collection<Node> rules) {
    return rules.stream().map(this::rule).collect(Collectors.joining(", "));
  }

  String page(String text, String page) {
    return Markdown.link(
        text,
        !topic.isEmpty() && page.startsWith(topic + "/")
            ? page.substring(topic.length() + 1)
            : up() + page);
  }

  String written(String file) {
    return Markdown.link(file, up() + WRITTEN + file);
  }

  String scenarios(String file) {
    return Markdown.link(file, up() + SCENARIOS + file);
  }
}
