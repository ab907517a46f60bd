package se.halsolots.web.staff.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.desk.ActivityDesk;
import se.halsolots.catalogue.desk.DeskActivity;
import se.halsolots.catalogue.desk.OccasionDesk;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Where single occasions are cancelled, moved and restored. */
@ApplicationScoped
class OccasionsPage implements StaffPage {

  private static final int MOST = 60;
  private static final int LONGEST_NOTE = 500;
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm");

  @Inject ActivityDesk desk;
  @Inject OccasionDesk occasions;
  @Inject ActivityForms forms;

  /** What the view shows. */
  public record Model(List<Row> rows, FormErrors errors) {}

  /**
   * An occasion.
   *
   * @param name names it in the form
   * @param state whether it is cancelled or moved, in words; empty if it is as planned
   * @param open whether its form is to be shown at once
   */
  public record Row(
      String name,
      String day,
      String hours,
      String state,
      String note,
      boolean changed,
      boolean cancelled,
      boolean open,
      String date,
      String start,
      String typedNote) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(
        ActivityForms.ROOT + "/{id}/tillfallen",
        StaffPermission.CATALOGUE_EDIT,
        StaffPermission.OWN_ACTIVITIES);
  }

  @Override
  public Answer get(StaffVisit visit) {
    return show(visit, FormErrors.none(), new Fields(java.util.Map.of()));
  }

  private Answer show(StaffVisit visit, FormErrors errors, Fields typed) {
    DeskActivity activity = desk.read(ActivityIds.of(visit));
    Words words = visit.words();
    String title = words.get("activity.occasions.title");
    List<Row> rows =
        occasions.coming(activity.id(), MOST).stream()
            .map(one -> row(visit, one, typed, errors))
            .toList();
    return new Answer.View(
        "activity/occasions",
        ActivityForms.head(
            visit,
            errors.isEmpty() ? title : words.get("form.error.title", title),
            new PageHead.Crumb(
                visit.href(ActivityForms.ROOT + "/" + activity.id()), activity.title())),
        new Model(rows, errors),
        errors.isEmpty() ? 200 : 422);
  }

  private static Row row(
      StaffVisit visit, OccasionDesk.Coming coming, Fields typed, FormErrors errors) {
    Occasion one = coming.occasion();
    Moments moments = new Moments(visit.visit().words());
    String name = name(coming.which());
    boolean open = typed.text("which").equals(name) && !errors.isEmpty();
    LocalDate day = one.start().toLocalDate();
    String state = one.isCancelled() ? "cancelled" : one.isMoved() ? "moved" : "";
    return new Row(
        name,
        moments.longDay(day) + " " + day.getYear(),
        moments.hours(one.start(), one.end()),
        state.isEmpty() ? "" : visit.words().get("activity.occasion." + state),
        one.note(),
        one.isCancelled() || one.isMoved(),
        one.isCancelled(),
        open,
        open ? typed.text("date") : day.toString(),
        open ? typed.text("start") : moments.hour(one.start()),
        open ? typed.text("note") : "");
  }

  private static String name(OccasionDesk.Which which) {
    return which.series() + "_" + NAME.format(which.recurrenceId());
  }

  /** The occasion that a form or an address names. */
  static OccasionDesk.Which which(String name) {
    String[] parts = name.split("_", 2);
    try {
      return new OccasionDesk.Which(
          ActivityIds.of(parts[0]).value(),
          LocalDateTime.parse(parts.length < 2 ? "" : parts[1], NAME));
    } catch (DateTimeParseException e) {
      throw new PortalException(ErrorCode.NOT_FOUND, "no occasion " + name, e);
    }
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    ActivityId id = ActivityIds.of(visit);
    OccasionDesk.Which which = which(fields.text("which"));
    String note = fields.text("note");
    if (note.length() > LONGEST_NOTE) {
      String text = visit.words().get("activity.error.long", String.valueOf(LONGEST_NOTE));
      return show(visit, FormErrors.of("note-" + fields.text("which"), text), fields);
    }
    return switch (fields.text("action")) {
      case "cancel" -> {
        occasions.cancel(id, which, note);
        yield done(visit, id, fields, "cancelled");
      }
      case "restore" -> {
        occasions.restore(id, which);
        yield new Answer.SeeOther(address(visit, id) + "?klart=activity-occasion-restored");
      }
      default -> move(visit, id, which, fields);
    };
  }

  private Answer move(StaffVisit visit, ActivityId id, OccasionDesk.Which which, Fields fields) {
    Words words = visit.words();
    String name = fields.text("which");
    FormErrors errors = FormErrors.none();
    Optional<LocalDate> day = new SwedishDates(forms.today(visit)).day(fields.text("date"));
    if (day.isEmpty()) {
      errors = errors.with("date-" + name, words.get("activity.error.date", fields.text("date")));
    }
    Optional<LocalTime> time = SwedishDates.time(fields.text("start"));
    if (time.isEmpty()) {
      errors = errors.with("start-" + name, words.get("activity.error.time", fields.text("start")));
    }
    if (day.isEmpty() || time.isEmpty()) {
      return show(visit, errors, fields);
    }
    occasions.move(id, which, day.get().atTime(time.get()), fields.text("note"));
    return done(visit, id, fields, "moved");
  }

  private static Answer done(StaffVisit visit, ActivityId id, Fields fields, String what) {
    return new Answer.SeeOther(
        address(visit, id)
            + "?klart=activity-occasion-"
            + what
            + "&angra=activity-occasion:"
            + id
            + "_"
            + fields.text("which"));
  }

  private static String address(StaffVisit visit, ActivityId id) {
    return visit.href(ActivityForms.ROOT + "/" + id + "/tillfallen");
  }
}
