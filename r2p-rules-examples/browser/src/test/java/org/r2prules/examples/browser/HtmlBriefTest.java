package org.r2prules.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.WhatIf;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.report.Brief;
import org.r2prules.report.HtmlBrief;

/** The HTML brief as a parser reads it: of every shipped case, of hostile names, of many people. */
class HtmlBriefTest {

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");
  private static final Pattern LEFT = Pattern.compile("(\\d[\\d,]*) conclusions are left out");
  private static final int TOO_MUCH = 6_000_000;

  private static final Map<String, WhatIf> ASKED = new TreeMap<>();
  private static final Map<String, String> FILES = new TreeMap<>();
  private static final Map<String, Document> PAGES = new TreeMap<>();
  private static final List<String> MISTAKES = new ArrayList<>();

  @BeforeAll
  static void write() {
    R2pRules rules = R2pRules.load();
    rules.cases().forEach(name -> write(rules, name, rules.dossierOfCase(name)));
    write(rules, "hostile", Dossiers.hostile());
    write(rules, "great", Dossiers.great());
  }

  private static void write(R2pRules rules, String name, Dossier dossier) {
    WhatIf whatIf = rules.whatIf(dossier);
    String html = HtmlBrief.of(whatIf);
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    PAGES.put(name, parser.parseInput(html, ""));
    parser.getErrors().forEach(error -> MISTAKES.add(name + " " + error));
    ASKED.put(name, whatIf);
    FILES.put(name, html);
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void the_file_is_well_formed() {
    assertEquals(List.of(), MISTAKES);
  }

  @Test
  void all_that_the_page_says_is_in_it() {
    for (String name : R2pRules.load().cases()) {
      String text = words(PAGES.get(name).body().wholeText());
      Brief brief = Brief.of(ASKED.get(name));
      assertTrue(text.contains(words(brief.title())), name);
      assertTrue(text.contains(words(brief.basis())), name);
      assertTrue(text.contains(words(brief.closing())), name);
      for (Brief.Section section : brief.sections()) {
        assertFalse(section.entries().isEmpty(), section.heading());
        for (Brief.Entry entry : section.entries()) {
          assertTrue(text.contains(words(entry.text())), name + " lacks " + entry.text());
          assertTrue(text.contains(words(entry.mark())), name + " lacks " + entry.mark());
        }
      }
    }
  }

  @Test
  void it_fetches_nothing_and_runs_nothing() {
    Set<String> passive = Set.of("http-equiv", "href");
    PAGES.forEach(
        (name, page) -> {
          assertEquals(
              0, page.select("script,link,img,iframe,object,embed,form,svg,base").size(), name);
          for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
              String key = attribute.getKey();
              assertFalse(key.startsWith("on") || key.contains("src"), name + " has " + key);
              assertFalse(key.contains("http") && !passive.contains(key), name + " has " + key);
              assertFalse(attribute.getValue().contains("http"), name + " " + attribute);
              assertFalse(attribute.getValue().contains("javascript:"), name + " " + attribute);
            }
          }
          String style = page.select("style").html();
          assertFalse(style.contains("url(") || style.contains("@import"), name);
          assertEquals(
              "default-src 'none'; style-src 'unsafe-inline'",
              page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
        });
  }

