package se.halsolots.youthoutreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.DataExport;
import se.halsolots.spi.Indicator;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.RetentionPeriod;
import se.halsolots.spi.SettingDefinition;
import se.halsolots.youthoutreach.internal.Arenas;
import se.halsolots.youthoutreach.internal.DemoContent;
import se.halsolots.youthoutreach.internal.Figures;
import se.halsolots.youthoutreach.internal.Groups;
import se.halsolots.youthoutreach.internal.HelpList;
import se.halsolots.youthoutreach.internal.OutreachPersons;
import se.halsolots.youthoutreach.internal.OutreachSettings;
import se.halsolots.youthoutreach.internal.TryOuts;
import se.halsolots.youthoutreach.internal.Visits;
import se.halsolots.youthoutreach.pages.ArenaPage;
import se.halsolots.youthoutreach.pages.ArenasPage;
import se.halsolots.youthoutreach.pages.GroupPage;
import se.halsolots.youthoutreach.pages.GroupsPage;
import se.halsolots.youthoutreach.pages.HelpListPage;
import se.halsolots.youthoutreach.pages.HelpPage;
import se.halsolots.youthoutreach.pages.LogPage;
import se.halsolots.youthoutreach.pages.OverviewPage;
import se.halsolots.youthoutreach.pages.PlanPage;
import se.halsolots.youthoutreach.pages.ReceiptPage;
import se.halsolots.youthoutreach.pages.TryListPage;
import se.halsolots.youthoutreach.pages.TryOutPage;
import se.halsolots.youthoutreach.pages.TryPage;
import se.halsolots.youthoutreach.pages.VisitPage;
import se.halsolots.youthoutreach.pages.VisitRows;
import se.halsolots.youthoutreach.pages.VisitsPage;
import se.halsolots.youthoutreach.pages.WeekPage;
import se.halsolots.youthoutreach.pages.WeeksPage;
import se.halsolots.youthoutreach.pages.YouthPage;

/** Outreach to young people of 16 to 25, at schools and elsewhere. */
@ApplicationScoped
public class YouthOutreachPlugin implements PortalPlugin {

  @Inject Arenas arenas;
  @Inject Visits visits;
  @Inject TryOuts tryOuts;
  @Inject HelpList help;
  @Inject Groups groups;
  @Inject Figures figures;
  @Inject OutreachPersons persons;
  @Inject DemoContent demo;

  /** Visits that are to be told of, on the first page for staff. */
  public record Due(String text, String href) {}

  /** The way to the page for young people, on the start page. */
  public record WayIn(String href) {}

  @Override
  public String id() {
    return OutreachSettings.ID;
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
  public List<PluginPage> pages() {
    return List.of(
        new YouthPage(tryOuts, help),
        new TryListPage(tryOuts),
        new TryPage(tryOuts),
        new ReceiptPage(tryOuts),
        new OverviewPage(visits, arenas, figures),
        new LogPage(visits, arenas),
        new VisitsPage(visits, arenas),
        new VisitPage(visits, arenas),
        new PlanPage(visits, arenas),
        new ArenasPage(arenas, visits),
        new ArenaPage(arenas),
        new WeeksPage(tryOuts),
        new WeekPage(tryOuts),
        new TryOutPage(tryOuts),
        new GroupsPage(groups),
        new GroupPage(groups, arenas),
        new HelpListPage(help),
        new HelpPage(help));
  }

  @Override
  public List<Permission> permissions() {
    return List.of(OutreachSettings.WORK);
  }

  @Override
  public List<SettingDefinition<?>> settings() {
    return OutreachSettings.ALL;
  }

  @Override
  public List<PageBlock> blocks() {
    return List.of(
        new PageBlock(
            "way-in",
            PageBlock.Place.START_PAGE,
            "/youth-outreach/way-in.xhtml",
            20,
            context -> Optional.of(new WayIn(context.href("")))),
        new PageBlock(
            "due",
            PageBlock.Place.STAFF_HOME,
            "/youth-outreach/due.xhtml",
            20,
            this::due,
            Optional.of(OutreachSettings.WORK)));
  }

  private Optional<Due> due(PluginContext context) {
    int number = visits.due(context).size();
    return number == 0
        ? Optional.empty()
        : Optional.of(new Due(context.text("due.text", number), context.staffHref("")));
  }

  @Override
  public List<ActivityField> activityFields() {
    return List.of(OutreachSettings.TRY, OutreachSettings.FRIEND);
  }

  @Override
  public List<Indicator> indicators() {
    return List.of(
        indicator(
            "arenas", Indicator.Unit.COUNT, OutreachSettings.GOAL_ARENAS, this::arenasVisited),
        indicator("reached", Indicator.Unit.PEOPLE, OutreachSettings.GOAL_REACHED, this::reached),
        indicator("tried", Indicator.Unit.PEOPLE, OutreachSettings.GOAL_TRIED, this::tried),
        indicator(
            "continued", Indicator.Unit.PEOPLE, OutreachSettings.GOAL_CONTINUED, this::continued));
  }

  private static Indicator indicator(
      String name,
      Indicator.Unit unit,
      SettingDefinition<Integer> goal,
      Indicator.Measure measure) {
    return new Indicator(name, "indicator." + name, unit, Optional.of(goal), measure);
  }

  private long arenasVisited(PluginContext context, LocalDate from, LocalDate before) {
    return figures.arenas(context, from, before);
  }

  private long reached(PluginContext context, LocalDate from, LocalDate before) {
    return figures.reached(context, from, before);
  }

  private long tried(PluginContext context, LocalDate from, LocalDate before) {
    return figures.tried(context, from, before);
  }

  private long continued(PluginContext context, LocalDate from, LocalDate before) {
    return figures.continued(context, from, before);
  }

  @Override
  public List<DataExport> exports() {
    VisitRows rows = new VisitRows(visits, arenas);
    return List.of(
        new DataExport(
            "visits", "export.visits", VisitRows.COLUMNS, OutreachSettings.WORK, rows::of));
  }

  @Override
  public List<RetentionPeriod> retention() {
    return List.of(
        new RetentionPeriod(
            "arena-contacts",
            "retention.arena-contacts",
            OutreachSettings.CONTACT_DAYS,
            (context, before) -> arenas.eraseContactsBefore(context, before)));
  }

  @Override
  public PersonalData personalData() {
    return persons;
  }

  @Override
  public void loadDemoContent(PluginContext context) {
    demo.fill(context);
  }
}
