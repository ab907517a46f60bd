package se.halsolots.youthoutreach.pages;

import java.time.LocalTime;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.TryOut;

/** A line of a list of what there is to try. */
public record TryOutLine(
    String href, String title, String when, String organiser, String place, boolean cancelled) {

  static TryOutLine of(PluginContext context, TryOut one) {
    return new TryOutLine(
        context.href("/prova/" + one.id()),
        one.title(),
        Days.brief(context, one.day(), LocalTime.parse(one.time())),
        one.organiser(),
        one.place(),
        one.cancelled());
  }
}
