package se.halsolots.healthguides.page;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.healthguides.internal.Fees;
import se.halsolots.healthguides.internal.Figures;
import se.halsolots.healthguides.internal.Figures.Pay;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.PluginContext;

/** What is to be paid for a month, and the same as a file. */
public final class PayrollPage extends StaffPage {

  /** Keys of the headings of the file. */
  public static final List<String> COLUMNS =
      List.of(
          "payroll.day",
          "payroll.guide",
          "order.theme",
          "f.organisation",
          "order.payer",
          "payroll.hours",
          "payroll.fee",
          "payroll.sum");

  private static final String PATH = "/arvoden";
  private static final String MONTH = "manad";

  /** Fees are asked for of this time. */
  private static final int MOST_YEARS = 100;

  private final Figures figures;

  PayrollPage(Figures figures) {
    super(PATH, Settings.PAYROLL, "payroll.title", 60);
    this.figures = figures;
  }

  /** What the view shows. */
  public record Model(
      String month,
      String name,
      List<Row> rows,
      List<Fact> guides,
      String total,
      String beforeHref,
      String afterHref,
      String fileHref) {

    public Model {
      rows = List.copyOf(rows);
      guides = List.copyOf(guides);
    }
  }

  /** An assignment that was done. */
  public record Row(
      String guide, String day, String what, String payer, String hours, String sum) {}

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    YearMonth month = month(request);
    List<Pay> pays = figures.payroll(context, month.atDay(1), month.plusMonths(1).atDay(1));
    if (request.text("fil").equals("csv")) {
      context.note("health-guides.payroll.file", month.toString(), month.toString());
      return Answer.file(
          "text/csv; charset=utf-8", "arvoden-%s.csv".formatted(month), csv(context, pays));
    }
    Words words = new Words(context);
    Map<String, List<Pay>> byGuide =
        pays.stream()
            .collect(Collectors.groupingBy(Pay::guide, LinkedHashMap::new, Collectors.toList()));
    Model model =
        new Model(
            month.toString(),
            name(context, month),
            pays.stream().map(pay -> row(words, pay)).toList(),
            byGuide.entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), sum(words, entry.getValue())))
                .toList(),
            sum(words, pays),
            href(context, month.minusMonths(1)),
            href(context, month.plusMonths(1)),
            href(context, month) + "&fil=csv");
    return Answer.page("/health-guides/payroll.xhtml", context.text("payroll.title"), model);
  }

  private static String name(PluginContext context, YearMonth month) {
    return month.format(DateTimeFormatter.ofPattern("LLLL y", context.locale()));
  }

  private static String href(PluginContext context, YearMonth month) {
    return context.staffHref(PATH) + "?" + MONTH + "=" + month;
  }

  private static YearMonth month(Request request) {
    YearMonth now = YearMonth.now(request.context().clock());
    try {
      YearMonth month = YearMonth.parse(request.text(MONTH));
      return Math.abs(month.getYear() - now.getYear()) <= MOST_YEARS ? month : now;
    } catch (DateTimeException e) {
      return now;
    }
  }

  private static Row row(Words words, Pay pay) {
    return new Row(
        pay.guide(),
        pay.day().toString(),
        words.theme(pay.theme()) + ", " + pay.organisation(),
        pay.payer(),
        words.hours(pay.quarters()),
        words.kronor(Fees.of(pay.quarters(), pay.fee())));
  }

  private static String sum(Words words, List<Pay> pays) {
    return words.kronor(
        pays.stream()
            .map(pay -> Fees.of(pay.quarters(), pay.fee()))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The lines of the file, without headings. */
  public static List<List<String>> lines(PluginContext context, List<Pay> pays) {
    Words words = new Words(context);
    return pays.stream()
        .map(
            pay ->
                List.of(
                    pay.day().toString(),
                    pay.guide(),
                    words.theme(pay.theme()),
                    pay.organisation(),
                    pay.payer(),
                    Fees.of(pay.quarters(), 1).toPlainString(),
                    Integer.toString(pay.fee()),
                    Fees.of(pay.quarters(), pay.fee()).toPlainString()))
        .toList();
  }

  /** Semicolons and a mark at the beginning, so that Excel in Swedish opens it as it is. */
  private static byte[] csv(PluginContext context, List<Pay> pays) {
    Stream<List<String>> head = Stream.of(COLUMNS.stream().map(key -> context.text(key)).toList());
    String lines =
        Stream.concat(head, lines(context, pays).stream())
            .map(line -> line.stream().map(PayrollPage::cell).collect(Collectors.joining(";")))
            .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  /** What begins like a formula is not one when it is opened; numbers have a comma in Swedish. */
  private static String cell(String text) {
    if (text.matches("\\d+\\.\\d\\d")) {
      return text.replace('.', ',');
    }
    String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
