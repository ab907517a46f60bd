package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.NodeSelection;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** What an import makes of names and ids that stand for more than one thing. */
@EveryDatabase
class IntakeNamesTest {

  private final DatabaseUnderTest database;
  private final IntakeWorld boras;

  IntakeNamesTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
    this.boras = new IntakeWorld(this.database, Nodes.BORAS);
  }

  @BeforeEach
  void forget_earlier_statements() {
    database.statements().clear();
  }

  @Test
  void same_title_gets_an_address_of_its_own_in_a_portion_and_after_it() {
    String title = "Kollision " + database;
    boras.publish(
        ActivitySketch.of(title).id("1").at("A", "Fristad"),
        ActivitySketch.of(title).id("2").at("B", "Fristad"),
        ActivitySketch.of(title).id("3").at("C", "Fristad"));
    boras.publish(ActivitySketch.of(title).id("4").at("D", "Dalsjöfors"));

    String plain = "kollision-" + database.toString().toLowerCase(Locale.ROOT);
    assertThat(slug("1")).isEqualTo(plain);
    assertThat(slug("2")).isEqualTo(plain + "-fristad");
    assertThat(slug("3")).matches(plain + "-[0-9a-f]{8}");
    assertThat(slug("4")).isEqualTo(plain + "-dalsjofors");
  }

  @Test
  void organisers_and_places_of_the_same_name_are_one() {
    boras.publish(
        walk().id("1").by("Gympa AB").at("Hallen", "Borås"),
        walk().id("2").by("Gympa AB").at("Hallen", "Borås"));
    boras.publish(walk().id("3").by("Annan", "Gympa AB").at("Hallen", "Borås"));

    OrganiserId first = boras.activity("1", IntakeNamesTest::organiser);
    OrganiserId second = boras.activity("2", IntakeNamesTest::organiser);
    OrganiserId together =
        boras.activity("3", activity -> activity.coOrganisers().iterator().next().id());
    assertThat(List.of(second, together)).containsOnly(first);
    PlaceId place = boras.activity("1", IntakeNamesTest::place);
    PlaceId later = boras.activity("3", IntakeNamesTest::place);
    assertThat(later).isEqualTo(place);
  }

  @Test
  void place_keeps_what_the_source_leaves_empty_and_takes_what_it_says() {
    PlaceContent staffs =
        new PlaceContent(
            "Badet",
            "Storgatan 1",
            "503 31",
            "Borås",
            Optional.of(new GeoPoint(57.72, 12.94)),
            Set.of(AccessibilityFact.WHEELCHAIR),
            "Ingång från gården");
    boras.publish(walk().at("Badet", "Borås"));
    boras.activity("7", activity -> describe(activity, staffs));

    boras.publish(walk().summary("Ny text").at("Badet", ""));
    assertThat(placeNow()).isEqualTo(staffs);

    GeoPoint moved = new GeoPoint(57.5, 12.5);
    boras.publish(
        walk()
            .summary("Ännu nyare text")
            .at(
                new PlaceContent(
                    "Badet",
                    "Storgatan 1",
                    "503 32",
                    "Fristad",
                    Optional.of(moved),
                    Set.of(AccessibilityFact.PARKING),
                    "")));
    assertThat(placeNow())
        .isEqualTo(
            new PlaceContent(
                "Badet",
                "Storgatan 1",
                "503 32",
                "Fristad",
                Optional.of(moved),
                Set.of(AccessibilityFact.PARKING),
                "Ingång från gården"));
  }

  @Test
  void organiser_keeps_what_the_source_leaves_empty_and_takes_what_it_says() {
    String name = "Enad";
    OrganiserContent staffs =
        new OrganiserContent(
            name, OrganiserKind.COMPANY, "Sedan 1950", "https://a.se", "a@example.se", "1");
    boras.publish(walk().by(name));
    boras.activity(
        "7",
        activity -> {
          activity.organiser().orElseThrow().describe(staffs);
          return activity;
        });

    boras.publish(
        walk()
            .by(new OrganiserContent(name, OrganiserKind.ASSOCIATION, "", "", "b@example.se", "")));

    assertThat(organiserNow())
        .isEqualTo(
            new OrganiserContent(
                name, OrganiserKind.COMPANY, "Sedan 1950", "https://a.se", "b@example.se", "1"));

    boras.publish(
        walk().by(new OrganiserContent(name, OrganiserKind.MUNICIPALITY, "", "", "", "")));
    assertThat(organiserNow().kind()).isEqualTo(OrganiserKind.MUNICIPALITY);
  }

  private static Activity describe(Activity activity, PlaceContent content) {
    activity.place().orElseThrow().describe(content);
    return activity;
  }

  private PlaceContent placeNow() {
    return boras.activity("7", activity -> activity.place().orElseThrow().content());
  }

  private OrganiserContent organiserNow() {
    return boras.activity("7", activity -> activity.organiser().orElseThrow().content());
  }

  private static OrganiserId organiser(Activity activity) {
    return activity.organiser().orElseThrow().id();
  }

  private static PlaceId place(Activity activity) {
    return activity.place().orElseThrow().id();
  }

  @Test
  void same_id_in_another_node_is_another_activity() {
    IntakeWorld mark = boras.of(Nodes.MARK);
    boras.publish(walk());
    mark.publish(walk().summary("I Mark"));

    assertThat(summary()).isNotEqualTo("I Mark");
    mark.delete("7");
    assertThat(status()).isEqualTo(LifeStatus.PUBLISHED);
  }

  @Test
  void highlighted_item_is_put_forward_in_its_own_node_only() {
    boras.publish(walk().highlighted());

    assertThat(boras.selection("7", Nodes.BORAS))
        .map(NodeSelection::choice)
        .contains(SelectionChoice.HIGHLIGHTED);
    assertThat(boras.selection("7", Nodes.MARK)).isEmpty();
  }

  private String slug(String sourceId) {
    return boras.activity(sourceId, Activity::slug);
  }

  private LifeStatus status() {
    return boras.activity("7", Activity::status);
  }

  private static ActivitySketch walk() {
    return ActivitySketch.of("Promenad").id("7");
  }

  private String summary() {
    return boras.activity("7", activity -> activity.content().swedish().summary());
  }
}
