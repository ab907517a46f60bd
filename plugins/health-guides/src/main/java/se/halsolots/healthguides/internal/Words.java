package se.halsolots.healthguides.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;

/** Says values in words of the page's language. */
public final class Words {

  private final PluginContext context;

  public Words(PluginContext context) {
    this.context = context;
  }

  /** The texts have what Java does not name well. */
  public String language(String code) {
    String key = "language." + code;
    String name = context.text(key);
    if (!name.equals(key)) {
      return name;
    }
    return Locale.forLanguageTag(code).getDisplayLanguage(context.locale());
  }

  public String languages(Collection<String> codes) {
    return codes.stream().map(this::language).sorted().collect(Collectors.joining(", "));
  }

  public String theme(Theme theme) {
    return context.text("theme." + theme);
  }

  public String standing(AssignmentStanding standing) {
    return context.text("assignment.standing." + standing);
  }

  /** Such as Tuesday 1 December 2026. */
  public String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM y", context.locale()));
  }

  public static String time(LocalTime time) {
    return time.format(DateTimeFormatter.ofPattern("H.mm", Locale.ROOT));
  }

  /** Day and time from and to. */
  public String when(Order order) {
    return "%s, %s–%s".formatted(day(order.day()), time(order.begins()), time(order.ends()));
  }

  /** Hours of that many quarters, such as 1,5. */
  public String hours(long quarters) {
    return number(BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4)));
  }

  /** Kronor of that many quarters at a fee per hour, in öre if need be. */
  public String kronor(BigDecimal kronor) {
    NumberFormat format = NumberFormat.getNumberInstance(context.locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return context.text("money", format.format(kronor));
  }

  private String number(BigDecimal number) {
    return NumberFormat.getNumberInstance(context.locale()).format(number);
  }

  /** The areas that the tenant has named. */
  public List<String> areas() {
    return List.copyOf(Lists.parts(context.setting(Settings.AREAS)));
  }
}
