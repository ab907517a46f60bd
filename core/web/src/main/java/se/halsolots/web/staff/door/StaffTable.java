package se.halsolots.web.staff.door;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.halsolots.web.route.AddressTable;
import se.halsolots.web.route.RouteFacts;

/** Finds the page for staff that an address means. */
@ApplicationScoped
public class StaffTable {

  @Inject @Any Instance<StaffPage> pages;
  @Inject @Any Instance<StaffPages> furtherPages;

  private AddressTable<StaffPage> table =
      new AddressTable<>(List.of(), one -> one.facts().pattern());

  @PostConstruct
  void fill() {
    table = new AddressTable<>(all(), one -> one.facts().pattern());
  }

  private List<StaffPage> all() {
    return Stream.concat(pages.stream(), furtherPages.stream().flatMap(one -> one.all().stream()))
        .toList();
  }

  public Optional<AddressTable.Match<StaffPage>> find(String address) {
    return table.find(address);
  }

  /** What is declared of the pages. */
  public List<RouteFacts> facts() {
    return all().stream().map(StaffPage::facts).toList();
  }
}
