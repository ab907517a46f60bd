package se.halsolots.healthguides;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.halsolots.healthguides.internal.Answers;
import se.halsolots.healthguides.internal.DemoGuides;
import se.halsolots.healthguides.internal.Figures;
import se.halsolots.healthguides.internal.Guides;
import se.halsolots.healthguides.internal.Orders;
import se.halsolots.healthguides.internal.People;
import se.halsolots.healthguides.internal.Reminders;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Training;
import se.halsolots.healthguides.page.Pages;
import se.halsolots.healthguides.page.PayrollPage;
import se.halsolots.spi.DataExport;
import se.halsolots.spi.Indicator;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.RetentionPeriod;
import se.halsolots.spi.ScheduledJob;
import se.halsolots.spi.SettingDefinition;

/** Health guides: ordered by many, matched by language, booked, reported and paid. */
@ApplicationScoped
public class HealthGuidesPlugin implements PortalPlugin {

  private static final Duration REMINDERS = Duration.ofMinutes(15);

  @Inject Guides guides;
  @Inject Training training;
  @Inject Orders orders;
  @Inject Answers answers;
  @Inject Reminders reminders;
  @Inject Figures figures;
  @Inject People people;
  @Inject DemoGuides demo;

  @Override
  public String id() {
    return "health-guides";
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
    return Stream.concat(
            Pages.ofGuides(guides, training).stream(),
            Pages.ofWork(orders, answers, reminders, figures).stream())
        .toList();
  }

  @Override
  public List<Permission> permissions() {
    return List.of(Settings.ASSIGNMENTS, Settings.GUIDES, Settings.PAYROLL);
  }

  @Override
  public List<SettingDefinition<?>> settings() {
    return Settings.all();
  }

  @Override
  public List<Indicator> indicators() {
    List<Indicator> all = new ArrayList<>();
    all.add(
        new Indicator(
            "assignments-done",
            "indicator.done",
            Indicator.Unit.COUNT,
            Optional.empty(),
            (context, from, before) -> figures.done(context, from, before)));
    all.add(
        new Indicator(
            "people-reached",
            "indicator.people",
            Indicator.Unit.PEOPLE,
            Optional.empty(),
            (context, from, before) -> figures.people(context, from, before)));
    all.add(
        new Indicator(
            "living-habits",
            "indicator.habits",
            Indicator.Unit.PERCENT,
            Optional.of(Settings.GOAL_HABITS),
            (context, from, before) -> figures.habits(context, from, before)));
    all.add(
        new Indicator(
            "step-two",
            "indicator.step",
            Indicator.Unit.PEOPLE,
            Optional.of(Settings.GOAL_STEP_TWO),
            (context, from, before) -> figures.stepTwo(context)));
    Settings.PRIORITY_LANGUAGES.forEach(language -> all.add(speakers(language)));
    return List.copyOf(all);
  }

  private Indicator speakers(String language) {
    return new Indicator(
        "guides-" + language,
        "indicator.guides." + language,
        Indicator.Unit.PEOPLE,
        Optional.of(Settings.GOAL_LANGUAGE),
        (context, from, before) -> figures.speakers(context, language));
  }

  @Override
  public List<DataExport> exports() {
    return List.of(
        new DataExport(
            "payroll",
            "payroll.title",
            PayrollPage.COLUMNS,
            Settings.PAYROLL,
            (context, from, before) ->
                PayrollPage.lines(context, figures.payroll(context, from, before))),
        new DataExport(
            "needs",
            "needs.title",
            List.of("needs.day", "order.theme", "f.omrade", "f.sprak", "needs.words"),
            Settings.ASSIGNMENTS,
            (context, from, before) -> figures.needRows(context, from, before)));
  }

  @Override
  public List<ScheduledJob> jobs() {
    return List.of(new ScheduledJob("reminders", REMINDERS, context -> reminders.sendDue(context)));
  }

  @Override
  public List<RetentionPeriod> retention() {
    return List.of(
        new RetentionPeriod(
            "interested",
            "retention.interested",
            Settings.KEEP_INTERESTED,
            (context, before) -> people.eraseInterested(context, before)),
        new RetentionPeriod(
            "ended-guides",
            "retention.guides",
            Settings.KEEP_GUIDES,
            (context, before) -> people.eraseEnded(context, before)),
        new RetentionPeriod(
            "orderers",
            "retention.orders",
            Settings.KEEP_ORDERS,
            (context, before) -> people.eraseOrderers(context, before)));
  }

  @Override
  public PersonalData personalData() {
    return people;
  }

  @Override
  public void loadDemoContent(PluginContext context) {
    demo.load(context);
  }
}
