package se.halsolots.web.activity;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;

/** Says how often something is, where that can be said in a few words: every week. */
final class Repetition {

  private static final Pattern WEEKLY = Pattern.compile("(?:^|;)FREQ=WEEKLY(?:;|$)");
  private static final Pattern PAUSED = Pattern.compile("(?:^|;)INTERVAL=(?!1(?:;|$))");
  private static final Pattern DAYS = Pattern.compile("(?:^|;)BYDAY=([A-Z,]+)");
  private static final int MOST_DAYS = 3;

  private Repetition() {}

  /** {@code tisdagar och torsdagar till 26 maj}; empty if it cannot be said so simply. */
  static String words(ActivityDetails details, Words words) {
    List<Occasion> occasions = details.occasions();
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (Occasion occasion : occasions) {
      LocalDateTime planned = occasion.recurrenceId();
      if (details.series().values().stream().noneMatch(series -> isWeekly(series, planned))) {
        return "";
      }
      days.add(planned.getDayOfWeek());
    }
    if (occasions.size() < 2 || days.size() > MOST_DAYS) {
      return "";
    }
    String list = list(days, words);
    return occasions.size() >= ActivityDetails.MAX_OCCASIONS
        ? list
        : words.get(
            "repetition.until",
            list,
            new Moments(words)
                .dayOfMonth(occasions.get(occasions.size() - 1).start().toLocalDate()));
  }

  /** {@code måndagar, onsdagar och fredagar}. */
  private static String list(Set<DayOfWeek> days, Words words) {
    List<String> names = days.stream().map(day -> words.get("weekday." + day.getValue())).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + words.get("repetition.and") + names.get(last);
  }

  private static boolean isWeekly(SeriesContent series, LocalDateTime planned) {
    return series.start().toLocalTime().equals(planned.toLocalTime())
        && weekly(series).contains(planned.getDayOfWeek());
  }

  /** The days of a series that is on every week; none for another. */
  private static Set<DayOfWeek> weekly(SeriesContent series) {
    String rule = series.rule().toUpperCase(Locale.ROOT);
    if (!WEEKLY.matcher(rule).find() || PAUSED.matcher(rule).find()) {
      return Set.of();
    }
    Matcher byDay = DAYS.matcher(rule);
    if (!byDay.find()) {
      return EnumSet.of(series.start().getDayOfWeek());
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String code : byDay.group(1).split(",", -1)) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.name().startsWith(code)) {
          days.add(day);
        }
      }
    }
    return days;
  }
}
