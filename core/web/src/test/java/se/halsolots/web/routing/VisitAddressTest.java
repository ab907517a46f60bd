package se.halsolots.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.web.site.TestSites;

class VisitAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/Boras, /boras",
    "/BORAS/, /boras/",
    "/Bor%C3%A5s/aktiviteter, /boras/aktiviteter",
    "/bor%C3%A5s/en/, /boras/en/",
    "/V%C3%A5rg%C3%A5rda, /vargarda",
    "/V%C3%85RG%C3%85RDA/Kontakt, /vargarda/Kontakt"
  })
  void name_of_a_municipality_as_people_write_it_leads_there(String written, String meant) {
    assertThat(VisitAddress.respelt(VisitAddressTest::byPath, written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/boras",
        "/boras/",
        "/Stockholm",
        "/aktiviteter",
        "/%zz",
        "/Bor%FFs",
        "//Boras"
      })
  void everything_else_stays_as_it_is(String written) {
    assertThat(VisitAddress.respelt(VisitAddressTest::byPath, written)).isEmpty();
  }

  private static Optional<Tenant> byPath(String segment) {
    return TestSites.TENANTS.stream().filter(one -> one.path().equals(segment)).findFirst();
  }
}
