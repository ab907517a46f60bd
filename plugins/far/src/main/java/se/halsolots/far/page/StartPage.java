package se.halsolots.far.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.far.internal.FarFields;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** For whoever has a prescription: what it is, what to do with it, and where to go. */
public final class StartPage implements PluginPage {

  private static final int MOST = 12;

  /**
   * What the view shows.
   *
   * @param activities whose leaders know what a prescription is
   */
  public record Model(
      List<Suggestion> activities, String code, String selfTest, String prescribers) {

    public Model {
      activities = List.copyOf(activities);
    }
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public Optional<MenuEntry> menu() {
    return Optional.of(new MenuEntry("start.menu", 100));
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    List<Suggestion> activities =
        context.catalogue().find(trained(MOST)).stream()
            .map(one -> Suggestion.of(context, one, false))
            .toList();
    return Answer.page(
            "/far/start.xhtml",
            context.text("start.title"),
            new Model(
                activities,
                context.href("/kort"),
                context.href("/sjalvtest"),
                context.href("/for-vardpersonal")))
        .described(context.text("start.lead"));
  }

  private static CatalogueLookup.Question trained(int most) {
    return new CatalogueLookup.Question(
        "", Map.of(FarFields.facet(FarFields.TRAINED), Set.of(ActivityField.YES)), most);
  }
}
