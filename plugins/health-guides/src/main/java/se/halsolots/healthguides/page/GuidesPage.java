package se.halsolots.healthguides.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.halsolots.healthguides.internal.GuideStanding;
import se.halsolots.healthguides.internal.GuideView;
import se.halsolots.healthguides.internal.Guides;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.PluginContext;

/** All guides, those who asked to become one first. */
final class GuidesPage extends StaffPage {

  static final String PATH = "/guider";

  private final Guides guides;

  GuidesPage(Guides guides) {
    super(PATH, Settings.GUIDES, "guides.title", 30);
    this.guides = guides;
  }

  /** What the view shows. */
  public record Model(String filter, List<Row> rows, String newHref) {

    public Model {
      rows = List.copyOf(rows);
    }
  }

  /** A line of the list. */
  public record Row(
      String href,
      String name,
      String languages,
      String areas,
      String steps,
      String standing,
      String look,
      boolean papersMissing) {}

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    String filter = request.text("ord");
    List<Row> rows =
        guides.all(context).stream()
            .sorted(Comparator.comparing(guide -> guide.details().standing()))
            .map(guide -> row(context, guide))
            .filter(row -> matches(row, filter.toLowerCase(Locale.ROOT)))
            .toList();
    return Answer.page(
        "/health-guides/guides.xhtml",
        context.text("guides.title"),
        new Model(filter, rows, context.staffHref(PATH + "/ny")));
  }

  private static boolean matches(Row row, String filter) {
    return (row.name() + " " + row.languages() + " " + row.areas())
        .toLowerCase(Locale.ROOT)
        .contains(filter);
  }

  private static Row row(PluginContext context, GuideView guide) {
    GuideStanding standing = guide.details().standing();
    String mark =
        switch (standing) {
          case INTERESTED -> "review";
          case ACTIVE -> "published";
          case PAUSED -> "draft";
          case ENDED -> "archived";
        };
    return new Row(
        context.staffHref(PATH + "/" + guide.id()),
        guide.details().name(),
        new Words(context).languages(guide.details().languages()),
        areas(context, guide),
        steps(context, guide),
        context.text("guide.standing." + standing),
        "badge badge--" + mark,
        standing == GuideStanding.ACTIVE && !guide.details().hasPapers());
  }

  private static String areas(PluginContext context, GuideView guide) {
    return guide.details().areas().isEmpty()
        ? context.text("area.all")
        : guide.details().areas().stream().sorted().collect(Collectors.joining(", "));
  }

  private static String steps(PluginContext context, GuideView guide) {
    return guide.steps().isEmpty()
        ? "–"
        : guide.steps().stream()
            .sorted()
            .map(step -> context.text("step." + step))
            .collect(Collectors.joining(", "));
  }
}
