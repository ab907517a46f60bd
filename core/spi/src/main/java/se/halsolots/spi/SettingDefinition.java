package se.halsolots.spi;

import java.util.Locale;
import java.util.function.Function;
import se.halsolots.spi.ForPlugins.Use;

/**
 * A value that each tenant may set in its {@code plugins.properties} as {@code <plugin id>.<key>}.
 * A text may also be given in other languages, as {@code <plugin id>.<key>_<language>}.
 *
 * @param <T> the type of its values
 * @param key lower-case letters, digits and hyphens; {@code enabled} is taken
 * @param type what the value is
 * @param defaultValue the value of a tenant that sets none
 * @param helpKey key of its explanation in the plugin's bundle
 */
@ForPlugins(Use.IMPLEMENT)
public record SettingDefinition<T>(String key, Type<T> type, T defaultValue, String helpKey) {

  /** A text. */
  public static SettingDefinition<String> text(String key, String defaultValue, String helpKey) {
    return new SettingDefinition<>(key, Type.TEXT, defaultValue, helpKey);
  }

  /** A whole number. */
  public static SettingDefinition<Integer> wholeNumber(
      String key, int defaultValue, String helpKey) {
    return new SettingDefinition<>(key, Type.WHOLE_NUMBER, defaultValue, helpKey);
  }

  /** A choice between true and false. */
  public static SettingDefinition<Boolean> flag(String key, boolean defaultValue, String helpKey) {
    return new SettingDefinition<>(key, Type.FLAG, defaultValue, helpKey);
  }

  /**
   * The value that the text stands for.
   *
   * @throws IllegalArgumentException if it stands for none; the message says what is valid
   */
  public T parse(String text) {
    return type.parser.apply(text.strip());
  }

  /**
   * The type of a setting's values.
   *
   * @param <T> the Java type
   */
  public static final class Type<T> {

    /** Any text. */
    public static final Type<String> TEXT = new Type<>("text", text -> text);

    /** A whole number from -2147483648 to 2147483647. */
    public static final Type<Integer> WHOLE_NUMBER =
        new Type<>("whole number", Type::parseWholeNumber);

    /** {@code true} or {@code false}. */
    public static final Type<Boolean> FLAG = new Type<>("true or false", Type::parseFlag);

    private final String name;
    private final Function<String, T> parser;

    private Type(String name, Function<String, T> parser) {
      this.name = name;
      this.parser = parser;
    }

    private static Integer parseWholeNumber(String text) {
      try {
        return Integer.valueOf(text);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("valid is a whole number, for example 3", e);
      }
    }

    private static Boolean parseFlag(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException("valid is true or false");
      };
    }

    /** What people call the type. */
    @Override
    public String toString() {
      return name;
    }
  }
}
