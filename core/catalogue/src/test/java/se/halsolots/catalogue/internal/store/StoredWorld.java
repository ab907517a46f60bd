package se.halsolots.catalogue.internal.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.Intensity;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.TargetArea;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/** A chair gymnastics group in Borås, who arranges it and where, ready to be stored. */
public final class StoredWorld {

  static final TenantId BORAS = new TenantId("boras");
  static final Instant NOW = Instant.parse("2026-10-24T08:00:00Z");
  static final LocalDateTime FIRST_TIME = LocalDateTime.of(2026, 10, 20, 18, 0);

  private StoredWorld() {}

  static Activity activity(String slug) {
    return new Activity(Ids.next(), BORAS, slug, chairGymnastics(), NOW, "Hälsolots");
  }

  static Organiser organiser(String slug, String name) {
    return new Organiser(
        Ids.next(),
        BORAS,
        slug,
        new OrganiserContent(
            name, OrganiserKind.ASSOCIATION, "Rörelse för alla", "", "korpen@example.se", ""));
  }

  static Place place(String slug, String name) {
    return new Place(
        Ids.next(),
        BORAS,
        slug,
        new PlaceContent(
            name,
            "Storgatan 1",
            "503 30",
            "Borås",
            Optional.of(new GeoPoint(57.7211, 12.9401)),
            Set.of(AccessibilityFact.WHEELCHAIR),
            ""));
  }

  public static ActivityContent chairGymnastics() {
    return new ActivityContent(
        Map.of(
            Language.SWEDISH,
            text("Sittgympa till musik", "Rör dig i lugn takt. Å, ä och ö går bra."),
            Language.ENGLISH,
            text("Chair gymnastics", "Move at an easy pace.")),
        ActivityType.GROUP_EXERCISE,
        Optional.empty(),
        Set.of(HealthDimension.PHYSICAL, HealthDimension.SOCIAL),
        Set.of(TargetArea.KNOWLEDGE),
        Set.of(TargetGroup.SENIORS),
        AgeRange.everybody(),
        Set.of("sv", "ar"),
        Optional.of(Intensity.LIGHT),
        Cost.FREE,
        Booking.DROP_IN,
        "",
        ContactPoint.NONE,
        Attendance.ON_SITE,
        "",
        Optional.empty(),
        Reach.NEIGHBOURS,
        Map.of("prov.companion", "ja", "prov.bus", "Annelund = nära"));
  }

  /** Tuesdays at six; the second is cancelled, the third is on Wednesday. */
  static SeriesContent tuesdays() {
    return new SeriesContent(
        FIRST_TIME,
        Duration.ofMinutes(90),
        ZoneId.of("Europe/Stockholm"),
        "FREQ=WEEKLY;BYDAY=TU",
        List.of(),
        Map.of(
            FIRST_TIME.plusWeeks(1),
            OccasionChange.cancelled("Höstlov"),
            FIRST_TIME.plusWeeks(2),
            OccasionChange.movedTo(FIRST_TIME.plusWeeks(2).plusDays(1), "Salen är upptagen")));
  }

  private static ActivityText text(String title, String summary) {
    return new ActivityText(title, summary, "Ett stycke.\n\nTvå.", "Samira möter dig", "", "", "");
  }
}
