package se.halsolots.far.internal;

import java.util.List;
import se.halsolots.spi.SettingDefinition;

/** What a tenant may set. */
public final class FarSettings {

  /** For how many days a slip can be used. */
  public static final SettingDefinition<Integer> SLIP_DAYS =
      SettingDefinition.wholeNumber("slip-days", 30, 365, 180, "setting.slip-days");

  /** For how many days a slip is counted after it has expired; then it is erased. */
  public static final SettingDefinition<Integer> KEPT_DAYS =
      SettingDefinition.wholeNumber("kept-days", 30, 1_825, 730, "setting.kept-days");

  /** How many slips the tenant aims at in a year. */
  public static final SettingDefinition<Integer> GOAL =
      SettingDefinition.wholeNumber("goal", 0, 100_000, 0, "setting.goal");

  /** What prescribers are told of how the care at hand does it: codes, forms, whom to ask. */
  public static final SettingDefinition<String> LOCAL_WAYS =
      SettingDefinition.longText("local-ways", "", "setting.local-ways");

  /** Whether somebody with a slip may leave name and number, to be contacted. */
  public static final SettingDefinition<Boolean> CONTACT =
      SettingDefinition.flag("contact", false, "setting.contact");

  /** For how many days that is kept at most; never longer than the slip is good. */
  public static final SettingDefinition<Integer> CONTACT_DAYS =
      SettingDefinition.wholeNumber("contact-days", 7, 180, 60, "setting.contact-days");

  private FarSettings() {}

  /** All of them. */
  public static List<SettingDefinition<?>> all() {
    return List.of(SLIP_DAYS, KEPT_DAYS, GOAL, LOCAL_WAYS, CONTACT, CONTACT_DAYS);
  }
}
