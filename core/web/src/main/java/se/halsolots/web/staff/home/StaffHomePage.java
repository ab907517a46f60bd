package se.halsolots.web.staff.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.halsolots.catalogue.desk.LastImport;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.audit.AuditRecord;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.PluginBlocks;
import se.halsolots.spi.PageBlock;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** What waits for somebody in the node today. */
@ApplicationScoped
class StaffHomePage implements StaffPage {

  private static final int NOTES = 60;
  private static final int LATEST = 6;

  @Inject @Any Instance<HomeCard> cards;
  @Inject LastImport imports;
  @Inject AuditLog audit;
  @Inject PluginBlocks blocks;
  @Inject Clock clock;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of("");
  }

  @Override
  public Answer get(StaffVisit visit) {
    return new Answer.View(
        "home", PageHead.of(visit.words().get("nav.start"), "", StaffRoutes.ROOT), model(visit));
  }

  private HomeView model(StaffVisit visit) {
    Words words = visit.words();
    List<HomeCard.Tile> tiles =
        cards.stream()
            .sorted(Comparator.comparingInt(HomeCard::order))
            .flatMap(card -> card.tiles(visit).stream())
            .toList();
    List<HomeCard.Tile> waiting = tiles.stream().filter(HomeCard.Tile::waits).toList();
    String name = visit.member().name().split(" ", -1)[0];
    return new HomeView(
        words.get(waiting.isEmpty() ? "home.greeting.calm" : "home.greeting", name),
        waiting,
        tiles.stream().filter(Predicate.not(HomeCard.Tile::work)).toList(),
        calm(words, tiles),
        latest(visit),
        imported(visit),
        visit.href("import"),
        newHref(visit),
        blocks.at(PageBlock.Place.STAFF_HOME, visit.tenant(), visit.language()));
  }

  private static String newHref(StaffVisit visit) {
    return visit.mayWriteActivities() ? visit.href("aktiviteter/ny") : "";
  }

  private static String calm(Words words, List<HomeCard.Tile> tiles) {
    String done =
        tiles.stream()
            .filter(tile -> tile.work() && tile.count() == 0)
            .map(HomeCard.Tile::label)
            .collect(Collectors.joining(", "));
    return done.isEmpty() ? "" : words.get("home.calm", done);
  }

  /** What the visitor worked on last, each thing once. */
  private List<HomeView.Edited> latest(StaffVisit visit) {
    Map<String, AuditRecord> byTarget = new LinkedHashMap<>();
    audit.ofOneself("activity.", NOTES).stream()
        .filter(note -> !note.target().isEmpty() && !note.label().isEmpty())
        .forEach(note -> byTarget.putIfAbsent(note.target(), note));
    return byTarget.values().stream()
        .limit(LATEST)
        .map(
            note ->
                new HomeView.Edited(
                    visit.href("aktiviteter/" + note.target()),
                    note.label(),
                    moment(visit, note.at())))
        .toList();
  }

  private String imported(StaffVisit visit) {
    if (!visit.may(StaffPermission.CATALOGUE_IMPORT)) {
      return "";
    }
    Words words = visit.words();
    return imports
        .find()
        .map(
            last ->
                last.ended()
                    ? words.get(
                        "home.import.done",
                        moment(visit, last.askedAt()),
                        last.taken(),
                        last.refused())
                    : words.get("home.import.running", moment(visit, last.askedAt())))
        .orElseGet(() -> words.get("home.import.none"));
  }

  private String moment(StaffVisit visit, Instant at) {
    Moments moments = new Moments(visit.site().words());
    ZonedDateTime then = at.atZone(visit.tenant().zone());
    LocalDate today = clock.instant().atZone(visit.tenant().zone()).toLocalDate();
    String day =
        then.toLocalDate().equals(today)
            ? visit.words().get("home.today")
            : moments.shortDay(then.toLocalDate());
    return visit.words().get("home.moment", day, moments.hour(then));
  }
}
