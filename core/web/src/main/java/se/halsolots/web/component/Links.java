package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.frame.Frame;

/** The items of a list of links: {@code <ul><hl:links value="#{frame.navigation}"/></ul>}. */
@FacesComponent(
    value = Links.TYPE,
    createTag = true,
    tagName = "links",
    namespace = HtmlComponent.NAMESPACE)
public class Links extends HtmlComponent {

  static final String TYPE = "se.halsolots.Links";

  @Override
  void write(StringBuilder html) {
    for (Object link : list()) {
      write((Frame.Link) link, html);
    }
  }

  private static void write(Frame.Link link, StringBuilder html) {
    html.append("<li><a href=\"").append(text(link.href()));
    html.append(link.current() ? "\" aria-current=\"page\">" : "\">");
    html.append(text(link.label())).append("</a></li>");
  }
}
