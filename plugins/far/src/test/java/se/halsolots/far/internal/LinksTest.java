package se.halsolots.far.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;

/** The secret links of clinics and doors. */
@EveryDatabase
class LinksTest {

  private static final UUID WALK = FarWorld.activity("Promenad vid sjön");

  private final FarWorld world;
  private final TestContext mark = FarWorld.node().staff("Helena Skog", FarRights.CLINICS);

  LinksTest(DatabaseUnderTest database) {
    world = new FarWorld(database);
  }

  @Test
  void clinic_is_reached_by_its_latest_link_only() {
    Clinics.Opened opened = add("Vårdcentralen Lindhöjden", "form-1");
    assertThat(clinic(opened.secret())).isEqualTo("Vårdcentralen Lindhöjden");

    Clinics.Opened renewed =
        world.in(far -> far.clinics().renewLink(mark, opened.clinic().id()).orElseThrow());

    assertThat(clinic(opened.secret())).isEmpty();
    assertThat(clinic(renewed.secret())).isEqualTo("Vårdcentralen Lindhöjden");
  }

  @Test
  void closed_clinic_is_not_reached_until_it_is_opened_again() {
    Clinics.Opened opened = add("Rehab Kvarnbacken", "form-1");
    UUID id = opened.clinic().id();

    assertThat(world.<Boolean>in(far -> far.clinics().open(mark, id, false))).isTrue();
    assertThat(clinic(opened.secret())).isEmpty();
    world.in(far -> far.clinics().open(mark, id, true));
    assertThat(clinic(opened.secret())).isEqualTo("Rehab Kvarnbacken");
  }

  @Test
  void form_sent_twice_adds_one_clinic_whose_latest_link_is_good() {
    Clinics.Opened first = add("Elevhälsan", "form-1");
    Clinics.Opened second = add("Elevhälsan", "form-1");

    assertThat(world.<List<Clinics.Facts>>in(far -> far.clinics().all(mark))).hasSize(1);
    assertThat(clinic(first.secret())).isEmpty();
    assertThat(clinic(second.secret())).isEqualTo("Elevhälsan");
  }

  @Test
  void form_sent_again_after_going_back_puts_the_name_right() {
    add("Elevhälsn", "form-1");
    Clinics.Opened second = add("Elevhälsan", "form-1");

    assertThat(clinic(second.secret())).isEqualTo("Elevhälsan");
    assertThat(world.<List<Clinics.Facts>>in(far -> far.clinics().all(mark))).hasSize(1);
  }

  @Test
  void secret_is_stored_nowhere() {
    String secret = add("Elevhälsan", "form-1").secret();

    assertThat(secret).hasSize(32);
    assertThat(Secrets.hash(secret)).hasSize(64).doesNotContain(secret);
    assertThat(mark.notes()).noneMatch(note -> note.toString().contains(secret));
  }

  @Test
  void link_of_one_node_opens_nothing_in_another() {
    String secret = add("Elevhälsan", "form-1").secret();
    TestContext boras = FarWorld.node();

    assertThat(world.<Optional<Clinics.Facts>>in(far -> far.clinics().bySecret(boras, secret)))
        .isEmpty();
  }

  @Test
  void door_is_reached_by_its_latest_link_until_it_is_closed() {
    String first = world.in(far -> far.doors().link(mark, WALK, "Promenad vid sjön"));
    String second = world.in(far -> far.doors().link(mark, WALK, "Promenad vid sjön"));

    assertThat(world.<Optional<UUID>>in(far -> far.doors().activity(mark, first))).isEmpty();
    assertThat(world.<Optional<UUID>>in(far -> far.doors().activity(mark, second))).contains(WALK);
    world.in(
        far -> {
          far.doors().close(mark, WALK, "Promenad vid sjön");
          return true;
        });
    assertThat(world.<Optional<UUID>>in(far -> far.doors().activity(mark, second))).isEmpty();
    assertThat(world.<Map<UUID, Instant>>in(far -> far.doors().all(mark))).isEmpty();
  }

  private Clinics.Opened add(String name, String formKey) {
    return world.in(far -> far.clinics().add(mark, name, formKey));
  }

  private String clinic(String secret) {
    return world.in(
        far -> far.clinics().bySecret(mark, secret).map(Clinics.Facts::name).orElse(""));
  }
}
