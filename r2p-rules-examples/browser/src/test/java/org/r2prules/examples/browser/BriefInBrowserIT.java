package org.r2prules.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.report.HtmlBrief;

/**
 * The HTML brief of every shipped case, of a dossier of hostile names and of a great one, as a
 * browser shows and prints it. The pictures are left in {@code target/screenshots}, to be looked
 * at.
 */
class BriefInBrowserIT {

  private static final Path TARGET = Path.of(System.getProperty("browser.target", "target"));
  private static final int DESK = 1280;
  private static final int SHEET = 794;
  private static final int TELEPHONE = 320;
  private static final int HEIGHT = 900;
  private static final int SHEETS = 2;
  private static final String FULLEST = "libya-2011-03-18";

  /** Axe takes minutes for so much. */
  private static final String GREAT = "great";

  private static final List<String> PARTS = List.of("matrix", "timeline", "tree", "facts", "made");

  private static final Map<String, Path> PAGES = new TreeMap<>();
  private static final Path PICTURES = TARGET.resolve("screenshots");

  @BeforeAll
  static void write() throws IOException {
    Files.createDirectories(PICTURES);
    R2pRules rules = R2pRules.load();
    for (String name : rules.cases()) {
      page(name, HtmlBrief.of(rules.whatIf(rules.dossierOfCase(name))));
    }
    page("hostile", HtmlBrief.of(rules.whatIf(Dossiers.hostile())));
    page(GREAT, HtmlBrief.of(rules.whatIf(Dossiers.great())));
  }

  private static void page(String name, String html) throws IOException {
    Path file = TARGET.resolve(name + ".html");
    Files.writeString(file, html);
    PAGES.put(name, file);
  }

  @Test
  void every_page_fits_every_width_and_no_browser_complains() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      for (Map.Entry<String, Path> page : PAGES.entrySet()) {
        for (int width : new int[] {DESK, SHEET, TELEPHONE}) {
          String name = page.getKey() + "-" + width;
          browser.show(page.getValue(), width, HEIGHT);
          browser.shoot(PICTURES.resolve(name + ".png"), true);
          browser.openAll();
          if (browser.sideways() > 0) {
            wrong.add(name + " reaches " + browser.sideways() + " beyond the window");
          }
          browser.errors().forEach(error -> wrong.add(name + " " + error));
        }
      }
      for (String part : PARTS) {
        for (int width : new int[] {DESK, TELEPHONE}) {
          browser.show(PAGES.get(FULLEST), width, HEIGHT);
          browser.openPart(part);
          browser.ask("document.getElementById(arguments[0]).scrollIntoView()", part);
          browser.shoot(PICTURES.resolve(FULLEST + "-" + part + "-" + width + ".png"), false);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void the_brief_prints_on_two_sheets() throws IOException {
    Map<String, Integer> sheets = new TreeMap<>();
    try (Browser browser = Browser.open()) {
      for (Map.Entry<String, Path> page : PAGES.entrySet()) {
        browser.show(page.getValue(), DESK, HEIGHT);
        sheets.put(page.getKey(), browser.print(PICTURES.resolve(page.getKey() + ".pdf")));
      }
    }
    sheets.forEach(
        (name, printed) ->
            assertTrue(printed > 0 && printed <= SHEETS, name + " takes " + printed + " sheets"));
    assertEquals(PAGES.keySet(), sheets.keySet());
  }

  @Test
  void what_is_opened_prints_too() throws IOException {
    try (Browser browser = Browser.open()) {
      browser.show(PAGES.get("kenya-2008-01"), DESK, HEIGHT);
      int folded = browser.print(PICTURES.resolve("folded.pdf"));
      browser.openPart("matrix");
      assertTrue(browser.print(PICTURES.resolve("opened.pdf")) > folded);
    }
  }

  @Test
  void axe_finds_no_violation_folded_or_opened_light_or_dark() {
    List<String> wrong = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      Map<String, Path> looked = new TreeMap<>(PAGES);
      looked.remove(GREAT);
      for (Map.Entry<String, Path> page : looked.entrySet()) {
        for (boolean dark : new boolean[] {false, true}) {
          browser.dark(dark);
          browser.show(page.getValue(), dark ? TELEPHONE : DESK, HEIGHT);
          browser.violations().forEach(each -> wrong.add(page.getKey() + " folded: " + each));
        }
      }
      browser.dark(false);
      for (String part : PARTS) {
        browser.show(PAGES.get(FULLEST), DESK, HEIGHT);
        browser.openPart(part);
        browser.violations().forEach(each -> wrong.add(part + " opened: " + each));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void a_link_into_what_is_folded_opens_it() {
    try (Browser browser = Browser.open()) {
      browser.show(PAGES.get(FULLEST), DESK, HEIGHT);
      assertEquals(true, browser.ask("return !document.querySelector('#tree>details').open"));
      String to = (String) browser.ask("return document.querySelector('a.why').hash");
      browser.ask("document.querySelector('a.why').click()");
      assertEquals(
          true,
          browser.ask(
              "return document.querySelector(arguments[0]).checkVisibility()"
                  + " && document.querySelector('#tree>details').open",
              to));
    }
  }

  @Test
  void hostile_names_do_nothing() {
    try (Browser browser = Browser.open()) {
      browser.show(PAGES.get("hostile"), DESK, HEIGHT);
      browser.openAll();
      assertEquals(0L, browser.ask("return document.querySelectorAll('script, img, svg').length"));
      assertEquals(true, browser.ask("return window.harmed === undefined"));
      assertEquals(
          0L,
          browser.ask(
              "return [...document.querySelectorAll('*')].filter(each =>"
                  + " [...each.attributes].some(a => a.name.startsWith('on')"
                  + " || /javascript:/i.test(a.value))).length"));
      String text = (String) browser.ask("return document.body.innerText");
      assertTrue(text.contains("<script>harmed=1</script>"), "the name is shown as it is");
      assertEquals(List.of(), browser.errors());
    }
  }
}
