package se.halsolots.participation.keptlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantFolders;
import se.halsolots.participation.internal.keptlist.KeptListStore;
import se.halsolots.spi.KeptLists.Kept;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

@EveryDatabase
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class KeptListTest {

  private static final Tenant MARK = named("mark");
  private static final Tenant BORAS = named("boras");
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant SPRING = Instant.parse("2027-03-01T09:00:00Z");
  private static final String CARDS = "cards";

  private final DatabaseUnderTest database;
  private final String label = UUID.randomUUID().toString();
  private Instant now = MONDAY;

  KeptListTest(DatabaseUnderTest database) {
    this.database = database.migrated("participation");
  }

  private <T> T shelf(Tenant node, Function<KeptListShelf, T> work) {
    TenantContext context = new TenantContext();
    context.enter(node, Language.SWEDISH);
    return database.inTransaction(
        "participation",
        manager -> {
          KeptListShelf shelf = new KeptListShelf();
          shelf.store = new KeptListStore(manager, new TenantGate(context, null));
          shelf.clock = Clock.fixed(now, ZoneOffset.UTC);
          return work.apply(shelf);
        });
  }

  private <T> T at(Tenant node, String plugin, Function<KeptListDesk, T> work) {
    return shelf(
        node,
        shelf ->
            work.apply(
                new KeptListDesk(plugin, code -> "/mark/lista/" + code, shelf.store, shelf.clock)));
  }

  private static List<UUID> activities(int count) {
    return Stream.generate(UUID::randomUUID).limit(count).toList();
  }

  private Kept kept(List<UUID> activities) {
    return at(MARK, CARDS, desk -> desk.keep(label, activities, SPRING));
  }

  private Optional<Kept> found(Tenant node, String plugin, String code) {
    return at(node, plugin, desk -> desk.find(code));
  }

  private Optional<KeptListShelf.Shown> shown(Tenant node, String code) {
    return shelf(node, shelf -> shelf.find(code));
  }

  @Test
  void list_of_20_is_found_by_its_code_however_it_is_typed() {
    List<UUID> twenty = activities(20);
    Kept kept = kept(twenty);
    assertThat(kept.code()).matches("[2-9B-Z]{4}-[2-9B-Z]{4}");
    assertThat(kept.href()).isEqualTo("/mark/lista/" + kept.code());
    String typed = " " + kept.code().toLowerCase(Locale.ROOT).replace("-", " ");

    assertThat(found(MARK, CARDS, typed)).contains(kept);
    assertThat(shown(MARK, typed).orElseThrow().activities()).isEqualTo(twenty);
    assertThat(shown(MARK, "K7TM-4XP")).isEmpty();
  }

  @Test
  void list_is_its_nodes_and_its_plugins_own_and_any_page_of_the_node_shows_it() {
    Kept kept = kept(activities(1));
    assertThat(shown(MARK, kept.code())).isPresent();
    assertThat(shown(BORAS, kept.code())).isEmpty();
    assertThat(found(BORAS, CARDS, kept.code())).isEmpty();
    assertThat(found(MARK, "other", kept.code())).isEmpty();
    at(
        MARK,
        "other",
        desk -> {
          desk.forget(kept.code());
          return true;
        });
    assertThat(shown(MARK, kept.code())).isPresent();
  }

  @Test
  void lists_with_a_mark_come_the_latest_first_until_they_are_forgotten() {
    Kept first = kept(activities(1));
    now = MONDAY.plusSeconds(60);
    Kept second = kept(activities(2));
    assertThat(labelled()).extracting(Kept::code).containsExactly(second.code(), first.code());
    at(
        MARK,
        CARDS,
        desk -> {
          desk.forget(first.code());
          return true;
        });
    assertThat(labelled()).extracting(Kept::code).containsExactly(second.code());
  }

  private List<Kept> labelled() {
    return at(MARK, CARDS, desk -> desk.labelled(label));
  }

  @Test
  void list_that_is_too_old_is_not_found_and_is_erased_in_its_own_node() {
    Kept kept = kept(activities(1));
    now = SPRING;
    assertThat(shown(MARK, kept.code())).isEmpty();
    assertThat(labelled()).isEmpty();
    int inOther = shelf(BORAS, KeptListShelf::eraseDue);
    int inOwn = shelf(MARK, KeptListShelf::eraseDue);
    assertThat(inOther).isZero();
    assertThat(inOwn).isPositive();
  }

  @Test
  void lists_of_a_plugin_go_with_it() {
    Kept kept = kept(activities(1));
    shelf(MARK, shelf -> shelf.erase("other"));
    assertThat(shown(MARK, kept.code())).isPresent();
    shelf(MARK, shelf -> shelf.erase(CARDS));
    assertThat(shown(MARK, kept.code())).isEmpty();
  }

  @Test
  void none_or_too_many_activities_and_more_than_a_year_are_refused() {
    assertThatThrownBy(() -> kept(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> kept(activities(21))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                at(
                    MARK,
                    CARDS,
                    desk -> desk.keep(label, activities(1), MONDAY.plus(Duration.ofDays(367)))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Tenant named(String id) {
    return TenantFolders.read(Path.of("../../tenants"), key -> true).tenants().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
