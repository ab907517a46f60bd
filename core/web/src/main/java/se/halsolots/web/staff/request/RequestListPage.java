package se.halsolots.web.staff.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.participation.ContactQuestion;
import se.halsolots.participation.ContactReference;
import se.halsolots.participation.ContactRequests;
import se.halsolots.participation.ContactRow;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Who asked to be contacted: enough to choose whom to call next, no more. */
@ApplicationScoped
class RequestListPage implements StaffPage {

  static final String ROUTE = "kontakt";

  private static final String SHOW = "visa";
  private static final String CLOSED = "avslutade";
  private static final String NUMBER = "nummer";
  private static final String PAGE = "sida";
  private static final int ON_A_PAGE = 40;
  private static final int MOST_PAGES = 1_000;

  @Inject ContactRequests requests;
  @Inject Clock clock;

  /**
   * What the view shows.
   *
   * @param tabs open and closed ones
   * @param nothing what to say when there is none
   * @param number the reference that somebody looks for, as they wrote it
   * @param unreadable whether that cannot be a reference
   * @param older address of the next page; empty on the last one
   * @param newer address of the page before; empty on the first one
   */
  public record Model(
      List<Tab> tabs,
      List<Row> rows,
      String nothing,
      String number,
      boolean unreadable,
      String older,
      String newer) {}

  /** Open or closed ones, and how many there are. */
  public record Tab(String href, String label, String count, boolean current) {}

  /**
   * A line of the list.
   *
   * @param late whether nobody has taken it for longer than residents are promised
   * @param look of the mark of its standing
   */
  public record Row(
      String href,
      String name,
      String age,
      String language,
      String suits,
      String number,
      String standing,
      String look,
      boolean late) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(ROUTE, StaffPermission.REQUESTS_ANSWER);
  }

  @Override
  public Answer get(StaffVisit visit) {
    String number = visit.query().first(NUMBER).orElse("");
    Optional<ContactReference> reference = ContactReference.find(number);
    boolean unreadable = !number.isEmpty() && reference.isEmpty();
    boolean closed = visit.query().first(SHOW).filter(CLOSED::equals).isPresent();
    int page = page(visit);
    ContactQuestion question =
        new ContactQuestion(!closed, reference, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
    List<ContactRow> found = unreadable ? List.of() : requests.list(question);
    RequestWords words = new RequestWords(visit, clock.instant());
    Model model =
        new Model(
            tabs(visit, closed, !number.isEmpty()),
            found.stream().limit(ON_A_PAGE).map(row -> row(visit, words, row)).toList(),
            visit.words().get(empty(closed, number)),
            number,
            unreadable,
            found.size() > ON_A_PAGE ? address(visit, closed, page + 1) : "",
            page > 1 ? address(visit, closed, page - 1) : "");
    return new Answer.View(
        "request/list", PageHead.of(visit.words().get("nav.kontakt"), ROUTE, ""), model);
  }

  private static String empty(boolean closed, String number) {
    if (!number.isEmpty()) {
      return "request.none.number";
    }
    return closed ? "request.none.closed" : "request.none.open";
  }

  private static int page(StaffVisit visit) {
    return visit
        .query()
        .first(PAGE)
        .filter(text -> text.matches("[1-9]\\d{0,3}"))
        .map(Integer::valueOf)
        .filter(page -> page <= MOST_PAGES)
        .orElse(1);
  }

  private static String address(StaffVisit visit, boolean closed, int page) {
    String show = closed ? SHOW + "=" + CLOSED + "&" : "";
    return visit.href(ROUTE) + "?" + show + PAGE + "=" + page;
  }

  private List<Tab> tabs(StaffVisit visit, boolean closed, boolean searching) {
    long closedOnes = requests.count(new ContactQuestion(false, Optional.empty(), 0, 0));
    return List.of(
        new Tab(
            visit.href(ROUTE),
            visit.words().get("request.tab.open"),
            Long.toString(requests.openCount()),
            !closed && !searching),
        new Tab(
            visit.href(ROUTE) + "?" + SHOW + "=" + CLOSED,
            visit.words().get("request.tab.closed"),
            Long.toString(closedOnes),
            closed && !searching));
  }

  private static Row row(StaffVisit visit, RequestWords words, ContactRow row) {
    return new Row(
        visit.href(ROUTE + "/" + row.id()),
        row.firstName(),
        words.age(row.askedAt()),
        words.language(row.language()),
        visit.words().get("request.time." + row.suits().name()),
        row.reference().value(),
        words.standing(row),
        RequestWords.look(row.status()),
        words.hasWaitedLong(row));
  }
}
