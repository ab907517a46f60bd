package se.halsolots.kernel.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns Markdown (CommonMark) into HTML that is safe to show: HTML in the text is shown as text,
 * and what comes out passes a sanitizer that knows only running text, lists, headings and links.
 */
@ApplicationScoped
public class MarkdownRenderer {

  private static final int LOWEST_HEADING = 6;

  private static final Pattern EXTERNAL =
      Pattern.compile("(https?:)?//.*", Pattern.CASE_INSENSITIVE);

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "br",
              "hr",
              "strong",
              "em",
              "code",
              "pre",
              "blockquote",
              "ul",
              "ol",
              "li",
              "a",
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6")
          .allowUrlProtocols("https", "http", "mailto", "tel")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("rel")
          .matching(Pattern.compile("external"))
          .onElements("a")
          .allowAttributes("start")
          .matching(Pattern.compile("[0-9]{1,9}"))
          .onElements("ol")
          .toFactory();

  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(false)
          .attributeProviderFactory(context -> (node, tag, attributes) -> mark(node, attributes))
          .build();

  /** The HTML of the text, its headings as they are. */
  public String toHtml(String markdown) {
    return toHtml(markdown, 0);
  }

  /**
   * The HTML of the text.
   *
   * @param headingShift how many levels to lower each heading, so that {@code # A} becomes an h2
   *     with 1; the lowest is h6
   */
  public String toHtml(String markdown, int headingShift) {
    Node document = parser.parse(markdown);
    document.accept(new HeadingShift(headingShift));
    return POLICY.sanitize(renderer.render(document));
  }

  private static void mark(Node node, Map<String, String> attributes) {
    if (node instanceof Link link && EXTERNAL.matcher(link.getDestination()).matches()) {
      attributes.put("rel", "external");
    } else {
      attributes.remove("rel");
    }
  }

  private static final class HeadingShift extends AbstractVisitor {

    private final int levels;

    HeadingShift(int levels) {
      this.levels = levels;
    }

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + levels));
      visitChildren(heading);
    }
  }
}
