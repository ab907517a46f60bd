package se.halsolots.far.page;

import java.util.Optional;
import java.util.UUID;
import se.halsolots.far.internal.Clinics;
import se.halsolots.far.internal.FarRights;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** A clinic: its name, its link, and what became of its slips. */
public final class StaffClinicPage implements PluginPage {

  private static final String NAME = "namn";

  private final Clinics clinics;
  private final StaffClinicView view;

  public StaffClinicPage(Clinics clinics, StaffClinicView view) {
    this.clinics = clinics;
    this.view = view;
  }

  @Override
  public String path() {
    return "/klinik/{id}";
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
  public Answer get(Request request) {
    PluginContext context = request.context();
    return clinic(request)
        .<Answer>map(
            one -> view.page(context, one, Optional.empty(), one.name(), FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    Optional<Clinics.Facts> clinic = clinic(request);
    if (clinic.isEmpty()) {
      return Answer.missing();
    }
    UUID id = clinic.get().id();
    return switch (request.text("gor")) {
      case "lank" ->
          clinics
              .renewLink(context, id)
              .<Answer>map(opened -> view.opened(context, opened))
              .orElseGet(Answer::missing);
      case "stang" -> done(context, id, clinics.open(context, id, false));
      case "oppna" -> done(context, id, clinics.open(context, id, true));
      case "namn" -> rename(context, clinic.get(), request.text(NAME));
      default -> Answer.missing();
    };
  }

  private Answer rename(PluginContext context, Clinics.Facts clinic, String name) {
    Optional<String> fault = ClinicName.fault(context, name);
    if (fault.isPresent()) {
      return view.page(context, clinic, Optional.empty(), name, FormErrors.of(NAME, fault.get()))
          .refused();
    }
    return done(context, clinic.id(), clinics.rename(context, clinic.id(), name));
  }

  private static Answer done(PluginContext context, UUID id, boolean known) {
    return known ? Answer.seeOther(context.staffHref("/klinik/" + id)) : Answer.missing();
  }

  private Optional<Clinics.Facts> clinic(Request request) {
    return Typed.id(request.named("id")).flatMap(id -> clinics.find(request.context(), id));
  }
}
