package se.halsolots.kernel.testing;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.PasswordRules;
import se.halsolots.kernel.identity.RoleTable;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.identity.StaffSessions;
import se.halsolots.kernel.identity.internal.Account;
import se.halsolots.kernel.identity.internal.Accounts;
import se.halsolots.kernel.identity.internal.PasswordHash;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.team.NodeOrganisers;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantFolderFixture;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;

/**
 * The kernel's beans for staff on a database, in a region with two nodes that look alike. Work is
 * done as somebody, in a node, in a request and a transaction of its own; what throws leaves
 * nothing behind.
 */
public final class StaffWorld implements AutoCloseable {

  public static final TenantId REGION = new TenantId("region");
  public static final TenantId BORAS = new TenantId("boras");
  public static final TenantId MARK = new TenantId("mark");

  /** An organiser of each node, which have the same name. */
  public static final UUID CLUB_IN_BORAS = Ids.next();

  public static final UUID CLUB_IN_MARK = Ids.next();

  private final DatabaseUnderTest database;
  private final Map<TenantId, Tenant> tenants = new HashMap<>();
  private final MovedClock clock = new MovedClock();
  private final SeContainer container;

  /** Of the work at hand; several threads may be at work. */
  /** Enough for a digest; a real one would take most of the time of these tests. */
  private static final int FEW_ROUNDS = 1_000;

  private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

  public StaffWorld(DatabaseUnderTest database, Path folder, Class<?>... more) {
    this.database = database.migrated("kernel");
    TenantFolderFixture.in(folder).folders().tenants().forEach(one -> tenants.put(one.id(), one));
    this.container =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(
                StaffAccess.class,
                StaffAccounts.class,
                StaffSessions.class,
                Accounts.class,
                PasswordRules.class,
                RoleTable.class,
                AuditLog.class,
                TenantGate.class,
                TenantContext.class)
            .addBeanClasses(more)
            .addExtensions(new BeansOfTest())
            .initialize();
  }

  public MovedClock clock() {
    return clock;
  }

  public Tenant tenant(TenantId id) {
    return Optional.ofNullable(tenants.get(id)).orElseThrow();
  }

  public RoleTable roles() {
    return container.select(RoleTable.class).get();
  }

  /** Somebody new, who has those roles and no password yet: making one takes a while. */
  public AccountId person(String name, Grant... grants) {
    return byNobody(
        REGION,
        beans -> {
          Account account =
              new Account(
                  Ids.next(),
                  name.toLowerCase(Locale.ROOT) + "-" + Ids.next() + "@example.se",
                  name,
                  clock.instant());
          List.of(grants).forEach(grant -> account.become(grant, clock.instant()));
          beans.get(Accounts.class).add(account);
          return account.id();
        });
  }

  /** Gives beans to the work. */
  public interface Beans {
    <T> T get(Class<T> type);
  }

  public <T extends @Nullable Object> T as(AccountId who, TenantId node, Function<Beans, T> work) {
    return as(Optional.of(who), node, work);
  }

  /** Work by the portal itself. */
  public <T extends @Nullable Object> T byNobody(TenantId node, Function<Beans, T> work) {
    return as(Optional.empty(), node, work);
  }

  private <T extends @Nullable Object> T as(
      Optional<AccountId> who, TenantId node, Function<Beans, T> work) {
    RequestContextController request = container.select(RequestContextController.class).get();
    request.activate();
    try {
      return database.inTransaction(
          "kernel",
          manager -> {
            CURRENT.set(manager);
            container.select(TenantContext.class).get().enter(tenant(node), Language.SWEDISH);
            who.flatMap(id -> container.select(StaffAccounts.class).get().find(id))
                .ifPresent(member -> container.select(StaffAccess.class).get().enter(member));
            return work.apply(this::bean);
          });
    } finally {
      request.deactivate();
    }
  }

  private <T> T bean(Class<T> type) {
    return container.select(type).get();
  }

  @Override
  public void close() {
    container.close();
  }

  private Object forward(java.lang.reflect.Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(Optional.ofNullable(CURRENT.get()).orElseThrow(), arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  /** The clock, the entity manager of the transaction at hand, organisers, and cheap digests. */
  final class BeansOfTest implements Extension {

    public void add(@Observes AfterBeanDiscovery event) {
      event.<Clock>addBean().types(Clock.class).createWith(creation -> clock);
      event
          .<PasswordHash>addBean()
          .types(PasswordHash.class)
          .createWith(creation -> new PasswordHash(FEW_ROUNDS));
      event
          .<EntityManager>addBean()
          .types(EntityManager.class)
          .qualifiers(new KernelUnitLiteral())
          .createWith(
              creation ->
                  (EntityManager)
                      Proxy.newProxyInstance(
                          StaffWorld.class.getClassLoader(),
                          new Class<?>[] {EntityManager.class},
                          (proxy, method, arguments) -> forward(method, arguments)));
      event
          .<NodeOrganisers>addBean()
          .types(NodeOrganisers.class)
          .createWith(
              creation ->
                  node ->
                      node.equals(BORAS)
                          ? Map.of(CLUB_IN_BORAS, "Korpen")
                          : Map.of(CLUB_IN_MARK, "Korpen"));
    }
  }

  /** The qualifier as a value. */
  private static final class KernelUnitLiteral
      extends jakarta.enterprise.util.AnnotationLiteral<KernelUnit> implements KernelUnit {
    private static final long serialVersionUID = 1L;

    @Override
    public Class<? extends Annotation> annotationType() {
      return KernelUnit.class;
    }
  }
}
