package se.halsolots.healthguides.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Theme;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.Choice;
import se.halsolots.spi.PluginContext;

/** What forms let people choose from. */
final class Choices {

  static final List<String> THEMES = names(Theme.values());

  private final PluginContext context;
  private final Words words;

  Choices(PluginContext context) {
    this.context = context;
    this.words = new Words(context);
  }

  List<Choice> themes(Collection<String> chosen) {
    return Choice.of(THEMES.stream(), code -> code, code -> text("theme.", code), chosen);
  }

  /** Languages by name, with or without Swedish. */
  List<Choice> languages(boolean swedish, Collection<String> chosen) {
    Stream<String> codes =
        Settings.LANGUAGES.stream()
            .filter(code -> swedish || !code.equals("sv"))
            .sorted(Comparator.comparing(words::language));
    return Choice.of(codes, code -> code, words::language, chosen);
  }

  /** The tenant's areas; empty if it has named none. */
  List<Choice> areas(Collection<String> chosen) {
    return Choice.of(words.areas().stream(), area -> area, area -> area, chosen);
  }

  /** The values of an enumeration, named by texts that begin so. */
  List<Choice> values(String stem, Enum<?>[] all, Collection<String> chosen) {
    return Choice.of(names(all).stream(), code -> code, code -> text(stem, code), chosen);
  }

  /** Numbers, as they are. */
  List<Choice> numbers(String stem, List<String> all, Collection<String> chosen) {
    return Choice.of(all.stream(), code -> code, code -> text(stem, code), chosen);
  }

  static List<String> names(Enum<?>[] all) {
    return Arrays.stream(all).map(Enum::name).toList();
  }

  private String text(String stem, String code) {
    return context.text(stem + code);
  }
}
