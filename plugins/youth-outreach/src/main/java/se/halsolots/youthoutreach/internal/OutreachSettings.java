package se.halsolots.youthoutreach.internal;

import java.util.List;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.Permission;
import se.halsolots.spi.SettingDefinition;

/** What each node decides about the module, who may work in it, and what it asks of activities. */
public final class OutreachSettings {

  /** Name of the module. */
  public static final String ID = "youth-outreach";

  private static final int MOST = 100_000;
  private static final int TEN_YEARS = 3_650;

  /** Heading of the way in for young people; empty for the module's own. */
  public static final SettingDefinition<String> TITLE =
      SettingDefinition.text("title", "", "setting.title");

  /** What is said below it; empty for the module's own. */
  public static final SettingDefinition<String> LEAD =
      SettingDefinition.text("lead", "", "setting.lead");

  /** Whether services of the whole country are shown after the node's own. */
  public static final SettingDefinition<Boolean> NATIONAL =
      SettingDefinition.flag("national", true, "setting.national");

  /** Arenas to visit in a year. */
  public static final SettingDefinition<Integer> GOAL_ARENAS =
      SettingDefinition.wholeNumber("goal-arenas", 0, MOST, 8, "setting.goal-arenas");

  /** Young people to reach in a year. */
  public static final SettingDefinition<Integer> GOAL_REACHED =
      SettingDefinition.wholeNumber("goal-reached", 0, MOST, 400, "setting.goal-reached");

  /** Young people who are to try something in a year. */
  public static final SettingDefinition<Integer> GOAL_TRIED =
      SettingDefinition.wholeNumber("goal-tried", 0, MOST, 60, "setting.goal-tried");

  /** Of these who are to go on. */
  public static final SettingDefinition<Integer> GOAL_CONTINUED =
      SettingDefinition.wholeNumber("goal-continued", 0, MOST, 20, "setting.goal-continued");

  /** Days after which a contact at an arena is erased that nobody has confirmed. */
  public static final SettingDefinition<Integer> CONTACT_DAYS =
      SettingDefinition.wholeNumber("contact-days", 30, TEN_YEARS, 730, "setting.contact-days");

  /** Days after a try-out until the nicknames are erased. */
  public static final SettingDefinition<Integer> NICKNAME_DAYS =
      SettingDefinition.wholeNumber("nickname-days", 1, 365, 30, "setting.nickname-days");

  /** All of them. */
  public static final List<SettingDefinition<?>> ALL =
      List.of(
          TITLE,
          LEAD,
          NATIONAL,
          GOAL_ARENAS,
          GOAL_REACHED,
          GOAL_TRIED,
          GOAL_CONTINUED,
          CONTACT_DAYS,
          NICKNAME_DAYS);

  /** The right to plan, tell of and look at outreach. */
  public static final Permission WORK = Permission.of(ID + ".work", "permission.work");

  /** One may try it without promising anything. */
  public static final ActivityField TRY = ActivityField.flag("prova", "activity.prova");

  /** One may bring a friend. */
  public static final ActivityField FRIEND = ActivityField.flag("kompis", "activity.kompis");

  private OutreachSettings() {}
}
