package se.halsolots.far.page;

import java.util.Optional;
import se.halsolots.far.internal.Contacts;
import se.halsolots.far.internal.FarRights;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** Somebody who waits to be contacted. Opening the page is noted, and shown to the person. */
public final class StaffContactPage implements PluginPage {

  private final Contacts contacts;

  public StaffContactPage(Contacts contacts) {
    this.contacts = contacts;
  }

  /** What the view shows. */
  public record Model(
      String code, String name, String way, String made, String gone, String slip, String action) {}

  @Override
  public String path() {
    return "/kontakter/{kod}";
  }

  @Override
  public Audience audience() {
    return Audience.STAFF;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(FarRights.CONTACTS);
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    return Typed.onceMore(() -> contacts.read(context, request.named("kod")))
        .<Answer>map(person -> page(context, person))
        .orElseGet(Answer::missing);
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    contacts.done(context, request.named("kod"));
    return Answer.seeOther(context.staffHref("/kontakter"));
  }

  private static Answer page(PluginContext context, Contacts.Person person) {
    return Answer.page(
            "/far/staff-contact.xhtml",
            context.text("contacts.one", person.code()),
            new Model(
                person.code(),
                person.name(),
                person.way(),
                Typed.day(context, person.madeAt()),
                Typed.day(context, person.goneAt()),
                context.href("/kort/" + person.code()),
                context.staffHref("/kontakter/" + person.code())))
        .below(new Crumb(context.staffHref("/kontakter"), context.text("contacts.title")));
  }
}
