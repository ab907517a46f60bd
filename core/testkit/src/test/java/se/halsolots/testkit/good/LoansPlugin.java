package se.halsolots.testkit.good;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.DataExport;
import se.halsolots.spi.Indicator;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.RetentionPeriod;
import se.halsolots.spi.ScheduledJob;
import se.halsolots.spi.SettingDefinition;

/** Offers one of each thing that the contract knows. */
@ApplicationScoped
public class LoansPlugin implements PortalPlugin {

  public static final Permission LEND = Permission.of("loans.lend", "permission.lend");
  public static final SettingDefinition<Integer> DAYS =
      SettingDefinition.wholeNumber("days", 1, 365, 90, "setting.days");

  @Inject LoanStore store;

  @Override
  public String id() {
    return "loans";
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
    return List.of(new LoanPage(), new LoanDeskPage());
  }

  @Override
  public List<Permission> permissions() {
    return List.of(LEND);
  }

  @Override
  public List<SettingDefinition<?>> settings() {
    return List.of(DAYS);
  }

  @Override
  public List<PageBlock> blocks() {
    return List.of(
        new PageBlock(
            "lent",
            PageBlock.Place.START_PAGE,
            "/loans/lent.xhtml",
            10,
            context -> Optional.of(store.contacts(context).size())));
  }

  @Override
  public List<ActivityField> activityFields() {
    return List.of(ActivityField.choice("gear", "field.gear", "skis", "skates"));
  }

  @Override
  public List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "loans",
            "indicator.loans",
            Indicator.Unit.COUNT,
            Optional.empty(),
            (context, from, before) -> store.contacts(context).size()));
  }

  @Override
  public List<DataExport> exports() {
    return List.of(
        new DataExport(
            "loans",
            "export.loans",
            List.of("data.contact"),
            LEND,
            (context, from, before) -> store.contacts(context).stream().map(List::of).toList()));
  }

  @Override
  public List<ScheduledJob> jobs() {
    return List.of(new ScheduledJob("remind", Duration.ofHours(1), context -> {}));
  }

  @Override
  public List<RetentionPeriod> retention() {
    return List.of(new RetentionPeriod("loans", "data.loan", DAYS, store::eraseBefore));
  }

  @Override
  public PersonalData personalData() {
    return store;
  }
}
