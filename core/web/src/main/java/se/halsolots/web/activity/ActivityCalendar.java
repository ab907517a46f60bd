package se.halsolots.web.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.CalendarFile;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;

/** The calendar file of all dates of an activity, for saving and for subscribing. */
@ApplicationScoped
class ActivityCalendar implements ResidentPage {

  static final String FILE = "kalender.ics";

  @Inject CatalogueLookup catalogue;

  @Override
  public String route() {
    return ActivityPage.ROUTE + "/" + FILE;
  }

  @Override
  public Answer answer(Visit visit) {
    return catalogue
        .activity(visit.tenant(), visit.named("slug"))
        .filter(details -> !details.series().isEmpty())
        .<Answer>map(details -> file(visit, details))
        .orElseGet(() -> renamed(visit));
  }

  private static Answer file(Visit visit, ActivityDetails details) {
    String slug = details.card().slug();
    return new Answer.Document(
        CalendarFile.TYPE,
        slug + ".ics",
        CalendarFile.activity(details, visit.language(), visit.absolute("aktiviteter/" + slug)),
        Duration.ZERO);
  }

  /** A subscription follows when the activity gets another address. */
  private Answer renamed(Visit visit) {
    return catalogue
        .renamedActivity(visit.tenant(), visit.named("slug"))
        .<Answer>map(now -> new Answer.Moved(visit.site().href("aktiviteter/" + now + "/" + FILE)))
        .orElseGet(Answer.Missing::new);
  }
}
