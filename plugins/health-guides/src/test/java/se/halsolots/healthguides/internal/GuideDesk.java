package se.halsolots.healthguides.internal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** The module's beans around one entity manager, and some people for them to work with. */
final class GuideDesk {

  final GuideStore store;
  final Guides guides;
  final Training training;
  final Orders orders;
  final Answers answers;
  final Reminders reminders;
  final Figures figures;
  final People people;
  final DemoGuides demo;

  GuideDesk(EntityManager manager) {
    store = new GuideStore(manager);
    guides = new Guides(store);
    training = new Training(store);
    AssignmentRows rows = new AssignmentRows(store);
    orders = new Orders(store, guides, rows);
    answers = new Answers(store, guides, rows);
    reminders = new Reminders(store, guides);
    figures = new Figures(store, guides);
    people = new People(store);
    demo = new DemoGuides(store, guides, training);
  }

  /** A guide who speaks Somali. */
  static GuideDetails guide(String name) {
    return new GuideDetails(
        name,
        mail(name),
        "070-123 45 67",
        Set.of("so"),
        Set.of(),
        "",
        Set.of(Availability.DAYTIME),
        GuideStanding.ACTIVE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static String mail(String name) {
    return name.toLowerCase(java.util.Locale.ROOT) + "@example.org";
  }

  /** An order of two hours about food in Somali at one o'clock. */
  static Order order(LocalDate day) {
    return new Order(
        "Kim Ek",
        "SFI",
        "kim.ek@example.org",
        "0320-12 34 56",
        Theme.FOOD,
        "so",
        "Kinna",
        "Biblioteket",
        day,
        LocalTime.of(13, 0),
        8,
        12,
        "SFI, ref 1",
        "");
  }
}
