package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.activity.OccasionRow;

/**
 * A list of dates: {@code <hl:occasions value="#{page.occasions}" save="#{t[…]}"/>}, {@code save}
 * being the words of the link to the calendar file of a date.
 */
@FacesComponent(
    value = Occasions.TYPE,
    createTag = true,
    tagName = "occasions",
    namespace = HtmlComponent.NAMESPACE)
public class Occasions extends HtmlComponent {

  static final String TYPE = "se.halsolots.Occasions";

  @Override
  void write(StringBuilder html) {
    String save = text(attribute("save", ""));
    html.append("<ol class=\"occasions\">\n");
    for (Object row : list()) {
      write((OccasionRow) row, save, html);
    }
    html.append("</ol>\n");
  }

  private static void write(OccasionRow row, String save, StringBuilder html) {
    html.append(row.kind().isEmpty() ? "<li>" : "<li class=\"" + listClass(row) + "\">");
    html.append(row.cancelled() ? "<s>" : "");
    html.append("<time datetime=\"").append(row.machineTime()).append("\">");
    html.append(text(row.day())).append("</time> ").append(text(row.hours()));
    html.append(row.cancelled() ? "</s>" : "");
    writeState(row, html);
    if (!row.calendar().isEmpty()) {
      html.append(" <a class=\"small no-print\" href=\"").append(text(row.calendar()));
      html.append("\">").append(save).append("<span class=\"sr\"> ");
      html.append(text(row.calendarLabel())).append("</span></a>");
    }
    if (!row.note().isEmpty()) {
      html.append("<p>").append(text(row.note())).append("</p>");
    }
    html.append("</li>\n");
  }

  private static void writeState(OccasionRow row, StringBuilder html) {
    if (row.state().isEmpty()) {
      return;
    }
    if (row.kind().isEmpty()) {
      html.append(" <span class=\"mark\">").append(text(row.state())).append("</span>");
    } else {
      html.append(" <strong class=\"mark mark--").append(row.kind()).append("\">");
      html.append(text(row.state())).append("</strong>");
    }
  }

  private static String listClass(OccasionRow row) {
    return row.cancelled() ? "is-cancelled" : "is-moved";
  }
}
