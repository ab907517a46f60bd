package se.halsolots.e2e;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds the pages for staff by walking: the navigation, and from each page the ways on. Of pages
 * that differ only in which row of a list they show, the first is enough; so is the first address
 * of a page with filters.
 */
final class StaffPages {

  private static final String WAYS =
      ".staff-nav a[href], .menu a[href], main a[href]:not([download])";
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-z]{24,}|\\d+");
  private static final Pattern FILE = Pattern.compile("\\.(csv|xlsx|json|ics|txt)$");

  /** Children of one page that are examined: what each has of its own comes first in it. */
  private static final int SIBLINGS = 4;

  /** More pages than that are a sign that two kinds of pages are not told apart. */
  private static final int MOST = 60;

  private final Browser browser;
  private final String home;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> siblings = new HashMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();

  private StaffPages(Browser browser, String home) {
    this.browser = browser;
    this.home = home;
  }

  /** Opens each page that somebody who has logged in finds, and examines it. */
  static int walk(Browser browser, String home, Consumer<String> examine) {
    return new StaffPages(browser, home).walk(examine);
  }

  private int walk(Consumer<String> examine) {
    note(List.of(home));
    int examined = 0;
    while (!waiting.isEmpty() && examined < MOST) {
      String path = waiting.remove();
      browser.open(path);
      note(browser.links(WAYS));
      examine.accept(path);
      examined++;
    }
    return examined;
  }

  private void note(List<String> paths) {
    for (String path : paths) {
      String page = path.replaceFirst("[?#].*", "");
      if (isOurs(page) && seen.add(IDENTIFIER.matcher(page).replaceAll("*")) && isNew(page)) {
        waiting.add(path);
      }
    }
  }

  private boolean isOurs(String page) {
    return (page.equals(home) || page.startsWith(home + "/")) && !FILE.matcher(page).find();
  }

  /** The places of the navigation are all examined, of the rows of a list a few. */
  private boolean isNew(String page) {
    String parent = page.substring(0, page.lastIndexOf('/'));
    boolean place = page.equals(home) || parent.equals(home);
    return place || siblings.merge(parent, 1, Integer::sum) <= SIBLINGS;
  }
}
