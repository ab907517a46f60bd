package se.halsolots.spi;

import java.util.List;
import java.util.Map;
import se.halsolots.spi.ForPlugins.Use;

/**
 * What the plugin keeps about people: how to find it for the person, and how to erase it. The
 * portal calls it when a person asks (GDPR articles 15 and 17).
 */
@ForPlugins(Use.IMPLEMENT)
public interface PersonalData {

  /**
   * Everything kept in the tenant about the person.
   *
   * @param about what the person is known by: a mail address, a phone number or a whole name, as
   *     they gave it; to be compared without regard to case
   */
  List<Item> find(PluginContext context, String about);

  /**
   * Erases everything kept in the tenant about the person, so that {@link #find} then is empty.
   * Counts without names may stay.
   *
   * @return how many items were erased
   */
  int erase(PluginContext context, String about);

  /** Says that the plugin keeps nothing about anybody. */
  static PersonalData none() {
    return NoPersonalData.INSTANCE;
  }

  /**
   * One thing kept about a person.
   *
   * @param kind key of its name in the plugin's bundle
   * @param values what is kept, by key of the field's name in the plugin's bundle
   */
  @ForPlugins(Use.IMPLEMENT)
  record Item(String kind, Map<String, String> values) {

    public Item {
      values = Map.copyOf(values);
    }
  }
}
