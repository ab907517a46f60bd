package se.halsolots.web.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.halsolots.web.activity.TestActivities.cancelled;
import static se.halsolots.web.activity.TestActivities.planned;
import static se.halsolots.web.activity.TestActivities.walk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.InstalledPlugin;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.kernel.plugin.PluginBlocks;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.TestSites;

// The test puts in by hand what the container would inject.
@SuppressWarnings("UnnecessaryAssignment")
class ActivityPageTest {

  private static final String SLUG = "promenad-runt-ramnasjon";
  private static final ActivityDetails WALK =
      walk(planned("2026-03-03T10:00"), cancelled("2026-03-10T10:00", ""));

  @Test
  void page_shows_the_activity_and_the_plugins_blocks() {
    assertThat(page(WALK, SLUG))
        .isInstanceOfSatisfying(
            Answer.View.class,
            view -> {
              assertThat(view.head().title()).isEqualTo("Promenad runt Ramnasjön");
              assertThat(view.head().indexed()).isTrue();
              assertThat(view.head().structured()).hasSize(2);
              assertThat(view.model())
                  .isInstanceOfSatisfying(
                      ActivityView.class, model -> assertThat(model.blocks()).hasSize(1));
            });
  }

  @Test
  void activity_is_not_related_to_itself() {
    assertThat(page(WALK, SLUG))
        .isInstanceOfSatisfying(
            Answer.View.class,
            view ->
                assertThat(view.model())
                    .isInstanceOfSatisfying(
                        ActivityView.class, model -> assertThat(model.related()).isEmpty()));
  }

  @Test
  void what_is_over_is_shown_but_not_listed_by_search_engines() {
    assertThat(page(walk(), SLUG))
        .isInstanceOfSatisfying(
            Answer.View.class, view -> assertThat(view.head().indexed()).isFalse());
  }

  @Test
  void renamed_activity_leads_on() {
    assertThat(page(WALK, "gamla-promenaden"))
        .isEqualTo(new Answer.Moved("/boras/aktiviteter/" + SLUG));
  }

  @Test
  void unknown_activity_is_missing() {
    assertThat(page(WALK, "finns-inte")).isEqualTo(new Answer.Missing());
  }

  @Test
  void calendar_of_all_dates_has_their_series() {
    ActivityCalendar calendar = new ActivityCalendar();
    calendar.catalogue = new OneActivity(WALK);

    assertThat(calendar.answer(visit(Map.of("slug", SLUG))))
        .isInstanceOfSatisfying(
            Answer.Document.class,
            file -> {
              assertThat(file.fileName()).isEqualTo(SLUG + ".ics");
              assertThat(file.type()).startsWith("text/calendar");
              assertThat(file.text()).contains("RRULE:FREQ=WEEKLY");
            });
    assertThat(calendar.answer(visit(Map.of("slug", "gamla-promenaden"))))
        .isEqualTo(new Answer.Moved("/boras/aktiviteter/" + SLUG + "/kalender.ics"));
    assertThat(calendar.answer(visit(Map.of("slug", "finns-inte"))))
        .isEqualTo(new Answer.Missing());
  }

  @Test
  void calendar_of_one_date_has_only_that() {
    assertThat(oneDate("20260310T1000.ics"))
        .isInstanceOfSatisfying(
            Answer.Document.class,
            file ->
                assertThat(file.text())
                    .contains("STATUS:CANCELLED", "DTSTART;TZID=Europe/Stockholm:20260310T100000")
                    .doesNotContain("RRULE:FREQ=WEEKLY"));
  }

  @Test
  void calendar_of_no_date_is_missing() {
    assertThat(List.of("20260311T1000.ics", "20260310T1000", "i-morgon.ics", ".ics"))
        .allSatisfy(name -> assertThat(oneDate(name)).isEqualTo(new Answer.Missing()));
  }

  private static Answer oneDate(String name) {
    OccasionCalendarFile file = new OccasionCalendarFile();
    file.catalogue = new OneActivity(WALK);
    return file.answer(visit(Map.of("slug", SLUG, "start", name)));
  }

  private static Answer page(ActivityDetails details, String slug) {
    ActivityPage page = new ActivityPage();
    page.catalogue = new OneActivity(details);
    page.plugins = new OneBlock();
    page.fields =
        new PluginFields() {
          @Override
          public List<PluginField> of(Tenant node) {
            return List.of();
          }
        };
    page.clock = Clock.fixed(Instant.parse("2026-03-03T06:00:00Z"), TestActivities.STOCKHOLM);
    return page.answer(visit(Map.of("slug", slug)));
  }

  private static Visit visit(Map<String, String> named) {
    Visit visit = TestSites.visit("boras", "aktiviteter");
    return new Visit(
        visit.site(), visit.origin(), visit.page(), named, visit.query(), visit.contentVersion());
  }

  /** Plugins that show one block everywhere. */
  private static final class OneBlock extends PluginBlocks {

    @Override
    public List<PlacedBlock> about(
        UUID subject, PageBlock.Place place, Tenant tenant, Language language) {
      InstalledPlugin plugin = InstalledPlugin.of(new TipPlugin());
      return plugin.offer().blocks().stream()
          .map(
              block ->
                  new PlacedBlock(
                      new ActivePlugin(plugin, tenant, Map.of()),
                      block,
                      language,
                      Optional.of(subject)))
          .toList();
    }
  }

  /** Shows a tip. */
  private static final class TipPlugin implements PortalPlugin {

    @Override
    public String id() {
      return "tips";
    }

    @Override
    public String version() {
      return "1.0.0";
    }

    @Override
    public int contractVersion() {
      return PortalPlugin.CONTRACT_VERSION;
    }

    @Override
    public List<PageBlock> blocks() {
      return List.of(
          new PageBlock(
              "tip",
              PageBlock.Place.ACTIVITY_PAGE,
              "/tips/tip.xhtml",
              1,
              context -> Optional.of("Drick vatten")));
    }

    @Override
    public PersonalData personalData() {
      return PersonalData.none();
    }
  }
}
