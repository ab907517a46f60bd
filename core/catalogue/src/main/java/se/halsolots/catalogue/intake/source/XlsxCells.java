package se.halsolots.catalogue.intake.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Turns spreadsheet cells into text: dates as {@code 2026-11-24}, times as {@code 18:00}. */
final class XlsxCells {

  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?");
  private static final Pattern DATE_SIGNS = Pattern.compile("[ymdhs]");
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private final LocalDate dayZero;

  XlsxCells(boolean from1904) {
    this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
  }

  String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
      String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
      return number(raw).map(value -> numberText(value, cell)).orElse(raw);
    } else if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
      return Optional.ofNullable(cell.getRawValue()).orElse("");
    } else if (cell.getType() == CellType.BOOLEAN) {
      return Boolean.TRUE.equals(cell.getValue()) ? "ja" : "nej";
    }
    return Optional.ofNullable(cell.getText()).orElse("");
  }

  private static Optional<BigDecimal> number(String raw) {
    try {
      return raw.length() <= 40 && (NUMBER.matcher(raw).matches() || raw.contains("E"))
          ? Optional.of(new BigDecimal(raw)).filter(value -> Math.abs(value.scale()) < 40)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private String numberText(BigDecimal value, Cell cell) {
    boolean inCalendar = value.signum() >= 0 && value.compareTo(LAST_DAY) <= 0;
    if (inCalendar && isDateFormat(cell.getDataFormatString())) {
      return dateText(value);
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static boolean isDateFormat(@org.jspecify.annotations.Nullable String format) {
    return format != null
        && DATE_SIGNS
            .matcher(LITERALS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll(""))
            .find()
        && !format.equalsIgnoreCase("general");
  }

  private String dateText(BigDecimal value) {
    long days = value.longValue();
    long seconds = Math.round(value.subtract(BigDecimal.valueOf(days)).doubleValue() * 86_400);
    try {
      LocalDateTime moment =
          dayZero
              .plusDays(days)
              .atStartOfDay()
              .plusSeconds(seconds)
              .truncatedTo(ChronoUnit.MINUTES);
      if (days == 0) {
        return moment.toLocalTime().toString();
      }
      return seconds == 0
          ? moment.toLocalDate().toString()
          : moment.toLocalDate() + " " + moment.toLocalTime();
    } catch (DateTimeException e) {
      return value.toPlainString();
    }
  }
}
