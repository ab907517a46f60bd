package se.halsolots.far.page;

import java.util.List;
import java.util.Optional;
import se.halsolots.far.internal.Slips;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/**
 * A slip: the activities that a clinic chose, with a code and a square to scan. It is made for
 * paper, A5, and is the same on a phone.
 */
public final class SlipPage implements PluginPage {

  private final Slips slips;

  public SlipPage(Slips slips) {
    this.slips = slips;
  }

  /**
   * What the view shows.
   *
   * @param goodUntil the last day, in words
   * @param square to scan, as SVG
   * @param link address of this page, as people read it
   */
  public record Model(
      String code,
      String goodUntil,
      String square,
      String link,
      List<Suggestion> activities,
      String start) {

    public Model {
      activities = List.copyOf(activities);
    }
  }

  @Override
  public String path() {
    return "/kort/{kod}";
  }

  /** Nobody keeps a copy of it, so that an expired slip is gone and each guess is counted. */
  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    if (request.guessedTooOften()) {
      return Answer.missing();
    }
    Optional<Slips.Shown> slip = slips.find(context, request.named("kod"));
    if (slip.isEmpty()) {
      request.guessedWrong();
      return Answer.missing();
    }
    return page(context, slip.get());
  }

  private static Answer page(PluginContext context, Slips.Shown slip) {
    String address = context.absolute(context.href("/kort/" + slip.code()));
    return Answer.page(
            "/far/slip.xhtml",
            context.text("slip.title"),
            new Model(
                slip.code(),
                context.text("slip.until", Typed.day(context, slip.expiresAt())),
                context.qrCode(address, context.text("slip.square")),
                address.replaceFirst("^https?://", ""),
                Suggestion.of(context, slip.activities(), false),
                context.href("")))
        .below(new Crumb(context.href(""), context.text("start.title")))
        .notIndexed();
  }
}
