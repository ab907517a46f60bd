package se.halsolots.catalogue.testing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.kernel.tenancy.Language;

/**
 * An activity in the making: an ordinary walk for everybody until the test says what is special.
 */
public final class ActivitySketch {

  public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final String title;
  private String sourceId;
  private String summary = "Vi går en lugn runda";
  private ActivityType type = ActivityType.WALK;
  private Optional<SelfGuidedKind> selfGuided = Optional.empty();
  private Set<HealthDimension> dimensions = Set.of(HealthDimension.PHYSICAL);
  private Set<TargetGroup> groups = Set.of(TargetGroup.EVERYONE);
  private AgeRange ages = AgeRange.everybody();
  private Cost cost = Cost.FREE;
  private Attendance attendance = Attendance.ON_SITE;
  private String link = "";
  private Reach reach = Reach.NODE;
  private Optional<OrganiserContent> organiser = Optional.empty();
  private List<String> together = List.of();
  private Optional<PlaceContent> place = Optional.empty();
  private final List<SeriesContent> series = new ArrayList<>();
  private boolean highlighted;
  private Map<String, String> extra = Map.of();

  private ActivitySketch(String title) {
    this.title = title;
    this.sourceId = "id of " + title;
  }

  public static ActivitySketch of(String title) {
    return new ActivitySketch(title);
  }

  public ActivitySketch id(String value) {
    sourceId = value;
    return this;
  }

  public ActivitySketch summary(String value) {
    summary = value;
    return this;
  }

  public ActivitySketch type(ActivityType value) {
    type = value;
    return this;
  }

  public ActivitySketch selfGuided(SelfGuidedKind value) {
    selfGuided = Optional.of(value);
    return this;
  }

  public ActivitySketch dimensions(Set<HealthDimension> value) {
    dimensions = value;
    return this;
  }

  public ActivitySketch groups(Set<TargetGroup> value) {
    groups = value;
    return this;
  }

  public ActivitySketch ages(AgeRange value) {
    ages = value;
    return this;
  }

  public ActivitySketch costs(String price) {
    cost = new Cost(false, price);
    return this;
  }

  public ActivitySketch attendance(Attendance value) {
    attendance = value;
    return this;
  }

  public ActivitySketch link(String value) {
    link = value;
    return this;
  }

  public ActivitySketch reach(Reach value) {
    reach = value;
    return this;
  }

  public ActivitySketch by(String name, String... others) {
    together = List.of(others);
    return by(new OrganiserContent(name, OrganiserKind.ASSOCIATION, "", "", "", ""));
  }

  public ActivitySketch by(OrganiserContent value) {
    organiser = Optional.of(value);
    return this;
  }

  public ActivitySketch at(String name, String locality) {
    return at(new PlaceContent(name, "Storgatan 1", "", locality, Optional.empty(), Set.of(), ""));
  }

  public ActivitySketch at(PlaceContent value) {
    place = Optional.of(value);
    return this;
  }

  /** Once, an hour long, local time of Sweden. */
  public ActivitySketch on(String start) {
    return repeated(start, "");
  }

  public ActivitySketch repeated(String start, String rule) {
    return series(
        new SeriesContent(
            LocalDateTime.parse(start), Duration.ofHours(1), STOCKHOLM, rule, List.of(), Map.of()));
  }

  public ActivitySketch series(SeriesContent value) {
    series.add(value);
    return this;
  }

  public ActivitySketch extra(Map<String, String> value) {
    extra = value;
    return this;
  }

  public ActivitySketch highlighted() {
    highlighted = true;
    return this;
  }

  public List<SeriesContent> times() {
    return List.copyOf(series);
  }

  public ActivityContent content() {
    return new ActivityContent(
        Map.of(Language.SWEDISH, new ActivityText(title, summary, "", "", "", "", "")),
        type,
        selfGuided,
        dimensions,
        Set.of(),
        groups,
        ages,
        Set.of("sv"),
        Optional.empty(),
        cost,
        Booking.DROP_IN,
        "",
        ContactPoint.NONE,
        attendance,
        link,
        Optional.empty(),
        reach,
        extra);
  }

  public IntakeActivity item() {
    return new IntakeActivity(
        "row 2",
        sourceId,
        Optional.empty(),
        content(),
        organiser,
        together,
        place,
        times(),
        Optional.empty(),
        highlighted,
        Optional.empty());
  }
}
