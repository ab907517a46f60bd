package se.halsolots.web.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.halsolots.catalogue.CalendarFile;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;

/** The calendar file of one date of an activity, named by the time that was first planned. */
@ApplicationScoped
class OccasionCalendarFile implements ResidentPage {

  @Inject CatalogueLookup catalogue;

  @Override
  public String route() {
    return ActivityPage.ROUTE + "/" + OccasionRows.FOLDER + "/{start}";
  }

  @Override
  public Answer answer(Visit visit) {
    String slug = visit.named("slug");
    return start(visit.named("start"))
        .flatMap(
            start ->
                catalogue
                    .activity(visit.tenant(), slug)
                    .flatMap(
                        details ->
                            CalendarFile.occasion(
                                details,
                                start,
                                visit.language(),
                                visit.absolute("aktiviteter/" + slug))))
        .<Answer>map(
            text ->
                new Answer.Document(
                    CalendarFile.TYPE, slug + "-" + visit.named("start"), text, Duration.ZERO))
        .orElseGet(Answer.Missing::new);
  }

  private static Optional<LocalDateTime> start(String name) {
    if (!name.endsWith(OccasionRows.ENDING)) {
      return Optional.empty();
    }
    String start = name.substring(0, name.length() - OccasionRows.ENDING.length());
    try {
      return Optional.of(LocalDateTime.parse(start, OccasionRows.NAME));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
