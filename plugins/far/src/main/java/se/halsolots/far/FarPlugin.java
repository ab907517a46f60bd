package se.halsolots.far;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.halsolots.far.internal.Clinics;
import se.halsolots.far.internal.Contacts;
import se.halsolots.far.internal.Doors;
import se.halsolots.far.internal.FarDemo;
import se.halsolots.far.internal.FarExport;
import se.halsolots.far.internal.FarFields;
import se.halsolots.far.internal.FarRights;
import se.halsolots.far.internal.FarSettings;
import se.halsolots.far.internal.Figures;
import se.halsolots.far.internal.Slips;
import se.halsolots.far.page.CamePage;
import se.halsolots.far.page.ClinicFiguresPage;
import se.halsolots.far.page.ClinicPage;
import se.halsolots.far.page.CodePage;
import se.halsolots.far.page.ContactPage;
import se.halsolots.far.page.ContactsBlock;
import se.halsolots.far.page.DoorPage;
import se.halsolots.far.page.PrescriberPage;
import se.halsolots.far.page.SelfTestPage;
import se.halsolots.far.page.SlipPage;
import se.halsolots.far.page.StaffClinicPage;
import se.halsolots.far.page.StaffClinicView;
import se.halsolots.far.page.StaffClinicsPage;
import se.halsolots.far.page.StaffContactPage;
import se.halsolots.far.page.StaffContactsPage;
import se.halsolots.far.page.StaffDoorsPage;
import se.halsolots.far.page.StartPage;
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

/**
 * Physical activity on prescription: marks on activities, pages for residents and prescribers, and
 * slips that a clinic gives and a leader takes, without a word about who anybody is.
 */
@ApplicationScoped
public class FarPlugin implements PortalPlugin {

  @Inject Clinics clinics;
  @Inject Doors doors;
  @Inject Slips slips;
  @Inject Contacts contacts;
  @Inject Figures figures;
  @Inject FarExport rows;
  @Inject FarDemo demo;

  @Override
  public String id() {
    return "far";
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
    StaffClinicView clinic = new StaffClinicView(figures);
    return List.of(
        new StartPage(),
        new PrescriberPage(),
        new SelfTestPage(),
        new CodePage(slips),
        new SlipPage(slips, contacts),
        new ContactPage(slips, contacts),
        new ClinicPage(clinics, slips, figures),
        new ClinicFiguresPage(clinics, figures),
        new DoorPage(doors, slips),
        new CamePage(doors, slips),
        new StaffClinicsPage(clinics, clinic),
        new StaffClinicPage(clinics, clinic),
        new StaffDoorsPage(doors),
        new StaffContactsPage(contacts),
        new StaffContactPage(contacts));
  }

  @Override
  public List<Permission> permissions() {
    return FarRights.all();
  }

  @Override
  public List<SettingDefinition<?>> settings() {
    return FarSettings.all();
  }

  @Override
  public List<ActivityField> activityFields() {
    return FarFields.all();
  }

  @Override
  public List<PageBlock> blocks() {
    return List.of(
        new PageBlock(
            "prescription",
            PageBlock.Place.HEALTH_PAGE,
            "/far/block.xhtml",
            100,
            context -> Optional.of(context.href(""))),
        new PageBlock(
            "contacts",
            PageBlock.Place.STAFF_HOME,
            "/far/contacts-block.xhtml",
            100,
            this::unread,
            Optional.of(FarRights.CONTACTS)));
  }

  /** How many nobody has read yet; nothing if there are none. */
  private Optional<ContactsBlock> unread(PluginContext context) {
    if (!Contacts.areKept(context)) {
      return Optional.empty();
    }
    long unread = contacts.waiting(context).stream().filter(one -> !one.read()).count();
    return unread == 0
        ? Optional.empty()
        : Optional.of(
            new ContactsBlock(
                context.text("contacts.block", unread), context.staffHref("/kontakter")));
  }

  @Override
  public List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "slips-given",
            "indicator.given",
            Indicator.Unit.COUNT,
            Optional.of(FarSettings.GOAL),
            (context, from, before) -> figures.given(context, from, before)),
        people(
            "slips-came",
            "indicator.came",
            (context, from, before) -> figures.came(context, from, before)),
        people(
            "slips-came-three-times",
            "indicator.three-times",
            (context, from, before) -> figures.cameThreeTimes(context, from, before)),
        people(
            "slips-go-on",
            "indicator.go-on",
            (context, from, before) -> figures.goOn(context, from, before)));
  }

  /** A slip stands for a person. */
  private static Indicator people(String name, String labelKey, Indicator.Measure measure) {
    return new Indicator(name, labelKey, Indicator.Unit.PEOPLE, Optional.empty(), measure);
  }

  @Override
  public List<DataExport> exports() {
    return List.of(
        new DataExport(
            "slips",
            "export.slips",
            List.of(
                "export.clinic",
                "export.month",
                "export.activity",
                "figures.given",
                "figures.came",
                "figures.three-times",
                "figures.go-on"),
            FarRights.CLINICS,
            (context, from, before) -> rows.rows(context, from, before)));
  }

  @Override
  public List<RetentionPeriod> retention() {
    return List.of(
        new RetentionPeriod(
            "slips",
            "retention.slips",
            FarSettings.KEPT_DAYS,
            (context, before) -> slips.erase(context, before)),
        new RetentionPeriod(
            "contacts",
            "retention.contacts",
            FarSettings.CONTACT_DAYS,
            (context, before) -> contacts.erase(context, before)));
  }

  /** A slip tells nothing of who has it; only who asks to be contacted leaves a name. */
  @Override
  public PersonalData personalData() {
    return contacts;
  }

  @Override
  public void loadDemoContent(PluginContext context) {
    demo.fill(context);
  }
}
