package se.halsolots.healthguides.internal;

import java.util.List;
import se.halsolots.spi.Permission;
import se.halsolots.spi.Permission.Role;
import se.halsolots.spi.SettingDefinition;

/** What tenants decide about health guides, and who may do what with them. */
public final class Settings {

  /** Languages in which more guides are wanted: Arabic, Somali, Persian, Finnish. */
  public static final List<String> PRIORITY_LANGUAGES = List.of("ar", "so", "fa", "fi");

  /** Languages to choose from. */
  public static final List<String> LANGUAGES =
      List.of(
          "sv", "ar", "so", "fa", "fi", "bs", "en", "es", "ku", "pl", "ps", "ro", "rom", "ru", "sq",
          "sw", "th", "ti", "tr", "uk", "vi");

  public static final SettingDefinition<Integer> HOURLY_FEE =
      SettingDefinition.wholeNumber("hourly-fee", 0, 2_000, 210, "setting.fee");

  public static final SettingDefinition<String> AREAS =
      SettingDefinition.longText("areas", "", "setting.areas");

  public static final SettingDefinition<String> NOTIFY =
      SettingDefinition.mailAddresses("notify-mail", "setting.notify");

  public static final SettingDefinition<Integer> GOAL_HABITS =
      SettingDefinition.wholeNumber("goal-habits", 0, 100, 60, "setting.goal.habits");

  public static final SettingDefinition<Integer> GOAL_STEP_TWO =
      SettingDefinition.wholeNumber("goal-step-two", 0, 500, 10, "setting.goal.step");

  public static final SettingDefinition<Integer> GOAL_LANGUAGE =
      SettingDefinition.wholeNumber("goal-language", 0, 100, 2, "setting.goal.language");

  public static final SettingDefinition<Integer> KEEP_INTERESTED =
      SettingDefinition.wholeNumber("keep-interested", 30, 730, 180, "setting.keep.interested");

  public static final SettingDefinition<Integer> KEEP_GUIDES =
      SettingDefinition.wholeNumber("keep-guides", 30, 3_650, 730, "setting.keep.guides");

  public static final SettingDefinition<Integer> KEEP_ORDERS =
      SettingDefinition.wholeNumber("keep-orders", 30, 3_650, 730, "setting.keep.orders");

  /** To order, to ask guides, to read reports and needs. */
  public static final Permission ASSIGNMENTS =
      Permission.of("health-guides.assignments", "permission.assignments");

  /** To read and write what is known of guides, and their training. */
  public static final Permission GUIDES =
      new Permission(
          "health-guides.guides",
          "permission.guides",
          java.util.Set.of(Role.COORDINATOR, Role.NODE_ADMINISTRATOR));

  /** To see fees and save them as a file. */
  public static final Permission PAYROLL =
      new Permission(
          "health-guides.payroll",
          "permission.payroll",
          java.util.Set.of(Role.COORDINATOR, Role.NODE_ADMINISTRATOR));

  private Settings() {}

  /** All that a tenant may set. */
  public static List<SettingDefinition<?>> all() {
    return List.of(
        HOURLY_FEE,
        AREAS,
        NOTIFY,
        GOAL_HABITS,
        GOAL_STEP_TWO,
        GOAL_LANGUAGE,
        KEEP_INTERESTED,
        KEEP_GUIDES,
        KEEP_ORDERS);
  }
}
