package se.halsolots.healthguides.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.healthguides.internal.Answers;
import se.halsolots.healthguides.internal.AssignmentStanding;
import se.halsolots.healthguides.internal.AssignmentView;
import se.halsolots.healthguides.internal.Candidate;
import se.halsolots.healthguides.internal.OfferAnswer;
import se.halsolots.healthguides.internal.OfferView;
import se.halsolots.healthguides.internal.Order;
import se.halsolots.healthguides.internal.Orders;
import se.halsolots.healthguides.internal.Reminders;
import se.halsolots.healthguides.internal.ReportDetails;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;

/** One assignment: who fits, who has been asked, who goes, and how it went. */
final class AssignmentPage extends StaffPage {

  private static final String GUIDE = "guide";
  private static final Set<String> NOTICES =
      Set.of("ordered", "offered", "answered", "cancelled", "asked", "reported");

  private final Orders orders;
  private final Answers answers;
  private final Reminders reminders;

  AssignmentPage(Orders orders, Answers answers, Reminders reminders) {
    super(AssignmentsPage.PATH + "/{id}", Settings.ASSIGNMENTS);
    this.orders = orders;
    this.answers = answers;
    this.reminders = reminders;
  }

  /**
   * What the view shows.
   *
   * @param candidates whom it can be offered to
   * @param busy names of guides who would fit and have another assignment then; may be empty
   */
  public record Model(
      String notice,
      String standing,
      String look,
      List<Fact> facts,
      String words,
      String guide,
      List<Choice> candidates,
      String busy,
      List<OfferRow> offers,
      boolean open,
      boolean booked,
      boolean asked,
      String reportHref,
      List<Fact> report,
      String questions,
      List<Fact> needs,
      FormErrors errors) {}

  /** Who was asked. */
  public record OfferRow(String id, String guide, String answer, boolean waiting) {}

  @Override
  public Answer get(Request request) {
    return orders
        .find(request.context(), request.named("id"))
        .<Answer>map(one -> shown(request, one, FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    String id = request.named("id");
    Optional<AssignmentView> found = orders.find(context, id);
    if (found.isEmpty()) {
      return Answer.missing();
    }
    switch (request.text("gor")) {
      case "fraga" -> {
        if (orders.offer(context, id, request.all(GUIDE)) == 0) {
          return shown(request, found.get(), FormErrors.of(GUIDE, context.text("error.nobody")))
              .refused();
        }
        return done(context, path(id), "offered");
      }
      case "ja", "nej" -> {
        answer(request, found.get());
        return done(context, path(id), "answered");
      }
      case "avboka" -> {
        orders.cancel(context, id);
        return done(context, path(id), "cancelled");
      }
      case "rapportlank" -> {
        reminders.askForReport(context, id);
        return done(context, path(id), "asked");
      }
      default -> {
        return Answer.missing();
      }
    }
  }

  /** Somebody on the phone answers for a guide. */
  private void answer(Request request, AssignmentView assignment) {
    assignment.offers().stream()
        .map(OfferView::id)
        .filter(request.text("erbjudande")::equals)
        .findFirst()
        .ifPresent(
            offer -> answers.answer(request.context(), offer, request.text("gor").equals("ja")));
  }

  private static String path(String id) {
    return AssignmentsPage.PATH + "/" + id;
  }

  private Answer.Shown shown(Request request, AssignmentView one, FormErrors errors) {
    PluginContext context = request.context();
    Words words = new Words(context);
    Order order = one.order();
    boolean open =
        one.standing() == AssignmentStanding.ORDERED
            || one.standing() == AssignmentStanding.OFFERED;
    List<Candidate> candidates = open ? orders.candidates(context, one) : List.of();
    boolean booked = one.standing() == AssignmentStanding.BOOKED;
    Model model =
        new Model(
            notice(request, NOTICES),
            words.standing(one.standing()),
            AssignmentsPage.look(one.standing()),
            facts(context, order),
            order.words(),
            one.guide(),
            choices(context, candidates, request.all(GUIDE)),
            busy(candidates),
            one.offers().stream().map(offer -> row(context, offer, open)).toList(),
            open,
            booked,
            one.reportAsked(),
            context.staffHref(path(one.id()) + "/rapport"),
            one.report().map(told -> report(context, told)).orElse(List.of()),
            one.report().map(ReportDetails::questions).orElse(""),
            one.report().map(told -> needs(context, told)).orElse(List.of()),
            errors);
    String title =
        context.text(
            "assignment.what", words.theme(order.theme()), words.language(order.language()));
    return Answer.page("/health-guides/assignment.xhtml", title, model)
        .below(
            new Crumb(context.staffHref(AssignmentsPage.PATH), context.text("assignments.title")));
  }

  private static List<Fact> facts(PluginContext context, Order order) {
    List<Fact> facts = AssignmentFacts.of(context, order);
    facts.add(
        new Fact(
            context.text("order.contact"),
            "%s, %s, %s".formatted(order.orderer(), order.phone(), order.email())));
    facts.add(new Fact(context.text("order.payer"), order.payer()));
    return facts;
  }

  /** The best three are ticked beforehand. */
  private static List<Choice> choices(
      PluginContext context, List<Candidate> candidates, List<String> ticked) {
    List<Candidate> free = candidates.stream().filter(Candidate::free).toList();
    List<Choice> choices = new ArrayList<>();
    for (Candidate one : free) {
      boolean chosen = ticked.isEmpty() ? choices.size() < 3 : ticked.contains(one.guide().id());
      choices.add(new Choice(one.guide().id(), label(context, one), chosen));
    }
    return choices;
  }

  private static String label(PluginContext context, Candidate one) {
    List<String> reasons = new ArrayList<>();
    reasons.add(context.text(one.area() ? "fit.area" : "fit.area.no"));
    reasons.add(context.text(one.theme() ? "fit.theme" : "fit.theme.no"));
    reasons.add(context.text(one.time() ? "fit.time" : "fit.time.no"));
    if (one.guide().steps().contains(2)) {
      reasons.add(context.text("fit.step"));
    }
    if (!one.guide().details().hasPapers()) {
      reasons.add(context.text("fit.papers.no"));
    }
    return one.guide().details().name() + ": " + String.join(", ", reasons);
  }

  private static String busy(List<Candidate> candidates) {
    return candidates.stream()
        .filter(one -> !one.free())
        .map(one -> one.guide().details().name())
        .collect(Collectors.joining(", "));
  }

  private static OfferRow row(PluginContext context, OfferView offer, boolean open) {
    return new OfferRow(
        offer.id(),
        offer.guide(),
        context.text("offer.answer." + offer.answer()),
        open && offer.answer() == OfferAnswer.WAITING);
  }

  private static List<Fact> report(PluginContext context, ReportDetails told) {
    Words words = new Words(context);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(context.text("f.timmar"), words.hours(told.quarters())));
    facts.add(new Fact(context.text("report.people"), Integer.toString(told.people())));
    told.reached()
        .forEach(
            one ->
                facts.add(
                    new Fact(
                        words.language(one.language()) + ", " + context.text("age." + one.age()),
                        Integer.toString(one.people()))));
    return facts;
  }

  private static List<Fact> needs(PluginContext context, ReportDetails told) {
    Words words = new Words(context);
    return told.needs().stream()
        .map(need -> new Fact(words.theme(need.theme()), need.words()))
        .toList();
  }
}
