package se.halsolots.kernel.plugin;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.halsolots.kernel.tenancy.TenantPlugins;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.DataExport;
import se.halsolots.spi.Indicator;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PluginPage.Audience;
import se.halsolots.spi.RetentionPeriod;
import se.halsolots.spi.ScheduledJob;
import se.halsolots.spi.SettingDefinition;

/** Whether what a plugin offers keeps to the contract: names, places, and what belongs together. */
final class OfferCheck {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern PATH =
      Pattern.compile("(/([a-z0-9][a-z0-9-]*|\\{[a-z][a-zA-Z]*})){0,4}");
  private static final Duration SHORTEST_TURN = Duration.ofMinutes(1);

  private final String id;
  private final InstalledPlugin.Offer offer;

  OfferCheck(String id, InstalledPlugin.Offer offer) {
    this.id = id;
    this.offer = offer;
  }

  /**
   * Looks at all of it.
   *
   * @throws IllegalArgumentException at the first thing that breaks the contract, naming it
   */
  void check() {
    named("setting", offer.settings(), SettingDefinition::key);
    require(
        offer.settings().stream()
            .noneMatch(setting -> TenantPlugins.OWN_KEYS.contains(setting.key())),
        "the settings %s are the portal's own".formatted(new TreeSet<>(TenantPlugins.OWN_KEYS)));
    named("block", offer.blocks(), PageBlock::name);
    offer.blocks().forEach(this::block);
    named("field of activities", offer.fields(), ActivityField::name);
    offer.fields().forEach(OfferCheck::field);
    named("indicator", offer.indicators(), Indicator::name);
    offer.indicators().forEach(one -> one.goal().ifPresent(this::declared));
    named("export", offer.exports(), DataExport::name);
    offer.exports().forEach(one -> declared("export", one.name(), one.permission()));
    named("job", offer.jobs(), ScheduledJob::name);
    offer.jobs().forEach(OfferCheck::job);
    named("type of information", offer.retention(), RetentionPeriod::name);
    offer.retention().forEach(one -> declared(one.days()));
    unique("page", offer.pages(), page -> isForStaff(page) + " " + page.path());
    offer.pages().forEach(this::page);
    unique("permission", offer.permissions(), Permission::name);
    for (Permission permission : offer.permissions()) {
      require(
          permission.name().startsWith(id + "."),
          "the permission '%s' must begin with '%s.'".formatted(permission.name(), id));
    }
    require(!offer.dependencies().contains(id), "it cannot depend on itself");
  }

  private void block(PageBlock block) {
    view(id, block.view());
    boolean needs =
        block.place() == PageBlock.Place.STAFF_HOME
            || block.place() == PageBlock.Place.REGION_OVERVIEW;
    require(
        needs == block.permission().isPresent(),
        "the block '%s' must name a permission if it is for staff, and only then"
            .formatted(block.name()));
    block.permission().ifPresent(one -> declared("block", block.name(), one));
  }

  private static void field(ActivityField field) {
    boolean choice = field.kind() == ActivityField.Kind.CHOICE;
    require(
        choice != field.choices().isEmpty(),
        "the field '%s' must have values to choose from if it is a choice, and only then"
            .formatted(field.name()));
    field.choices().forEach(value -> named("value of a field", value));
    require(
        !field.facet() || field.kind() != ActivityField.Kind.TEXT,
        "the field '%s' is a text and cannot be a facet".formatted(field.name()));
  }

  private static void job(ScheduledJob job) {
    require(
        job.every().compareTo(SHORTEST_TURN) >= 0,
        "the job '%s' must take turns of a minute at least".formatted(job.name()));
  }

  private void page(PluginPage page) {
    require(
        PATH.matcher(page.path()).matches(),
        "the path '%s' of a page must be empty, or at most four segments /a-z0-9- or /{name}"
            .formatted(page.path()));
    Optional<Permission> permission = page.permission();
    require(
        isForStaff(page) == permission.isPresent(),
        "the page '%s' must name a permission if it is for staff, and only then"
            .formatted(page.path()));
    permission.ifPresent(one -> declared("page", page.path(), one));
    require(
        page.menu().isEmpty()
            || (!page.path().contains("{") && page.audience() != Audience.PROGRAMS),
        "the page '%s' cannot stand in a menu".formatted(page.path()));
  }

  static boolean isForStaff(PluginPage page) {
    return page.audience() == Audience.STAFF || page.audience() == Audience.COORDINATORS;
  }

  private void declared(String kind, String name, Permission permission) {
    require(
        offer.permissions().contains(permission),
        "the %s '%s' needs a permission that the plugin does not declare".formatted(kind, name));
  }

  private void declared(SettingDefinition<?> setting) {
    require(
        offer.settings().contains(setting),
        "the setting '%s' is used but not declared".formatted(setting.key()));
  }

  private static <T> void named(String kind, List<T> parts, Function<T, String> name) {
    unique(kind, parts, name);
    parts.forEach(part -> named(kind, name.apply(part)));
  }

  private static void named(String kind, String name) {
    require(
        NAME.matcher(name).matches(),
        "the name '%s' of a %s must be of a-z, 0-9, -".formatted(name, kind));
  }

  /** Whether a view lies where the plugin's views lie. */
  static void view(String id, String view) {
    require(
        view.startsWith("/" + id + "/") && view.endsWith(".xhtml") && !view.contains(".."),
        "the view '%s' must be /%s/….xhtml".formatted(view, id));
  }

  private static <T> void unique(String kind, List<T> parts, Function<T, String> name) {
    Set<String> seen = new HashSet<>();
    for (T part : parts) {
      require(
          seen.add(name.apply(part)),
          "it declares the %s '%s' twice".formatted(kind, name.apply(part)));
    }
  }

  static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
