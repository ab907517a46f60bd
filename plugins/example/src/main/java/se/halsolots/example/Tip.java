package se.halsolots.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.halsolots.spi.PluginContext;

/**
 * A tip for one's well-being.
 *
 * @param greeting what the tenant says before it; may be empty
 * @param text the tip
 */
public record Tip(String greeting, String text) {

  /** How many tips there are: texts {@code tip.1} and so on. */
  static final int COUNT = 14;

  /** The tip of the tenant's day; the next day has the next one. */
  static Tip today(PluginContext context) {
    long day = LocalDate.now(context.clock()).toEpochDay();
    return new Tip(
        context.setting(ExamplePlugin.GREETING), context.text(key(Math.floorMod(day, COUNT) + 1)));
  }

  /** The texts of all tips. */
  static List<String> texts(PluginContext context) {
    return IntStream.rangeClosed(1, COUNT).mapToObj(number -> context.text(key(number))).toList();
  }

  private static String key(int number) {
    return "tip." + number;
  }
}
