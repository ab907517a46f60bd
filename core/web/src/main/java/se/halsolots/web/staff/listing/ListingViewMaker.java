package se.halsolots.web.staff.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.desk.ActivityListing;
import se.halsolots.catalogue.desk.ListingCheck;
import se.halsolots.catalogue.desk.ListingFilter;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/** Makes what the list of activities shows. */
final class ListingViewMaker {

  private final StaffVisit visit;
  private final ActivityListing listing;
  private final ListingAddress address;
  private final Words words;
  private final LocalDate today;

  ListingViewMaker(StaffVisit visit, ActivityListing listing, Clock clock) {
    this.visit = visit;
    this.listing = listing;
    this.address = ListingAddress.of(visit.query());
    this.words = visit.words();
    this.today = clock.instant().atZone(visit.tenant().zone()).toLocalDate();
  }

  ListingView view(FormErrors errors) {
    ListingFilter filter = address.filter();
    Map<LifeStatus, Long> counts = listing.counts(filter);
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    long shown = filter.standing().map(counts::get).orElse(total);
    Map<OrganiserId, String> organisers = listing.organisers();
    return new ListingView(
        tabs(counts, total),
        filter.standing().map(ListingAddress::word).orElse(""),
        address.sort().equals(ListingAddress.LATEST_FIRST) ? "" : address.sort(),
        filter.words(),
        organisers(organisers),
        checks(),
        filter.source(),
        filter.isNarrowed() || filter.standing().isPresent(),
        visit.href(ListingAddress.PAGE),
        words.get("listing.found", shown),
        actions(),
        shown > PagedTable.SIZE ? words.get("listing.bulk.all", shown) : "",
        !visit.may(StaffPermission.CATALOGUE_READ),
        newHref(),
        visit.may(StaffPermission.CATALOGUE_IMPORT) ? visit.href("import") : "",
        table(shown),
        Math.min(address.first(), lastPage(shown)),
        PagedTable.sortedBy(address.sort()),
        errors);
  }

  private String newHref() {
    return visit.mayWriteActivities() ? visit.href(ListingAddress.PAGE + "/ny") : "";
  }

  private static int lastPage(long rows) {
    return (int) (Math.max(0, rows - 1) / PagedTable.SIZE) * PagedTable.SIZE;
  }

  private PagedTable<ListingView.Line> table(long total) {
    ListingLines lines = new ListingLines(visit, today);
    return new PagedTable<>(
        total,
        address.sort(),
        (first, most, sort) ->
            listing
                .rows(
                    address.filter(),
                    ListingAddress.order(sort),
                    sort.startsWith("-"),
                    new ActivityListing.Window(first, most, total))
                .stream()
                .map(lines::line)
                .toList(),
        (page, sort) -> visit.href(address.at(page, sort).text()));
  }

  private List<ListingView.Tab> tabs(Map<LifeStatus, Long> counts, long total) {
    ListingFilter filter = address.filter();
    List<ListingView.Tab> tabs = new ArrayList<>();
    tabs.add(tab(Optional.empty(), words.get("listing.standing.all"), total));
    for (LifeStatus standing : ActivityListing.LISTED) {
      tabs.add(
          tab(
              Optional.of(standing),
              words.get("listing.tab." + ListingLines.badge(standing)),
              counts.getOrDefault(standing, 0L)));
    }
    return filter.standing().isEmpty() && total == 0 && !filter.isNarrowed() ? List.of() : tabs;
  }

  private ListingView.Tab tab(Optional<LifeStatus> standing, String label, long count) {
    ListingFilter filter = address.filter();
    return new ListingView.Tab(
        visit.href(address.with(filter.of(standing)).text()),
        label,
        count,
        filter.standing().equals(standing));
  }

  private List<Choice> organisers(Map<OrganiserId, String> organisers) {
    Set<String> chosen =
        address.filter().organiser().map(one -> Set.of(one.toString())).orElse(Set.of());
    return organisers.size() < 2
        ? List.of()
        : Choice.of(
            organisers.entrySet().stream(),
            one -> one.getKey().toString(),
            Map.Entry::getValue,
            chosen);
  }

  private List<Choice> checks() {
    return Arrays.stream(ListingCheck.values())
        .map(
            check ->
                new Choice(
                    ListingAddress.word(check),
                    words.get("listing.check." + ListingAddress.word(check)),
                    address.filter().asks(check)))
        .toList();
  }

  private List<ListingView.Action> actions() {
    return visit.may(StaffPermission.CATALOGUE_PUBLISH)
        ? Stream.of("verify", "publish", "archive")
            .map(code -> new ListingView.Action(code, words.get("listing.do." + code)))
            .toList()
        : Arrays.asList();
  }
}
