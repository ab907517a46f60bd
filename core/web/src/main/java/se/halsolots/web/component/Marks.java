package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.resident.ActivityRow;

/**
 * What stands out about something, as short words in colour: {@code <hl:marks
 * value="#{page.marks}"/>}.
 */
@FacesComponent(
    value = Marks.TYPE,
    createTag = true,
    tagName = "marks",
    namespace = HtmlComponent.NAMESPACE)
public class Marks extends HtmlComponent {

  static final String TYPE = "se.halsolots.Marks";

  @Override
  void write(StringBuilder html) {
    for (Object mark : list()) {
      write((ActivityRow.Mark) mark, html);
    }
  }

  static void write(ActivityRow.Mark mark, StringBuilder html) {
    html.append("<span class=\"mark");
    if (!mark.kind().isEmpty()) {
      html.append(" mark--").append(mark.kind());
    }
    html.append("\">").append(text(mark.text())).append("</span> ");
  }
}
