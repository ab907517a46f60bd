package se.halsolots.far.page;

import java.util.List;
import java.util.UUID;
import se.halsolots.far.internal.FarFields;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.PluginContext;

/**
 * An activity as these pages show it.
 *
 * @param place where it is; empty if it is online
 * @param map address of a map on which the place is marked; may be empty
 * @param times when it is, in words; may be empty
 * @param firstTime who meets you, what to bring, how to get there: a line each
 * @param facts what it says about physical activity on prescription
 * @param trained whether its leader knows what a prescription is
 * @param chosen whether it is ticked
 */
public record Suggestion(
    String id,
    String title,
    String summary,
    String href,
    String organiser,
    String place,
    String map,
    String times,
    boolean free,
    List<String> firstTime,
    List<String> facts,
    boolean trained,
    boolean chosen) {

  public Suggestion {
    firstTime = List.copyOf(firstTime);
    facts = List.copyOf(facts);
  }

  static Suggestion of(PluginContext context, CatalogueLookup.Activity one, boolean chosen) {
    return new Suggestion(
        one.id().toString(),
        one.title(),
        one.summary(),
        one.href(),
        one.organiser(),
        one.place(),
        one.map(),
        one.times(),
        one.free(),
        one.firstTime().lines().toList(),
        FarFields.lines(context, one),
        FarFields.isTrained(one),
        chosen);
  }

  /** Those of them that the tenant shows. */
  static List<Suggestion> of(PluginContext context, List<UUID> ids, boolean chosen) {
    return context.catalogue().activities(ids).stream()
        .map(one -> of(context, one, chosen))
        .toList();
  }
}
