package se.halsolots.healthguides.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.halsolots.healthguides.HealthGuidesPlugin;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;

/** What is kept of guides and those who order: training, and erasing. */
@EveryDatabase
class GuideLifeTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 16);

  private final DatabaseUnderTest database;
  private final TestContext context;

  GuideLifeTest(DatabaseUnderTest database) {
    this.database = database.migrated("health-guides");
    String node = "n" + UUID.randomUUID().toString().substring(0, 8);
    context = TestContext.of(new HealthGuidesPlugin()).tenant(node, "Mark");
  }

  private <T extends @Nullable Object> T work(Function<GuideDesk, T> work) {
    return database.inTransaction("health-guides", manager -> work.apply(new GuideDesk(manager)));
  }

  private <T> List<T> list(Function<GuideDesk, List<T>> work) {
    return work(work);
  }

  private <T> Optional<T> maybe(Function<GuideDesk, Optional<T>> work) {
    return work(work);
  }

  private long count(ToLongFunction<GuideDesk> work) {
    return work(desk -> work.applyAsLong(desk));
  }

  private String guide(String name) {
    return work(desk -> desk.guides.add(context, "key-" + name, GuideDesk.guide(name)));
  }

  private String sent(String name) {
    return work(desk -> desk.guides.add(context, "form", GuideDesk.guide(name)));
  }

  private String course(String title) {
    return work(desk -> desk.training.add(context, "c", 1, title, Set.of(Theme.MIND)));
  }

  @Test
  void what_is_kept_about_people_is_found_and_erased_by_name_mail_and_phone() {
    guide("Amina");
    String id = work(desk -> desk.orders.order(context, "order", GuideDesk.order(DAY)));

    assertThat(list(desk -> desk.people.find(context, "AMINA"))).hasSize(1);
    assertThat(list(desk -> desk.people.find(context, "0701234567"))).hasSize(1);
    assertThat(count(desk -> desk.people.erase(context, "amina@example.org"))).isEqualTo(1);
    assertThat(list(desk -> desk.people.find(context, "Amina"))).isEmpty();

    assertThat(count(desk -> desk.people.erase(context, "kim ek"))).isEqualTo(1);
    assertThat(maybe(desk -> desk.orders.find(context, id)).orElseThrow().order().email())
        .isEmpty();
    assertThat(list(desk -> desk.people.find(context, "kim.ek@example.org"))).isEmpty();
  }

  @Test
  void form_sent_again_after_going_back_puts_the_guide_right_until_somebody_else_has_written() {
    String id = sent("Amna");

    assertThat(sent("Amna")).isEqualTo(id);
    assertThat(sent("Amina")).isEqualTo(id);
    assertThat(maybe(desk -> desk.guides.find(context, id)).orElseThrow().details().name())
        .isEqualTo("Amina");

    assertThat(sent("Hodan")).isNotEqualTo(id);
  }

  @Test
  void form_sent_again_after_going_back_puts_the_order_right_until_a_guide_has_been_asked() {
    LocalDate later = DAY.plusDays(1);
    String id = ordered(DAY);

    assertThat(ordered(later)).isEqualTo(id);
    assertThat(day(id)).isEqualTo(later);
    assertThat(context.mails()).as("the right day is confirmed too").hasSize(2);

    String guide = guide("Amina");
    count(desk -> desk.orders.offer(context, id, List.of(guide)));
    String another = ordered(DAY);
    assertThat(another).isNotEqualTo(id);
    assertThat(day(id)).isEqualTo(later);
    assertThat(day(another)).isEqualTo(DAY);
  }

  private String ordered(LocalDate day) {
    return work(desk -> desk.orders.order(context, "form", GuideDesk.order(day)));
  }

  private LocalDate day(String assignment) {
    return maybe(desk -> desk.orders.find(context, assignment)).orElseThrow().order().day();
  }

  @Test
  void form_sent_again_after_going_back_puts_the_course_right() {
    String id = course("Grundn");

    assertThat(course("Grunden")).isEqualTo(id);
    assertThat(maybe(desk -> desk.training.find(context, id)).orElseThrow().title())
        .isEqualTo("Grunden");
  }

  @Test
  void what_somebody_else_has_written_of_a_guide_is_not_written_over_unseen() {
    GuideDetails before = GuideDesk.guide("Amina");
    String id = guide("Amina");
    GuideDetails renamed = GuideDesk.guide("Amina Ali");
    work(
        desk -> {
          desk.guides.change(context, id, before, renamed);
          return true;
        });

    assertThatThrownBy(
            () ->
                work(
                    desk -> {
                      desk.guides.change(context, id, before, GuideDesk.guide("Amira"));
                      return true;
                    }))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(maybe(desk -> desk.guides.find(context, id)).orElseThrow().details())
        .isEqualTo(renamed);
  }

  @Test
  void course_that_a_guide_has_completed_counts_for_steps_and_themes() {
    String guide = guide("Amina");
    String course =
        work(desk -> desk.training.add(context, "c", 2, "Fördjupning", Set.of(Theme.MIND)));
    work(
        desk -> {
          desk.training.complete(context, course, Set.of(guide, "nobody"));
          return true;
        });

    assertThat(maybe(desk -> desk.guides.find(context, guide)).orElseThrow())
        .satisfies(
            view -> {
              assertThat(view.steps()).containsExactly(2);
              assertThat(view.themes()).containsExactly(Theme.MIND);
            });
    assertThat(count(desk -> desk.figures.stepTwo(context))).isEqualTo(1);
    assertThat(maybe(desk -> desk.training.find(context, course)).orElseThrow().completed())
        .containsExactly(guide);
  }
}
