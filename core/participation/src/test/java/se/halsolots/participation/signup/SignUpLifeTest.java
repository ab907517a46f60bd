package se.halsolots.participation.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.halsolots.participation.signup.SignUpWorld.BORAS;
import static se.halsolots.participation.signup.SignUpWorld.CLOSES;
import static se.halsolots.participation.signup.SignUpWorld.ERASED;
import static se.halsolots.participation.signup.SignUpWorld.MARK;
import static se.halsolots.participation.signup.SignUpWorld.WALKS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.SignUps;
import se.halsolots.spi.SignUps.Entry;
import se.halsolots.spi.SignUps.Outcome;
import se.halsolots.spi.SignUps.Receipt;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** From the offer to the last trace. */
@EveryDatabase
class SignUpLifeTest {

  private final SignUpWorld world;
  private final String event = UUID.randomUUID().toString();

  SignUpLifeTest(DatabaseUnderTest database) {
    world = new SignUpWorld(database);
  }

  private void at(Tenant node, Consumer<SignUps> work) {
    world.in(
        node,
        WALKS,
        desk -> {
          work.accept(desk);
          return true;
        });
  }

  private void offer(int places) {
    at(MARK, desk -> desk.offer(event, "Promenad i Kinna", places, CLOSES, ERASED));
  }

  private Receipt signUp(String nickname, String contact) {
    return world.in(
        MARK, WALKS, desk -> desk.signUp(event, nickname, contact, UUID.randomUUID().toString()));
  }

  private Optional<Receipt> found(Tenant node, String code) {
    return world.in(node, WALKS, desk -> desk.find(event, code));
  }

  private boolean givenUp(Tenant node, String code) {
    return world.in(node, WALKS, desk -> desk.giveUp(event, code));
  }

  private Optional<SignUps.Standing> standing() {
    return world.in(MARK, WALKS, desk -> desk.standing(event));
  }

  private Receipt sent(String nickname, String form) {
    return world.in(MARK, WALKS, desk -> desk.signUp(event, nickname, "", form));
  }

  private List<Entry> entries(Tenant node) {
    return world.in(node, WALKS, desk -> desk.entries(event));
  }

  private List<Entry> entries() {
    return entries(MARK);
  }

  @Test
  void whoever_waits_first_gets_the_place_that_is_given_up_and_a_mail() {
    offer(1);
    Receipt first = signUp("Kim", "070-123 45 67");
    Receipt second = signUp("Bo", "bo@example.se");
    Receipt third = signUp("Eva", "eva@example.se");
    assertThat(first.outcome()).isEqualTo(Outcome.PLACE);
    assertThat(first.code()).matches("[2-9B-Z]{8}");
    assertThat(second.waitingNumber()).isEqualTo(1);
    assertThat(third.waitingNumber()).isEqualTo(2);

    String typed = first.code().toLowerCase(Locale.ROOT).replaceFirst("(....)", "$1 - ");
    assertThat(givenUp(MARK, typed)).isTrue();

    assertThat(entries()).extracting(Entry::nickname).containsExactly("Bo", "Eva");
    assertThat(entries())
        .extracting(Entry::outcome)
        .containsExactly(Outcome.PLACE, Outcome.WAITING);
    assertThat(found(MARK, third.code()))
        .contains(new Receipt(Outcome.WAITING, third.code(), "Eva", 1));
    assertThat(world.mails())
        .singleElement()
        .asString()
        .startsWith("bo@example.se: Du har fått en plats: Promenad i Kinna | Hej Bo!")
        .contains(second.code());
    assertThat(givenUp(MARK, first.code())).isFalse();
  }

  @Test
  void more_places_let_those_in_who_wait_and_fewer_turn_nobody_away() {
    offer(1);
    signUp("Kim", "");
    signUp("Bo", "");
    Receipt third = signUp("Eva", "");
    offer(2);
    assertThat(entries())
        .extracting(Entry::outcome)
        .containsExactly(Outcome.PLACE, Outcome.PLACE, Outcome.WAITING);

    offer(1);
    assertThat(entries()).filteredOn(one -> one.outcome() == Outcome.PLACE).hasSize(2);
    at(MARK, desk -> desk.giveUp(event, entries().get(0).code()));
    assertThat(found(MARK, third.code()).orElseThrow())
        .extracting(Receipt::outcome)
        .as("there are still as many people as places")
        .isEqualTo(Outcome.WAITING);
  }

  @Test
  void form_sent_again_gives_the_same_receipt_even_when_it_has_closed() {
    offer(2);
    Receipt first = sent("Kim", "form-1");
    world.nowIs(CLOSES);
    assertThat(sent("Kim", "form-1")).isEqualTo(first);
    assertThat(sent("Bo", "form-2").outcome()).isEqualTo(Outcome.CLOSED);
    assertThat(standing().orElseThrow().open()).isFalse();
  }

  @Test
  void what_was_never_offered_takes_nobody() {
    assertThat(signUp("Kim", "").outcome()).isEqualTo(Outcome.CLOSED);
    assertThat(standing()).isEmpty();
  }

  @Test
  void nickname_and_contact_are_checked() {
    offer(1);
    assertThatThrownBy(() -> signUp(" ", "")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> signUp("x".repeat(41), ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> signUp("Kim", "ring mig"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(entries()).isEmpty();
    signUp("Kim", "0701234567");
    assertThat(entries()).extracting(Entry::contact).containsExactly("070-123 45 67");
  }

  @Test
  void names_are_erased_in_their_own_node_at_their_time_and_numbers_stay() {
    offer(1);
    at(BORAS, desk -> desk.offer(event, "Promenad", 1, CLOSES, ERASED));
    Receipt mine = signUp("Kim", "070-123 45 67");
    at(BORAS, desk -> desk.signUp(event, "Kim", "", "f"));
    at(MARK, desk -> desk.came(event, mine.code(), true));
    world.nowIs(ERASED.minusSeconds(1));
    assertThat(world.erased(MARK)).isZero();

    world.nowIs(ERASED);
    assertThat(world.erased(MARK)).isPositive();
    assertThat(entries()).extracting(Entry::nickname).containsExactly("");
    assertThat(entries()).extracting(Entry::contact).containsExactly("");
    SignUps.Standing standing = standing().orElseThrow();
    assertThat(standing.taken()).isEqualTo(1);
    assertThat(standing.came()).isEqualTo(1);
    assertThat(world.erased(MARK)).as("once").isZero();
    assertThat(entries(BORAS)).extracting(Entry::nickname).containsExactly("Kim");
  }

  @Test
  void nothing_of_a_plugin_is_seen_by_another_or_in_another_node_and_all_goes_with_it() {
    offer(1);
    Receipt mine = signUp("Kim", "");
    Optional<Receipt> ofOther = world.in(MARK, "other", desk -> desk.find(event, mine.code()));
    assertThat(ofOther).isEmpty();
    assertThat(found(BORAS, mine.code())).isEmpty();
    assertThat(givenUp(BORAS, mine.code())).isFalse();

    world.purged(MARK, "other");
    world.purged(BORAS, WALKS);
    assertThat(entries()).hasSize(1);
    assertThat(world.purged(MARK, WALKS)).isGreaterThanOrEqualTo(2);
    assertThat(entries()).isEmpty();
  }

  @Test
  void withdrawn_event_leaves_nothing() {
    offer(1);
    signUp("Kim", "");
    at(MARK, desk -> desk.withdraw(event));
    assertThat(entries()).isEmpty();
    assertThat(standing()).isEmpty();
  }
}
