package se.halsolots.testkit.plugin.contract;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.DataExport;
import se.halsolots.spi.Indicator;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.RetentionPeriod;
import se.halsolots.spi.ScheduledJob;
import se.halsolots.spi.SettingDefinition;
import se.halsolots.testkit.good.LoansPlugin;

/** The good plugin with one thing spoilt. */
final class BadPlugins {

  private static final String SV = "se/halsolots/testkit/good/messages_sv.properties";
  private static final String EN = "se/halsolots/testkit/good/messages_en.properties";
  private static final String VIEWS = "META-INF/resources/loans/";
  private static final String SQL = "db/migration/loans/V001__create_loans.sql";
  private static final String UNIT = "META-INF/persistence.xml";

  /**
   * A bad plugin.
   *
   * @param thing what the fault is to name
   * @param remedy what it is to advise
   */
  record Bad(Contract contract, String thing, String remedy, UnaryOperator<SpoiltPlugin> spoil) {

    @Override
    public String toString() {
      return contract.getClass().getSimpleName() + ": " + thing;
    }
  }

  private BadPlugins() {}

  static Stream<Bad> all() {
    return Stream.of(identity(), texts(), views(), declarations(), data(), packaging())
        .flatMap(one -> one);
  }

  private static Stream<Bad> identity() {
    Contract contract = new IdentityContract();
    return Stream.of(
        new Bad(contract, "the folder 'lending'", "the same", good -> good.inFolder("lending")),
        new Bad(contract, "answers 1", "CONTRACT_VERSION", good -> good.with(new OldContract())),
        new Bad(contract, "'plugin.about'", "sv.prop", good -> good.with(SV, "plugin.about", "x")),
        new Bad(
            contract,
            "META-INF/resources/other/a.css",
            "move it",
            good -> good.withFile("META-INF/resources/other/a.css", "")));
  }

  private static Stream<Bad> texts() {
    Contract bundle = new BundleContract();
    Contract used = new UsedTextContract();
    return Stream.of(
        new Bad(bundle, "'desk.title'", "messages_en", good -> good.with(EN, "desk.title", "x.y")),
        new Bad(bundle, "'page.lent'", "same values", good -> good.with(EN, "{0}", "Some")),
        new Bad(bundle, "'desk.title'", "write it", good -> good.with(SV, "Utlånat", "")),
        new Bad(
            new LabelContract(),
            "'setting.days.help'",
            "the setting 'days'",
            good -> good.with(SV, "setting.days.help", "x.y")),
        new Bad(used, "'x.unused'", "take it out", good -> good.with(SV, "data.loan", "x.unused")),
        new Bad(
            used, "'desk.title'", "write the text", good -> good.with(SV, "desk.title", "desk.x")),
        new Bad(
            used,
            "'page.lnt'",
            "/loans/lent.xhtml",
            good -> good.with(VIEWS + "lent.xhtml", "page.lent", "page.lnt")));
  }

  private static Stream<Bad> views() {
    Contract navigation = new NavigationContract();
    Contract markup = new MarkupContract();
    Contract form = new FormContract();
    String borrow = VIEWS + "borrow.xhtml";
    return Stream.of(
        new Bad(
            navigation, "/loans/desk.xhtml", "make", good -> good.without(VIEWS + "desk.xhtml")),
        new Bad(
            navigation,
            "/loans/old.xhtml",
            "take it away",
            good -> good.withFile(VIEWS + "old.xhtml", "<p/>")),
        new Bad(navigation, "own.xhtml", "give it", good -> good.with(borrow, "public", "own")),
        new Bad(navigation, "shows nothing", "main", good -> good.with(borrow, "main", "content")),
        new Bad(markup, "is not XML", "borrow", good -> good.with(borrow, "</form>", "")),
        new Bad(
            markup, "'Hej'", "the bundle", good -> good.with(borrow, "<button>", "Hej<button>")),
        new Bad(
            markup,
            "style on <button>",
            "class",
            good -> good.with(borrow, "<button>", "<button style=\"color:red\">")),
        new Bad(
            markup,
            "//cdn",
            "this portal",
            good -> good.with(borrow, "<h1>", "<img src=\"//cdn\"/><h1>")),
        new Bad(form, "'formular'", "#{stamp}", good -> good.with(borrow, "formular", "other")),
        new Bad(
            form,
            "#{staff.tokenField}",
            "#{staff.token}",
            good -> good.with(VIEWS + "desk.xhtml", "#{staff.tokenField}", "token")));
  }

  private static Stream<Bad> declarations() {
    return Stream.of(
        new Bad(
            new PermissionContract(),
            "'loans.more'",
            "guards nothing",
            good -> good.with(new Spare())),
        new Bad(new PermissionContract(), "'lend'", "'loans.'", good -> good.with(new Misnamed())),
        new Bad(new SettingContract(), "'days'", "1 to 9", good -> good.with(new BadDefault())),
        new Bad(new BlockContract(), "'lent'", "permission", good -> good.with(new OpenBlock())),
        new Bad(new JobContract(), "'hurry'", "a minute", good -> good.with(new Hasty())),
        new Bad(
            new RetentionContract(), "'other'", "settings()", good -> good.with(new Undeclared())),
        new Bad(
            new ActivityFieldContract(), "'gear'", "values", good -> good.with(new NoChoices())),
        new Bad(new IndicatorContract(), "tells 7", "tell 0", good -> good.with(Invented.class)),
        new Bad(
            new ExportContract(), "2 texts for 1", "for each", good -> good.with(TooWide.class)));
  }

