package se.halsolots.web.staff.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.PluginExports;
import se.halsolots.kernel.plugin.PluginFigures;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** The figures of the node's modules for a period, beside their goals, and the files to be had. */
@ApplicationScoped
class FiguresPage implements StaffPage {

  static final String ROUTE = "nyckeltal";

  private static final int WHOLE = 100;

  @Inject PluginFigures figures;
  @Inject PluginExports exports;
  @Inject Clock clock;

  /**
   * What the view shows.
   *
   * @param errors none; the fields expect them
   */
  public record Model(
      String from, String to, List<Row> rows, List<File> files, FormErrors errors) {}

  /**
   * A figure.
   *
   * @param goal empty if there is none
   * @param reached how much of the goal, for example {@code 40 %}; empty if there is none
   */
  public record Row(
      String module, String label, String help, String value, String goal, String reached) {}

  /** A file in two formats. */
  public record File(String module, String label, String csv, String xlsx) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(ROUTE, StaffPermission.CATALOGUE_READ);
  }

  @Override
  public Answer get(StaffVisit visit) {
    LocalDate today = LocalDate.now(clock.withZone(visit.tenant().zone()));
    Period period = Period.of(visit.query()::first, Period.yearOf(today));
    List<Row> rows =
        figures.of(visit.tenant(), visit.language(), period.from(), period.before()).stream()
            .map(figure -> row(figure, visit.words()))
            .toList();
    List<File> files =
        exports.offered(visit.language()).stream().map(one -> file(visit, one, period)).toList();
    return new Answer.View(
        "figures/figures",
        PageHead.of(visit.words().get("nav.nyckeltal"), ROUTE, ""),
        new Model(
            period.from().toString(), period.to().toString(), rows, files, FormErrors.none()));
  }

  private static Row row(PluginFigures.Figure figure, Words words) {
    Optional<Integer> goal = figure.goal().filter(number -> number > 0);
    return new Row(
        figure.pluginName(),
        figure.label(),
        figure.help(),
        figure
            .value()
            .map(value -> amount(value, figure, words))
            .orElseGet(() -> words.get("figures.unknown")),
        goal.map(number -> amount(number.longValue(), figure, words)).orElse(""),
        goal.flatMap(number -> figure.value().map(value -> value * WHOLE / number))
            .map(percent -> words.get("figures.unit.PERCENT", percent))
            .orElse(""));
  }

  private static String amount(Long value, PluginFigures.Figure figure, Words words) {
    return words.get("figures.unit." + figure.unit().name(), value);
  }

  private static File file(StaffVisit visit, PluginExports.Offered offered, Period period) {
    String address =
        visit.href(ExportFile.address(offered.plugin(), offered.name()))
            + "?fran=%s&till=%s&format=".formatted(period.from(), period.to());
    return new File(offered.pluginName(), offered.label(), address + "csv", address + "xlsx");
  }
}
