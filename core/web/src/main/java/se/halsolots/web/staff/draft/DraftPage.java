package se.halsolots.web.staff.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.halsolots.kernel.draft.FormDrafts;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Moments;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Where the script of the pages for staff sends what has been typed, after each pause. */
@ApplicationScoped
class DraftPage implements StaffPage {

  private static final String KEY = "draft";

  @Inject FormDrafts drafts;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of("utkast");
  }

  @Override
  public Answer get(StaffVisit visit) {
    return new Answer.SeeOther(visit.href(""));
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    Map<String, List<String>> typed = new LinkedHashMap<>(fields.values());
    typed.keySet().removeIf(name -> name.startsWith("_") || name.equals(KEY));
    Instant kept = drafts.keep(fields.text(KEY), typed);
    String time = new Moments(visit.visit().words()).hour(kept.atZone(visit.tenant().zone()));
    return new Answer.Document(
        "application/json; charset=UTF-8",
        "",
        Json.createObjectBuilder().add("saved", time).build().toString(),
        Duration.ZERO);
  }
}
