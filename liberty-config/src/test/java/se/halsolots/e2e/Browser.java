package se.halsolots.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.selenium.AxeBuilder;
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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The system's Chromium without a window. Nothing is ever downloaded. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final String AXE = read("/axe.min.js");

  /**
   * WCAG 2.2 A and AA, and what axe's makers advise besides. Our pages have no frames, so one
   * script sees all; axe's own driver opens a second window each time, which takes five times as
   * long. The browser itself puts axe into each page, for half a megabyte sent with every page took
   * a tenth of the time. Style sheets are not fetched a second time by the script: our content
   * policy forbids that.
   */
  private static final String ASK_AXE =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {
        runOnly: {type: 'tag', values: [
          'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']},
        reporter: 'no-passes',
        preload: false
      }).then(
        result => done(result.violations.flatMap(
          rule => rule.nodes.map(node => rule.id + ': ' + rule.help + ' – ' + node.html))),
        fault => done(['axe failed: ' + fault]));
      """;

  private static final Pattern REQUESTED =
      Pattern.compile("\"Network\\.requestWillBeSent\".*?\"url\":\"((?:https?|wss?):[^\"]+)\"");

  private static final Pattern ON_PURPOSE = Pattern.compile("status of (401|403|404|422)");

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** What keeps the browser from being started, if anything. */
  static Optional<String> missing() {
    return Stream.of(CHROMIUM, DRIVER)
        .filter(file -> !Files.isExecutable(file))
        .map(file -> file + " is missing; apt-get install chromium chromium-driver")
        .findFirst();
  }

  static Browser start(boolean scripts) {
    missing()
        .ifPresent(
            reason -> {
              throw new IllegalStateException(reason);
            });
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=sv");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    if (!scripts) {
      browser.driver.executeCdpCommand(
          "Emulation.setScriptExecutionDisabled", Map.of("value", true));
    } else {
      browser.driver.executeCdpCommand(
          "Page.addScriptToEvaluateOnNewDocument", Map.of("source", AXE));
    }
    return browser;
  }

  /** Opens a path of the portal that begins with a slash. */
  void open(String path) {
    driver.get(Portal.URL + path);
  }

  /** Shows a page that is not the portal's. */
  void show(String html) {
    driver.get("data:text/html;charset=utf-8," + html);
  }

  /** Makes the window so many CSS pixels wide, like a phone's or a desk's. */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What axe finds wrong with the page, one sentence per rule and place. */
  List<String> violations() {
    if (driver.executeAsyncScript(ASK_AXE) instanceof List<?> found) {
      return found.stream().map(String::valueOf).toList();
    }
    throw new IllegalStateException("axe gave no list");
  }

  /** How many CSS pixels of the page lie outside the window to the right; 0 is right. */
  long overflow() {
    Object pixels =
        driver.executeScript(
            "const d = document.documentElement; return d.scrollWidth - d.clientWidth");
    return pixels instanceof Number number ? number.longValue() : -1;
  }

  /**
   * What the browser complained about since this was last asked. That the page itself is not found,
   * asks for a password or shows what is wrong with a form is not counted: such a page is opened on
   * purpose.
   */
  List<String> complaints() {
    String refused = driver.getCurrentUrl() + " - Failed to load resource: the server responded";
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .filter(message -> !(message.startsWith(refused) && ON_PURPOSE.matcher(message).find()))
        .toList();
  }

  /** Addresses outside the portal that were asked for since this was last asked. */
  List<String> requestsElsewhere() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .flatMap(message -> REQUESTED.matcher(message).results())
        .map((MatchResult match) -> match.group(1))
        .filter(url -> !url.startsWith(Portal.URL + "/"))
        .distinct()
        .toList();
  }

  /** Names of the cookies that the portal has set. */
  List<String> cookies() {
    return driver.manage().getCookies().stream().map(Cookie::getName).toList();
  }

  /** The value of a cookie that the portal has set; empty if it has not. */
  String cookie(String name) {
    Cookie cookie = driver.manage().getCookieNamed(name);
    return cookie == null ? "" : cookie.getValue();
  }

  /** Throws all cookies away, as a new visitor has none. */
  void forget() {
    driver.manage().deleteAllCookies();
  }

  /** The status that the server gave the page. */
  long status() {
    Object status =
        driver.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus");
    return status instanceof Number number ? number.longValue() : -1;
  }

  /** Paths of the links that a selector finds, seen or in a closed menu. */
  List<String> links(String css) {
    Object links =
        driver.executeScript(
            "return [...document.querySelectorAll(arguments[0])].map(a => new"
                + " URL(a.getAttribute('href'), location)).filter(u => u.origin ==="
                + " location.origin).map(u => u.pathname + u.search)",
            css);
    return links instanceof List<?> found
        ? found.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** Presses keys, one after the other, wherever the focus is. */
  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      focused().sendKeys(key);
    }
  }

  /**
   * Tab moves on to what is called so or has that id.
   *
   * @param steps how many presses that may take
   */
  void tabTo(String called, int steps) {
    for (int step = 0; step < steps && !isFocused(called); step++) {
      press(Keys.TAB);
    }
    if (!isFocused(called)) {
      throw new AssertionError(steps + " tabs do not lead to " + called);
    }
  }

  private boolean isFocused(String called) {
    WebElement focused = focused();
    return called.equals(focused.getDomAttribute("id")) || called.equals(focused.getText());
  }

  /** What a form would send, encoded as it is sent, but for the button. */
  String body(String form) {
    return String.valueOf(
        driver.executeScript(
            "return new URLSearchParams(new"
                + " FormData(document.querySelector(arguments[0]))).toString()",
            form));
  }

  /** What has the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Clicks on what leads to another page, and waits until this one is gone. */
  void follow(String css) {
    WebElement way = find(css);
    way.click();
    awaitEnd(way);
  }

  /** Presses Enter on what has the focus and leads to another page; waits as {@link #follow}. */
  void enter() {
    WebElement way = focused();
    way.sendKeys(Keys.ENTER);
    awaitEnd(way);
  }

  private void awaitEnd(WebElement ofPage) {
    new WebDriverWait(driver, PATIENCE).until(any -> isGone(ofPage));
  }

  /** The driver has several words for an element of a page that is no longer there. */
  private static boolean isGone(WebElement element) {
    try {
      return !element.isEnabled() && element.getTagName().isEmpty();
    } catch (WebDriverException e) {
      return true;
    }
  }

  /** Waits until there is something that the selector finds. */
  void await(String css) {
    new WebDriverWait(driver, PATIENCE)
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
  }

  String path() {
    return String.valueOf(driver.getCurrentUrl()).substring(Portal.URL.length());
  }

  String title() {
    return String.valueOf(driver.getTitle());
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static String read(String resource) {
    try (InputStream in = AxeBuilder.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
