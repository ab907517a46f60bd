package se.halsolots.catalogue.intake.openactive;

import java.util.ArrayList;
import java.util.List;
import se.halsolots.catalogue.intake.source.JsonThing;

/** An opportunity and what it inherits: a property that it lacks is that of its superEvent. */
final class Opportunity {

  private static final int LEVELS = 4;

  private final List<JsonThing> chain = new ArrayList<>();

  Opportunity(JsonThing data) {
    JsonThing level = data;
    for (int i = 0; i < LEVELS && level.isObject(); i++) {
      chain.add(level);
      level = level.get("superEvent");
    }
  }

  /** The opportunity's own property, without inheritance. */
  JsonThing own(String... names) {
    return chain.isEmpty() ? JsonThing.MISSING : chain.get(0).get(names);
  }

  JsonThing get(String... names) {
    return chain.stream()
        .map(level -> level.get(names))
        .filter(found -> !found.isMissing())
        .findFirst()
        .orElse(JsonThing.MISSING);
  }

  String text(String... names) {
    return get(names).text();
  }
}
