package org.r2prules.kb.handbook;

import java.util.Map;
import java.util.TreeMap;
import org.r2prules.kb.Graph.Node;

/** The pages of the handbook, by their paths in its folder. */
public final class Handbook {

  private Handbook() {}

  /** Made of this; the index names the command that writes them. */
  public static Map<String, String> pages(Material material, String command) {
    Map<String, String> pages = new TreeMap<>();
    FrontPages front = new FrontPages(material);
    pages.put("README.md", front.index(command));
    pages.put("all.md", front.all());
    Indexes indexes = new Indexes(material);
    pages.put("by-section.md", indexes.bySection());
    pages.put("by-fact.md", indexes.byFact());
    pages.put("by-question.md", indexes.byQuestion());
    pages.put("by-conclusion.md", indexes.byConclusion());
    TopicPage topics = new TopicPage(material);
    material.topics().forEach(topic -> pages.put(topic + "/README.md", topics.of(topic)));
    RulePage rules = new RulePage(material);
    for (Node rule : material.rules()) {
      pages.put(page(rule), rules.of(rule));
    }
    return pages;
  }

  /** The path of the page of a rule. */
  public static String page(Node rule) {
    return Links.page(rule);
  }
}
