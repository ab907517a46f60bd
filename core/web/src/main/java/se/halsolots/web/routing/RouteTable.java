package se.halsolots.web.routing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.plugin.PluginRoutes;
import se.halsolots.web.route.AddressTable;

/** Finds the residents' page that an address means. */
@ApplicationScoped
public class RouteTable {

  @Inject @Any Instance<ResidentPage> pages;
  @Inject PluginRoutes plugins;

  private AddressTable<ResidentPage> table = new AddressTable<>(List.of(), ResidentPage::route);

  @PostConstruct
  void fill() {
    table = new AddressTable<>(all(), ResidentPage::route);
  }

  /** The pages for residents, plugins' too. */
  List<ResidentPage> all() {
    return Stream.concat(pages.stream(), plugins.residents().stream()).toList();
  }

  public Optional<AddressTable.Match<ResidentPage>> find(String address) {
    return table.find(address);
  }
}
