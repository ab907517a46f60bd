package se.halsolots.youthoutreach.pages;

import java.util.Optional;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.SignUps;
import se.halsolots.youthoutreach.internal.TryOut;
import se.halsolots.youthoutreach.internal.TryOuts;

/** The receipt of a sign-up, by its code: what one has got, and the way to give it back. */
public final class ReceiptPage implements PluginPage {

  private static final String CODE = "kod";

  private final TryOuts tryOuts;

  public ReceiptPage(TryOuts tryOuts) {
    this.tryOuts = tryOuts;
  }

  /**
   * What the view shows.
   *
   * @param code empty as long as nobody has given a right one
   * @param standing what one has got, in words; empty without a code
   * @param gone whether the place has just been given back
   */
  public record Model(
      TryOut tryOut,
      String when,
      String code,
      String nickname,
      String standing,
      boolean waiting,
      boolean gone,
      FormErrors errors,
      String href,
      String tryHref) {}

  @Override
  public String path() {
    return "/prova/{id}/plats";
  }

  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    Optional<TryOut> found = tryOuts.findShown(context, request.named("id"));
    if (found.isEmpty()) {
      return Answer.missing();
    }
    boolean gone = !request.text("ater").isEmpty();
    String code = request.text(CODE);
    if (gone || code.isEmpty()) {
      return page(request, found.get(), Optional.empty(), FormErrors.none(), gone);
    }
    if (request.guessedTooOften()) {
      return page(request, found.get(), Optional.empty(), tooOften(context), false).refused();
    }
    Optional<SignUps.Receipt> receipt = tryOuts.receipt(context, found.get().id(), code);
    if (receipt.isEmpty()) {
      request.guessedWrong();
      return page(request, found.get(), receipt, unknown(context), false).refused();
    }
    return page(request, found.get(), receipt, FormErrors.none(), false);
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    Optional<TryOut> found = tryOuts.findShown(context, request.named("id"));
    if (found.isEmpty()) {
      return Answer.missing();
    }
    if (request.guessedTooOften()) {
      return page(request, found.get(), Optional.empty(), tooOften(context), false).refused();
    }
    if (!tryOuts.giveUp(context, found.get().id(), request.text(CODE))) {
      request.guessedWrong();
      return page(request, found.get(), Optional.empty(), unknown(context), false).refused();
    }
    return Answer.seeOther(TryPage.receiptHref(context, found.get()) + "?ater=ja");
  }

  private static Answer.Shown page(
      Request request,
      TryOut one,
      Optional<SignUps.Receipt> receipt,
      FormErrors errors,
      boolean gone) {
    PluginContext context = request.context();
    boolean waiting = receipt.filter(got -> got.outcome() == SignUps.Outcome.WAITING).isPresent();
    Model model =
        new Model(
            one,
            Days.of(context, one.day(), one.time()),
            receipt.map(SignUps.Receipt::code).orElse(""),
            receipt.map(SignUps.Receipt::nickname).orElse(""),
            receipt.map(got -> standing(context, one, got)).orElse(""),
            waiting,
            gone,
            errors,
            TryPage.receiptHref(context, one),
            context.href("/prova/" + one.id()));
    return Answer.page("/youth-outreach/receipt.xhtml", context.text("receipt.title"), model)
        .below(
            new Crumb(context.href(""), context.text("youth.menu")),
            new Crumb(model.tryHref(), one.title()))
        .notIndexed();
  }

  private static String standing(PluginContext context, TryOut one, SignUps.Receipt receipt) {
    if (one.cancelled()) {
      return context.text("receipt.cancelled");
    }
    return switch (receipt.outcome()) {
      case PLACE -> context.text("receipt.place");
      case WAITING -> context.text("receipt.waiting", receipt.waitingNumber());
      case CLOSED -> context.text("tryout.closed");
    };
  }

  private static FormErrors unknown(PluginContext context) {
    return FormErrors.of(CODE, context.text("receipt.unknown"));
  }

  private static FormErrors tooOften(PluginContext context) {
    return FormErrors.of(CODE, context.text("receipt.too-often"));
  }
}
