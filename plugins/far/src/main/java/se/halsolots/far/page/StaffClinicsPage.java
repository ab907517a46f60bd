package se.halsolots.far.page;

import java.util.List;
import java.util.Optional;
import se.halsolots.far.internal.Clinics;
import se.halsolots.far.internal.FarRights;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** The clinics that may give slips, and the form for one more. */
public final class StaffClinicsPage implements PluginPage {

  private static final String NAME = "namn";

  private final Clinics clinics;
  private final StaffClinicView view;

  public StaffClinicsPage(Clinics clinics, StaffClinicView view) {
    this.clinics = clinics;
    this.view = view;
  }

  /** A clinic in the list. */
  public record Row(String href, String name, boolean open, String linkMade) {}

  /** What the view shows. */
  public record Model(List<Row> rows, String name, FormErrors errors, String action) {

    public Model {
      rows = List.copyOf(rows);
    }
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public Audience audience() {
    return Audience.STAFF;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(FarRights.CLINICS);
  }

  @Override
  public Optional<MenuEntry> menu() {
    return Optional.of(new MenuEntry("staff.clinics.menu", 100));
  }

  @Override
  public Answer get(Request request) {
    return page(request, FormErrors.none());
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    String name = request.text(NAME);
    Optional<String> fault = ClinicName.fault(context, name);
    if (fault.isPresent() || request.formKey().isEmpty()) {
      return page(request, FormErrors.of(NAME, fault.orElse(context.text("staff.again"))))
          .refused();
    }
    return view.opened(
        context, Typed.onceMore(() -> clinics.add(context, name, request.formKey())));
  }

  private Answer.Shown page(Request request, FormErrors errors) {
    PluginContext context = request.context();
    List<Row> rows =
        clinics.all(context).stream()
            .map(
                one ->
                    new Row(
                        context.staffHref("/klinik/" + one.id()),
                        one.name(),
                        one.open(),
                        Typed.day(context, one.linkMadeAt())))
            .toList();
    return Answer.page(
        "/far/staff-clinics.xhtml",
        context.text("staff.clinics.title"),
        new Model(rows, request.text(NAME), errors, context.staffHref("")));
  }
}