  private static Stream<Bad> data() {
    Contract personal = new PersonalDataContract();
    Contract schema = new SchemaContract();
    Contract unit = new PersistenceContract();
    return Stream.of(
        new Bad(personal, "loans_loan.contact", "find and erase", good -> good.with(new Silent())),
        new Bad(personal, "kim@example.org", "erase all", good -> good.with(Forgetful.class)),
        new Bad(schema, "other_loan", "loans_", good -> good.with(SQL, "loans_loan", "other_loan")),
        new Bad(
            schema,
            "loans_loan",
            "begin it with",
            good -> good.with(SQL, "(tenant_id, id)", "(id)")),
        new Bad(
            schema,
            "no tenant_id",
            "varchar(31)",
            good -> good.with(SQL, "(tenant_id, id)", "(id)").with(SQL, "tenant_id", "node")),
        new Bad(schema, "PostgreSQL", "both", good -> good.with(SQL, "timestamp", "clob")),
        new Bad(
            schema,
            "flyway.location",
            "empty",
            good -> good.without("db/migration/loans/flyway.location")),
        new Bad(unit, "one unit", "'loans'", good -> good.with(UNIT, "\"loans\"", "\"lending\"")),
        new Bad(unit, "schemaLocation", "3_2", good -> good.with(UNIT, "_3_2.xsd", ".xsd")),
        new Bad(
            unit,
            "weaving",
            "false",
            good -> good.with(UNIT, "value=\"false\"", "value=\"true\"")));
  }

  private static Stream<Bad> packaging() {
    return Stream.of(
        new Bad(
            new PackagingContract(),
            "beans.xml",
            "annotated",
            good -> good.with("META-INF/beans.xml", "annotated", "all")),
        new Bad(
            new PackagingContract(),
            "BadPlugins",
            "move it",
            good -> good.withClass(BadPlugins.class)),
        new Bad(
            new DependencyContract(),
            "se.halsolots.testkit.plugin.contract.Contract",
            "se.halsolots.spi",
            good -> good.withClass(BadPlugins.class)));
  }

  private static final class OldContract extends LoansPlugin {
    @Override
    public int contractVersion() {
      return 1;
    }
  }

  private static final class Spare extends LoansPlugin {
    @Override
    public List<Permission> permissions() {
      return List.of(LEND, Permission.of("loans.more", "permission.lend"));
    }
  }

  private static final class Misnamed extends LoansPlugin {
    @Override
    public List<Permission> permissions() {
      return List.of(LEND, Permission.of("lend", "permission.lend"));
    }
  }

  private static final class BadDefault extends LoansPlugin {
    @Override
    public List<SettingDefinition<?>> settings() {
      return List.of(SettingDefinition.wholeNumber("days", 1, 9, 90, "setting.days"));
    }
  }

  private static final class OpenBlock extends LoansPlugin {
    @Override
    public List<PageBlock> blocks() {
      return List.of(
          new PageBlock(
              "lent",
              PageBlock.Place.STAFF_HOME,
              "/loans/lent.xhtml",
              1,
              context -> Optional.empty()));
    }
  }

  private static final class Hasty extends LoansPlugin {
    @Override
    public List<ScheduledJob> jobs() {
      return List.of(new ScheduledJob("hurry", Duration.ofSeconds(1), context -> {}));
    }
  }

  private static final class Undeclared extends LoansPlugin {
    @Override
    public List<RetentionPeriod> retention() {
      return List.of(
          new RetentionPeriod(
              "loans",
              "data.loan",
              SettingDefinition.wholeNumber("other", 1, 9, 3, "setting.days"),
              (context, before) -> 0));
    }
  }

  private static final class NoChoices extends LoansPlugin {
    @Override
    public List<ActivityField> activityFields() {
      return List.of(ActivityField.choice("gear", "field.gear"));
    }
  }

  private static class Invented extends LoansPlugin {
    @Override
    public List<Indicator> indicators() {
      return List.of(
          new Indicator(
              "loans",
              "indicator.loans",
              Indicator.Unit.COUNT,
              Optional.empty(),
              (context, from, before) -> 7));
    }
  }

  private static class TooWide extends LoansPlugin {
    @Override
    public List<DataExport> exports() {
      return List.of(
          new DataExport(
              "loans",
              "export.loans",
              List.of("data.contact"),
              LEND,
              (context, from, before) -> List.of(List.of("a", "b"))));
    }
  }

  private static final class Silent extends LoansPlugin {
    @Override
    public PersonalData personalData() {
      return PersonalData.none();
    }
  }

  private static class Forgetful extends LoansPlugin {
    @Override
    public PersonalData personalData() {
      PersonalData good = super.personalData();
      return new PersonalData() {
        @Override
        public List<Item> find(PluginContext context, String about) {
          return good.find(context, about);
        }

        @Override
        public int erase(PluginContext context, String about) {
          return find(context, about).size();
        }
      };
    }
  }
}
