package se.halsolots.web.staff.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.desk.ActivityBulk;
import se.halsolots.catalogue.desk.SelectionDesk;
import se.halsolots.catalogue.desk.SelectionFilter;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.listing.PagedTable;
import se.halsolots.web.staff.listing.ResultPage;
import se.halsolots.web.staff.listing.Ticked;

/** What the node shows of the activities of all nodes, and what it could show. */
@ApplicationScoped
class SelectionPage implements StaffPage {

  @Inject SelectionDesk desk;
  @Inject TenantRegistry tenants;
  @Inject Clock clock;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(SelectionAddress.PAGE, StaffPermission.CATALOGUE_SELECT);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return view(visit, FormErrors.none());
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    Optional<SelectionChoice> choice = SelectionAddress.choice(fields.text("do"));
    SelectionFilter filter = SelectionAddress.of(visit.query()).filter();
    List<ActivityId> chosen =
        fields.has("all") ? desk.ids(filter, ActivityBulk.MOST + 1) : Ticked.of(fields);
    if (chosen.isEmpty() || choice.isEmpty()) {
      return view(visit, FormErrors.of("chosen", visit.words().get("listing.bulk.nothing")));
    }
    if (chosen.size() > ActivityBulk.MOST) {
      return view(
          visit,
          FormErrors.of("chosen", visit.words().get("listing.bulk.many", ActivityBulk.MOST)));
    }
    UUID run = desk.choose(chosen, choice.get(), Optional.empty());
    return new Answer.SeeOther(ResultPage.address(visit, run));
  }

  private Answer view(StaffVisit visit, FormErrors errors) {
    String title = visit.words().get("selection.title");
    return new Answer.View(
        "selection/list",
        PageHead.of(
            errors.isEmpty() ? title : visit.words().get("form.error.title", title),
            SelectionAddress.PAGE,
            ""),
        model(visit, errors),
        errors.isEmpty() ? 200 : 422);
  }

  private SelectionView model(StaffVisit visit, FormErrors errors) {
    SelectionAddress address = SelectionAddress.of(visit.query());
    SelectionFilter filter = address.filter();
    Words words = visit.words();
    long total = desk.count(filter);
    int last = (int) (Math.max(0, total - 1) / PagedTable.SIZE) * PagedTable.SIZE;
    return new SelectionView(
        tabs(visit, address),
        filter.choice().map(SelectionAddress::word).orElse(""),
        filter.words(),
        owners(filter),
        filter.beyondReach(),
        filter.isNarrowed(),
        visit.href(SelectionAddress.PAGE),
        words.get("selection.found", total),
        actions(words),
        total > PagedTable.SIZE ? words.get("listing.bulk.all", total) : "",
        table(visit, address, total),
        Math.min((address.page() - 1) * PagedTable.SIZE, last),
        errors);
  }

  private PagedTable<SelectionView.Line> table(
      StaffVisit visit, SelectionAddress address, long total) {
    LocalDate today = clock.instant().atZone(visit.tenant().zone()).toLocalDate();
    SelectionLines lines = new SelectionLines(visit, tenants, today);
    return new PagedTable<>(
        total,
        "title",
        (first, most, sort) ->
            desk.rows(address.filter(), first, most).stream().map(lines::line).toList(),
        (page, sort) -> visit.href(address.at(page).text()));
  }

  private static List<SelectionView.Tab> tabs(StaffVisit visit, SelectionAddress address) {
    List<Optional<SelectionChoice>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    Arrays.stream(SelectionChoice.values()).map(Optional::of).forEach(choices::add);
    return choices.stream()
        .map(
            choice ->
                new SelectionView.Tab(
                    visit.href(address.of(choice).text()),
                    visit
                        .words()
                        .get(
                            "selection.tab."
                                + choice.map(SelectionLines::code).orElse("everything")),
                    address.filter().choice().equals(choice)))
        .toList();
  }

  private List<Choice> owners(SelectionFilter filter) {
    return Choice.of(
        tenants.all().stream(),
        one -> one.id().value(),
        Tenant::shortName,
        filter.owner().map(one -> Set.of(one.value())).orElse(Set.of()));
  }

  private static List<Choice> actions(Words words) {
    return Choice.of(
        Arrays.stream(SelectionChoice.values()),
        SelectionAddress::word,
        choice -> words.get("selection.do." + SelectionLines.code(choice)),
        Set.of());
  }
}
