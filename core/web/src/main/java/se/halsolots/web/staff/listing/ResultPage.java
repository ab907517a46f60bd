package se.halsolots.web.staff.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.halsolots.catalogue.Deed;
import se.halsolots.catalogue.desk.DeskJournal;
import se.halsolots.catalogue.desk.DeskOutcome;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Query;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** How it went to do the same to several activities: what was done, what was not and why. */
@ApplicationScoped
public class ResultPage implements StaffPage {

  /** Names, in the address, the list that the work was begun from. */
  private static final String FROM = "fran";

  private static final int MOST_LINES = 500;

  @Inject DeskJournal journal;

  /**
   * What the view shows.
   *
   * @param undo what undoes it, for the form that does; empty if nothing can
   * @param more how many more were refused than are listed, in words; may be empty
   */
  public record Model(String summary, List<Line> refused, String more, String undo, String back) {}

  /** Something that was not done, and why. */
  public record Line(String href, String title, String reason) {}

  /** The address of the result of work that was begun from the page that is visited. */
  public static String address(StaffVisit visit, UUID run) {
    String list = visit.visit().page().replaceFirst("^" + StaffRoutes.ROOT + "/?", "");
    return visit.href("resultat/" + run)
        + Query.EMPTY.with(FROM, list + visit.query().without("klart").without("angra"));
  }

  /** What undoes that work, as it stands in an address. */
  public static String undo(UUID run) {
    return DeskUndoing.KIND + ":" + run;
  }

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(
        "resultat/{id}", StaffPermission.CATALOGUE_READ, StaffPermission.CATALOGUE_SELECT);
  }

  @Override
  public Answer get(StaffVisit visit) {
    DeskOutcome outcome = journal.outcome(id(visit.named("id")));
    Words words = visit.words();
    String title = words.get("result.title." + code(outcome.deed()), outcome.done());
    return new Answer.View(
        "listing/result",
        PageHead.of(title, list(outcome.deed()), ""),
        new Model(
            summary(words, outcome),
            outcome.refused().stream()
                .limit(MOST_LINES)
                .map(line -> line(visit, outcome.deed(), line))
                .toList(),
            outcome.refused().size() > MOST_LINES
                ? words.get("result.more", outcome.refused().size() - MOST_LINES)
                : "",
            outcome.deed() == Deed.TAKE_BACK || outcome.done() == 0 ? "" : undo(outcome.run()),
            back(visit, outcome.deed())));
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new PortalException(ErrorCode.NOT_FOUND, "'%s' names no work".formatted(text), e);
    }
  }

  private static String code(Deed deed) {
    return deed.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String summary(Words words, DeskOutcome outcome) {
    return outcome.refused().isEmpty()
        ? words.get("result.all")
        : words.get("result.some", outcome.refused().size());
  }

  /** What was not taken back may be of either list, so it has no link. */
  private static Line line(StaffVisit visit, Deed deed, DeskOutcome.Line line) {
    Words words = visit.words();
    boolean known = !line.title().isEmpty();
    return new Line(
        known && deed != Deed.TAKE_BACK ? visit.href(list(deed) + "/" + line.activity()) : "",
        known ? line.title() : words.get("result.unknown"),
        words.get("result.reason." + line.refusal().name().toLowerCase(Locale.ROOT)));
  }

  /** Back to the list as it was; an address can name nothing but the two lists. */
  private static String back(StaffVisit visit, Deed deed) {
    return visit.href(
        visit
            .query()
            .first(FROM)
            .filter(text -> text.matches("(aktiviteter|urval)(\\?[^#\\s]*)?"))
            .orElse(list(deed)));
  }

  private static String list(Deed deed) {
    return deed == Deed.CHOOSE ? "urval" : ListingAddress.PAGE;
  }
}
