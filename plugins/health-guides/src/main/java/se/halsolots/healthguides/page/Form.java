package se.halsolots.healthguides.page;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.MailAddress;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage.Request;

/**
 * Reads what was sent, and gathers what is wrong with it. The label of a field is the text {@code
 * f.<name>}.
 */
final class Form {

  private static final int MOST_TRIES = 8;

  private static final Pattern PHONE = Pattern.compile("\\+?[\\p{Nd}\\s\\p{Z}\\p{Pd}./()]{5,29}");
  private static final Pattern HOURS = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  private final Request request;
  private final PluginContext context;
  private final Map<String, String> sent = new HashMap<>();
  private FormErrors errors = FormErrors.none();

  Form(Request request) {
    this.request = request;
    this.context = request.context();
  }

  /** What was wrong so far. */
  FormErrors errors() {
    return errors;
  }

  /** What was sent in the fields that have been read, to be shown again. */
  Map<String, String> sent() {
    return Map.copyOf(sent);
  }

  void wrong(String field, String key, Object... values) {
    errors = errors.with(field, context.text(key, values));
  }

  /**
   * Somebody else may have changed what is kept since the form was given out.
   *
   * @param kept what stands in the fields by now, in words
   * @param now what is to stand there
   */
  void unlessOvertaken(Map<String, String> kept, Map<String, String> now) {
    request
        .overtaken(kept, now)
        .forEach(
            (field, text) ->
                wrong(
                    field,
                    text.isEmpty() ? "error.overtaken.empty" : "error.overtaken",
                    label(field),
                    text));
  }

  /** What was sent, cut to nothing; may be empty. */
  String maybe(String field, int most) {
    String text = request.text(field);
    sent.put(field, text);
    if (text.length() > most) {
      wrong(field, "error.long", label(field), most);
    }
    return text;
  }

  String needed(String field, int most) {
    String text = maybe(field, most);
    if (text.isEmpty()) {
      wrong(field, "error.missing", label(field));
    }
    return text;
  }

  String mail(String field) {
    String text = needed(field, 254);
    if (!text.isEmpty() && !MailAddress.isOne(text)) {
      wrong(field, "error.mail");
    }
    return text;
  }

  String phone(String field, boolean needed) {
    String text = needed ? needed(field, 30) : maybe(field, 30);
    if (!text.isEmpty() && !PHONE.matcher(text).matches()) {
      wrong(field, "error.phone");
    }
    return text;
  }

  /** One of these; the first when something is wrong. */
  String oneOf(String field, List<String> valid) {
    String text = request.text(field);
    sent.put(field, text);
    if (!valid.contains(text)) {
      wrong(field, "error.choose", label(field));
      return valid.get(0);
    }
    return text;
  }

  /** Those ticked that are valid. */
  List<String> ticked(String field, List<String> valid) {
    return request.all(field).stream().filter(valid::contains).toList();
  }

  /** A day, as calendars of browsers send it or as people write it: 2026-12-01, 1/12 2026. */
  Optional<LocalDate> maybeDay(String field) {
    String text = maybe(field, 20);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(text);
    if (day.isEmpty()) {
      wrong(field, "error.day", label(field));
    }
    return day;
  }

  /** A day between these two, both included; the first of them when something is wrong. */
  LocalDate neededDay(String field, LocalDate first, LocalDate last) {
    Optional<LocalDate> day = maybeDay(field);
    if (day.isEmpty()) {
      wrong(field, "error.missing", label(field));
      return first;
    }
    if (day.get().isBefore(first) || day.get().isAfter(last)) {
      wrong(field, "error.day.bounds", label(field), first.toString(), last.toString());
    }
    return day.get();
  }

  private static Optional<LocalDate> day(String text) {
    return Stream.of("uuuu-M-d", "d/M uuuu", "d/M-uuuu", "d.M.uuuu", "uuuuMMdd")
        .flatMap(pattern -> day(text, pattern).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String text, String pattern) {
    try {
      // Strict: the 29th of February of a common year is no day, and not the 28th.
      return Optional.of(
          LocalDate.parse(
              text,
              DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                  .withResolverStyle(ResolverStyle.STRICT)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A time of day: 9, 9.30, 09:30. Noon when something is wrong. */
  LocalTime time(String field) {
    String text = needed(field, 8).replace('.', ':');
    try {
      return LocalTime.parse(
          text.contains(":") ? text : text + ":00",
          DateTimeFormatter.ofPattern("H:mm", Locale.ROOT));
    } catch (DateTimeException e) {
      wrong(field, "error.time", label(field));
      return LocalTime.NOON;
    }
  }

  /** A whole number; an empty field is nought if that is allowed. */
  int number(String field, int least, int most) {
    String text = maybe(field, 9);
    if (text.isEmpty() && least == 0) {
      return 0;
    }
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    wrong(field, "error.number", label(field), least, most);
    return least;
  }

  /** Hours in quarters, of 15 minutes to 12 hours: 1, 1,5, 2.25. One when something is wrong. */
  int quarters(String field) {
    String text = maybe(field, 6);
    if (HOURS.matcher(text).matches()) {
      BigDecimal quarters = new BigDecimal(text.replace(',', '.')).multiply(FOUR);
      if (quarters.stripTrailingZeros().scale() <= 0
          && quarters.signum() > 0
          && quarters.compareTo(BigDecimal.valueOf(48)) <= 0) {
        return quarters.intValueExact();
      }
    }
    wrong(field, "error.hours");
    return 1;
  }

  /** Names this copy of the form, so that it is stored once. */
  String key() {
    String key = request.formKey();
    return key.isEmpty() ? UUID.randomUUID().toString() : key;
  }

  /**
   * Does it again if somebody else, or the same form sent at the same time, came between. Each time
   * one of them gets through, so several impatient clicks all do.
   */
  static <T> T patiently(Supplier<T> work) {
    for (int tries = 1; tries < MOST_TRIES; tries++) {
      try {
        return work.get();
      } catch (PersistenceException | TransactionalException e) {
        // What stood in the way is there by now.
      }
    }
    return work.get();
  }

  /** Fields in numbered rows share a label. */
  private String label(String field) {
    return context.text("f." + field.replaceFirst("-\\d.*", ""));
  }
}
