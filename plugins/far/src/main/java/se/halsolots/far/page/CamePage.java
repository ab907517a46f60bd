package se.halsolots.far.page;

import java.util.Optional;
import se.halsolots.far.internal.Doors;
import se.halsolots.far.internal.Slips;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** What a leader sees when a slip has been noted: how often, and whether it goes on. */
public final class CamePage implements PluginPage {

  /** The visit after which it is time to ask whether somebody goes on. */
  private static final int THIRD = 3;

  private final Doors doors;
  private final Slips slips;

  public CamePage(Doors doors, Slips slips) {
    this.doors = doors;
    this.slips = slips;
  }

  /**
   * What the view shows.
   *
   * @param visit which visit it is, in words
   * @param asks whether it is time to ask about going on
   * @param next address of the form for the next slip
   */
  public record Model(
      String activity,
      String code,
      String visit,
      boolean onSlip,
      boolean continues,
      boolean asks,
      String action,
      String next) {}

  @Override
  public String path() {
    return "/dorr/{lank}/{kod}";
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
    Optional<CatalogueLookup.Activity> activity = DoorPage.activity(request, doors);
    if (activity.isEmpty() || request.guessedTooOften()) {
      return Answer.missing();
    }
    return slips
        .standing(request.context(), activity.get().id(), request.named(DoorPage.CODE))
        .map(standing -> page(request, activity.get(), standing))
        .orElseGet(
            () -> {
              request.guessedWrong();
              return Answer.missing();
            });
  }

  @Override
  public Answer post(Request request) {
    Optional<CatalogueLookup.Activity> activity = DoorPage.activity(request, doors);
    if (activity.isEmpty() || request.guessedTooOften()) {
      return Answer.missing();
    }
    return slips
        .goesOn(request.context(), activity.get().id(), request.named(DoorPage.CODE))
        .map(standing -> Answer.seeOther(DoorPage.address(request) + "/" + standing.code()))
        .orElseGet(
            () -> {
              request.guessedWrong();
              return Answer.missing();
            });
  }

  private static Answer page(
      Request request, CatalogueLookup.Activity activity, Slips.Standing standing) {
    PluginContext context = request.context();
    String address = DoorPage.address(request);
    return Answer.page(
            "/far/came.xhtml",
            context.text("came.title"),
            new Model(
                activity.title(),
                standing.code(),
                visit(context, standing.visits()),
                standing.onSlip(),
                standing.continues(),
                standing.visits() >= THIRD && !standing.continues(),
                address + "/" + standing.code(),
                address))
        .notIndexed();
  }

  private static String visit(PluginContext context, int visits) {
    return switch (visits) {
      case 1 -> context.text("came.first");
      case THIRD -> context.text("came.third");
      default -> context.text("came.more", visits);
    };
  }
}
