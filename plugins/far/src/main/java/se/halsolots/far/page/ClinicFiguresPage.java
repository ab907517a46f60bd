package se.halsolots.far.page;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import se.halsolots.far.internal.Clinics;
import se.halsolots.far.internal.Figures;
import se.halsolots.far.internal.Small;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** What became of a clinic's slips, in numbers; small ones are hidden. */
public final class ClinicFiguresPage implements PluginPage {

  private final Clinics clinics;
  private final Figures figures;

  public ClinicFiguresPage(Clinics clinics, Figures figures) {
    this.clinics = clinics;
    this.figures = figures;
  }

  /** Counts of a month or of an activity, as they are shown. */
  public record Row(String name, String given, String came, String threeTimes, String goOn) {}

  /** What the view shows. */
  public record Model(String clinic, List<Row> months, List<Row> activities, String back) {

    public Model {
      months = List.copyOf(months);
      activities = List.copyOf(activities);
    }
  }

  @Override
  public String path() {
    return "/klinik/{lank}/siffror";
  }

  /** Nobody keeps a copy of it: the numbers rise by the hour. */
  @Override
  public boolean isForWork() {
    return true;
  }

  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    Optional<Clinics.Facts> clinic =
        SecretLink.open(request, secret -> clinics.bySecret(context, secret));
    return clinic.<Answer>map(one -> page(request, one)).orElseGet(Answer::missing);
  }

  private Answer.Shown page(Request request, Clinics.Facts clinic) {
    PluginContext context = request.context();
    Figures.OfClinic counted = figures.ofClinic(context, clinic.id());
    String back = context.href("/klinik/" + request.named(SecretLink.SEGMENT));
    return Answer.page(
            "/far/clinic-figures.xhtml",
            context.text("figures.title"),
            new Model(clinic.name(), months(context, counted), activities(counted), back))
        .below(new Crumb(back, context.text("clinic.title")))
        .notIndexed();
  }

  static List<Row> months(PluginContext context, Figures.OfClinic counted) {
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM uuuu", context.locale());
    return counted.months().stream()
        .map(one -> row(month.format(one.first()), one.counts()))
        .toList();
  }

  static List<Row> activities(Figures.OfClinic counted) {
    return counted.activities().stream().map(one -> row(one.title(), one.counts())).toList();
  }

  private static Row row(String name, Figures.Counts counts) {
    return new Row(
        name,
        Small.number(counts.given()),
        Small.number(counts.came()),
        Small.number(counts.threeTimes()),
        Small.number(counts.goOn()));
  }
}
