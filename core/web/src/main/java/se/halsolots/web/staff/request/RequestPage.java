package se.halsolots.web.staff.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.participation.ContactDetails;
import se.halsolots.participation.ContactOutcome;
import se.halsolots.participation.ContactRequestId;
import se.halsolots.participation.ContactRequests;
import se.halsolots.participation.ContactRow;
import se.halsolots.participation.ContactStatus;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/**
 * One resident who asked to be contacted. That it was shown to somebody is noted. Another node's is
 * as unknown as one that never was.
 */
@ApplicationScoped
class RequestPage implements StaffPage {

  private static final String ACTION = "gor";
  private static final String TAKE = "ta";
  private static final String TAKE_OVER = "ta-over";
  private static final String CLOSE = "avsluta";
  private static final String REOPEN = "oppna";
  private static final String OUTCOME = "resultat";

  @Inject ContactRequests requests;
  @Inject Clock clock;

  /**
   * What the view shows.
   *
   * @param wayLink for {@code href}
   * @param mine whether whoever looks sees to it
   */
  public record Model(
      String way,
      String wayLink,
      String words,
      List<Fact> facts,
      String standing,
      String look,
      boolean isNew,
      boolean open,
      boolean mine,
      List<Choice> outcomes,
      FormErrors errors) {}

  /** Something that is known. */
  public record Fact(String label, String text) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(RequestListPage.ROUTE + "/{id}", StaffPermission.REQUESTS_ANSWER);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    Optional<ContactRequestId> id = ContactRequestId.find(visit.named("id"));
    if (id.isEmpty()) {
      return new Answer.Missing();
    }
    try {
      return act(visit, id.get(), fields);
    } catch (PortalException e) {
      return switch (e.code()) {
        case NOT_FOUND -> new Answer.Missing();
        case CONFLICT ->
            view(visit, FormErrors.of(ACTION, visit.words().get("request.error.changed")));
        case INVALID_INPUT, FORBIDDEN, CONFIGURATION, INTERNAL -> throw e;
      };
    }
  }

  private Answer act(StaffVisit visit, ContactRequestId id, Fields fields) {
    return switch (fields.text(ACTION)) {
      case TAKE -> {
        requests.take(id);
        yield done(visit, "request-taken");
      }
      case TAKE_OVER -> {
        requests.takeOver(id);
        yield done(visit, "request-taken");
      }
      case REOPEN -> {
        requests.reopen(id);
        yield done(visit, "request-reopened");
      }
      case CLOSE -> close(visit, id, fields);
      default -> view(visit, FormErrors.none());
    };
  }

  private static Answer done(StaffVisit visit, String code) {
    return new Answer.SeeOther(
        visit.href(RequestListPage.ROUTE + "/" + visit.named("id")) + "?klart=" + code);
  }

  private Answer close(StaffVisit visit, ContactRequestId id, Fields fields) {
    Optional<ContactOutcome> outcome = ContactOutcome.find(fields.text(OUTCOME));
    if (outcome.isEmpty()) {
      return view(visit, FormErrors.of(OUTCOME, visit.words().get("request.error.outcome")));
    }
    requests.close(id, outcome.get());
    return new Answer.SeeOther(
        visit.href(RequestListPage.ROUTE)
            + "?klart=request-closed&angra="
            + RequestReopening.KIND
            + ":"
            + id);
  }

  private Answer view(StaffVisit visit, FormErrors errors) {
    Optional<ContactRequestId> id = ContactRequestId.find(visit.named("id"));
    if (id.isEmpty()) {
      return new Answer.Missing();
    }
    try {
      return view(visit, requests.read(id.get()), errors);
    } catch (PortalException e) {
      if (e.code() != ErrorCode.NOT_FOUND) {
        throw e;
      }
      return new Answer.Missing();
    }
  }

  private Answer view(StaffVisit visit, ContactDetails details, FormErrors errors) {
    ContactRow row = details.row();
    RequestWords words = new RequestWords(visit, clock.instant());
    String title = details.wish().name();
    Model model =
        new Model(
            details.wish().way().shown(),
            details.wish().way().link(),
            details.wish().words(),
            facts(visit, words, details),
            words.standing(row),
            RequestWords.look(row.status()),
            row.status() == ContactStatus.NEW,
            row.status().isOpen(),
            details.takenById().equals(visit.member().id().toString()),
            outcomes(visit),
            errors);
    PageHead head =
        PageHead.of(
                errors.isEmpty() ? title : visit.words().get("form.error.title", title),
                RequestListPage.ROUTE,
                "")
            .below(
                new PageHead.Crumb(
                    visit.href(RequestListPage.ROUTE), visit.words().get("nav.kontakt")));
    return new Answer.View("request/one", head, model, errors.isEmpty() ? 200 : 422);
  }

  private static List<Fact> facts(StaffVisit visit, RequestWords words, ContactDetails details) {
    ContactRow row = details.row();
    return List.of(
        new Fact(
            visit.words().get("request.fact.language"), words.language(details.wish().language())),
        new Fact(
            visit.words().get("request.fact.time"),
            visit.words().get("request.time." + row.suits().name())),
        new Fact(visit.words().get("request.fact.asked"), words.moment(row.askedAt())),
        new Fact(visit.words().get("request.fact.number"), row.reference().value()),
        new Fact(visit.words().get("request.fact.erased"), words.day(details.eraseAt())));
  }

  private static List<Choice> outcomes(StaffVisit visit) {
    return Choice.of(
        Stream.of(ContactOutcome.values()),
        ContactOutcome::name,
        one -> visit.words().get("request.choice." + one.name()),
        List.of());
  }
}
