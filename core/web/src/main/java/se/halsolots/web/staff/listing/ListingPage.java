package se.halsolots.web.staff.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Deed;
import se.halsolots.catalogue.desk.ActivityBulk;
import se.halsolots.catalogue.desk.ActivityListing;
import se.halsolots.catalogue.desk.ListingFilter;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** The node's activities in every standing, and what can be done to several at once. */
@ApplicationScoped
class ListingPage implements StaffPage {

  @Inject ActivityListing listing;
  @Inject ActivityBulk bulk;
  @Inject Clock clock;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(
        ListingAddress.PAGE, StaffPermission.CATALOGUE_READ, StaffPermission.OWN_ACTIVITIES);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    Optional<Deed> deed =
        Arrays.stream(Deed.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(fields.text("do")))
            .findFirst();
    ListingFilter filter = ListingAddress.of(visit.query()).filter();
    List<ActivityId> chosen =
        fields.has("all") ? listing.ids(filter, ActivityBulk.MOST + 1) : Ticked.of(fields);
    if (chosen.isEmpty() || deed.isEmpty()) {
      return view(visit, FormErrors.of("chosen", visit.words().get("listing.bulk.nothing")));
    }
    if (chosen.size() > ActivityBulk.MOST) {
      return view(
          visit,
          FormErrors.of("chosen", visit.words().get("listing.bulk.many", ActivityBulk.MOST)));
    }
    UUID run = bulk.apply(deed.get(), chosen);
    return new Answer.SeeOther(ResultPage.address(visit, run));
  }

  private Answer view(StaffVisit visit, FormErrors errors) {
    ListingView model = new ListingViewMaker(visit, listing, clock).view(errors);
    String title = visit.words().get(model.mine() ? "listing.title.own" : "listing.title");
    return new Answer.View(
        "listing/activities",
        PageHead.of(
            errors.isEmpty() ? title : visit.words().get("form.error.title", title),
            ListingAddress.PAGE,
            ""),
        model,
        errors.isEmpty() ? 200 : 422);
  }
}
