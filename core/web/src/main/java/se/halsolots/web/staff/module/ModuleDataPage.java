package se.halsolots.web.staff.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.Module;
import se.halsolots.kernel.plugin.ModuleDesk;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Everything that a module keeps of the node, as one file. */
@ApplicationScoped
class ModuleDataPage implements StaffPage {

  @Inject ModuleDesk desk;
  @Inject Clock clock;

  static String address(String id) {
    return ModulePage.address(id) + "/data.zip";
  }

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(address("{id}"), StaffPermission.MODULES_MANAGE);
  }

  @Override
  public Answer get(StaffVisit visit) {
    Module module = desk.module(visit.named("id"));
    ModuleArchive archive = new ModuleArchive();
    desk.read(module.id(), archive);
    byte[] content =
        archive.finish(
            module.id(), module.plugin().version(), visit.tenant().id(), clock.instant());
    LocalDate today = LocalDate.now(clock.withZone(visit.tenant().zone()));
    return new Answer.Document(
        "application/zip",
        "%s-%s-%s.zip".formatted(module.id(), visit.tenant().id(), today),
        content,
        Duration.ZERO);
  }
}
