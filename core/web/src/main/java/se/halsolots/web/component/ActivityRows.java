package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import se.halsolots.web.resident.ActivityRow;

/**
 * A list of activities: {@code <hl:activityRows value="#{page.rows}" heading="h3"/>}. One component
 * for the whole list, since a page has twenty rows and is made thousands of times a second.
 */
@FacesComponent(
    value = ActivityRows.TYPE,
    createTag = true,
    tagName = "activityRows",
    namespace = Hl.NAMESPACE)
public class ActivityRows extends UIComponentBase {

  static final String TYPE = "se.halsolots.ActivityRows";

  @Override
  public String getFamily() {
    return Hl.FAMILY;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ResponseWriter out = context.getResponseWriter();
    String heading = (String) getAttributes().getOrDefault("heading", "h3");
    out.write("<ol class=\"rows\">\n");
    for (Object row : Hl.list(this)) {
      write((ActivityRow) row, heading, out);
    }
    out.write("</ol>\n");
  }

  private static void write(ActivityRow row, String heading, ResponseWriter out)
      throws IOException {
    out.write(
        row.cancelled()
            ? "<li class=\"activity-row is-cancelled\">"
            : "<li class=\"activity-row\">");
    writeTime(row, out);
    out.write("<" + heading + "><a href=\"" + row.href() + "\"");
    if (!row.titleLanguage().isEmpty()) {
      out.write(" lang=\"" + row.titleLanguage() + "\"");
    }
    out.write(">");
    out.writeText(row.title(), null);
    out.write("</a></" + heading + "><p>");
    out.writeText(row.place(), null);
    out.write("</p><p class=\"marks\">");
    for (ActivityRow.Mark mark : row.marks()) {
      out.write(
          mark.kind().isEmpty()
              ? "<span class=\"mark\">"
              : "<span class=\"mark mark--" + mark.kind() + "\">");
      out.writeText(mark.text(), null);
      out.write("</span> ");
    }
    out.write("</p></li>\n");
  }

  private static void writeTime(ActivityRow row, ResponseWriter out) throws IOException {
    if (row.machineTime().isEmpty()) {
      out.write("<p class=\"when\">");
      out.writeText(row.day(), null);
      out.write("</p>");
      return;
    }
    out.write("<time datetime=\"" + row.machineTime() + "\">");
    if (row.day().isEmpty()) {
      int dash = row.hours().indexOf('–');
      out.writeText(row.hours().substring(0, dash), null);
      out.write("<span>");
      out.writeText(row.hours().substring(dash), null);
      out.write("</span>");
    } else {
      out.write("<b>");
      out.writeText(row.day(), null);
      out.write("</b> <span>");
      out.writeText(row.hours(), null);
      out.write("</span>");
    }
    out.write("</time>");
  }
}
