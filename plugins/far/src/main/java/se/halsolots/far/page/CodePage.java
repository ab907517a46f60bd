package se.halsolots.far.page;

import java.util.Optional;
import se.halsolots.far.internal.Slips;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** Where somebody with a slip on paper types its code. */
public final class CodePage implements PluginPage {

  private static final String CODE = "kod";

  private final Slips slips;

  public CodePage(Slips slips) {
    this.slips = slips;
  }

  /** What the view shows. */
  public record Model(String code, FormErrors errors, String action) {}

  @Override
  public String path() {
    return "/kort";
  }

  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public Answer get(Request request) {
    return page(request, FormErrors.none());
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    if (request.guessedTooOften()) {
      return page(request, FormErrors.of(CODE, context.text("code.too-often"))).refused();
    }
    Optional<Slips.Shown> slip = slips.find(context, Typed.code(request.text(CODE)));
    if (slip.isEmpty()) {
      request.guessedWrong();
      return page(request, FormErrors.of(CODE, context.text("code.unknown"))).refused();
    }
    return Answer.seeOther(context.href("/kort/" + slip.get().code()));
  }

  private static Answer.Shown page(Request request, FormErrors errors) {
    PluginContext context = request.context();
    return Answer.page(
            "/far/code.xhtml",
            context.text("code.title"),
            new Model(request.text(CODE), errors, context.href("/kort")))
        .below(new Crumb(context.href(""), context.text("start.title")));
  }
}
