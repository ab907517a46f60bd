package se.halsolots.testkit.plugin;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import se.halsolots.spi.TenantId;

/** Does what the portal's gate between tenants does, for tests on a database. */
final class TestGate {

  private TestGate() {}

  static EntityManager guarded(EntityManager own, TenantId tenant) {
    return (EntityManager)
        Proxy.newProxyInstance(
            TestGate.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() != Object.class) {
                own.setProperty("eclipselink.tenant-id", tenant.value());
                nameToDatabase(own, tenant);
              }
              try {
                return method.invoke(own, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            });
  }

  /** PostgreSQL's own wall goes by it; it gives out no row before. */
  private static void nameToDatabase(EntityManager own, TenantId tenant) throws SQLException {
    Connection connection = own.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException(
          "work for tenant '%s' outside a transaction; do it in DatabaseUnderTest.inTransaction"
              .formatted(tenant));
    }
    if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      try (var statement =
          connection.prepareStatement("select set_config('portal.tenant', ?, true)")) {
        statement.setString(1, tenant.value());
        statement.execute();
      }
    }
  }
}
