package se.halsolots.far.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.far.internal.Doors;
import se.halsolots.far.internal.FarFields;
import se.halsolots.far.internal.FarRights;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** The links by which leaders note slips, one for each activity. */
public final class StaffDoorsPage implements PluginPage {

  private final Doors doors;

  public StaffDoorsPage(Doors doors) {
    this.doors = doors;
  }

  /** An activity with or without a link. */
  public record Row(String id, String title, String organiser, boolean linked, String linkMade) {}

  /**
   * What the view shows.
   *
   * @param words what is looked for among all activities
   * @param madeFor the activity whose link has just been made; empty if none was
   * @param square the link as a square to scan, as SVG
   */
  public record Model(
      List<Row> rows, String words, String madeFor, String link, String square, String action) {

    public Model {
      rows = List.copyOf(rows);
    }
  }

  @Override
  public String path() {
    return "/dorrar";
  }

  @Override
  public Audience audience() {
    return Audience.STAFF;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(FarRights.DOORS);
  }

  @Override
  public Optional<MenuEntry> menu() {
    return Optional.of(new MenuEntry("staff.doors.menu", 200));
  }

  @Override
  public Answer get(Request request) {
    return page(request, "", "", "");
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    Optional<CatalogueLookup.Activity> activity =
        Typed.id(request.text("aktivitet")).flatMap(context.catalogue()::activity);
    if (activity.isEmpty()) {
      return Answer.missing();
    }
    CatalogueLookup.Activity one = activity.get();
    return switch (request.text("gor")) {
      case "lank" -> {
        String secret = Typed.onceMore(() -> doors.link(context, one.id(), one.title()));
        String link = context.absolute(context.href("/dorr/" + secret));
        yield page(
            request, one.title(), link, context.qrCode(link, context.text("staff.doors.square")));
      }
      case "stang" -> {
        doors.close(context, one.id(), one.title());
        yield Answer.seeOther(context.staffHref("/dorrar"));
      }
      default -> Answer.missing();
    };
  }

  private Answer page(Request request, String madeFor, String link, String square) {
    PluginContext context = request.context();
    return Answer.page(
        "/far/staff-doors.xhtml",
        context.text("staff.doors.title"),
        new Model(
            rows(context, request.text("sok")),
            request.text("sok"),
            madeFor,
            link,
            square,
            context.staffHref("/dorrar")));
  }

  /** What was looked for; otherwise what has a link, and what leaders with knowledge offer. */
  private List<Row> rows(PluginContext context, String words) {
    Map<UUID, Instant> links = doors.all(context);
    Set<CatalogueLookup.Activity> activities = new LinkedHashSet<>();
    if (words.isEmpty()) {
      activities.addAll(context.catalogue().activities(new ArrayList<>(links.keySet())));
      activities.addAll(
          find(context, "", Map.of(FarFields.facet(FarFields.TRAINED), Set.of(ActivityField.YES))));
    } else {
      activities.addAll(find(context, words, Map.of()));
    }
    return activities.stream()
        .map(
            one ->
                new Row(
                    one.id().toString(),
                    one.title(),
                    one.organiser(),
                    links.containsKey(one.id()),
                    Optional.ofNullable(links.get(one.id()))
                        .map(made -> Typed.day(context, made))
                        .orElse("")))
        .toList();
  }

  private static List<CatalogueLookup.Activity> find(
      PluginContext context, String words, Map<String, Set<String>> facets) {
    return context
        .catalogue()
        .find(new CatalogueLookup.Question(words, facets, CatalogueLookup.MOST));
  }
}
