package se.halsolots.youthoutreach.pages;

import java.util.Set;
import se.halsolots.spi.PluginPage;

/** What was just done, told on the page that follows. */
final class Notice {

  static final String SAVED = "sparat";
  static final String LOGGED = "loggat";
  static final String REMOVED = "borttaget";

  private static final String FIELD = "klart";
  private static final Set<String> ALL = Set.of(SAVED, LOGGED, REMOVED);

  private Notice() {}

  /** The address with a notice for the page there. */
  static String with(String href, String notice) {
    return href + (href.contains("?") ? "&" : "?") + FIELD + "=" + notice;
  }

  /** The notice in words; empty if nothing was done. */
  static String in(PluginPage.Request request) {
    String notice = request.text(FIELD);
    return ALL.contains(notice) ? request.context().text("notice." + notice) : "";
  }
}
