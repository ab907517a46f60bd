package se.halsolots.far.page;

import java.util.List;
import java.util.Optional;
import se.halsolots.far.internal.Contacts;
import se.halsolots.far.internal.FarRights;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** Who waits to be contacted: by code only, so that a look at the list tells nobody's name. */
public final class StaffContactsPage implements PluginPage {

  private final Contacts contacts;

  public StaffContactsPage(Contacts contacts) {
    this.contacts = contacts;
  }

  /** One that waits. */
  public record Row(String href, String code, String made, String gone, boolean read) {}

  /**
   * What the view shows.
   *
   * @param kept whether the tenant keeps contacts at all
   */
  public record Model(boolean kept, List<Row> rows) {

    public Model {
      rows = List.copyOf(rows);
    }
  }

  @Override
  public String path() {
    return "/kontakter";
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
  public Optional<MenuEntry> menu() {
    return Optional.of(new MenuEntry("contacts.menu", 210));
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    List<Row> rows =
        contacts.waiting(context).stream()
            .map(
                one ->
                    new Row(
                        context.staffHref("/kontakter/" + one.code()),
                        one.code(),
                        Typed.day(context, one.madeAt()),
                        Typed.day(context, one.goneAt()),
                        one.read()))
            .toList();
    return Answer.page(
        "/far/staff-contacts.xhtml",
        context.text("contacts.title"),
        new Model(Contacts.areKept(context), rows));
  }
}
