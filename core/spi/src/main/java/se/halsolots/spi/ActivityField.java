package se.halsolots.spi;

import java.util.List;
import se.halsolots.spi.ForPlugins.Use;

/**
 * Something more that is known of an activity. Editors fill it in with the activity, in a part of
 * the form that has the plugin's name, as long as their tenant has the plugin turned on; what is
 * filled in goes with the activity into every tenant that shows it and has the plugin on.
 *
 * @param name lower-case letters, digits and hyphens; {@code <plugin id>.<name>} in addresses and
 *     exports
 * @param labelKey key of its name in the plugin's bundle; with {@code .help} added that of its
 *     explanation
 * @param kind what it holds
 * @param choices values to choose from, for {@link Kind#CHOICE}; the key of a value's name is the
 *     label's with a full stop and the value added
 * @param facet whether residents may filter by it; for flags and choices
 */
@ForPlugins(Use.IMPLEMENT)
public record ActivityField(
    String name, String labelKey, Kind kind, List<String> choices, boolean facet) {

  /** What a field holds. */
  public enum Kind {
    /** Yes, or nothing: {@value #YES}. */
    FLAG,
    /** One of several values. */
    CHOICE,
    /** Up to 300 characters, found by search. */
    TEXT;
  }

  /** The value of a flag that is set. */
  public static final String YES = "ja";

  public ActivityField {
    choices = List.copyOf(choices);
  }

  /** Yes, or nothing; a facet. */
  public static ActivityField flag(String name, String labelKey) {
    return new ActivityField(name, labelKey, Kind.FLAG, List.of(), true);
  }

  /** One of several values; a facet. */
  public static ActivityField choice(String name, String labelKey, String... choices) {
    return new ActivityField(name, labelKey, Kind.CHOICE, List.of(choices), true);
  }

  /** A short text; no facet. */
  public static ActivityField text(String name, String labelKey) {
    return new ActivityField(name, labelKey, Kind.TEXT, List.of(), false);
  }
}
