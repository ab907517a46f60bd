package se.halsolots.catalogue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Borås and Mark each have a swimming hall of the same name and street. */
@EveryDatabase
class PlaceDeskTest {

  private final DeskWorld boras;
  private final DeskWorld mark;
  private final DeskWorld person;
  private final String name = "Simhallen " + Ids.next();
  private final PlaceId hall = new PlaceId(Ids.next());
  private final PlaceId hallInMark = new PlaceId(Ids.next());

  PlaceDeskTest(DatabaseUnderTest database) {
    database.migrated("catalogue");
    boras = DeskWorld.of(database, Nodes.BORAS, StaffRole.EDITOR);
    mark = DeskWorld.of(database, Nodes.MARK, StaffRole.EDITOR);
    person = DeskWorld.ofOrganiser(database, Nodes.BORAS, Ids.next());
  }

  @BeforeEach
  void both_nodes_have_the_hall() {
    boras.places(desk -> desk.create(hall.value(), hall("Badgatan 1")));
    mark.places(desk -> desk.create(hallInMark.value(), hall("Badgatan 1")));
  }

  @Test
  void foreign_id_answers_like_an_unknown_one_to_everything() {
    for (PlaceId id : List.of(new PlaceId(Ids.next()), hallInMark)) {
      for (Consumer<PlaceDesk> one :
          List.<Consumer<PlaceDesk>>of(
              desk -> desk.read(id),
              desk -> desk.save(id, 1, hall("Annan gata")),
              desk -> desk.delete(id),
              desk -> desk.restore(id))) {
        PortalException refusal = refusal(() -> tell(boras, one));
        assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refusal).hasMessage("no such place here");
      }
    }
    assertThat(boras.places(PlaceDesk::all))
        .extracting(PlaceDesk.Line::id)
        .contains(hall.value())
        .doesNotContain(hallInMark.value());
  }

  @Test
  void nobody_without_the_permission_sees_places() {
    assertThat(refusal(() -> tell(person, PlaceDesk::all)).code()).isEqualTo(ErrorCode.FORBIDDEN);
    assertThat(refusal(() -> tell(person, desk -> desk.read(hall))).code())
        .isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void same_name_in_another_street_is_another_place() {
    Kept<PlaceContent> sameStreet =
        boras.places(desk -> desk.create(Ids.next(), hall("Badgatan 1")));
    assertThat(sameStreet).isEqualTo(new Kept.Refused<>(Map.of("name", "taken")));
    Kept<PlaceContent> other = boras.places(desk -> desk.create(Ids.next(), hall("Nygatan 2")));
    assertThat(other).isInstanceOf(Kept.Saved.class);
  }

  @Test
  void whoever_saves_second_is_told_and_loses_nothing() {
    long seen = read(boras, hall).revision();
    boras.places(desk -> desk.save(hall, seen, hall("Storgatan 1")));
    Kept<PlaceContent> second = boras.places(desk -> desk.save(hall, seen, hall("Storgatan 2")));
    assertThat(second)
        .isEqualTo(new Kept.Overtaken<>(hall("Storgatan 1"), read(boras, hall).revision()));
  }

  @Test
  void renamed_place_keeps_its_old_address() {
    DirectoryEntry<PlaceContent> before = read(boras, hall);
    PlaceContent renamed =
        new PlaceContent("Badet " + hall, "Badgatan 1", "", "", Optional.empty(), Set.of(), "");
    boras.places(desk -> desk.save(hall, before.revision(), renamed));
    assertThat(boras.leads("place", before.slug())).contains(read(boras, hall).slug());
  }

  @Test
  void removed_place_comes_back_with_its_point_and_what_there_is() {
    PlaceContent before = read(boras, hall).content();
    tell(boras, desk -> desk.delete(hall));
    tell(boras, desk -> desk.restore(hall));
    assertThat(read(boras, hall).content()).isEqualTo(before);
    assertThat(before.position()).contains(new GeoPoint(57.7211, 12.9401));
  }

  @Test
  void place_where_something_happens_stays() {
    String title = ActivityOfDesk.at(boras, hall);
    assertThat(read(boras, hall).uses())
        .extracting(DirectoryEntry.Use::title)
        .containsExactly(title);
    assertThat(refusal(() -> tell(boras, desk -> desk.delete(hall))).code())
        .isEqualTo(ErrorCode.CONFLICT);
  }

  @Test
  void point_outside_sweden_is_refused() {
    PlaceContent swapped =
        new PlaceContent(
            "Fel " + Ids.next(), "", "", "", Optional.of(new GeoPoint(12.9, 57.7)), Set.of(), "");
    Kept<PlaceContent> kept = boras.places(desk -> desk.create(Ids.next(), swapped));
    assertThat(kept).isEqualTo(new Kept.Refused<>(Map.of("position", "far")));
  }

  private PlaceContent hall(String street) {
    return new PlaceContent(
        name,
        street,
        "503 30",
        "Borås",
        Optional.of(new GeoPoint(57.7211, 12.9401)),
        Set.of(AccessibilityFact.WHEELCHAIR, AccessibilityFact.PARKING),
        "Entré från parken.");
  }

  private static DirectoryEntry<PlaceContent> read(DeskWorld world, PlaceId id) {
    return world.places(desk -> desk.read(id));
  }

  private static void tell(DeskWorld world, Consumer<PlaceDesk> work) {
    world.places(
        desk -> {
          work.accept(desk);
          return Optional.empty();
        });
  }

  private static PortalException refusal(ThrowingCallable work) {
    return catchThrowableOfType(PortalException.class, work);
  }
}
