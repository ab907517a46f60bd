package se.halsolots.healthguides.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.halsolots.healthguides.internal.Answers;
import se.halsolots.healthguides.internal.AssignmentStanding;
import se.halsolots.healthguides.internal.Order;
import se.halsolots.healthguides.internal.ReportDetails;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;

/**
 * The one assignment that a link leads a guide to: to say yes or no to, to read about, and to
 * report. Nobody needs an account, and nobody sees another guide's.
 */
final class OwnPage extends ResidentPage {

  private static final String PATH = "/uppdrag";
  private static final String LINK = "lank";

  private final Answers answers;

  OwnPage(Answers answers) {
    super(PATH);
    this.answers = answers;
  }

  /** What there is to do. */
  enum State {
    UNKNOWN,
    OFFERED,
    DECLINED,
    MISSED,
    WITHDRAWN,
    BOOKED,
    REPORT,
    REPORTED
  }

  /**
   * What the view shows.
   *
   * @param facts of the assignment; none if it is no concern of the guide's any more
   * @param report empty form; only when it is time
   */
  public record Model(
      String state,
      String heading,
      String text,
      String link,
      List<Fact> facts,
      Optional<ReportForm.Model> report,
      FormErrors errors) {

    public Model {
      facts = List.copyOf(facts);
    }

    public boolean isOffer() {
      return state.equals(State.OFFERED.name());
    }

    public boolean isDeclined() {
      return state.equals(State.DECLINED.name());
    }

    public boolean isTaken() {
      return state.equals(State.BOOKED.name()) || isReport();
    }

    public boolean isReport() {
      return state.equals(State.REPORT.name());
    }

    /** The form, for views. */
    public ReportForm.Model getForm() {
      return report.orElseThrow();
    }
  }

  @Override
  public Answer get(Request request) {
    return page(request, FormErrors.none(), Optional.empty());
  }

  @Override
  public boolean isForWork() {
    return true;
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    Optional<String> offer = offer(request);
    if (offer.isEmpty()) {
      return page(request, FormErrors.none(), Optional.empty());
    }
    String id = offer.get();
    switch (request.text("gor")) {
      case "ja" -> answers.answer(context, id, true);
      case "nej" -> answers.answer(context, id, false);
      case "lamna" -> answers.stepBack(context, id);
      case "rapport" -> {
        Form form = new Form(request);
        ReportDetails told = ReportForm.read(form);
        if (!form.errors().isEmpty()) {
          return again(request, form);
        }
        answers.report(context, id, told);
      }
      default -> {
        return Answer.missing();
      }
    }
    return Answer.seeOther(
        context.href(PATH)
            + "?"
            + LINK
            + "="
            + URLEncoder.encode(request.text(LINK), StandardCharsets.UTF_8));
  }

  private Answer again(Request request, Form form) {
    ReportForm.Model written = ReportForm.model(request.context(), form.sent(), form.errors());
    return page(request, form.errors(), Optional.of(written)).refused();
  }

  private static Optional<String> offer(Request request) {
    if (request.guessedTooOften()) {
      return Optional.empty();
    }
    Optional<String> offer = request.context().linkSubject(request.text(LINK));
    if (offer.isEmpty()) {
      request.guessedWrong();
    }
    return offer;
  }

  private Answer.Shown page(Request request, FormErrors errors, Optional<ReportForm.Model> again) {
    PluginContext context = request.context();
    Optional<Answers.Own> own =
        request.text(LINK).isEmpty()
            ? Optional.empty()
            : offer(request).flatMap(id -> answers.find(context, id));
    State state = own.map(one -> state(context, one)).orElse(State.UNKNOWN);
    Optional<ReportForm.Model> report =
        state == State.REPORT
            ? again.or(() -> own.map(one -> ReportForm.empty(context, one.assignment().order())))
            : Optional.empty();
    Model model =
        new Model(
            state.name(),
            context.text("own.title." + state),
            context.text("own.text." + state),
            request.text(LINK),
            own.filter(one -> isConcerned(state))
                .map(one -> facts(context, one.assignment().order(), state))
                .orElse(List.of()),
            report,
            errors);
    return Answer.page("/health-guides/own.xhtml", model.heading(), model).notIndexed();
  }

  private static State state(PluginContext context, Answers.Own own) {
    if (own.assignment().standing() == AssignmentStanding.CANCELLED) {
      return State.WITHDRAWN;
    }
    return switch (own.answer()) {
      case WAITING ->
          own.assignment().standing() == AssignmentStanding.OFFERED
              ? State.OFFERED
              : State.WITHDRAWN;
      case NO -> State.DECLINED;
      case MISSED -> State.MISSED;
      case WITHDRAWN -> State.WITHDRAWN;
      case YES -> taken(context, own);
    };
  }

  private static State taken(PluginContext context, Answers.Own own) {
    if (own.assignment().standing() == AssignmentStanding.REPORTED) {
      return State.REPORTED;
    }
    return own.assignment().order().day().isAfter(LocalDate.now(context.clock()))
        ? State.BOOKED
        : State.REPORT;
  }

  private static boolean isConcerned(State state) {
    return state == State.OFFERED
        || state == State.DECLINED
        || state == State.BOOKED
        || state == State.REPORT;
  }

  /** Whom to call stands there only for who has said yes. */
  private static List<Fact> facts(PluginContext context, Order order, State state) {
    List<Fact> facts = AssignmentFacts.of(context, order);
    if (state != State.OFFERED && state != State.DECLINED) {
      facts.add(new Fact(context.text("order.contact"), order.orderer() + ", " + order.phone()));
    }
    if (!order.words().isEmpty()) {
      facts.add(new Fact(context.text("f.text"), order.words()));
    }
    facts.add(
        new Fact(
            context.text("own.fee"),
            context.text(
                "own.fee.text",
                context.setting(se.halsolots.healthguides.internal.Settings.HOURLY_FEE),
                new Words(context).hours(order.quarters()))));
    return facts;
  }
}
