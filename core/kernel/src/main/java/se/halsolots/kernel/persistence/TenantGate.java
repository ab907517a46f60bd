package se.halsolots.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.TenantId;

/**
 * The gatekeeper between tenants: entities that belong to a tenant are reached only through an
 * entity manager that it guards. EclipseLink then reads and writes the rows of that tenant only.
 *
 * <p>On PostgreSQL it also names the tenant to the database, for the transaction at hand: there the
 * second wall ({@link PostgresWall}) gives out rows of that tenant only. Hence tenants' work needs
 * a transaction.
 *
 * <p>It refuses work without a tenant, because EclipseLink would insert rows that belong to nobody,
 * and two tenants in one transaction, because entities already loaded for the first would be found
 * as the second's.
 */
@ApplicationScoped
public class TenantGate {

  /** The property that EclipseLink's tenant discriminator columns are filled from. */
  public static final String TENANT_PROPERTY = "eclipselink.tenant-id";

  private static final String TRANSACTION_KEY = TenantGate.class.getName() + ".tenant";
  private static final String NAMED_KEY = TenantGate.class.getName() + ".named";

  @Inject TenantContext context;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  @Nullable TransactionSynchronizationRegistry transactions;

  /** The gate of the portal. */
  public TenantGate() {}

  /** A gate outside CDI, for tests and command-line tools. */
  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
  public TenantGate(
      TenantContext context, @Nullable TransactionSynchronizationRegistry transactions) {
    this.context = context;
    this.transactions = transactions;
  }

  /**
   * The entity manager, guarded: on every call it is given the tenant of the work at hand.
   *
   * @throws PortalException INTERNAL, from each of its methods, if no tenant has been entered or
   *     another tenant has been at work in the same transaction; on PostgreSQL also without a
   *     transaction
   */
  public EntityManager guarded(EntityManager entityManager) {
    return (EntityManager)
        Proxy.newProxyInstance(
            TenantGate.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Object.class) {
                return ofObject(proxy, entityManager, method.getName(), arguments);
              }
              TenantId tenant = admit();
              entityManager.setProperty(TENANT_PROPERTY, tenant.value());
              nameToDatabase(entityManager, tenant);
              try {
                return method.invoke(entityManager, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            });
  }

  private static Object ofObject(
      Object proxy, EntityManager entityManager, String method, Object @Nullable [] arguments) {
    return switch (method) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "guarded " + entityManager;
    };
  }

  /** The tenant that may work now. */
  private TenantId admit() {
    TenantId tenant = currentTenant();
    TransactionSynchronizationRegistry registry = transactions;
    if (registry != null && registry.getTransactionKey() != null) {
      Object earlier = registry.getResource(TRANSACTION_KEY);
      if (earlier == null) {
        registry.putResource(TRANSACTION_KEY, tenant);
      } else if (!earlier.equals(tenant)) {
        throw new PortalException(
            ErrorCode.INTERNAL,
            "this transaction belongs to tenant '%s' and cannot work for '%s'; use a new transaction"
                .formatted(earlier, tenant));
      }
    }
    return tenant;
  }

  /** Tells PostgreSQL the tenant, once for each entity manager in each transaction. */
  private void nameToDatabase(EntityManager entityManager, TenantId tenant) throws SQLException {
    if (!entityManager.unwrap(Session.class).getPlatform().isPostgreSQL()
        || !isFirstOfTransaction(entityManager)) {
      return;
    }
    Connection connection = entityManager.unwrap(Connection.class);
    if (connection == null) {
      throw new PortalException(
          ErrorCode.INTERNAL,
          "work for tenant '%s' outside a transaction; make the method @Transactional"
              .formatted(tenant));
    }
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config('portal.tenant', ?, true)")) {
      statement.setString(1, tenant.value());
      statement.execute();
    }
  }

  /** Whether the entity manager is used for the first time in the transaction, if that is known. */
  @SuppressWarnings("unchecked") // nobody else has that key
  private boolean isFirstOfTransaction(EntityManager entityManager) {
    TransactionSynchronizationRegistry registry = transactions;
    if (registry == null || registry.getTransactionKey() == null) {
      return true;
    }
    Set<EntityManager> named = (Set<EntityManager>) registry.getResource(NAMED_KEY);
    if (named == null) {
      named = Collections.newSetFromMap(new IdentityHashMap<>());
      registry.putResource(NAMED_KEY, named);
    }
    return named.add(entityManager);
  }

  private TenantId currentTenant() {
    try {
      return context.tenant().id();
    } catch (ContextNotActiveException e) {
      throw new PortalException(
          ErrorCode.INTERNAL,
          "no tenant: this work runs outside a request; run it by TenantScope",
          e);
    }
  }
}
