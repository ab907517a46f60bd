package se.halsolots.youthoutreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;
import se.halsolots.testkit.plugin.TestRequest;
import se.halsolots.youthoutreach.pages.GroupPage;

/** Codes that a class gets for a list of activities. */
@EveryDatabase
class GroupsTest {

  private final DatabaseUnderTest database;

  GroupsTest(DatabaseUnderTest database) {
    this.database = database.migrated("youth-outreach");
  }

  @Test
  void class_gets_a_code_for_its_list_and_another_one_for_another_list() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          UUID gym = mark.catalogue().show("Gym").id();
          UUID yoga = mark.catalogue().show("Yoga").id();
          GroupPage page = new GroupPage(desk.groups, desk.arenas);
          assertThat(Desk.shown(page.post(group(mark, "ny", "NA2B"))).status()).isEqualTo(422);
          String id = idIn(Desk.ledTo(page.post(group(mark, "ny", "NA2B", gym))));
          String code = desk.groups.list(mark, id).orElseThrow().code();

          page.post(group(mark, id, "NA2B, mentor", gym));
          assertThat(desk.groups.list(mark, id).orElseThrow().code()).isEqualTo(code);
          page.post(group(mark, id, "NA2B, mentor", gym, yoga));
          assertThat(desk.groups.list(mark, id).orElseThrow().activities())
              .containsExactly(gym, yoga);
          assertThat(mark.keptLists().find(code)).isEmpty();
          mark.clock().forwardDays(365);
          assertThat(desk.groups.list(mark, id)).isEmpty();
        });
  }

  private static String idIn(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static TestRequest group(TestContext mark, String id, String name, UUID... chosen) {
    return Desk.sent(mark, Map.of("name", name, "action", "save"))
        .segment("id", id)
        .with("aktivitet", List.of(chosen).stream().map(UUID::toString).toArray(String[]::new));
  }
}
