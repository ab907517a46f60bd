package se.halsolots.healthguides.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.healthguides.internal.GuideStanding;
import se.halsolots.healthguides.internal.Guides;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Theme;
import se.halsolots.healthguides.internal.Training;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;

/** One course: when it meets, and who has gone through it. */
final class CoursePage extends StaffPage {

  private final Training training;
  private final Guides guides;

  CoursePage(Training training, Guides guides) {
    super(CoursesPage.PATH + "/{id}", Settings.GUIDES);
    this.training = training;
    this.guides = guides;
  }

  /** What the view shows. */
  public record Model(
      String notice,
      String lead,
      List<Fact> meetings,
      List<Choice> guides,
      Map<String, String> values,
      List<Choice> themes,
      FormErrors errors) {}

  @Override
  public Answer get(Request request) {
    return training
        .find(request.context(), request.named("id"))
        .<Answer>map(course -> shown(request, course, Map.of(), FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    String id = request.named("id");
    return training
        .find(context, id)
        .map(
            course ->
                switch (request.text("gor")) {
                  case "traff" -> meet(request, course);
                  case "klara" -> {
                    training.complete(context, id, new HashSet<>(request.all("guider")));
                    yield done(context, CoursesPage.PATH + "/" + id, "saved");
                  }
                  default -> Answer.missing();
                })
        .orElseGet(Answer::missing);
  }

  private Answer meet(Request request, Training.CourseView course) {
    PluginContext context = request.context();
    LocalDate today = LocalDate.now(context.clock());
    Form form = new Form(request);
    Theme theme = Theme.valueOf(form.oneOf("tema", Choices.THEMES));
    LocalDate day = form.neededDay("dag", today.minusYears(5), today.plusYears(2));
    LocalTime begins = form.time("tid");
    String place = form.needed("plats", 120);
    if (!form.errors().isEmpty()) {
      return shown(request, course, form.sent(), form.errors()).refused();
    }
    String key = form.key();
    Form.patiently(
        () -> {
          training.meet(context, key, course.id(), new Training.Meeting(day, begins, place, theme));
          return key;
        });
    return done(context, CoursesPage.PATH + "/" + course.id(), "saved");
  }

  private Answer.Shown shown(
      Request request, Training.CourseView course, Map<String, String> values, FormErrors errors) {
    PluginContext context = request.context();
    Words words = new Words(context);
    Stream<se.halsolots.healthguides.internal.GuideView> all =
        guides.all(context).stream()
            .filter(
                guide ->
                    guide.details().standing() != GuideStanding.ENDED
                        || course.completed().contains(guide.id()));
    String themes =
        course.themes().stream().sorted().map(words::theme).collect(Collectors.joining(", "));
    Model model =
        new Model(
            notice(request, Set.of("saved")),
            context.text("step." + course.step()) + ": " + themes,
            course.meetings().stream().map(one -> fact(words, one)).toList(),
            Choice.of(
                all, guide -> guide.id(), guide -> guide.details().name(), course.completed()),
            values,
            new Choices(context).themes(List.of(values.getOrDefault("tema", ""))),
            errors);
    return Answer.page("/health-guides/course.xhtml", course.title(), model)
        .below(new Crumb(context.staffHref(CoursesPage.PATH), context.text("courses.title")));
  }

  private static Fact fact(Words words, Training.Meeting one) {
    return new Fact(
        words.day(one.day()) + ", " + Words.time(one.begins()),
        words.theme(one.theme()) + ", " + one.place());
  }
}
