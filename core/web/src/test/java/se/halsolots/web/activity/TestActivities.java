package se.halsolots.web.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.Intensity;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.catalogue.OccasionTime;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/** Samira's walk around the lake, and how it can be different. */
public final class TestActivities {

  public static final LocalDate TODAY = LocalDate.parse("2026-03-03");
  public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  static final ActivityText WALK =
      new ActivityText(
          "Promenad runt Ramnasjön",
          "Vi går i lugn takt runt sjön.",
          "Vi går två varv.\n\nVägen är platt.",
          "Samira möter dig vid paviljongen.",
          "Sköna skor.",
          "",
          "");

  private static final TenantId BORAS = new TenantId("boras");

  private TestActivities() {}

  /** The walk, on those dates. */
  public static ActivityDetails walk(Occasion... occasions) {
    return details(walkContent(Map.of()), occasions);
  }

  static ActivityDetails details(ActivityContent content, Occasion... occasions) {
    return new ActivityDetails(
        card(content, occasions),
        content,
        content.selfGuided().isPresent() ? Map.of() : Map.of(id("series"), tuesdays()),
        List.of(occasions),
        List.of(),
        "en hälsolots");
  }

  static SeriesContent tuesdays() {
    return new SeriesContent(
        LocalDateTime.parse("2026-01-13T10:00"),
        Duration.ofMinutes(90),
        STOCKHOLM,
        "FREQ=WEEKLY;UNTIL=20260526",
        List.of(),
        Map.of());
  }

  /** The walk's card in Borås. */
  public static ActivityCard card(ActivityContent content, Occasion... occasions) {
    return new ActivityCard(
        new ActivityId(id(content.swedish().title())),
        "promenad-runt-ramnasjon",
        BORAS,
        content,
        Optional.of(korpen()),
        Optional.of(park()),
        List.of(occasions).stream()
            .map(one -> new OccasionTime(one.start(), one.end(), one.standing()))
            .toList(),
        occasions.length,
        false,
        "",
        Optional.of(LocalDate.parse("2026-02-24")),
        Instant.parse("2026-02-24T08:00:00Z"),
        42);
  }

  /** What the walk says about itself, in more languages too. */
  static ActivityContent walkContent(Map<Language, ActivityText> more) {
    Map<Language, ActivityText> texts = new HashMap<>(more);
    texts.put(Language.SWEDISH, WALK);
    return content(texts, Optional.empty(), Attendance.ON_SITE, Booking.DROP_IN, "");
  }

  static ActivityContent walkBooked(String bookingTo) {
    return content(
        Map.of(Language.SWEDISH, WALK),
        Optional.empty(),
        Attendance.ON_SITE,
        Booking.SIGN_UP,
        bookingTo);
  }

  static ActivityContent walkOnline() {
    return content(
        Map.of(Language.SWEDISH, WALK), Optional.empty(), Attendance.ONLINE, Booking.DROP_IN, "");
  }

  /** An outdoor gym, bathing place or the like with the walk's words. */
  public static ActivityContent onOnesOwn(SelfGuidedKind kind) {
    return content(
        Map.of(Language.SWEDISH, WALK), Optional.of(kind), Attendance.ON_SITE, Booking.DROP_IN, "");
  }

  private static ActivityContent content(
      Map<Language, ActivityText> texts,
      Optional<SelfGuidedKind> kind,
      Attendance attendance,
      Booking booking,
      String bookingTo) {
    return new ActivityContent(
        texts,
        ActivityType.WALK,
        kind,
        Set.of(HealthDimension.SOCIAL, HealthDimension.PHYSICAL),
        Set.of(),
        Set.of(TargetGroup.SENIORS),
        AgeRange.everybody(),
        Set.of("sv", "ar"),
        Optional.of(Intensity.LIGHT),
        Cost.FREE,
        booking,
        bookingTo,
        ContactPoint.NONE,
        attendance,
        "",
        Optional.empty(),
        Reach.NODE,
        Map.of());
  }

  public static OrganiserCard korpen() {
    return new OrganiserCard(
        new OrganiserId(id("korpen")),
        BORAS,
        "korpen-boras",
        new OrganiserContent(
            "Korpen Borås",
            OrganiserKind.ASSOCIATION,
            "Vi ordnar rörelse för alla.",
            "https://www.korpen-boras.example.se/",
            "kontakt@korpen-boras.example.se",
            "031-390 06 05"),
        7);
  }

  public static PlaceCard park() {
    return new PlaceCard(
        new PlaceId(id("park")),
        BORAS,
        "stadsparken",
        new PlaceContent(
            "Stadsparken",
            "Allégatan 1",
            "503 32",
            "Borås",
            Optional.of(new GeoPoint(57.7185, 12.9401)),
            Set.of(AccessibilityFact.NEAR_STOP, AccessibilityFact.WHEELCHAIR),
            ""),
        7);
  }

  /** An hour and a half from then. */
  public static Occasion planned(String start) {
    return occasion(start, start, OccasionStanding.PLANNED, "");
  }

  public static Occasion cancelled(String start, String note) {
    return occasion(start, start, OccasionStanding.CANCELLED, note);
  }

  public static Occasion moved(String from, String to) {
    return occasion(from, to, OccasionStanding.MOVED, "");
  }

  private static Occasion occasion(
      String planned, String start, OccasionStanding standing, String note) {
    LocalDateTime begin = LocalDateTime.parse(start);
    return new Occasion(
        LocalDateTime.parse(planned),
        begin.atZone(STOCKHOLM),
        begin.plusMinutes(90).atZone(STOCKHOLM),
        standing,
        note);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
