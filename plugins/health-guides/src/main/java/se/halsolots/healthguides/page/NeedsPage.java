package se.halsolots.healthguides.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.healthguides.internal.Figures;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;

/** The needs that guides saw, by theme, area and language, to be passed on to the action plan. */
final class NeedsPage extends StaffPage {

  private static final String PATH = "/behov";
  private static final String PASSED = "vidare";

  private final Figures figures;

  NeedsPage(Figures figures) {
    super(PATH, Settings.ASSIGNMENTS, "needs.title", 50);
    this.figures = figures;
  }

  /** What the view shows. */
  public record Model(
      String notice,
      boolean passed,
      String newHref,
      String passedHref,
      List<Group> groups,
      FormErrors errors) {

    public Model {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Needs of one theme, area and language.
   *
   * @param ids with blanks between
   */
  public record Group(String title, String where, int count, List<String> words, String ids) {}

  @Override
  public Answer get(Request request) {
    return shown(request, FormErrors.none());
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    Set<String> ids =
        request.all("behov").stream()
            .flatMap(group -> Arrays.stream(group.split(" ")))
            .collect(Collectors.toSet());
    return figures.passOn(context, ids) == 0
        ? shown(request, FormErrors.of("behov", context.text("error.needs"))).refused()
        : done(context, PATH, "passed");
  }

  private Answer.Shown shown(Request request, FormErrors errors) {
    PluginContext context = request.context();
    boolean passed = request.text("visa").equals(PASSED);
    Words words = new Words(context);
    List<Group> groups =
        figures.needs(context, passed).stream()
            .map(
                group ->
                    new Group(
                        words.theme(group.theme()),
                        group.area().isEmpty()
                            ? words.language(group.language())
                            : group.area() + ", " + words.language(group.language()),
                        group.ids().size(),
                        group.words(),
                        String.join(" ", group.ids())))
            .toList();
    return Answer.page(
        "/health-guides/needs.xhtml",
        context.text("needs.title"),
        new Model(
            notice(request, Set.of("passed")),
            passed,
            context.staffHref(PATH),
            context.staffHref(PATH) + "?visa=" + PASSED,
            groups,
            errors));
  }
}
