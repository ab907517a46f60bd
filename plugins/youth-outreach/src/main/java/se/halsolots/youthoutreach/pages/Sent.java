package se.halsolots.youthoutreach.pages;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.MailAddress;
import se.halsolots.spi.PluginPage;

/** What somebody wrote into a form, read field by field, with what is wrong about it. */
final class Sent {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[ /.-]\\s*(\\d{4})");
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])(?:[:.]?([0-5]\\d))?");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\p{Nd}\\s\\p{Z}\\p{Pd}./()]{3,30}");

  private final PluginPage.Request request;
  private FormErrors errors = FormErrors.none();

  Sent(PluginPage.Request request) {
    this.request = request;
  }

  FormErrors errors() {
    return errors;
  }

  boolean isWrong() {
    return !errors.isEmpty();
  }

  /** Something is wrong with the field, as a text of the bundle says. */
  void wrong(String field, String key, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = request.context().text("field." + field);
    System.arraycopy(values, 0, all, 1, values.length);
    errors = errors.with(field, request.context().text(key, all));
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
                wrong(field, text.isEmpty() ? "error.overtaken.empty" : "error.overtaken", text));
  }

  /** A text that may be empty. */
  String text(String field, int most) {
    String text = request.text(field);
    if (text.length() > most) {
      wrong(field, "error.long", most, text.length());
    }
    return text;
  }

  /** A text that must not be empty. */
  String needed(String field, int most) {
    String text = text(field, most);
    if (text.isEmpty()) {
      wrong(field, "error.needed");
    }
    return text;
  }

  /** A mail address, or nothing. */
  String mail(String field) {
    return matching(field, 254, MailAddress::isOne, "error.mail");
  }

  /** A phone number, or nothing. */
  String phone(String field) {
    return matching(field, 40, PHONE.asMatchPredicate(), "error.phone");
  }

  private String matching(String field, int most, Predicate<String> valid, String key) {
    String text = text(field, most);
    if (!text.isEmpty() && !valid.test(text)) {
      wrong(field, key);
    }
    return text;
  }

  /** A day as a date field sends it, or as people write it: {@code 1/12 2026}. */
  LocalDate day(String field, LocalDate otherwise) {
    String text = request.text(field);
    if (text.isEmpty()) {
      wrong(field, "error.needed");
      return otherwise;
    }
    try {
      Matcher written = DAY_FIRST.matcher(text);
      LocalDate day =
          written.matches()
              ? LocalDate.of(
                  Integer.parseInt(written.group(3)),
                  Integer.parseInt(written.group(2)),
                  Integer.parseInt(written.group(1)))
              : LocalDate.parse(text);
      return sensible(field, day, otherwise);
    } catch (DateTimeParseException e) {
      wrong(field, "error.day");
    } catch (DateTimeException e) {
      wrong(field, "error.day.none");
    }
    return otherwise;
  }

  private LocalDate sensible(String field, LocalDate day, LocalDate otherwise) {
    int years = day.getYear() - LocalDate.now(request.context().clock()).getYear();
    if (Math.abs(years) > 5) {
      wrong(field, "error.day.far");
      return otherwise;
    }
    return day;
  }

  /** A time of the day: {@code 18:00}, however it was written. */
  String time(String field) {
    String text = needed(field, 10);
    Matcher written = CLOCK.matcher(text);
    if (!text.isEmpty() && !written.matches()) {
      wrong(field, "error.time");
    }
    return written.matches()
        ? "%02d:%s"
            .formatted(
                Integer.parseInt(written.group(1)),
                written.group(2) == null ? "00" : written.group(2))
        : text;
  }

  /** A whole number; nothing is the least. */
  int number(String field, int least, int most) {
    String text = request.text(field).replace(" ", "").replace("\u00a0", "");
    if (text.isEmpty()) {
      return least;
    }
    boolean whole = text.matches("\\d{1,9}");
    int number = whole ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      wrong(field, "error.number", least, most);
      return least;
    }
    return number;
  }

  /** One of these values; the first if something else was sent. */
  <E> E choice(String field, List<E> all, Function<E, String> code) {
    String text = request.text(field);
    return all.stream()
        .filter(one -> code.apply(one).equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              wrong(field, "error.choice");
              return all.get(0);
            });
  }

  boolean ticked(String field) {
    return !request.text(field).isEmpty();
  }

  /** What was written, as it was written. */
  Map<String, String> raw(String... fields) {
    Map<String, String> values = new HashMap<>();
    for (String field : fields) {
      values.put(field, request.text(field));
    }
    return values;
  }

  /** An id for what this form makes: the same however often the same form is sent. */
  String id() {
    String key = request.formKey();
    return (key.isEmpty()
            ? UUID.randomUUID()
            : UUID.nameUUIDFromBytes(("outreach " + key).getBytes(StandardCharsets.UTF_8)))
        .toString();
  }
}
