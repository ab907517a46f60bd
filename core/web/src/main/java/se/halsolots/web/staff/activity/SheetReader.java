package se.halsolots.web.staff.activity;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.Intensity;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.TargetArea;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/**
 * Reads what an activity is to say from the fields of its form, and tells what is wrong with it.
 */
final class SheetReader {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final int OLDEST = 120;

  /**
   * Buttons that lead to residents; what stays a draft, as imports leave it, may be for children.
   */
  private static final Set<String> SHOWS = Set.of("publish", "submit");

  /**
   * What was read.
   *
   * @param sheet empty if something is wrong
   */
  record Reading(Optional<ActivitySheet> sheet, FormErrors errors) {

    /** The same, if residents may see it; for what they see already. */
    Reading forResidents(Words words) {
      return sheet
          .filter(one -> !one.content().ages().withinThePortalsAges())
          .map(
              one ->
                  new Reading(
                      Optional.empty(),
                      FormErrors.of("ageTo", words.get("activity.error.too-young"))))
          .orElse(this);
    }
  }

  private final Fields fields;
  private final Directory directory;
  private final Complaints complaints;
  private final TimeReader times;
  private final TextsReader texts;
  private final PluginParts plugins;

  SheetReader(
      StaffVisit visit, Fields fields, Directory directory, LocalDate today, PluginParts plugins) {
    this.fields = fields;
    this.directory = directory;
    this.complaints = new Complaints(visit.words());
    this.texts = new TextsReader(fields, complaints);
    this.plugins = plugins;
    this.times = new TimeReader(today, visit.tenant().zone(), complaints);
  }

  /**
   * Reads.
   *
   * @param known the times that the activity has, which stay themselves if they are left alone
   * @param extra what it has in plugins' fields; what the form does not show stays
   */
  Reading read(Map<UUID, SeriesContent> known, Map<String, String> extra) {
    Map<Language, ActivityText> words = texts.read();
    Optional<Named> place = place();
    Optional<Named> organiser = organiser();
    List<Named> together = together();
    AgeRange ages = ages();
    String image = image(words);
    checkContact();
    Map<UUID, SeriesContent> series = times.read(TimeRow.all(fields), known);
    Map<String, String> values = plugins.read(fields, complaints, extra);
    if (!complaints.all().isEmpty()) {
      return new Reading(Optional.empty(), complaints.all());
    }
    return new Reading(
        Optional.of(
            new ActivitySheet(
                content(words, ages, image).withExtra(values), organiser, together, place, series)),
        FormErrors.none());
  }

  private ActivityContent content(Map<Language, ActivityText> words, AgeRange ages, String image) {
    return new ActivityContent(
        words,
        one(ActivityType.class, "type", ActivityType.GROUP_EXERCISE),
        CatalogueCode.find(SelfGuidedKind.class, fields.text("selfGuided")),
        several(HealthDimension.class, "dimension"),
        several(TargetArea.class, "targetArea"),
        several(TargetGroup.class, "targetGroup"),
        ages,
        fields.all("leaderLanguage").stream()
            .filter(code -> LANGUAGE.matcher(code).matches())
            .collect(Collectors.toSet()),
        CatalogueCode.find(Intensity.class, fields.text("intensity")),
        new Cost(!fields.text("cost").equals("paid"), within("costNote", 1_000)),
        one(Booking.class, "booking", Booking.DROP_IN),
        within("bookingTo", 500),
        new ContactPoint(
            within("contactName", 200), within("contactEmail", 254), within("contactPhone", 40)),
        one(Attendance.class, "attendance", Attendance.ON_SITE),
        fields.text("onlineLink"),
        Optional.of(image).filter(address -> !address.isEmpty()),
        one(Reach.class, "reach", Reach.NODE),
        Map.of());
  }

  private <E extends Enum<E> & CatalogueCode> E one(Class<E> list, String field, E otherwise) {
    return CatalogueCode.find(list, fields.text(field)).orElse(otherwise);
  }

  private <E extends Enum<E> & CatalogueCode> Set<E> several(Class<E> list, String field) {
    return fields.all(field).stream()
        .flatMap(code -> CatalogueCode.find(list, code).stream())
        .collect(Collectors.toSet());
  }

  private Optional<Named> place() {
    String name = fields.text("place");
    Optional<Named> found = directory.place(name);
    if (!name.isEmpty() && found.isEmpty()) {
      complaints.add("place", "place", name);
    }
    return found;
  }

  private Optional<Named> organiser() {
    String name = fields.text("organiser");
    Optional<Named> found = directory.keeper(name);
    if (found.isEmpty() && (!name.isEmpty() || directory.onlyOwn())) {
      complaints.add("organiser", name.isEmpty() ? "organiser-missing" : "organiser", name);
    }
    return found;
  }

  private List<Named> together() {
    List<Named> together = new ArrayList<>();
    for (String name : fields.all("coOrganiser")) {
      Optional<Named> found = directory.organiser(name);
      if (!name.isBlank() && found.isEmpty()) {
        complaints.add("coOrganiser", "organiser", name);
      }
      found.filter(one -> !together.contains(one)).ifPresent(together::add);
    }
    return together;
  }

  private AgeRange ages() {
    OptionalInt from = age("ageFrom");
    OptionalInt to = age("ageTo");
    int youngest = from.orElse(AgeRange.YOUNGEST);
    if (to.isPresent() && to.getAsInt() < youngest) {
      complaints.add(
          "ageTo", to.getAsInt() < AgeRange.YOUNGEST ? "too-young" : "ages", fields.text("ageTo"));
      return AgeRange.everybody();
    }
    AgeRange ages = new AgeRange(youngest, to);
    if (SHOWS.contains(fields.text("action")) && !ages.withinThePortalsAges()) {
      complaints.add("ageTo", "too-young", fields.text("ageTo"));
    }
    return ages;
  }

  private OptionalInt age(String field) {
    String text = fields.text(field);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > OLDEST) {
      complaints.add(field, "age", text);
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private String image(Map<Language, ActivityText> words) {
    String image = fields.text("image");
    if (!image.isEmpty()) {
      if (!isAddress(image) && !(image.startsWith("/") && !image.startsWith("//"))) {
        complaints.add("image", "address", image);
      }
      words.forEach(
          (language, text) -> {
            if (text.imageAlternative().isBlank() && language != Language.EASY_SWEDISH) {
              complaints.add(FormPlan.named("imageAlternative", language), "alternative", "");
            }
          });
    }
    String link = fields.text("onlineLink");
    if (!link.isEmpty() && !isAddress(link)) {
      complaints.add("onlineLink", "address", link);
    }
    boolean online =
        !one(Attendance.class, "attendance", Attendance.ON_SITE).equals(Attendance.ON_SITE);
    if (online && link.isEmpty()) {
      complaints.add("onlineLink", "link-missing", "");
    }
    return image;
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      String scheme = address.getScheme();
      return address.getHost() != null && ("https".equals(scheme) || "http".equals(scheme));
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  private void checkContact() {
    String email = fields.text("contactEmail");
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      complaints.add("contactEmail", "email", email);
    }
    within("costNote", 1_000);
    within("bookingTo", 500);
    within("onlineLink", 500);
    within("image", 500);
    within("contactName", 200);
    within("contactEmail", 254);
    within("contactPhone", 40);
  }

  private String within(String field, int most) {
    String text = fields.text(field);
    if (text.length() > most) {
      complaints.add(field, "long", String.valueOf(most));
    }
    return text;
  }
}
