package se.halsolots.web.routing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.route.AddressTable;

/** Finds the residents' page that an address means. */
@ApplicationScoped
public class RouteTable {

  @Inject @Any Instance<ResidentPage> pages;

  private AddressTable<ResidentPage> table = new AddressTable<>(List.of(), ResidentPage::route);

  @PostConstruct
  void fill() {
    table = new AddressTable<>(pages.stream().toList(), ResidentPage::route);
  }

  public Optional<AddressTable.Match<ResidentPage>> find(String address) {
    return table.find(address);
  }
}
