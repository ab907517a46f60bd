package se.halsolots.healthguides.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Theme;
import se.halsolots.healthguides.internal.Training;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;

/** The courses for guides, and the form for a new one. */
final class CoursesPage extends StaffPage {

  static final String PATH = "/utbildning";

  private static final List<String> STEPS = List.of("1", "2");

  private final Training training;

  CoursesPage(Training training) {
    super(PATH, Settings.GUIDES, "courses.title", 40);
    this.training = training;
  }

  /** What the view shows. */
  public record Model(
      List<Row> rows,
      Map<String, String> values,
      List<Choice> steps,
      List<Choice> themes,
      FormErrors errors) {

    public Model {
      rows = List.copyOf(rows);
      values = Map.copyOf(values);
    }
  }

  /** A line of the list. */
  public record Row(
      String href, String title, String step, String themes, int meetings, int completed) {}

  @Override
  public Answer get(Request request) {
    return shown(request.context(), Map.of("steg", "1"), Set.of(), FormErrors.none());
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    Form form = new Form(request);
    String title = form.needed("titel", 120);
    int step = Integer.parseInt(form.oneOf("steg", STEPS));
    Set<String> themes = new HashSet<>(form.ticked("teman", Choices.THEMES));
    if (themes.isEmpty()) {
      form.wrong("teman", "error.themes");
    }
    if (!form.errors().isEmpty()) {
      return shown(context, form.sent(), themes, form.errors()).refused();
    }
    String key = form.key();
    Set<Theme> chosen = themes.stream().map(Theme::valueOf).collect(Collectors.toSet());
    String id = Form.patiently(() -> training.add(context, key, step, title, chosen));
    return done(context, PATH + "/" + id, "saved");
  }

  private Answer.Shown shown(
      PluginContext context, Map<String, String> values, Set<String> themes, FormErrors errors) {
    Choices choices = new Choices(context);
    List<Row> rows = training.all(context).stream().map(course -> row(context, course)).toList();
    return Answer.page(
        "/health-guides/courses.xhtml",
        context.text("courses.title"),
        new Model(
            rows,
            values,
            choices.numbers("step.", STEPS, List.of(values.getOrDefault("steg", "1"))),
            choices.themes(themes),
            errors));
  }

  private static Row row(PluginContext context, Training.CourseView course) {
    Words words = new Words(context);
    return new Row(
        context.staffHref(PATH + "/" + course.id()),
        course.title(),
        context.text("step." + course.step()),
        course.themes().stream().sorted().map(words::theme).collect(Collectors.joining(", ")),
        course.meetings().size(),
        course.completed().size());
  }
}
