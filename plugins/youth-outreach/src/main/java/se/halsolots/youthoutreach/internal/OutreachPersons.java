package se.halsolots.youthoutreach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginContext;

/**
 * What is kept about people: who is reached at an arena, and which colleague goes on a visit.
 * Nothing is kept about young people but the nicknames that the portal keeps.
 */
@ApplicationScoped
public class OutreachPersons implements PersonalData {

  @Inject Arenas arenas;
  @Inject Visits visits;

  @Override
  public List<Item> find(PluginContext context, String about) {
    List<Item> items = new ArrayList<>();
    for (Arena arena : arenas.reachedBy(context, about)) {
      items.add(
          new Item(
              "person.contact",
              Map.of(
                  "field.name", arena.name(),
                  "field.contact-name", arena.contactName(),
                  "field.contact-role", arena.contactRole(),
                  "field.contact-email", arena.contactEmail(),
                  "field.contact-phone", arena.contactPhone())));
    }
    for (Visit visit : visits.of(context, about)) {
      items.add(
          new Item(
              "person.visit",
              Map.of(
                  "field.who", visit.who(),
                  "field.day", visit.day().toString(),
                  "field.theme", visit.theme())));
    }
    return items;
  }

  @Override
  public int erase(PluginContext context, String about) {
    return arenas.eraseContact(context, about) + visits.forget(context, about);
  }
}
