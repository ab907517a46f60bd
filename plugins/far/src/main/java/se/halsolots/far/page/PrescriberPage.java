package se.halsolots.far.page;

import java.util.List;
import java.util.stream.IntStream;
import se.halsolots.far.internal.FarSettings;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** For those who write prescriptions: how it is done, and how slips help. */
public final class PrescriberPage implements PluginPage {

  /** How many components the method has: texts {@code prescriber.component.1} and so on. */
  private static final int COMPONENTS = 5;

  /**
   * What the view shows.
   *
   * @param components of the method
   * @param localWays what the tenant adds, by paragraph
   */
  public record Model(List<String> components, List<String> localWays, String start) {

    public Model {
      components = List.copyOf(components);
      localWays = List.copyOf(localWays);
    }
  }

  @Override
  public String path() {
    return "/for-vardpersonal";
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    List<String> components =
        IntStream.rangeClosed(1, COMPONENTS)
            .mapToObj(number -> context.text("prescriber.component." + number))
            .toList();
    List<String> localWays =
        context
            .setting(FarSettings.LOCAL_WAYS)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    return Answer.page(
            "/far/prescriber.xhtml",
            context.text("prescriber.title"),
            new Model(components, localWays, context.href("")))
        .described(context.text("prescriber.lead"))
        .below(new Crumb(context.href(""), context.text("start.title")));
  }
}
