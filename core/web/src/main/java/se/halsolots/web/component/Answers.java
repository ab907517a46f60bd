package se.halsolots.web.component;

import jakarta.faces.component.FacesComponent;
import se.halsolots.web.activity.ActivityView;

/** Questions and answers inside a {@code dl}: {@code <hl:answers value="#{page.firstTime}"/>}. */
@FacesComponent(
    value = Answers.TYPE,
    createTag = true,
    tagName = "answers",
    namespace = HtmlComponent.NAMESPACE)
public class Answers extends HtmlComponent {

  static final String TYPE = "se.halsolots.Answers";

  @Override
  void write(StringBuilder html) {
    for (Object one : list()) {
      ActivityView.FirstTimeFact fact = (ActivityView.FirstTimeFact) one;
      html.append("<div><dt>").append(text(fact.question())).append("</dt><dd lang=\"");
      html.append(fact.answer().lang()).append("\">").append(text(fact.answer().text()));
      html.append("</dd></div>");
    }
  }
}
