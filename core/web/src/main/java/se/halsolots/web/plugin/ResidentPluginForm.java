package se.halsolots.web.plugin;

import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentForm;
import se.halsolots.web.page.Visit;
import se.halsolots.web.route.RouteFacts;

/** A page of a plugin from which residents send something. */
final class ResidentPluginForm extends ResidentPluginPage implements ResidentForm {

  ResidentPluginForm(PluginRoute route, ResidentPluginAnswers answers) {
    super(route, answers);
  }

  @Override
  public RouteFacts facts() {
    RouteFacts usual = RouteFacts.form(route());
    return route.page().isForWork() ? usual.at(RouteFacts.Pace.WORK) : usual;
  }

  @Override
  public Answer post(Visit visit, Fields fields) {
    return answers.post(visit, route, fields);
  }

  @Override
  public Answer heldUp(Visit visit, Fields fields, Hold why) {
    return answers.heldUp(visit, route, fields, why);
  }
}
