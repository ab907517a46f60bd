package se.halsolots.healthguides.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.halsolots.healthguides.HealthGuidesPlugin;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;

/** Addresses that were kept before forms asked whether mail goes to them. */
@EveryDatabase
class BadAddressTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 16);

  private final DatabaseUnderTest database;
  private final TestContext context;

  BadAddressTest(DatabaseUnderTest database) {
    this.database = database.migrated("health-guides");
    String node = "n" + UUID.randomUUID().toString().substring(0, 8);
    context = TestContext.of(new HealthGuidesPlugin()).tenant(node, "Mark");
  }

  @Test
  void order_with_a_bad_address_is_kept_and_everybody_in_the_node_is_told() {
    context.set(Settings.NOTIFY, "anna@mark.se, bo@mark.se");

    String id = work(desk -> desk.orders.order(context, "bad", order("SFI\tKinna", "kim@sfi.se,")));

    assertThat(find(id).order().email()).isEqualTo("kim@sfi.se,");
    assertThat(context.mails())
        .extracting(TestContext.Mail::to)
        .containsExactly("anna@mark.se", "bo@mark.se");
    assertThat(context.mails())
        .extracting(TestContext.Mail::subject)
        .containsOnly("Ny beställning av hälsoguide: SFI Kinna");
  }

  @Test
  void one_guide_with_a_bad_address_stops_no_other_reminder() {
    book("first", "<amina@mark.se>");
    book("second", "hodan@mark.se");
    int before = context.mails().size();

    context.at("2027-03-15T09:00");
    work(
        desk -> {
          desk.reminders.sendDue(context);
          return true;
        });

    assertThat(context.mails().subList(before, context.mails().size()))
        .extracting(TestContext.Mail::to)
        .containsExactly("hodan@mark.se");
  }

  /** Somebody with that address has taken an assignment. */
  private void book(String key, String address) {
    String guide = work(desk -> desk.guides.add(context, key, guide(key, address)));
    String id = work(desk -> desk.orders.order(context, key, order("SFI", "kim@sfi.se")));
    work(desk -> desk.orders.offer(context, id, List.of(guide)));
    String offer = find(id).offers().get(0).id();
    work(desk -> desk.answers.answer(context, offer, true));
    assertThat(find(id).standing()).isEqualTo(AssignmentStanding.BOOKED);
  }

  private AssignmentView find(String id) {
    return work(desk -> desk.orders.find(context, id)).orElseThrow();
  }

  private static GuideDetails guide(String name, String address) {
    GuideDetails one = GuideDesk.guide(name);
    return new GuideDetails(
        one.name(),
        address,
        one.phone(),
        one.languages(),
        one.areas(),
        one.networks(),
        one.times(),
        one.standing(),
        one.agreementOn(),
        one.confidentialityOn(),
        one.registerOn());
  }

  private static Order order(String organisation, String address) {
    Order one = GuideDesk.order(DAY);
    return new Order(
        one.orderer(),
        organisation,
        address,
        one.phone(),
        one.theme(),
        one.language(),
        one.area(),
        one.place(),
        one.day(),
        one.begins(),
        one.quarters(),
        one.reach(),
        one.payer(),
        one.words());
  }

  private <T extends @Nullable Object> T work(Function<GuideDesk, T> work) {
    return database.inTransaction("health-guides", manager -> work.apply(new GuideDesk(manager)));
  }
}