  @Test
  void every_link_leads_somewhere_and_no_place_is_there_twice() {
    PAGES.forEach(
        (name, page) -> {
          Set<String> ids = new HashSet<>();
          page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), name + " " + e.id()));
          assertTrue(page.select("a[href]").size() > 0);
          page.select("a[href]")
              .forEach(
                  link ->
                      assertTrue(
                          link.attr("href").startsWith("#")
                              && ids.contains(link.attr("href").substring(1)),
                          name + " " + link));
          page.select("[aria-labelledby]")
              .forEach(e -> assertTrue(ids.contains(e.attr("aria-labelledby")), name + " " + e));
        });
  }

  @Test
  void who_hears_it_read_finds_his_way() {
    PAGES.forEach(
        (name, page) -> {
          assertEquals("en", page.select("html").attr("lang"));
          assertEquals(1, page.select("main").size());
          assertEquals(1, page.select("header").size());
          assertEquals(1, page.select("h1").size());
          int level = 1;
          for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertTrue(next <= level + 1, name + " jumps to " + heading);
            level = next;
          }
          for (Element table : page.select("table")) {
            assertFalse(table.select("caption").text().isBlank(), name);
            assertEquals(0, table.select("th:not([scope])").size(), name);
            Element region = table.parent();
            assertTrue(
                region != null
                    && region.attr("role").equals("region")
                    && region.attr("tabindex").equals("0"),
                name + " a wide table scrolls by itself");
          }
        });
  }

  @Test
  void hostile_names_are_text_and_nothing_else() {
    Document hostile = PAGES.get("hostile");
    Set<String> usual = new TreeSet<>();
    R2pRules.load()
        .cases()
        .forEach(name -> PAGES.get(name).getAllElements().forEach(e -> usual.add(e.tagName())));
    Set<String> here = new TreeSet<>();
    hostile.getAllElements().forEach(element -> here.add(element.tagName()));
    here.removeAll(usual);
    assertEquals(Set.of(), here, "tags that came from names");
    String text = hostile.body().wholeText();
    ASKED
        .get("hostile")
        .assessment()
        .dossier()
        .facts()
        .forEach(fact -> assertTrue(text.contains(fact.id()), fact.id()));
    assertTrue(text.contains("<script>harmed=1</script>"), "names stand there as they are");
    assertTrue(text.contains("\\u202edetrever"), "what turns the order is shown");
    assertTrue(text.contains("javascript:harmed=1"), "a cite is told and is no link");
    assertTrue(text.contains("x".repeat(10_000)), "a long name is there as a whole");
  }

  @Test
  void what_cannot_be_seen_is_never_written() {
    FILES.forEach(
        (name, html) -> {
          Matcher unseen = UNSEEN.matcher(html);
          assertFalse(unseen.find(), name);
        });
  }

  @Test
  void every_option_is_in_the_matrix_with_words_in_its_cells() {
    for (String name : R2pRules.load().cases()) {
      Assessment assessment = ASKED.get(name).assessment();
      Element gates = PAGES.get(name).selectFirst("table.gates");
      assertEquals(assessment.options().size(), gates.select("th[scope=row]").size(), name);
      gates.select("td.cell").forEach(cell -> assertFalse(cell.text().isBlank(), name));
      long proposed =
          assessment.options().stream().filter(o -> o.candidate().measure() != null).count();
      assertEquals(
          proposed,
          gates.select("th[scope=row] .tag:containsOwn(proposed)").stream()
              .filter(tag -> tag.text().equals("proposed"))
              .count());
      assertEquals(
          List.of("Persuasion", "Pressure", "Presence and force"),
          gates.select("th.group").eachText());
    }
  }

  @Test
  void every_conclusion_is_derived_once_and_every_fact_is_told_once() {
    for (String name : R2pRules.load().cases()) {
      Assessment assessment = ASKED.get(name).assessment();
      Document page = PAGES.get(name);
      assertEquals(
          assessment.conclusions().size(), page.select("#tree details[id~=^c\\d+$]").size(), name);
      List<Fact> facts = assessment.dossier().facts();
      assertEquals(facts.size(), page.select("#facts tbody tr[id]").size(), name);
      facts.forEach(
          fact -> {
            String cite = fact.evidence() == null ? null : fact.evidence().cite();
            assertTrue(
                cite == null || words(page.select("#facts").text()).contains(words(cite)),
                name + " lacks " + cite);
          });
    }
  }

  @Test
  void what_there_is_too_much_of_is_counted() {
    String text = words(PAGES.get("great").body().wholeText());
    Matcher left = LEFT.matcher(text);
    assertTrue(left.find(), "it says how many are left out");
    int shown = PAGES.get("great").select("#tree details[id~=^c\\d+$]").size();
    assertEquals(
        ASKED.get("great").assessment().conclusions().size(),
        shown + Integer.parseInt(left.group(1).replace(",", "")));
    assertTrue(text.contains("incidents are told together"), "many events become a line a month");
    assertTrue(FILES.get("great").length() < TOO_MUCH);
  }

  @Test
  void the_same_assessment_gives_the_same_bytes() {
    R2pRules rules = R2pRules.load();
    String name = "kenya-2008-02";
    assertEquals(FILES.get(name), HtmlBrief.of(rules.whatIf(rules.dossierOfCase(name))));
  }
}
