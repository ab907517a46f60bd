package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.internal.occasion.OccasionCalendar;

/** What lists for staff show and sort by, said once more in the activity's own row. */
@Embeddable
class ActivityHeadline {

  /** The last day of what has no end in sight. */
  static final LocalDate ENDLESS = LocalDate.of(9999, 12, 31);

  private String title = "";

  @Column(name = "title_key")
  private String titleKey = "";

  /** The day of its last occasion; nothing if it has no times. */
  @Column(name = "runs_until")
  private @Nullable LocalDate runsUntil;

  protected ActivityHeadline() {}

  String title() {
    return title;
  }

  void says(ActivityContent content) {
    title = content.swedish().title();
    titleKey = TitleKey.of(title);
  }

  void lasts(List<SeriesContent> series) {
    runsUntil = series.isEmpty() ? null : OccasionCalendar.lastDay(series).orElse(ENDLESS);
  }
}
