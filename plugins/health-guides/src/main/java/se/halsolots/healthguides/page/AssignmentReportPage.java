package se.halsolots.healthguides.page;

import java.util.Optional;
import se.halsolots.healthguides.internal.Answers;
import se.halsolots.healthguides.internal.AssignmentStanding;
import se.halsolots.healthguides.internal.AssignmentView;
import se.halsolots.healthguides.internal.OfferAnswer;
import se.halsolots.healthguides.internal.OfferView;
import se.halsolots.healthguides.internal.Orders;
import se.halsolots.healthguides.internal.ReportDetails;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;

/** Staff write down what a guide tells on the phone. */
final class AssignmentReportPage extends StaffPage {

  private final Orders orders;
  private final Answers answers;

  AssignmentReportPage(Orders orders, Answers answers) {
    super(AssignmentsPage.PATH + "/{id}/rapport", Settings.ASSIGNMENTS);
    this.orders = orders;
    this.answers = answers;
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    return booked(request)
        .<Answer>map(one -> shown(context, one, ReportForm.empty(context, one.order())))
        .orElseGet(Answer::missing);
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    Optional<AssignmentView> found = booked(request);
    if (found.isEmpty()) {
      return Answer.missing();
    }
    AssignmentView one = found.get();
    Form form = new Form(request);
    ReportDetails told = ReportForm.read(form);
    if (!form.errors().isEmpty()) {
      return shown(context, one, ReportForm.model(context, form.sent(), form.errors())).refused();
    }
    boolean kept =
        one.offers().stream()
            .filter(offer -> offer.answer() == OfferAnswer.YES)
            .map(OfferView::id)
            .anyMatch(offer -> answers.report(context, offer, told));
    return kept
        ? done(context, AssignmentsPage.PATH + "/" + one.id(), "reported")
        : shown(
                context,
                one,
                ReportForm.model(
                    context,
                    form.sent(),
                    FormErrors.of("timmar", context.text("error.report.early"))))
            .refused();
  }

  private Optional<AssignmentView> booked(Request request) {
    return orders
        .find(request.context(), request.named("id"))
        .filter(one -> one.standing() == AssignmentStanding.BOOKED);
  }

  private static Answer.Shown shown(
      PluginContext context, AssignmentView one, ReportForm.Model model) {
    return Answer.page(
            "/health-guides/assignment-report.xhtml",
            context.text("report.staff.title", one.guide()),
            model)
        .below(
            new Crumb(context.staffHref(AssignmentsPage.PATH), context.text("assignments.title")));
  }
}
