package se.halsolots.spi;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.halsolots.spi.ForPlugins.Use;

/**
 * One of several things to choose from, in a list or as boxes to tick.
 *
 * @param value what is sent
 * @param label what is shown
 */
@ForPlugins(Use.IMPLEMENT)
public record Choice(String value, String label, boolean chosen) {

  /** Choices of all these, some of which are chosen. */
  public static <T> List<Choice> of(
      Stream<T> all,
      Function<T, String> value,
      Function<T, String> label,
      Collection<String> chosen) {
    return all.map(
            one -> {
              String code = value.apply(one);
              return new Choice(code, label.apply(one), chosen.contains(code));
            })
        .toList();
  }
}
