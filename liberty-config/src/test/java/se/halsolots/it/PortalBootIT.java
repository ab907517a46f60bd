package se.halsolots.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.plugin.PluginRegistry;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.web.routing.RouteList;

/** The assembled web application comes up in the server it is made for, with all it needs. */
@ExtendWith(ArquillianExtension.class)
class PortalBootIT {

  private static final int TENANTS = 9;

  /** The catalogue shows a change within two seconds; a busy machine may take longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int ACTIVITIES_OF_A_SMALL_NODE = 25;

  @Inject TenantRegistry tenants;
  @Inject CatalogueLookup catalogue;
  @Inject PluginRegistry plugins;
  @Inject ActivePlugins activePlugins;
  @Inject PortalSettings settings;
  @Inject RouteList routes;
  @Inject ServletContext context;

  @Resource(lookup = "jdbc/portal")
  DataSource dataSource;

  @Deployment
  static WebArchive portal() {
    return PortalArchive.with();
  }

  @Test
  void schema_of_the_catalogue_is_migrated() throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from \"FLYWAY_CATALOGUE\" where \"success\" = true")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getInt(1)).isPositive();
    }
  }

  @Test
  void every_node_is_there_without_a_complaint() {
    assertThat(tenants.all()).hasSize(TENANTS);
    assertThat(tenants.problems()).isEmpty();
  }

  @Test
  void every_municipality_has_activities_to_show() throws InterruptedException {
    List<Tenant> municipalities =
        tenants.all().stream().filter(tenant -> !tenant.equals(tenants.region())).toList();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    List<String> poor = poor(municipalities);
    while (!poor.isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(200);
      poor = poor(municipalities);
    }

    assertThat(poor).as("municipalities with too few activities").isEmpty();
  }

  private List<String> poor(List<Tenant> nodes) {
    return nodes.stream()
        .filter(node -> catalogue.activitySlugs(node).size() < ACTIVITIES_OF_A_SMALL_NODE)
        .map(Tenant::shortName)
        .toList();
  }

  @Test
  void plugins_that_came_with_the_portal_are_accepted() {
    assertThat(plugins.refused()).isEmpty();
    assertThat(activePlugins.problems()).isEmpty();
  }

  /** To bring the document up to date: copy what the portal says here. */
  @Test
  void every_address_and_what_is_declared_of_it_stands_in_the_documents() throws IOException {
    Path document = settings.tenantsFolder().resolveSibling("docs/routes.md");

    assertThat(Files.readString(document)).contains(routes.markdown());
  }

  /** A servlet or a filter that is not here would answer addresses that no list knows. */
  @Test
  void server_knows_no_servlet_and_no_filter_but_these() {
    assertThat(context.getServletRegistrations().values())
        .flatMap(ServletRegistration::getMappings)
        .filteredOn(mapping -> !mapping.startsWith("/ArquillianServletRunner"))
        .isSubsetOf("*.xhtml", "/fault", "*.faces", "*.jsf", "/faces/*");
    assertThat(context.getFilterRegistrations().keySet())
        .filteredOn(filter -> !filter.startsWith("com.ibm.ws.security"))
        .containsOnly("portal");
  }
}
