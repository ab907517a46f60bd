package se.halsolots.web.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.PluginField;
import se.halsolots.web.page.Visit;

/** What the page of an activity would show, for those who are writing it. */
public final class ActivityPreview {

  private ActivityPreview() {}

  /** Without related activities and links to pages that may not be there yet. */
  public static ActivityView of(
      Visit visit, ActivityDetails details, LocalDate today, List<PluginField> fields) {
    return new ActivityViewMaker(
            visit, details, today, new Surroundings(Set.of(), Set.of(), fields))
        .view(List.of(), List.of());
  }
}
