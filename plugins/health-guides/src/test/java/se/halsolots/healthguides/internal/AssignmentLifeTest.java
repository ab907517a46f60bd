package se.halsolots.healthguides.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.halsolots.healthguides.HealthGuidesPlugin;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;

/** An assignment from the order to the fee, each step in a transaction of its own. */
@EveryDatabase
class AssignmentLifeTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 16);

  private final DatabaseUnderTest database;
  private final TestContext context;

  AssignmentLifeTest(DatabaseUnderTest database) {
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

  private boolean done(Predicate<GuideDesk> work) {
    return work(desk -> work.test(desk));
  }

  private long count(ToLongFunction<GuideDesk> work) {
    return work(desk -> work.applyAsLong(desk));
  }

  private String guide(String name) {
    return work(desk -> desk.guides.add(context, "key-" + name, GuideDesk.guide(name)));
  }

  private String order() {
    return work(desk -> desk.orders.order(context, "order", GuideDesk.order(DAY)));
  }

  private AssignmentView find(String id) {
    return work(desk -> desk.orders.find(context, id)).orElseThrow();
  }

  private String offer(String assignment, String guide) {
    work(desk -> desk.orders.offer(context, assignment, List.of(guide)));
    return find(assignment).offers().stream()
        .filter(one -> one.guideId().equals(guide))
        .map(OfferView::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_same_form_sent_twice_orders_once_and_confirms_once() {
    assertThat(order()).isEqualTo(order());
    assertThat(list(desk -> desk.orders.list(context, Set.of(AssignmentStanding.ORDERED))))
        .hasSize(1);
    assertThat(context.mails()).hasSize(1);
  }

  @Test
  void of_two_guides_who_say_yes_the_first_has_it_and_the_second_is_told() {
    String first = guide("Amina");
    String second = guide("Hodan");
    String id = order();
    String one = offer(id, first);
    String other = offer(id, second);

    assertThat(maybe(desk -> desk.answers.answer(context, one, true))).contains(OfferAnswer.YES);
    assertThat(maybe(desk -> desk.answers.answer(context, other, true)))
        .contains(OfferAnswer.MISSED);
    assertThat(maybe(desk -> desk.answers.answer(context, one, true))).contains(OfferAnswer.YES);

    assertThat(find(id).guide()).isEqualTo("Amina");
    assertThat(find(id).standing()).isEqualTo(AssignmentStanding.BOOKED);
    assertThat(context.mails())
        .extracting(TestContext.Mail::to)
        .containsExactly(
            "kim.ek@example.org",
            "amina@example.org",
            "hodan@example.org",
            "amina@example.org",
            "kim.ek@example.org");
  }

  @Test
  void two_who_say_yes_at_the_same_moment_give_one_yes() throws Exception {
    String id = order();
    List<String> offers = List.of(offer(id, guide("Amina")), offer(id, guide("Hodan")));
    ExecutorService guides = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    try {
      List<Future<Optional<OfferAnswer>>> answers =
          offers.stream().map(offer -> guides.submit(() -> yes(offer, together))).toList();
      List<OfferAnswer> given = new ArrayList<>();
      for (Future<Optional<OfferAnswer>> answer : answers) {
        given.add(answer.get(30, TimeUnit.SECONDS).orElseThrow());
      }
      assertThat(given).containsExactlyInAnyOrder(OfferAnswer.YES, OfferAnswer.MISSED);
    } finally {
      guides.shutdownNow();
    }
    assertThat(find(id).offers())
        .extracting(OfferView::answer)
        .containsExactlyInAnyOrder(OfferAnswer.YES, OfferAnswer.MISSED);
  }

  private Optional<OfferAnswer> yes(String offer, CyclicBarrier together) throws Exception {
    TestContext own =
        TestContext.of(new HealthGuidesPlugin()).tenant(context.tenant().value(), "Mark");
    together.await(10, TimeUnit.SECONDS);
    return maybe(desk -> desk.answers.answer(own, offer, true));
  }

  @Test
  void guide_who_has_another_assignment_then_is_not_free() {
    String guide = guide("Amina");
    String id = order();
    String offer = offer(id, guide);
    work(desk -> desk.answers.answer(context, offer, true));
    String later = work(desk -> desk.orders.order(context, "second", GuideDesk.order(DAY)));

    AssignmentView second = find(later);
    assertThat(list(desk -> desk.orders.candidates(context, second)))
        .singleElement()
        .matches(candidate -> !candidate.free());
  }

  @Test
  void who_cannot_come_after_all_leaves_the_assignment_to_those_who_were_too_late() {
    String first = guide("Amina");
    String second = guide("Hodan");
    String id = order();
    String one = offer(id, first);
    offer(id, second);
    work(desk -> desk.answers.answer(context, one, true));

    assertThat(done(desk -> desk.answers.stepBack(context, one))).isTrue();
    assertThat(done(desk -> desk.answers.stepBack(context, one))).isFalse();

    AssignmentView open = find(id);
    assertThat(open.standing()).isEqualTo(AssignmentStanding.ORDERED);
    assertThat(list(desk -> desk.orders.candidates(context, open)))
        .extracting(candidate -> candidate.guide().id())
        .containsExactly(second);
  }

  @Test
  void report_is_kept_once_and_not_before_the_day() {
    String guide = guide("Amina");
    String id = order();
    String offer = offer(id, guide);
    work(desk -> desk.answers.answer(context, offer, true));
    ReportDetails told =
        new ReportDetails(
            6,
            List.of(new Reached("so", AgeBand.ADULT, 7), new Reached("so", AgeBand.OLDER, 2)),
            "Vad är nyttigt?",
            List.of(new NeedSaid(Theme.CARE, "De vågar inte ringa.")));

    assertThat(done(desk -> desk.answers.report(context, offer, told))).isFalse();
    context.at("2027-03-16T16:00").set(Settings.HOURLY_FEE, 200);
    assertThat(done(desk -> desk.answers.report(context, offer, told))).isTrue();
    assertThat(done(desk -> desk.answers.report(context, offer, told))).isFalse();

    LocalDate from = DAY.withDayOfMonth(1);
    assertThat(count(desk -> desk.figures.people(context, from, from.plusMonths(1)))).isEqualTo(9);
    assertThat(count(desk -> desk.figures.habits(context, from, from.plusMonths(1))))
        .isEqualTo(100);
    assertThat(list(desk -> desk.figures.payroll(context, from, from.plusMonths(1))))
        .singleElement()
        .satisfies(
            pay -> {
              assertThat(pay.guide()).isEqualTo("Amina");
              assertThat(Fees.of(pay.quarters(), pay.fee())).isEqualByComparingTo("300");
            });
    assertThat(list(desk -> desk.figures.payroll(context, from.minusMonths(1), from))).isEmpty();
  }

  @Test
  void needs_are_gathered_and_passed_on_once() {
    String guide = guide("Amina");
    String id = order();
    String offer = offer(id, guide);
    work(desk -> desk.answers.answer(context, offer, true));
    context.at("2027-03-16T16:00");
    work(
        desk ->
            desk.answers.report(
                context,
                offer,
                new ReportDetails(
                    4,
                    List.of(),
                    "",
                    List.of(
                        new NeedSaid(Theme.CARE, "De vågar inte ringa."),
                        new NeedSaid(Theme.CARE, "Brevet är svårt.")))));

    List<Figures.NeedGroup> groups = work(desk -> desk.figures.needs(context, false));
    assertThat(groups).singleElement().satisfies(group -> assertThat(group.ids()).hasSize(2));
    Set<String> ids = Set.copyOf(groups.get(0).ids());
    assertThat(count(desk -> desk.figures.passOn(context, ids))).isEqualTo(2);
    assertThat(count(desk -> desk.figures.passOn(context, ids))).isZero();
    assertThat(list(desk -> desk.figures.needs(context, false))).isEmpty();
    assertThat(list(desk -> desk.figures.needs(context, true))).hasSize(1);
  }

  @Test
  void reminder_goes_the_day_before_and_the_question_for_the_report_afterwards_each_once() {
    String guide = guide("Amina");
    String id = order();
    String offer = offer(id, guide);
    work(desk -> desk.answers.answer(context, offer, true));
    int before = context.mails().size();

    assertThat(mailsAfterJob("2027-03-14T12:00")).isEqualTo(before);
    assertThat(mailsAfterJob("2027-03-15T09:00")).isEqualTo(before + 1);
    assertThat(mailsAfterJob("2027-03-15T10:00")).isEqualTo(before + 1);
    assertThat(mailsAfterJob("2027-03-16T15:30")).isEqualTo(before + 2);
    assertThat(mailsAfterJob("2027-03-17T09:00")).isEqualTo(before + 2);
  }

  private int mailsAfterJob(String time) {
    context.at(time);
    work(
        desk -> {
          desk.reminders.sendDue(context);
          return true;
        });
    return context.mails().size();
  }

  @Test
  void cancelling_tells_the_orderer_and_the_guide_and_the_offer_is_withdrawn() {
    String guide = guide("Amina");
    String id = order();
    String offer = offer(id, guide);
    work(desk -> desk.answers.answer(context, offer, true));
    int before = context.mails().size();

    assertThat(done(desk -> desk.orders.cancel(context, id))).isTrue();
    assertThat(done(desk -> desk.orders.cancel(context, id))).isFalse();
    assertThat(context.mails()).hasSize(before + 2);
    assertThat(maybe(desk -> desk.answers.answer(context, offer, true)))
        .contains(OfferAnswer.WITHDRAWN);
  }

  @Test
  void another_tenant_finds_nothing_of_it() {
    String guide = guide("Amina");
    String id = order();
    String offer = offer(id, guide);
    TestContext other =
        TestContext.of(new HealthGuidesPlugin()).tenant("other-" + context.tenant(), "Annan");

    assertThat(maybe(desk -> desk.orders.find(other, id))).isEmpty();
    assertThat(maybe(desk -> desk.answers.answer(other, offer, true))).isEmpty();
    assertThat(list(desk -> desk.guides.all(other))).isEmpty();
    assertThat(list(desk -> desk.people.find(other, "Amina"))).isEmpty();
  }
}
