package se.halsolots.far.page;

import java.util.Optional;
import java.util.UUID;
import se.halsolots.far.internal.Doors;
import se.halsolots.far.internal.Slips;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** Where the leader of an activity notes that somebody came with a slip. */
public final class DoorPage implements PluginPage {

  static final String CODE = "kod";

  private final Doors doors;
  private final Slips slips;

  public DoorPage(Doors doors, Slips slips) {
    this.doors = doors;
    this.slips = slips;
  }

  /** What the view shows. */
  public record Model(String activity, String code, FormErrors errors, String action) {}

  @Override
  public String path() {
    return "/dorr/{lank}";
  }

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
    return activity(request, doors)
        .<Answer>map(activity -> page(request, activity, FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  public Answer post(Request request) {
    Optional<CatalogueLookup.Activity> activity = activity(request, doors);
    return activity.map(one -> note(request, one)).orElseGet(Answer::missing);
  }

  private Answer note(Request request, CatalogueLookup.Activity activity) {
    PluginContext context = request.context();
    if (request.guessedTooOften()) {
      return page(request, activity, FormErrors.of(CODE, context.text("code.too-often"))).refused();
    }
    String code = Typed.code(request.text(CODE));
    Optional<Slips.Standing> standing =
        Typed.onceMore(() -> slips.came(context, activity.id(), activity.title(), code));
    if (standing.isEmpty()) {
      request.guessedWrong();
      return page(request, activity, FormErrors.of(CODE, context.text("door.unknown"))).refused();
    }
    return Answer.seeOther(address(request) + "/" + standing.get().code());
  }

  /** The activity whose link it is, if the tenant still shows it. */
  static Optional<CatalogueLookup.Activity> activity(Request request, Doors doors) {
    PluginContext context = request.context();
    Optional<UUID> id = SecretLink.open(request, secret -> doors.activity(context, secret));
    return id.flatMap(context.catalogue()::activity);
  }

  static String address(Request request) {
    return request.context().href("/dorr/" + request.named(SecretLink.SEGMENT));
  }

  private static Answer.Shown page(
      Request request, CatalogueLookup.Activity activity, FormErrors errors) {
    return Answer.page(
            "/far/door.xhtml",
            request.context().text("door.title"),
            new Model(activity.title(), request.text(CODE), errors, address(request)))
        .notIndexed();
  }
}
