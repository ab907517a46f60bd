package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.home.WeekDays;

/** Activities under the days on which they are: {@code <hl:days value="#{page.days}"/>}. */
@FacesComponent(
    value = Days.TYPE,
    createTag = true,
    tagName = "days",
    namespace = HtmlComponent.NAMESPACE)
public class Days extends HtmlComponent {

  static final String TYPE = "se.halsolots.Days";

  @Override
  void write(StringBuilder html) {
    for (Object item : list()) {
      WeekDays.Day day = (WeekDays.Day) item;
      html.append("<div class=\"day\"><h3>").append(text(day.heading())).append("</h3></div>\n");
      ActivityRows.write(day.rows(), "h4", html);
    }
  }
}
