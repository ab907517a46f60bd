package se.halsolots.testkit.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Notes each SQL statement sent through a watched data source, in order. Lets a test say that a
 * page costs a bounded number of statements. A batch counts once.
 */
public final class StatementLog {

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final AtomicInteger open = new AtomicInteger();

  /** Forgets what was noted so far. */
  public void clear() {
    sent.clear();
  }

  /** The SQL texts sent since the last {@link #clear}, oldest first. */
  public List<String> sent() {
    return List.copyOf(sent);
  }

  /** How many connections were taken and not yet given back; more than 0 after a test is a leak. */
  public int openConnections() {
    return open.get();
  }

  /** The same data source, with everything sent through it noted here. */
  DataSource watch(DataSource source) {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          Object result = call(source, method, arguments);
          return result instanceof Connection connection ? watch(connection) : result;
        });
  }

  private Connection watch(Connection connection) {
    open.incrementAndGet();
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          if ("close".equals(method.getName()) && !connection.isClosed()) {
            open.decrementAndGet();
          }
          Object result = call(connection, method, arguments);
          if (result instanceof PreparedStatement prepared) {
            return watch(PreparedStatement.class, prepared, firstText(arguments));
          }
          return result instanceof Statement plain ? watch(Statement.class, plain, "") : result;
        });
  }

  private <T extends Statement> T watch(Class<T> type, T statement, String prepared) {
    return proxy(
        type,
        (self, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            sent.add(prepared.isEmpty() ? firstText(arguments) : prepared);
          }
          return call(statement, method, arguments);
        });
  }

  private static String firstText(Object @Nullable [] arguments) {
    return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
        ? sql
        : "";
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            StatementLog.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
