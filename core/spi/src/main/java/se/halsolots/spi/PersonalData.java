package se.halsolots.spi;

import java.util.List;
import java.util.Map;
import se.halsolots.spi.ForPlugins.Use;

/**
 * What the plugin keeps about people: how to show it to the person, and how to erase it. The portal
 * calls it when a person asks (GDPR articles 15 and 17), with the tenant entered.
 */
@ForPlugins(Use.IMPLEMENT)
public interface PersonalData {

  /**
   * Everything kept about the person in the tenant.
   *
   * @param person the portal's identifier of the person
   */
  List<Item> export(TenantId tenant, String person);

  /**
   * Erases everything kept about the person in the tenant, so that {@link #export} then is empty.
   *
   * @return how many items were erased
   */
  int erase(TenantId tenant, String person);

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
