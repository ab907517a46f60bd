package se.halsolots.testkit.plugin;

import jakarta.persistence.EntityManager;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.halsolots.spi.MailAddress;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.SettingDefinition;
import se.halsolots.spi.TenantId;

/**
 * The portal as a plugin sees it, made of paper: one tenant, a clock that a test moves, the
 * plugin's real texts, and everything that the plugin asked for noted down. A fresh one is a
 * resident's visit to the node Mark, in Swedish, on Wednesday the 10th of March 2027 at nine.
 *
 * <pre>{@code
 * TestContext mark = TestContext.of(new WalksPlugin()).staff("Kim Ek", WalksPlugin.CANCEL);
 * mark.set(WalksPlugin.DAYS, 30);
 * Answer answer = new WalkListPage().get(TestRequest.of(mark));
 * assertThat(mark.notes()).isEmpty();
 * }</pre>
 *
 * Its methods that change it give it back. For a second tenant make a second one.
 */
public final class TestContext implements PluginContext {

  private static final String ORIGIN = "https://portal.example";

  private final PortalPlugin plugin;
  private final PluginTexts texts;
  private final TestClock clock = TestClock.at("2027-03-10T09:00");
  private final Map<String, Object> settings = new HashMap<>();
  private final Map<String, NavigableMap<LocalDate, Long>> counters = new TreeMap<>();
  private final Map<String, Link> links = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Mail> mails = new ArrayList<>();
  private final TestCatalogue catalogue;
  private final TestSignUps signUps = new TestSignUps(clock, this::mail);
  private final TestKeptLists keptLists = new TestKeptLists(clock);

  private TenantId tenant = new TenantId("mark");
  private String tenantName = "Mark";
  private boolean region;
  private String language = "sv";
  private @Nullable StaffMember staff;
  private Set<Permission> held = Set.of();
  private @Nullable UUID subject;
  private int contentChanges;

  /** What was noted in the audit log. */
  public record Note(String action, String target, String label) {}

  /** A mail that was sent. */
  public record Mail(String to, String subject, String text) {}

  private record Link(String subject, Instant expiresAt) {}

  private TestContext(PortalPlugin plugin) {
    this.plugin = plugin;
    this.texts = new PluginTexts(plugin.getClass());
    this.catalogue = new TestCatalogue(plugin);
  }

  /** A resident's visit to a node. */
  public static TestContext of(PortalPlugin plugin) {
    return new TestContext(plugin);
  }

  /** Another node. */
  public TestContext tenant(String id, String name) {
    tenant = new TenantId(id);
    tenantName = name;
    return this;
  }

  /** The region in place of a node. */
  public TestContext region() {
    region = true;
    return tenant("sodra-alvsborg", "Södra Älvsborg");
  }

  /** The page's language by its code, such as {@code en}. */
  public TestContext language(String code) {
    language = code;
    return this;
  }

  /** The tenant's local time, such as {@code 2027-03-10T09:00}. */
  public TestContext at(String localTime) {
    clock.set(localTime);
    return this;
  }

  /** What the tenant has set. */
  public <T> TestContext set(SettingDefinition<T> definition, T value) {
    settings.put(declared(definition).key(), definition.parse(String.valueOf(value)));
    return this;
  }

  /** Somebody is at work who may do these things. */
  public TestContext staff(String name, Permission... may) {
    String login = name.toLowerCase(Locale.ROOT).replaceAll("[^a-zåäö]+", ".") + "@example.org";
    staff = new StaffMember("staff-" + login, name, login);
    held = Set.of(may);
    return this;
  }

  /** The activity, organiser or place whose page a block is for. */
  public TestContext about(UUID id) {
    subject = id;
    return this;
  }

  /** What was noted in the audit log, in order. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /** The mails that were sent, in order. */
  public List<Mail> mails() {
    return List.copyOf(mails);
  }

  /** How often the plugin said that residents may see something else. */
  public int contentChanges() {
    return contentChanges;
  }

  @Override
  public TenantId tenant() {
    return tenant;
  }

  @Override
  public String tenantName() {
    return tenantName;
  }

  @Override
  public boolean isRegion() {
    return region;
  }

