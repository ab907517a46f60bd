package se.halsolots.participation.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.halsolots.participation.signup.SignUpWorld.CLOSES;
import static se.halsolots.participation.signup.SignUpWorld.ERASED;
import static se.halsolots.participation.signup.SignUpWorld.MARK;
import static se.halsolots.participation.signup.SignUpWorld.WALKS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.spi.SignUps;
import se.halsolots.spi.SignUps.Outcome;
import se.halsolots.spi.SignUps.Receipt;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Everybody presses at once, each on a connection of their own. */
@EveryDatabase
class SignUpRushTest {

  private static final int PEOPLE = 200;
  private static final int PLACES = 10;
  private static final int AT_ONCE = 16;

  private final SignUpWorld world;
  private final String event = UUID.randomUUID().toString();

  SignUpRushTest(DatabaseUnderTest database) {
    world = new SignUpWorld(database);
  }

  @BeforeEach
  void places_are_offered() {
    at(
        desk -> {
          desk.offer(event, "Promenad", PLACES, CLOSES, ERASED);
          return true;
        });
  }

  private <T> T at(Function<SignUps, T> work) {
    return world.in(MARK, WALKS, work);
  }

  private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<T> done = new ArrayList<>();
      for (Future<T> one : threads.invokeAll(all)) {
        done.add(one.get());
      }
      return done;
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Receipt> press(String nickname, String formKey) {
    return () -> at(desk -> desk.signUp(event, nickname, "", formKey));
  }

  @Test
  void of_200_who_press_at_once_10_get_a_place_and_190_wait() throws Exception {
    List<Callable<Receipt>> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      all.add(press("Nr " + i, UUID.randomUUID().toString()));
    }

    List<Receipt> receipts = atOnce(all);

    assertThat(receipts).filteredOn(one -> one.outcome() == Outcome.PLACE).hasSize(PLACES);
    assertThat(receipts)
        .filteredOn(one -> one.outcome() == Outcome.WAITING)
        .extracting(Receipt::waitingNumber)
        .doesNotHaveDuplicates()
        .hasSize(PEOPLE - PLACES);
    assertThat(receipts).extracting(Receipt::code).doesNotHaveDuplicates();
    SignUps.Standing standing = at(desk -> desk.standing(event).orElseThrow());
    assertThat(standing.taken()).isEqualTo(PLACES);
    assertThat(standing.waiting()).isEqualTo(PEOPLE - PLACES);
    assertThat(standing.free()).isZero();
  }

  @Test
  void one_form_sent_20_times_at_once_takes_one_place() throws Exception {
    String form = UUID.randomUUID().toString();
    List<Callable<Receipt>> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(press("Kim", form));
    }

    assertThat(atOnce(all)).extracting(Receipt::code).containsOnly(codeOfFirst());
    assertThat(at(desk -> desk.standing(event).orElseThrow()).taken()).isEqualTo(1);
  }

  private String codeOfFirst() {
    return at(desk -> desk.entries(event)).get(0).code();
  }

  @Test
  void places_given_up_while_others_press_are_taken_once() throws Exception {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      codes.add(press("Först " + i, UUID.randomUUID().toString()).call().code());
    }
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String form = UUID.randomUUID().toString();
      all.add(() -> !press("Sen", form).call().code().isEmpty());
      if (i < codes.size()) {
        String code = codes.get(i);
        all.add(() -> at(desk -> desk.giveUp(event, code)));
      }
    }

    assertThat(atOnce(all)).containsOnly(true);
    SignUps.Standing standing = at(desk -> desk.standing(event).orElseThrow());
    assertThat(standing.taken()).isEqualTo(PLACES);
    assertThat(standing.waiting()).isEqualTo(30);
  }

  @Test
  void work_that_fails_half_way_has_taken_nothing() {
    assertThatThrownBy(
            () ->
                at(
                    desk -> {
                      desk.signUp(event, "Kim", "", UUID.randomUUID().toString());
                      throw new IllegalStateException("the machine dies");
                    }))
        .hasMessage("the machine dies");
    assertThat(at(desk -> desk.standing(event).orElseThrow()).taken()).isZero();
    assertThat(at(desk -> desk.signUp(event, "Bo", "", "f")).outcome()).isEqualTo(Outcome.PLACE);
  }
}
