package se.halsolots.catalogue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Borås and Mark each have a club of the same name. */
@EveryDatabase
class OrganiserDeskTest {

  private final DatabaseUnderTest database;
  private final DeskWorld boras;
  private final DeskWorld mark;
  private final String name = "Korpen " + Ids.next();
  private final OrganiserId club = new OrganiserId(Ids.next());
  private final OrganiserId clubInMark = new OrganiserId(Ids.next());

  OrganiserDeskTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
    boras = DeskWorld.of(database, Nodes.BORAS, StaffRole.EDITOR);
    mark = DeskWorld.of(database, Nodes.MARK, StaffRole.EDITOR);
  }

  @BeforeEach
  void both_nodes_have_the_club() {
    boras.organisers(desk -> desk.create(club.value(), called(name)));
    mark.organisers(desk -> desk.create(clubInMark.value(), called(name)));
  }

  @Test
  void node_sees_its_own_though_names_are_alike() {
    assertThat(ids(boras)).contains(club.value()).doesNotContain(clubInMark.value());
    assertThat(ids(mark)).contains(clubInMark.value()).doesNotContain(club.value());
    assertThat(read(boras, club).slug()).isNotEqualTo(read(mark, clubInMark).slug());
  }

  @Test
  void foreign_id_answers_like_an_unknown_one_to_everything() {
    OrganiserId nobody = new OrganiserId(Ids.next());
    for (OrganiserId id : List.of(nobody, clubInMark)) {
      for (Consumer<OrganiserDesk> one :
          List.<Consumer<OrganiserDesk>>of(
              desk -> desk.read(id),
              desk -> desk.save(id, 1, called("Annat")),
              desk -> desk.delete(id),
              desk -> desk.restore(id))) {
        PortalException refusal = refusal(() -> tell(boras, one));
        assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refusal).hasMessage("no such organiser here");
      }
    }
    assertThat(read(mark, clubInMark).content().name()).isEqualTo(name);
  }

  @Test
  void form_that_is_sent_twice_adds_one() {
    UUID id = Ids.next();
    OrganiserContent sent = called("Biblioteket " + id);
    Kept<OrganiserContent> first = boras.organisers(desk -> desk.create(id, sent));
    long revision = boras.latestRevision();
    Kept<OrganiserContent> second = boras.organisers(desk -> desk.create(id, sent));
    assertThat(List.of(first, second)).containsOnly(new Kept.Saved<>(id));
    assertThat(boras.latestRevision()).isEqualTo(revision);
    assertThat(boras.noted()).filteredOn(line -> line.endsWith(id.toString())).hasSize(1);
  }

  @Test
  void id_that_another_node_uses_adds_one_under_another_id() {
    Kept<OrganiserContent> kept =
        boras.organisers(desk -> desk.create(clubInMark.value(), called("Ny " + Ids.next())));
    assertThat(kept)
        .isInstanceOfSatisfying(
            Kept.Saved.class, saved -> assertThat(saved.id()).isNotEqualTo(clubInMark.value()));
    assertThat(read(mark, clubInMark).content().name()).isEqualTo(name);
  }

  @Test
  void change_takes_the_next_number_and_is_noted() {
    long before = boras.latestRevision();
    save(boras, club, described("Rörelse för alla."));
    assertThat(read(boras, club).revision()).isEqualTo(before + 1);
    assertThat(read(boras, club).content().description()).isEqualTo("Rörelse för alla.");
    assertThat(boras.noted())
        .containsExactly("organiser.create " + name, "organiser.change " + name);
  }

  @Test
  void whoever_saves_second_is_told_and_loses_nothing() {
    long seen = read(boras, club).revision();
    boras.organisers(desk -> desk.save(club, seen, described("Först")));
    Kept<OrganiserContent> second =
        boras.organisers(desk -> desk.save(club, seen, described("Sedan")));
    long now = read(boras, club).revision();
    assertThat(second).isEqualTo(new Kept.Overtaken<>(described("Först"), now));
    Kept<OrganiserContent> again =
        boras.organisers(desk -> desk.save(club, now, described("Sedan")));
    assertThat(again).isEqualTo(new Kept.Saved<>(club.value()));
  }

  @Test
  void same_content_is_kept_whatever_was_seen() {
    Kept<OrganiserContent> kept = boras.organisers(desk -> desk.save(club, -1, called(name)));
    assertThat(kept).isEqualTo(new Kept.Saved<>(club.value()));
  }

  @Test
  void renamed_organiser_keeps_its_old_addresses_and_may_have_its_name_back() {
    String first = read(boras, club).slug();
    save(boras, club, called("Friskis " + club));
    String second = read(boras, club).slug();
    assertThat(second).startsWith("friskis-").isNotEqualTo(first);
    assertThat(boras.leads("organiser", first)).contains(second);
    save(boras, club, called(name));
    assertThat(read(boras, club).slug()).isEqualTo(first);
    assertThat(boras.leads("organiser", first)).isEmpty();
    assertThat(boras.leads("organiser", second)).contains(first);
    assertThat(slugOfNew("Friskis " + club))
        .as("an old address is nobody else's")
        .isNotEqualTo(second);
  }

  private String slugOfNew(String called) {
    UUID id = Ids.next();
    mark.organisers(desk -> desk.create(id, called(called)));
    return read(mark, new OrganiserId(id)).slug();
  }

  @Test
  void what_is_wrong_is_told_by_field_and_nothing_is_kept() {
    OrganiserContent wrong =
        new OrganiserContent(
            " ", OrganiserKind.CHURCH, "x".repeat(4001), "javascript:alert(1)", "inte", "ring");
    Kept<OrganiserContent> kept = boras.organisers(desk -> desk.create(Ids.next(), wrong));
    assertThat(kept)
        .isEqualTo(
            new Kept.Refused<OrganiserContent>(
                Map.of(
                    "name",
                    "missing",
                    "description",
                    "long",
                    "web",
                    "web",
                    "email",
                    "email",
                    "phone",
                    "phone")));
    Kept<OrganiserContent> taken = boras.organisers(desk -> desk.create(Ids.next(), called(name)));
    assertThat(taken).isEqualTo(new Kept.Refused<>(Map.of("name", "taken")));
  }

  @Test
  void removed_organiser_comes_back_as_it_was() {
    DirectoryEntry<OrganiserContent> before = read(boras, club);
    tell(boras, desk -> desk.delete(club));
    assertThat(ids(boras)).doesNotContain(club.value());
    assertThat(refusal(() -> tell(mark, desk -> desk.restore(club))).code())
        .isEqualTo(ErrorCode.NOT_FOUND);
    tell(boras, desk -> desk.restore(club));
    tell(boras, desk -> desk.restore(club));
    DirectoryEntry<OrganiserContent> after = read(boras, club);
    assertThat(after.content()).isEqualTo(before.content());
    assertThat(after.slug()).isEqualTo(before.slug());
    assertThat(after.revision()).isGreaterThan(before.revision());
  }

  @Test
  void organiser_with_activities_or_people_stays() {
    boras.employs(club.value());
    assertThat(refusal(() -> tell(boras, desk -> desk.delete(club))).code())
        .isEqualTo(ErrorCode.CONFLICT);
    String clubWithActivity = ActivityOfDesk.arrangedBy(mark, clubInMark);
    assertThat(read(mark, clubInMark).uses())
        .extracting(DirectoryEntry.Use::title)
        .containsExactly(clubWithActivity);
    assertThat(refusal(() -> tell(mark, desk -> desk.delete(clubInMark))).code())
        .isEqualTo(ErrorCode.CONFLICT);
    assertThat(ids(mark)).contains(clubInMark.value());
  }

  @Test
  void organisers_person_says_how_it_is_reached_and_keeps_its_name() {
    DeskWorld person = DeskWorld.ofOrganiser(database, Nodes.BORAS, club.value());
    OrganiserContent sent =
        new OrganiserContent(
            "Ett annat namn", OrganiserKind.CHURCH, "Välkommen!", "https://korpen.se", "", "");
    person.organisers(desk -> desk.save(club, read(boras, club).revision(), sent));
    assertThat(read(boras, club).content())
        .isEqualTo(
            new OrganiserContent(
                name, OrganiserKind.ASSOCIATION, "Välkommen!", "https://korpen.se", "", ""));
    assertThat(ids(person)).containsExactly(club.value());
  }

  @Test
  void organisers_person_reaches_no_other_organiser() {
    DeskWorld person = DeskWorld.ofOrganiser(database, Nodes.BORAS, club.value());
    OrganiserId neighbour = new OrganiserId(Ids.next());
    boras.organisers(desk -> desk.create(neighbour.value(), called("Granne " + neighbour)));
    for (OrganiserId id : List.of(neighbour, clubInMark, new OrganiserId(Ids.next()))) {
      assertThat(refusal(() -> tell(person, desk -> desk.read(id))).code())
          .isEqualTo(ErrorCode.NOT_FOUND);
      assertThat(refusal(() -> tell(person, desk -> desk.save(id, 1, called("Mitt")))).code())
          .isEqualTo(ErrorCode.NOT_FOUND);
    }
    for (Consumer<OrganiserDesk> one :
        List.<Consumer<OrganiserDesk>>of(
            desk -> desk.create(Ids.next(), called("Mitt")), desk -> desk.delete(club))) {
      assertThat(refusal(() -> tell(person, one)).code()).isEqualTo(ErrorCode.FORBIDDEN);
    }
  }

  private static OrganiserContent called(String name) {
    return new OrganiserContent(name, OrganiserKind.ASSOCIATION, "", "", "", "");
  }

  private OrganiserContent described(String text) {
    return new OrganiserContent(name, OrganiserKind.ASSOCIATION, text, "", "", "");
  }

  private static List<UUID> ids(DeskWorld world) {
    return world.organisers(desk -> desk.all().stream().map(OrganiserDesk.Line::id).toList());
  }

  private static DirectoryEntry<OrganiserContent> read(DeskWorld world, OrganiserId id) {
    return world.organisers(desk -> desk.read(id));
  }

  private static void save(DeskWorld world, OrganiserId id, OrganiserContent content) {
    long seen = read(world, id).revision();
    Kept<OrganiserContent> kept = world.organisers(desk -> desk.save(id, seen, content));
    assertThat(kept).isInstanceOf(Kept.Saved.class);
  }

  private static void tell(DeskWorld world, Consumer<OrganiserDesk> work) {
    world.organisers(
        desk -> {
          work.accept(desk);
          return Optional.empty();
        });
  }

  private static PortalException refusal(ThrowingCallable work) {
    return catchThrowableOfType(PortalException.class, work);
  }
}