  @Override
  public Locale locale() {
    return Locale.forLanguageTag(language);
  }

  @Override
  public TestClock clock() {
    return clock;
  }

  @Override
  public Optional<UUID> subject() {
    return Optional.ofNullable(subject);
  }

  @Override
  @SuppressWarnings("unchecked") // set() has put in a value of that type
  public <T> T setting(SettingDefinition<T> definition) {
    Object value = settings.get(declared(definition).key());
    return value == null ? definition.defaultValue() : (T) value;
  }

  private <T> SettingDefinition<T> declared(SettingDefinition<T> definition) {
    if (!plugin.settings().contains(definition)) {
      throw new IllegalArgumentException(
          "plugin '%s' has not declared the setting '%s'; add it to settings()"
              .formatted(plugin.id(), definition.key()));
    }
    return definition;
  }

  @Override
  public String text(String key, Object... values) {
    String text = texts.find(language, key);
    return values.length == 0 ? text : new MessageFormat(text, locale()).format(values);
  }

  @Override
  public Optional<StaffMember> staff() {
    return Optional.ofNullable(staff);
  }

  @Override
  public boolean may(Permission permission) {
    return held.contains(permission);
  }

  @Override
  public String href(String path) {
    return root() + "/moduler/" + plugin.id() + path;
  }

  @Override
  public String staffHref(String path) {
    return root() + "/personal/moduler/" + plugin.id() + path;
  }

  private String root() {
    return (region ? "" : "/" + tenant) + (language.equals("sv") ? "" : "/" + language);
  }

  @Override
  public String absolute(String href) {
    return ORIGIN + href;
  }

  /** Guards it as the portal does: rows of this tenant only, within a transaction. */
  @Override
  public EntityManager guarded(EntityManager own) {
    return TestGate.guarded(own, tenant);
  }

  @Override
  public void note(String action, String target, String label) {
    if (!action.startsWith(plugin.id() + ".")) {
      throw new IllegalArgumentException(
          "the action '%s' must begin with '%s.'".formatted(action, plugin.id()));
    }
    notes.add(new Note(action, target, label));
  }

  @Override
  public void contentChanged() {
    contentChanges++;
  }

  @Override
  public void count(String counter, long more) {
    if (!counter.matches("[a-z0-9.-]+")) {
      throw new IllegalArgumentException(
          "the counter '%s' must be of a-z, 0-9, hyphens and full stops".formatted(counter));
    }
    counters
        .computeIfAbsent(counter, any -> new TreeMap<>())
        .merge(LocalDate.now(clock), more, Long::sum);
  }

  @Override
  public long counted(String counter, LocalDate from, LocalDate before) {
    NavigableMap<LocalDate, Long> days = counters.getOrDefault(counter, new TreeMap<>());
    return days.subMap(from, true, before, false).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  @Override
  public TestCatalogue catalogue() {
    return catalogue;
  }

  @Override
  public TestSignUps signUps() {
    return signUps;
  }

  @Override
  public TestKeptLists keptLists() {
    return keptLists;
  }

  @Override
  public void mail(String to, String subjectLine, String text) {
    if (!MailAddress.isOne(to)) {
      throw new IllegalArgumentException("'%s' is no mail address".formatted(to));
    }
    mails.add(new Mail(to, subjectLine, text));
  }

  @Override
  public String issueLink(String path, String about, Duration validity) {
    String issued = "link-" + (links.size() + 1);
    links.put(issued, new Link(about, clock.instant().plus(validity)));
    return absolute(href(path)) + "?lank=" + issued;
  }

  @Override
  public Optional<String> linkSubject(String secret) {
    return Optional.ofNullable(links.get(secret))
        .filter(link -> clock.instant().isBefore(link.expiresAt()))
        .map(Link::subject);
  }

  @Override
  public void spendLink(String secret) {
    links.computeIfPresent(secret, (same, link) -> new Link(link.subject(), Instant.MIN));
  }

  @Override
  public String qrCode(String address, String label) {
    return "<svg role=\"img\" aria-label=\"%s\" data-address=\"%s\"></svg>"
        .formatted(label, address);
  }
}
