package se.halsolots.spi;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import se.halsolots.spi.ForPlugins.Use;

/**
 * A value that each tenant may set: on the page "Moduler", or in its {@code plugins.properties} as
 * {@code <plugin id>.<key>}. A text may also be given in other languages, as {@code <plugin
 * id>.<key>_<language>}.
 *
 * @param <T> the type of its values
 * @param key lower-case letters, digits and hyphens; {@code enabled} is taken
 * @param type what the value is
 * @param defaultValue the value of a tenant that sets none
 * @param labelKey key of its name in the plugin's bundle; with {@code .help} added that of its
 *     explanation, and with a full stop and a value added that of the value's name for a choice
 */
@ForPlugins(Use.IMPLEMENT)
public record SettingDefinition<T>(String key, Type<T> type, T defaultValue, String labelKey) {

  /** A text of at most 300 characters. */
  public static SettingDefinition<String> text(String key, String defaultValue, String labelKey) {
    return new SettingDefinition<>(key, Type.TEXT, defaultValue, labelKey);
  }

  /** A text of several lines, at most 4 000 characters. */
  public static SettingDefinition<String> longText(
      String key, String defaultValue, String labelKey) {
    return new SettingDefinition<>(key, Type.LONG_TEXT, defaultValue, labelKey);
  }

  /**
   * Mail addresses with commas between them ({@link MailAddress#separated} parts them), none to
   * begin with; at most 300 characters.
   */
  public static SettingDefinition<String> mailAddresses(String key, String labelKey) {
    return new SettingDefinition<>(key, Type.MAIL_ADDRESSES, "", labelKey);
  }

  /** A whole number. */
  public static SettingDefinition<Integer> wholeNumber(
      String key, int least, int most, int defaultValue, String labelKey) {
    return new SettingDefinition<>(key, Type.wholeNumber(least, most), defaultValue, labelKey);
  }

  /** A choice between true and false. */
  public static SettingDefinition<Boolean> flag(String key, boolean defaultValue, String labelKey) {
    return new SettingDefinition<>(key, Type.FLAG, defaultValue, labelKey);
  }

  /** One of several values. */
  public static SettingDefinition<String> choice(
      String key, List<String> values, String defaultValue, String labelKey) {
    return new SettingDefinition<>(key, Type.choice(values), defaultValue, labelKey);
  }

  /**
   * The value that the text stands for.
   *
   * @throws IllegalArgumentException if it stands for none; the message says what is valid
   */
  public T parse(String text) {
    return type.parser.apply(text.strip());
  }

  /** How a form asks for values of a type. */
  public enum Look {
    LINE,
    LINES,
    MAIL,
    NUMBER,
    TICK,
    LIST
  }

  /**
   * The type of a setting's values.
   *
   * @param <T> the Java type
   */
  public static final class Type<T> {

    private static final int LINE_LENGTH = 300;
    private static final int LINES_LENGTH = 4_000;

    /** A text of one line. */
    public static final Type<String> TEXT =
        new Type<>(
            "text", Look.LINE, text -> noLongerThan(LINE_LENGTH, text), 0, LINE_LENGTH, List.of());

    /** A text of several lines. */
    public static final Type<String> LONG_TEXT =
        new Type<>(
            "text",
            Look.LINES,
            text -> noLongerThan(LINES_LENGTH, text),
            0,
            LINES_LENGTH,
            List.of());

    /** Mail addresses. */
    public static final Type<String> MAIL_ADDRESSES =
        new Type<>("mail addresses", Look.MAIL, Type::parseAddresses, 0, LINE_LENGTH, List.of());

    /** {@code true} or {@code false}. */
    public static final Type<Boolean> FLAG =
        new Type<>("true or false", Look.TICK, Type::parseFlag, 0, 0, List.of());

    private final String name;
    private final Look look;
    private final Function<String, T> parser;
    private final int least;
    private final int most;
    private final List<String> choices;

    private Type(
        String name,
        Look look,
        Function<String, T> parser,
        int least,
        int most,
        List<String> choices) {
      this.name = name;
      this.look = look;
      this.parser = parser;
      this.least = least;
      this.most = most;
      this.choices = choices;
    }

    /** A whole number within bounds, both included. */
    public static Type<Integer> wholeNumber(int least, int most) {
      String valid = "a whole number from %d to %d".formatted(least, most);
      return new Type<>(
          valid,
          Look.NUMBER,
          text -> parseWholeNumber(text, least, most, valid),
          least,
          most,
          List.of());
    }

    /** One of these values. */
    public static Type<String> choice(List<String> values) {
      String valid = "one of " + String.join(", ", values);
      return new Type<>(
          valid,
          Look.LIST,
          text -> {
            if (!values.contains(text)) {
              throw new IllegalArgumentException("valid is " + valid);
            }
            return text;
          },
          0,
          0,
          List.copyOf(values));
    }

    /** How a form asks for it. */
    public Look look() {
      return look;
    }

    /** The smallest number; the fewest characters of a text. */
    public int least() {
      return least;
    }

    /** The greatest number; the most characters of a text. */
    public int most() {
      return most;
    }

    /** What to choose from; empty unless it is a choice. */
    public List<String> choices() {
      return choices;
    }

    private static String noLongerThan(int most, String text) {
      if (text.length() > most) {
        throw new IllegalArgumentException(
            "valid is a text of at most %d characters, not %d".formatted(most, text.length()));
      }
      return text;
    }

    private static String parseAddresses(String text) {
      if (!MailAddress.separated(text).stream().allMatch(MailAddress::isOne)) {
        throw new IllegalArgumentException(
            "valid are mail addresses like namn@example.se with commas between them, or nothing");
      }
      return noLongerThan(LINE_LENGTH, text);
    }

    private static Integer parseWholeNumber(String text, int least, int most, String valid) {
      try {
        int number = Integer.parseInt(text);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("valid is " + valid, e);
      }
      throw new IllegalArgumentException("valid is " + valid);
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
