package se.halsolots.youthoutreach.pages;

import java.util.Optional;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.SignUps;
import se.halsolots.youthoutreach.internal.TryOut;
import se.halsolots.youthoutreach.internal.TryOuts;

/** Something to try: what it is, and signing up for it by a nickname. */
public final class TryPage implements PluginPage {

  static final String NICKNAME = "smeknamn";
  private static final int LONGEST = 40;

  private final TryOuts tryOuts;

  public TryPage(TryOuts tryOuts) {
    this.tryOuts = tryOuts;
  }

  /**
   * What the view shows.
   *
   * @param room how many places are left, in words
   * @param open whether one can sign up, for a place or for the queue
   * @param full whether one would have to wait
   */
  public record Model(
      TryOut tryOut,
      String when,
      String room,
      boolean open,
      boolean full,
      String nickname,
      FormErrors errors,
      String receiptHref) {}

  @Override
  public String path() {
    return "/prova/{id}";
  }

  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public Answer get(Request request) {
    return tryOuts
        .findShown(request.context(), request.named("id"))
        .<Answer>map(one -> page(request, one, FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    Optional<TryOut> found = tryOuts.findShown(context, request.named("id"));
    if (found.isEmpty()) {
      return Answer.missing();
    }
    TryOut one = found.get();
    Sent sent = new Sent(request);
    String nickname = sent.needed(NICKNAME, LONGEST);
    if (nickname.contains("@") || nickname.matches(".*\\d[\\d\\s-]{5,}.*")) {
      sent.wrong(NICKNAME, "error.nickname");
    }
    if (sent.isWrong()) {
      return page(request, one, sent.errors()).refused();
    }
    SignUps.Receipt receipt = tryOuts.signUp(context, one.id(), nickname, request.formKey());
    return receipt.outcome() == SignUps.Outcome.CLOSED
        ? page(request, one, FormErrors.of(NICKNAME, context.text("tryout.closed"))).refused()
        : Answer.seeOther(receiptHref(context, one) + "?kod=" + receipt.code());
  }

  private Answer.Shown page(Request request, TryOut one, FormErrors errors) {
    PluginContext context = request.context();
    Optional<SignUps.Standing> standing = tryOuts.standing(context, one.id());
    boolean open = !one.cancelled() && standing.filter(SignUps.Standing::open).isPresent();
    int free = standing.map(SignUps.Standing::free).orElse(0);
    Model model =
        new Model(
            one,
            Days.of(context, one.day(), one.time()),
            room(context, free, standing.map(SignUps.Standing::waiting).orElse(0)),
            open,
            free == 0,
            request.text(NICKNAME),
            errors,
            receiptHref(context, one));
    return Answer.page("/youth-outreach/try.xhtml", one.title(), model)
        .described(context.text("tryout.about", one.title(), one.organiser(), model.when()))
        .below(
            new Crumb(context.href(""), context.text("youth.menu")),
            new Crumb(context.href("/prova"), context.text("tryouts.title")));
  }

  private static String room(PluginContext context, int free, int waiting) {
    if (free > 0) {
      return context.text("tryout.free", free);
    }
    return waiting > 0 ? context.text("tryout.full.waiting", waiting) : context.text("tryout.full");
  }

  static String receiptHref(PluginContext context, TryOut one) {
    return context.href("/prova/" + one.id() + "/plats");
  }
}
