package se.halsolots.catalogue.intake.template;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.RuleText;

/** Turns the words of the column Upprepning into a recurrence rule. */
final class TemplateRepetition {

  private static final Pattern EVERY_NTH = Pattern.compile("var ([0-9]{1,2})(?::?e|:a)? vecka");
  private static final Pattern NO_END =
      Pattern.compile("(?i)tills ?vidare|löpande|pågående|inget slutdatum|-|–");
  private static final List<String> ORDINALS = List.of("första", "andra", "tredje", "fjärde");
  private static final Pattern OF_MONTH =
      Pattern.compile(
          "(?:den )?(första|andra|tredje|fjärde|sista) (\\p{L}+) (?:i|varje) (?:varje"
              + " )?månad(?:en)?");
  private static final Pattern EVERY_SECOND =
      Pattern.compile("\\p{L}+ varannan vecka|varannan \\p{L}+dag");
  private static final Pattern EVERY_WEEK =
      Pattern.compile("(?:\\p{L}+[ ,]+)*(?:varje vecka|en gång (?:i veckan|per vecka))");
  private static final int DAYS_A_WEEK = 7;
  private static final int LAST_WEEK = 5;

  private final ZoneId zone;

  TemplateRepetition(ZoneId zone) {
    this.zone = zone;
  }

  /** The rule; empty for a single occasion. */
  String rule(
      TemplateRow row,
      LocalDate first,
      Set<DayOfWeek> weekdays,
      Optional<LocalDate> last,
      ItemFaults faults) {
    String text = TemplateWeekdays.repetition(row);
    try {
      boolean often = last.filter(day -> day.isAfter(first)).isPresent() || endsNever(row);
      String rule =
          text.isEmpty() && !weekdays.isEmpty()
              ? often || TemplateWeekdays.meanManyWeeks(row, weekdays)
                  ? weekly(1, first, weekdays)
                  : ""
              : words(text.toLowerCase(Locale.ROOT).strip(), first, weekdays);
      boolean ends = rule.isEmpty() || rule.contains("UNTIL=") || rule.contains("COUNT=");
      return ends || last.isEmpty() ? rule : rule + ";" + RuleText.until(last.get());
    } catch (IllegalArgumentException e) {
      faults.field(
          TemplateHeading.REPETITION.word(),
          text,
          "förstås inte; giltigt är en gång, varje dag, varje vecka, varannan vecka, varje månad,"
              + " första måndagen i månaden eller en RRULE. Bara första tillfället läses.");
      return "";
    }
  }

  /** Whether the row says in words that there is no last day. */
  static boolean endsNever(TemplateRow row) {
    return NO_END.matcher(row.get(TemplateHeading.END_DATE).strip()).matches();
  }

  private String words(String text, LocalDate first, Set<DayOfWeek> weekdays) {
    Matcher nth = EVERY_NTH.matcher(text.replace("tredje", "3").replace("fjärde", "4"));
    if (text.contains("freq=")) {
      return RuleText.of(text, zone);
    } else if (nth.matches()) {
      return weekly(Integer.parseInt(nth.group(1)), first, weekdays);
    }
    Matcher ofMonth = OF_MONTH.matcher(text);
    if (ofMonth.matches()) {
      int ordinal = ORDINALS.indexOf(ofMonth.group(1)) + 1;
      return TemplateWeekdays.day(ofMonth.group(2))
          .map(day -> "FREQ=MONTHLY;BYDAY=" + (ordinal == 0 ? -1 : ordinal) + code(day))
          .orElseThrow(() -> new IllegalArgumentException(text));
    } else if (EVERY_SECOND.matcher(text).matches()) {
      return weekly(2, first, weekdays);
    } else if (EVERY_WEEK.matcher(text).matches()) {
      return weekly(1, first, weekdays);
    }
    return switch (text) {
      case "", "en gång", "engång", "en dag", "nej", "ingen", "enstaka" -> "";
      case "varje dag", "dagligen" -> "FREQ=DAILY";
      case "veckovis" -> weekly(1, first, weekdays);
      case "varannan vecka" -> weekly(2, first, weekdays);
      case "varje månad", "en gång i månaden", "månadsvis" -> monthly(first, weekdays);
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static String weekly(int interval, LocalDate first, Set<DayOfWeek> weekdays) {
    Set<DayOfWeek> days = weekdays.isEmpty() ? Set.of(first.getDayOfWeek()) : weekdays;
    if (interval < 1) {
      throw new IllegalArgumentException("interval " + interval);
    }
    return "FREQ=WEEKLY;"
        + (interval == 1 ? "" : "INTERVAL=" + interval + ";")
        + "BYDAY="
        + days.stream().sorted().map(TemplateRepetition::code).collect(Collectors.joining(","))
        + (interval == 1 ? "" : ";WKST=MO");
  }

  /** The same weekday of the month as the first date; a fifth one means the last. */
  private static String monthly(LocalDate first, Set<DayOfWeek> weekdays) {
    Set<DayOfWeek> days = weekdays.isEmpty() ? Set.of(first.getDayOfWeek()) : weekdays;
    return "FREQ=MONTHLY;BYDAY="
        + days.stream()
            .sorted()
            .map(day -> ordinal(first.with(TemporalAdjusters.nextOrSame(day))) + code(day))
            .collect(Collectors.joining(","));
  }

  private static int ordinal(LocalDate day) {
    int week = (day.getDayOfMonth() - 1) / DAYS_A_WEEK + 1;
    return week == LAST_WEEK ? -1 : week;
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
