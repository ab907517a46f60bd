package se.halsolots.far.page;

import java.util.List;
import java.util.Optional;
import se.halsolots.far.internal.Clinics;
import se.halsolots.far.internal.Figures;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage.Answer;

/** How a clinic is shown to staff, with its link when it has just been made. */
public final class StaffClinicView {

  private final Figures figures;

  public StaffClinicView(Figures figures) {
    this.figures = figures;
  }

  /**
   * What the view shows.
   *
   * @param link to hand to the clinic; empty if it has not just been made
   */
  public record Model(
      String name,
      boolean open,
      String linkMade,
      String link,
      FormErrors errors,
      List<ClinicFiguresPage.Row> months,
      List<ClinicFiguresPage.Row> activities,
      String action) {

    public Model {
      months = List.copyOf(months);
      activities = List.copyOf(activities);
    }
  }

  Answer.Shown opened(PluginContext context, Clinics.Opened opened) {
    return page(
        context,
        opened.clinic(),
        Optional.of(context.absolute(context.href("/klinik/" + opened.secret()))),
        opened.clinic().name(),
        FormErrors.none());
  }

  Answer.Shown page(
      PluginContext context,
      Clinics.Facts clinic,
      Optional<String> link,
      String name,
      FormErrors errors) {
    Figures.OfClinic counted = figures.ofClinic(context, clinic.id());
    return Answer.page(
        "/far/staff-clinic.xhtml",
        clinic.name(),
        new Model(
            name,
            clinic.open(),
            context.text("staff.clinic.made", Typed.day(context, clinic.linkMadeAt())),
            link.orElse(""),
            errors,
            ClinicFiguresPage.months(context, counted),
            ClinicFiguresPage.activities(counted),
            context.staffHref("/klinik/" + clinic.id())));
  }
}
