package se.halsolots.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The assembled web application comes up in the server it is made for. */
@ExtendWith(ArquillianExtension.class)
class PortalBootIT {

  @Inject Clock clock;

  @Resource(lookup = "jdbc/portal")
  DataSource dataSource;

  @Deployment
  static WebArchive portal() {
    return PortalArchive.with();
  }

  @Test
  void beans_of_the_kernel_are_injected() {
    assertThat(clock.instant()).isAfter(Instant.EPOCH);
  }

  @Test
  void database_answers() throws Exception {
    try (var connection = dataSource.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName()).contains("Derby");
    }
  }
}
