package org.r2prules.examples.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageMargin;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** A Chromium of this machine without a window, asked through its driver. */
final class Browser implements AutoCloseable {

  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
  private static final double MM = 0.1;
  private static final String AXE = "/axe.min.js";
  private static final String ASK_AXE =
      "const done = arguments[arguments.length - 1];"
          + "axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa',"
          + " 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(found =>"
          + " done(found.violations.map(each => each.id + ': ' + each.help + ' '"
          + " + each.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' | '))),"
          + " failed => done(['axe failed: ' + failed]));";

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Skips the test that asks for one where this machine has none. */
  static Browser open() {
    Path browser = found("r2p.chromium", "chromium", "chromium-browser", "google-chrome", "chrome");
    Path driver = found("r2p.chromedriver", "chromedriver");
    assumeTrue(
        browser != null && driver != null,
        "SKIPPED: there is no Chromium with its driver on this machine (-Dr2p.chromium,"
            + " -Dr2p.chromedriver): the HTML brief was looked at by no browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    ChromeDriver started = new ChromeDriver(service, options);
    started.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    return new Browser(started);
  }

  private static Path found(String property, String... names) {
    String told = System.getProperty(property);
    if (told != null) {
      return Path.of(told);
    }
    String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(folders.split(java.io.File.pathSeparator))
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Shows a page in a window of that width, as a screen or a telephone has it. */
  void show(Path page, int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.get(page.toUri().toString());
  }

  /** Asks for colours on a dark ground, or for the usual ones. */
  void dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  void openAll() {
    driver.executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
  }

  /** Opens what is folded, one of the great parts of the page alone. */
  void openPart(String id) {
    driver.executeScript("document.querySelector('#' + arguments[0] + '>details').open = true", id);
  }

  Object ask(String script, Object... told) {
    return driver.executeScript(script, told);
  }

  /** How far the page reaches beyond the window, to the right. */
  long sideways() {
    return (Long)
        driver.executeScript(
            "return document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
  }

  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What axe finds against WCAG 2.2 AA. */
  @SuppressWarnings("unchecked")
  List<String> violations() {
    driver.executeScript(axe());
    return (List<String>) driver.executeAsyncScript(ASK_AXE);
  }

  private static String axe() {
    try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(AXE))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void shoot(Path file, boolean whole) throws IOException {
    if (whole) {
      Object height = driver.executeScript("return document.scrollingElement.scrollHeight");
      Object width = driver.executeScript("return window.innerWidth");
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of(
              "width",
              width,
              "height",
              Math.min((Long) height, 6_000),
              "deviceScaleFactor",
              1,
              "mobile",
              false));
    }
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Prints to A4 and tells on how many sheets. */
  int print(Path file) throws IOException {
    PrintOptions options = new PrintOptions();
    options.setPageSize(new PageSize(297 * MM, 210 * MM));
    options.setPageMargin(new PageMargin(12 * MM, 12 * MM, 14 * MM, 14 * MM));
    byte[] pdf = java.util.Base64.getDecoder().decode(driver.print(options).getContent());
    Files.write(file, pdf);
    return (int)
        PAGE.matcher(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
            .results()
            .count();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
