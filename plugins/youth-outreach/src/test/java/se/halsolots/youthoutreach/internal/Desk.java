package se.halsolots.youthoutreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import se.halsolots.spi.PluginPage.Answer;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.plugin.TestContext;
import se.halsolots.testkit.plugin.TestRequest;
import se.halsolots.youthoutreach.YouthOutreachPlugin;

/** The beans of the module at work in one transaction, as the container would join them. */
final class Desk {

  private static final AtomicInteger NODES = new AtomicInteger();

  final Arenas arenas = new Arenas();
  final Visits visits = new Visits();
  final TryOuts tryOuts = new TryOuts();
  final HelpList help = new HelpList();
  final Groups groups = new Groups();
  final Figures figures = new Figures();
  final OutreachPersons persons = new OutreachPersons();
  final DemoContent demo = new DemoContent();

  @SuppressWarnings("UnnecessaryAssignment") // the container does it elsewhere
  Desk(EntityManager manager) {
    YouthStore store = new YouthStore();
    store.own = manager;
    arenas.store = store;
    visits.store = store;
    tryOuts.store = store;
    help.store = store;
    groups.store = store;
    figures.visits = visits;
    figures.tryOuts = tryOuts;
    persons.arenas = arenas;
    persons.visits = visits;
    demo.arenas = arenas;
    demo.visits = visits;
    demo.tryOuts = tryOuts;
    demo.help = help;
    demo.groups = groups;
  }

  /** Does the work at a desk of its own, in a transaction. */
  static void inTurn(DatabaseUnderTest database, Consumer<Desk> work) {
    database.inTransaction(
        "youth-outreach",
        manager -> {
          work.accept(new Desk(manager));
          return true;
        });
  }

  /** Somebody at work, on Wednesday the 10th of March 2027, in a node where nothing is kept yet. */
  static TestContext atWork() {
    return TestContext.of(new YouthOutreachPlugin())
        .tenant("node-" + NODES.incrementAndGet(), "Mark")
        .staff("Amir Kaya", OutreachSettings.WORK);
  }

  /** A request with these fields. */
  static TestRequest sent(TestContext context, Map<String, String> fields) {
    TestRequest request = TestRequest.of(context);
    fields.forEach((name, value) -> request.with(name, value));
    return request;
  }

  /** The page that was answered. */
  static Answer.Shown shown(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Shown.class);
    return (Answer.Shown) answer;
  }

  /** The address that was led on to. */
  static String ledTo(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.SeeOther.class);
    return ((Answer.SeeOther) answer).address();
  }

  /** A school that is kept. */
  Arena school(TestContext context) {
    Arena school =
        new Arena(
            "00000000-0000-0000-0000-000000000001",
            "Vävaregymnasiet",
            ArenaKind.UPPER_SECONDARY,
            "Kinna",
            "Petra Lindqvist",
            "kurator",
            "petra@exempel.se",
            "031-390 06 11",
            context.clock().instant());
    arenas.save(context, Optional.empty(), school);
    return school;
  }

  /** A shown week from Monday the 15th with one thing to try on its Tuesday. */
  TryOut climbing(TestContext context, int places) {
    var monday = LocalDate.of(2027, 3, 15);
    Week week =
        new Week(
            "00000000-0000-0000-0000-000000000002",
            "Lotsveckan",
            monday,
            monday.plusDays(6),
            "",
            true);
    tryOuts.save(context, Optional.empty(), week);
    TryOut climbing =
        new TryOut(
            "00000000-0000-0000-0000-000000000003",
            week.id(),
            "Klättra",
            "Klätterklubben",
            monday.plusDays(1),
            "18:00",
            "Hallen",
            "",
            places,
            false,
            0,
            0);
    tryOuts.save(context, Optional.empty(), climbing);
    return climbing;
  }
}
