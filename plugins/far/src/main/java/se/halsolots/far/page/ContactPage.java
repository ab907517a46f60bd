package se.halsolots.far.page;

import java.util.List;
import java.util.Optional;
import se.halsolots.far.internal.Contacts;
import se.halsolots.far.internal.FarSettings;
import se.halsolots.far.internal.Slips;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.MailAddress;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/**
 * Where somebody with a slip asks to be contacted, where the tenant has turned that on: a name, one
 * way to be reached, and a yes to what they are kept for and how long. What is kept is not shown
 * again, as the code on a slip is no secret.
 */
public final class ContactPage implements PluginPage {

  private static final String NAME = "namn";
  private static final String WAY = "nas";
  private static final String AGREED = "samtycke";
  private static final int FEWEST_DIGITS = 7;

  private final Slips slips;
  private final Contacts contacts;

  public ContactPage(Slips slips, Contacts contacts) {
    this.slips = slips;
    this.contacts = contacts;
  }

  /**
   * What the view shows.
   *
   * @param purpose what name and way are kept for, and how long
   * @param agree the box to tick
   */
  public record Model(
      String name,
      String way,
      String purpose,
      List<Choice> agree,
      FormErrors errors,
      String action,
      String slip) {

    public Model {
      agree = List.copyOf(agree);
    }
  }

  @Override
  public String path() {
    return "/kort/{kod}/kontakt";
  }

  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public Answer get(Request request) {
    return slip(request)
        .<Answer>map(slip -> page(request, slip, FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  public Answer post(Request request) {
    return slip(request).map(slip -> take(request, slip)).orElseGet(Answer::missing);
  }

  private Answer take(Request request, Slips.Shown slip) {
    PluginContext context = request.context();
    if (request.text("gor").equals("ta-tillbaka")) {
      contacts.takeBack(context, slip.code());
      return Answer.seeOther(context.href("/kort/" + slip.code()));
    }
    FormErrors errors = faults(request);
    if (!errors.isEmpty()) {
      return page(request, slip, errors).refused();
    }
    Typed.onceMore(() -> contacts.ask(context, slip.code(), request.text(NAME), request.text(WAY)));
    return Answer.seeOther(context.href("/kort/" + slip.code()));
  }

  private static FormErrors faults(Request request) {
    PluginContext context = request.context();
    FormErrors errors = FormErrors.none();
    String name = request.text(NAME);
    if (name.isEmpty()) {
      errors = errors.with(NAME, context.text("contact.name.missing"));
    } else if (name.length() > Contacts.LONGEST_NAME) {
      errors = errors.with(NAME, context.text("contact.long", Contacts.LONGEST_NAME));
    }
    String way = request.text(WAY);
    if (way.length() > Contacts.LONGEST_WAY) {
      errors = errors.with(WAY, context.text("contact.long", Contacts.LONGEST_WAY));
    } else if (!reaches(way)) {
      errors = errors.with(WAY, context.text("contact.way.wrong"));
    }
    return request.text(AGREED).isEmpty()
        ? errors.with(AGREED, context.text("contact.agree.missing"))
        : errors;
  }

  /** A phone number or a mail address. */
  private static boolean reaches(String way) {
    return MailAddress.isOne(way)
        || (way.matches("[+0-9 ()/-]+") && way.replaceAll("\\D", "").length() >= FEWEST_DIGITS);
  }

  private Optional<Slips.Shown> slip(Request request) {
    PluginContext context = request.context();
    if (!Contacts.areKept(context) || request.guessedTooOften()) {
      return Optional.empty();
    }
    Optional<Slips.Shown> slip = slips.find(context, request.named("kod"));
    if (slip.isEmpty()) {
      request.guessedWrong();
    }
    return slip;
  }

  private static Answer.Shown page(Request request, Slips.Shown slip, FormErrors errors) {
    PluginContext context = request.context();
    String address = context.href("/kort/" + slip.code());
    return Answer.page(
            "/far/contact.xhtml",
            context.text("contact.title"),
            new Model(
                request.text(NAME),
                request.text(WAY),
                context.text("contact.purpose", context.setting(FarSettings.CONTACT_DAYS)),
                List.of(
                    new Choice(
                        "ja", context.text("contact.agree"), !request.text(AGREED).isEmpty())),
                errors,
                address + "/kontakt",
                address))
        .below(new Crumb(address, context.text("slip.title")))
        .notIndexed();
  }
}
