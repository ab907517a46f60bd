package se.halsolots.kernel.plugin;

import jakarta.persistence.EntityManager;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.kernel.qr.QrCodes;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.KeptLists;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.SettingDefinition;
import se.halsolots.spi.SignUps;
import se.halsolots.spi.TenantId;

/** What a plugin may know and have done while it works for one tenant in one language. */
record TenantPluginContext(
    ActivePlugin plugin, Language language, Optional<UUID> subject, PluginServices services)
    implements PluginContext {

  /** The parameter that carries a link's secret. */
  private static final String LINK_PARAMETER = "lank";

  @Override
  public TenantId tenant() {
    return plugin.tenant().id();
  }

  @Override
  public String tenantName() {
    return plugin.tenant().shortName();
  }

  @Override
  public boolean isRegion() {
    return plugin.tenant().isRegion();
  }

  @Override
  public Locale locale() {
    return language.locale();
  }

  @Override
  public Clock clock() {
    return services.clock(plugin);
  }

  @Override
  public <T> T setting(SettingDefinition<T> definition) {
    return plugin.setting(definition, language);
  }

  @Override
  public String text(String key, Object... values) {
    String text = plugin.text(language, key);
    return values.length == 0 ? text : new MessageFormat(text, locale()).format(values);
  }

  @Override
  public Optional<StaffMember> staff() {
    return services.staff();
  }

  @Override
  public boolean may(Permission permission) {
    return services.may(permission);
  }

  @Override
  public String href(String path) {
    return services.addresses.resident(plugin.tenant(), language, plugin.id(), path);
  }

  @Override
  public String staffHref(String path) {
    return services.addresses.staff(plugin.tenant(), language, plugin.id(), path);
  }

  @Override
  public String absolute(String href) {
    return services.addresses.absolute(href);
  }

  @Override
  public EntityManager guarded(EntityManager own) {
    return services.guarded(own);
  }

  @Override
  public void note(String action, String target, String label) {
    services.note(plugin, action, target, label);
  }

  @Override
  public void contentChanged() {
    services.revisions.changed(tenant());
  }

  @Override
  public void count(String counter, long more) {
    services.counters.add(plugin.id(), counter, more);
  }

  @Override
  public long counted(String counter, LocalDate from, LocalDate before) {
    return services.counters.sum(plugin.id(), counter, from, before);
  }

  @Override
  public CatalogueLookup catalogue() {
    return services.catalogue(plugin, language);
  }

  @Override
  public SignUps signUps() {
    return services.signUps.get().of(plugin, language);
  }

  @Override
  public KeptLists keptLists() {
    return services.keptLists.get().of(plugin, language);
  }

  @Override
  public void mail(String to, String subjectLine, String text) {
    services.outbox.send(plugin.id(), to, subjectLine, text);
  }

  @Override
  public String issueLink(String path, String about, Duration validity) {
    String secret = services.links.issue(plugin.id(), about, validity);
    return absolute(href(path)) + "?" + LINK_PARAMETER + "=" + secret;
  }

  @Override
  public Optional<String> linkSubject(String secret) {
    return services.links.subject(plugin.id(), secret);
  }

  @Override
  public void spendLink(String secret) {
    services.links.spend(plugin.id(), secret);
  }

  @Override
  public String qrCode(String address, String label) {
    return QrCodes.svg(address, label);
  }
}
