package se.halsolots.web.staff.account;

import java.util.List;
import se.halsolots.web.site.Words;

/** Makes of what a browser calls itself something that its owner recognises. */
final class BrowserName {

  /** What stands in the text, and what it means; browsers also name those they imitate. */
  private record Sign(String text, String name) {}

  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("SamsungBrowser", "Samsung Internet"),
          new Sign("Vivaldi", "Vivaldi"),
          new Sign("Firefox", "Firefox"),
          new Sign("FxiOS", "Firefox"),
          new Sign("Chrom", "Chrome"),
          new Sign("CriOS", "Chrome"),
          new Sign("Safari", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Android", "Android"),
          new Sign("CrOS", "Chromebook"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS", "Mac"),
          new Sign("Linux", "Linux"));

  private BrowserName() {}

  /** {@code Firefox på Windows}; a text for what is not known. */
  static String of(String userAgent, Words words) {
    String browser = name(BROWSERS, userAgent);
    String system = name(SYSTEMS, userAgent);
    if (browser.isEmpty()) {
      return words.get("own.browser.unknown");
    }
    return system.isEmpty() ? browser : words.get("own.browser.on", browser, system);
  }

  private static String name(List<Sign> signs, String userAgent) {
    return signs.stream()
        .filter(sign -> userAgent.contains(sign.text()))
        .map(Sign::name)
        .findFirst()
        .orElse("");
  }
}
