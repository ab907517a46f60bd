package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.activity.Fact;

/**
 * The lines of a list of facts, inside its {@code dl}: {@code <hl:facts value="#{page.facts}"/>}.
 */
@FacesComponent(
    value = Facts.TYPE,
    createTag = true,
    tagName = "facts",
    namespace = HtmlComponent.NAMESPACE)
public class Facts extends HtmlComponent {

  static final String TYPE = "se.halsolots.Facts";

  @Override
  void write(StringBuilder html) {
    for (Object fact : list()) {
      write((Fact) fact, html);
    }
  }

  private static void write(Fact fact, StringBuilder html) {
    html.append("<div><dt>").append(text(fact.label())).append("</dt><dd>");
    if (!fact.lead().isEmpty()) {
      html.append(text(fact.lead())).append(" ");
    }
    writeText(fact, html);
    boolean more = !fact.more().href().isEmpty();
    if (!fact.small().isEmpty() || more) {
      html.append(" <small>").append(text(fact.small()));
      if (more) {
        html.append(" ");
        writeLink(fact.more().href(), fact.more().label(), html);
      }
      html.append("</small>");
    }
    html.append("</dd></div>\n");
  }

  private static void writeText(Fact fact, StringBuilder html) {
    if (!fact.machineTime().isEmpty()) {
      html.append("<time datetime=\"").append(fact.machineTime()).append("\">");
      html.append(text(fact.text())).append("</time>");
    } else if (fact.href().isEmpty()) {
      html.append(text(fact.text()));
    } else {
      writeLink(fact.href(), fact.text(), html);
    }
  }

  private static void writeLink(String href, String label, StringBuilder html) {
    html.append("<a href=\"").append(text(href)).append("\">");
    html.append(text(label).replace("@", "@<wbr>")).append("</a>");
  }
}
