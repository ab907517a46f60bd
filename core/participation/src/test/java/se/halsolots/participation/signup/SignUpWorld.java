package se.halsolots.participation.signup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.mail.Outbox;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantFolders;
import se.halsolots.participation.internal.signup.SignUpStore;
import se.halsolots.spi.SignUps;
import se.halsolots.testkit.database.DatabaseUnderTest;

/** Two nodes with the same plugins on, a clock that is set, and mails that are looked at. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
final class SignUpWorld {

  static final Tenant MARK = named("mark");
  static final Tenant BORAS = named("boras");
  static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  static final Instant CLOSES = Instant.parse("2026-11-27T09:00:00Z");
  static final Instant ERASED = Instant.parse("2026-12-27T09:00:00Z");
  static final String WALKS = "walks";

  private final DatabaseUnderTest database;
  private final List<String> mails = new CopyOnWriteArrayList<>();
  private Instant now = MONDAY;

  SignUpWorld(DatabaseUnderTest database) {
    this.database = database.migrated("participation");
  }

  void nowIs(Instant moment) {
    now = moment;
  }

  /** What was sent, as {@code address: subject | text}. */
  List<String> mails() {
    return mails;
  }

  private final class Mails extends Outbox {
    @Override
    public void send(String plugin, String to, String subject, String text) {
      mails.add(to + ": " + subject + " | " + text);
    }
  }

  /** What a plugin does in a node in one transaction. */
  <T extends @Nullable Object> T in(Tenant node, String plugin, Function<SignUps, T> work) {
    return stored(
        node,
        store ->
            work.apply(
                new SignUpDesk(plugin, node, Language.SWEDISH, store, new Mails(), clock())));
  }

  /** What the job of every night does in a node. */
  int erased(Tenant node) {
    return stored(
        node,
        store -> {
          SignUpRetention retention = new SignUpRetention();
          retention.store = store;
          retention.clock = clock();
          return retention.eraseDue();
        });
  }

  /** What goes when a plugin is purged in a node. */
  int purged(Tenant node, String plugin) {
    return stored(
        node,
        store -> {
          SignUpBook book = new SignUpBook();
          book.store = store;
          return book.erase(plugin);
        });
  }

  private <T extends @Nullable Object> T stored(Tenant node, Function<SignUpStore, T> work) {
    TenantContext context = new TenantContext();
    context.enter(node, Language.SWEDISH);
    return database.inTransaction(
        "participation",
        manager -> work.apply(new SignUpStore(manager, new TenantGate(context, null))));
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private static Tenant named(String id) {
    return TenantFolders.read(Path.of("../../tenants"), key -> true).tenants().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
