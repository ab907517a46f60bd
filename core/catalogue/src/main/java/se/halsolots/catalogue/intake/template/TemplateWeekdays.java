package se.halsolots.catalogue.intake.template;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.catalogue.intake.mapping.ItemFaults;

/**
 * Reads the column Veckodagar: days by name or the beginning of it, in any form (tisdagar, tis,
 * tisdagen), ranges (mån–fre), vardagar, helger and alla dagar. A word that only begins like a day
 * is none.
 */
final class TemplateWeekdays {

  private static final List<String> NAMES =
      List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
  private static final int SHORTEST = 2;
  private static final Pattern ENDING = Pattern.compile("(?:arna|ar|en|s)$");
  private static final Pattern ALL = Pattern.compile("(?:alla|varje) dag(?:ar)?|dagligen");
  private static final Pattern WORKDAYS = Pattern.compile("vardag(?:ar|arna)?");
  private static final Pattern WEEKEND = Pattern.compile("helg(?:er|en|erna)?");
  private static final Pattern RANGE =
      Pattern.compile("(\\p{L}+)\\.?\\s*(?:-|–|—|\\btill\\b|\\bt\\.?o\\.?m\\b\\.?)\\s*(\\p{L}+)");
  private static final Pattern BETWEEN = Pattern.compile("[\\s/&+.]+");
  private static final Set<String> SAYING_NOTHING =
      Set.of("", "och", "samt", "på", "varje", "alla");
  private static final Pattern TELLS_HOW_OFTEN = Pattern.compile("veck|månad|varannan");
  private static final Pattern OFTEN = Pattern.compile("dagar|dagligen|varje|helger|vardag");

  private TemplateWeekdays() {}

  static Set<DayOfWeek> of(TemplateRow row, ItemFaults faults) {
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    for (String part : row.list(TemplateHeading.WEEKDAYS)) {
      String lower = part.toLowerCase(Locale.ROOT);
      if (!add(lower, weekdays) && !TELLS_HOW_OFTEN.matcher(lower).find()) {
        faults.field(
            TemplateHeading.WEEKDAYS.word(),
            part,
            "är inte bara veckodagar; giltiga ord: måndag, tisdag, onsdag, torsdag, fredag,"
                + " lördag, söndag, vardagar, helger, alla dagar");
      }
    }
    return weekdays;
  }

  /**
   * How often, as the row tells it: in the column for it, else where the weekdays stand, as in
   * “första måndagen i månaden”.
   */
  static String repetition(TemplateRow row) {
    String days = row.get(TemplateHeading.WEEKDAYS);
    boolean there =
        !row.has(TemplateHeading.REPETITION)
            && TELLS_HOW_OFTEN.matcher(days.toLowerCase(Locale.ROOT)).find();
    return there ? days : row.get(TemplateHeading.REPETITION);
  }

  /** Whether the words can only mean more than one week: tisdagar, vardagar, or several days. */
  static boolean meanManyWeeks(TemplateRow row, Set<DayOfWeek> weekdays) {
    return weekdays.size() > 1
        || OFTEN.matcher(row.get(TemplateHeading.WEEKDAYS).toLowerCase(Locale.ROOT)).find();
  }

  /** Adds the days; false if anything else stands there. */
  private static boolean add(String text, Set<DayOfWeek> weekdays) {
    String plain = ALL.matcher(text).replaceAll("måndag-söndag");
    plain = WORKDAYS.matcher(plain).replaceAll("måndag-fredag");
    plain = WEEKEND.matcher(plain).replaceAll("lördag-söndag");
    Matcher range = RANGE.matcher(plain);
    StringBuilder rest = new StringBuilder();
    while (range.find()) {
      Optional<DayOfWeek> first = day(range.group(1));
      Optional<DayOfWeek> last = day(range.group(2));
      if (first.isPresent() && last.isPresent()) {
        addRange(first.get(), last.get(), weekdays);
        range.appendReplacement(rest, " ");
      }
    }
    range.appendTail(rest);
    boolean good = true;
    for (String word : BETWEEN.split(rest, -1)) {
      Optional<DayOfWeek> day = day(word);
      day.ifPresent(weekdays::add);
      good &= day.isPresent() || SAYING_NOTHING.contains(word);
    }
    return good;
  }

  private static void addRange(DayOfWeek first, DayOfWeek last, Set<DayOfWeek> weekdays) {
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      weekdays.add(day);
    }
    weekdays.add(last);
  }

  /** The day that the word names, in any form. */
  static Optional<DayOfWeek> day(String word) {
    for (String stem : List.of(word, ENDING.matcher(word).replaceFirst(""))) {
      for (int i = 0; i < NAMES.size(); i++) {
        if (stem.length() >= SHORTEST && NAMES.get(i).startsWith(stem)) {
          return Optional.of(DayOfWeek.of(i + 1));
        }
      }
    }
    return Optional.empty();
  }
}
