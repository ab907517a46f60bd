package se.halsolots.web.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.kernel.id.Slug;

/**
 * Running text whose main headings can be led to.
 *
 * @param html the text, each h2 with an id
 * @param entries its main headings in order
 */
record Headings(String html, List<Entry> entries) {

  private static final Pattern MAIN = Pattern.compile("<h2>(.*?)</h2>", Pattern.DOTALL);

  /** What pages use themselves. */
  private static final Set<String> TAKEN = Set.of("main", "more", "q");

  /**
   * A heading.
   *
   * @param label its text as HTML without elements
   */
  public record Entry(String anchor, String label) {}

  /**
   * Gives the main headings ids.
   *
   * @param html as the Markdown renderer made it: safe, headings without attributes
   */
  static Headings of(String html) {
    List<Entry> entries = new ArrayList<>();
    Set<String> taken = new HashSet<>(TAKEN);
    StringBuilder marked = new StringBuilder();
    Matcher heading = MAIN.matcher(html);
    while (heading.find()) {
      String label = heading.group(1).replaceAll("<[^>]*>", "");
      String anchor = free(label, taken);
      entries.add(new Entry(anchor, label));
      heading.appendReplacement(
          marked,
          Matcher.quoteReplacement("<h2 id=\"" + anchor + "\">" + heading.group(1) + "</h2>"));
    }
    return new Headings(heading.appendTail(marked).toString(), List.copyOf(entries));
  }

  private static String free(String label, Set<String> taken) {
    String wanted = Slug.of(label.replaceAll("&[^;]+;", ""));
    String anchor = wanted;
    for (int number = 2; !taken.add(anchor); number++) {
      anchor = wanted + "-" + number;
    }
    return anchor;
  }
}
