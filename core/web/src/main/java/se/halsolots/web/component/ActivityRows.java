package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import java.util.List;
import se.halsolots.web.resident.ActivityRow;

/** A list of activities: {@code <hl:activityRows value="#{page.rows}" heading="h3"/>}. */
@FacesComponent(
    value = ActivityRows.TYPE,
    createTag = true,
    tagName = "activityRows",
    namespace = HtmlComponent.NAMESPACE)
public class ActivityRows extends HtmlComponent {

  static final String TYPE = "se.halsolots.ActivityRows";

  @Override
  void write(StringBuilder html) {
    write(list(), attribute("heading", "h3"), html);
  }

  /** Rows of a list, their titles as headings of that level. */
  static void write(List<?> rows, String heading, StringBuilder html) {
    html.append("<ol class=\"rows\">\n");
    for (Object row : rows) {
      write((ActivityRow) row, heading, html);
    }
    html.append("</ol>\n");
  }

  private static void write(ActivityRow row, String heading, StringBuilder html) {
    html.append("<li class=\"activity-row").append(row.cancelled() ? " is-cancelled\">" : "\">");
    writeTime(row, html);
    html.append('<').append(heading).append("><a href=\"").append(row.href()).append('"');
    if (!row.titleLanguage().isEmpty()) {
      html.append(" lang=\"").append(row.titleLanguage()).append('"');
    }
    html.append('>').append(text(row.title())).append("</a></").append(heading);
    html.append("><p>").append(text(row.place())).append("</p><p class=\"marks\">");
    writeMarks(row, html);
    html.append("</p></li>\n");
  }

  /** The short words in colour of an activity. */
  static void writeMarks(ActivityRow row, StringBuilder html) {
    for (ActivityRow.Mark mark : row.marks()) {
      Marks.write(mark, html);
    }
  }

  private static void writeTime(ActivityRow row, StringBuilder html) {
    if (row.machineTime().isEmpty()) {
      html.append("<p class=\"when\">").append(text(row.day())).append("</p>");
      return;
    }
    html.append("<time datetime=\"").append(row.machineTime()).append("\">");
    if (row.day().isEmpty()) {
      int dash = row.hours().indexOf('–');
      html.append(text(row.hours().substring(0, dash)));
      html.append("<span>").append(text(row.hours().substring(dash))).append("</span>");
    } else {
      html.append("<b>").append(text(row.day())).append("</b> <span>");
      html.append(text(row.hours())).append("</span>");
    }
    html.append("</time>");
  }
}
