package se.halsolots.far.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.halsolots.far.internal.Contacts;
import se.halsolots.far.internal.Slips;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/**
 * A slip: the activities that a clinic chose, with a code and a square to scan. It is made for
 * paper, A5, and is the same on a phone.
 */
public final class SlipPage implements PluginPage {

  private final Slips slips;
  private final Contacts contacts;

  public SlipPage(Slips slips, Contacts contacts) {
    this.slips = slips;
    this.contacts = contacts;
  }

  /**
   * Asking to be contacted, where the tenant keeps contacts.
   *
   * @param href of the form
   * @param asked whether somebody has asked; then {@code lines} say since when, until when, and who
   *     has read it
   */
  public record ContactPart(String href, boolean asked, List<String> lines) {

    public ContactPart {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What the view shows.
   *
   * @param goodUntil the last day, in words
   * @param square to scan, as SVG
   * @param link address of this page, as people read it
   * @param contact holds one part, or none
   */
  public record Model(
      String code,
      String goodUntil,
      String square,
      String link,
      List<Suggestion> activities,
      List<ContactPart> contact,
      String start) {

    public Model {
      contact = List.copyOf(contact);
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

  private Answer page(PluginContext context, Slips.Shown slip) {
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
                contact(context, slip.code()),
                context.href("")))
        .below(new Crumb(context.href(""), context.text("start.title")))
        .notIndexed();
  }

  private List<ContactPart> contact(PluginContext context, String code) {
    if (!Contacts.areKept(context)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    Optional<Contacts.Status> status = contacts.status(context, code);
    status.ifPresent(
        one -> {
          lines.add(
              context.text(
                  "contact.kept",
                  Typed.day(context, one.madeAt()),
                  Typed.day(context, one.goneAt())));
          one.readings()
              .forEach(
                  reading ->
                      lines.add(
                          context.text(
                              "contact.readby",
                              reading.reader(),
                              Typed.day(context, reading.at()))));
          if (one.readings().isEmpty()) {
            lines.add(context.text("contact.unread"));
          }
        });
    return List.of(
        new ContactPart(context.href("/kort/" + code + "/kontakt"), status.isPresent(), lines));
  }
}
