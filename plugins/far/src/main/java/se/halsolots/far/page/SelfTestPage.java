package se.halsolots.far.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/**
 * Two questions about how much one moves, for oneself. The answers are sent, so that they stand in
 * no address, and are stored nowhere.
 */
public final class SelfTestPage implements PluginPage {

  private static final String EXERCISE = "traning";
  private static final String EVERYDAY = "vardag";

  /**
   * What the view shows.
   *
   * @param result what the answers come to; empty before they are given
   * @param advice what to do about it
   */
  public record Model(
      List<Choice> exercise,
      List<Choice> everyday,
      FormErrors errors,
      String result,
      String advice,
      String start) {

    public Model {
      exercise = List.copyOf(exercise);
      everyday = List.copyOf(everyday);
    }
  }

  @Override
  public String path() {
    return "/sjalvtest";
  }

  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public Answer get(Request request) {
    return page(request, FormErrors.none(), Optional.empty());
  }

  @Override
  public Answer post(Request request) {
    Optional<SelfTest> result = SelfTest.of(request.text(EXERCISE), request.text(EVERYDAY));
    if (result.isPresent()) {
      return page(request, FormErrors.none(), result).notIndexed();
    }
    PluginContext context = request.context();
    FormErrors errors = FormErrors.none();
    if (SelfTest.minutes(SelfTest.EXERCISE, request.text(EXERCISE)).isEmpty()) {
      errors = errors.with(EXERCISE, context.text("test.exercise.missing"));
    }
    if (SelfTest.minutes(SelfTest.EVERYDAY, request.text(EVERYDAY)).isEmpty()) {
      errors = errors.with(EVERYDAY, context.text("test.everyday.missing"));
    }
    return page(request, errors, result).refused();
  }

  private static Answer.Shown page(Request request, FormErrors errors, Optional<SelfTest> result) {
    PluginContext context = request.context();
    return Answer.page(
            "/far/self-test.xhtml",
            context.text("test.title"),
            new Model(
                choices(request, EXERCISE, "test.exercise.", SelfTest.EXERCISE.size()),
                choices(request, EVERYDAY, "test.everyday.", SelfTest.EVERYDAY.size()),
                errors,
                result.map(one -> context.text("test.result", one.minutes())).orElse(""),
                result.map(one -> advice(context, one)).orElse(""),
                context.href("")))
        .described(context.text("test.lead"))
        .below(new Crumb(context.href(""), context.text("start.title")));
  }

  private static String advice(PluginContext context, SelfTest result) {
    return result.isEnough()
        ? context.text("test.enough", SelfTest.ENOUGH)
        : context.text("test.more", SelfTest.ENOUGH);
  }

  private static List<Choice> choices(Request request, String field, String key, int most) {
    Stream<String> numbers = IntStream.rangeClosed(1, most).mapToObj(Integer::toString);
    return Choice.of(
        numbers,
        number -> number,
        number -> request.context().text(key + number),
        List.of(request.text(field)));
  }
}
