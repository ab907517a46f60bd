package se.halsolots.catalogue.intake.template;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.Intensity;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.catalogue.TargetArea;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.catalogue.intake.mapping.ItemFaults;

/** Reads what a row says about the activity itself. */
final class TemplateContent {

  private static final int MAX_SHORT = 500;
  private static final int MAX_AGE = 120;
  private static final Pattern BOTH_AGES =
      Pattern.compile(
          "(?i)\\s*([0-9]{1,3})(?:\\s*år)?\\s*(?:-|–|—|till)\\s*([0-9]{1,3})(?:\\s*år)?\\s*");
  private static final String AGE_END = "\\s*(år och uppåt|och uppåt|år|\\+\\s*(år)?)$";
  private static final Pattern FREE =
      Pattern.compile(
          "(?i)(gratis|kostnadsfri(tt)?|fritt|fri entré|ingen( kostnad)?|utan"
              + " kostnad|inget|0(\\s*(kr|kronor|:-))?|nej)[.!]?");

  private final TemplateRow row;
  private final ItemFaults faults;
  private final TemplateWords words;

  TemplateContent(TemplateRow row, ItemFaults faults) {
    this.row = row;
    this.faults = faults;
    this.words = new TemplateWords(row, faults);
  }

  ActivityContent read() {
    Optional<SelfGuidedKind> selfGuided =
        words.one(SelfGuidedKind.class, TemplateHeading.SELF_GUIDED);
    return new ActivityContent(
        new TemplateTexts(row, faults).read(),
        type(selfGuided),
        selfGuided,
        words.many(HealthDimension.class, TemplateHeading.DIMENSIONS),
        targetAreas(),
        words.many(TargetGroup.class, TemplateHeading.TARGET_GROUPS),
        ages(),
        words.languages(TemplateHeading.LANGUAGES),
        words.one(Intensity.class, TemplateHeading.INTENSITY),
        cost(),
        booking(),
        text(TemplateHeading.BOOKING_TO),
        contact(),
        attendance(),
        faults.web(TemplateHeading.LINK.word(), row.get(TemplateHeading.LINK)),
        Optional.empty(),
        words.one(Reach.class, TemplateHeading.REACH).orElse(Reach.NODE),
        Map.of());
  }

  boolean highlighted() {
    return words.yes(TemplateHeading.HIGHLIGHTED);
  }

  private ActivityType type(Optional<SelfGuidedKind> selfGuided) {
    if (selfGuided.isPresent() && !row.has(TemplateHeading.TYPE)) {
      return selfGuided.get() == SelfGuidedKind.DISC_GOLF
          ? ActivityType.SPORT
          : ActivityType.NATURE;
    }
    return words.one(ActivityType.class, TemplateHeading.TYPE).orElse(ActivityType.OPEN_MEETING);
  }

  /** Numbers that a spreadsheet made into decimals (6,7) are taken apart again. */
  private Set<TargetArea> targetAreas() {
    if (row.get(TemplateHeading.TARGET_AREAS).matches("[1-8]([.][1-8])+")) {
      Set<TargetArea> areas = EnumSet.noneOf(TargetArea.class);
      for (String number : row.get(TemplateHeading.TARGET_AREAS).split("[.]", -1)) {
        CatalogueCode.find(TargetArea.class, number).ifPresent(areas::add);
      }
      return areas;
    }
    return words.many(TargetArea.class, TemplateHeading.TARGET_AREAS);
  }

  private AgeRange ages() {
    Matcher both = BOTH_AGES.matcher(row.get(TemplateHeading.AGE_FROM));
    if (both.matches() && !row.has(TemplateHeading.AGE_TO)) {
      return ages(
          age(TemplateHeading.AGE_FROM, both.group(1)),
          age(TemplateHeading.AGE_FROM, both.group(2)));
    }
    return ages(
        age(TemplateHeading.AGE_FROM, row.get(TemplateHeading.AGE_FROM)),
        age(TemplateHeading.AGE_TO, row.get(TemplateHeading.AGE_TO)));
  }

  private AgeRange ages(OptionalInt lowest, OptionalInt to) {
    int from = lowest.orElse(AgeRange.YOUNGEST);
    if (to.isPresent() && to.getAsInt() < from) {
      faults.field(
          TemplateHeading.AGE_TO.word(),
          row.get(TemplateHeading.AGE_TO),
          "är lägre än åldern från, " + from + " år; läses inte");
      return new AgeRange(from, OptionalInt.empty());
    }
    return new AgeRange(from, to);
  }

  private OptionalInt age(TemplateHeading heading, String written) {
    String text =
        written.toLowerCase(Locale.ROOT).replaceFirst("^från\\s+", "").replaceFirst(AGE_END, "");
    if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= MAX_AGE) {
      return OptionalInt.of(Integer.parseInt(text));
    } else if (!text.isEmpty()) {
      faults.field(heading.word(), written, "är ingen ålder; skriv ett tal från 0 till 120");
    }
    return OptionalInt.empty();
  }

  private Cost cost() {
    String cost = row.get(TemplateHeading.COST).toLowerCase(Locale.ROOT);
    String price = text(TemplateHeading.PRICE);
    if (FREE.matcher(cost).matches()) {
      return new Cost(true, price);
    } else if (cost.isEmpty()) {
      return new Cost(price.isEmpty() || FREE.matcher(price).matches(), price);
    } else if (cost.startsWith("avgift") || cost.equals("ja")) {
      return new Cost(false, price);
    } else if (cost.matches(".*[0-9].*")) {
      return new Cost(false, (text(TemplateHeading.COST) + " " + price).strip());
    }
    faults.field(
        TemplateHeading.COST.word(),
        row.get(TemplateHeading.COST),
        "förstås inte; giltiga ord: gratis, avgift (skriv beloppet under Pris). Avgift antas.");
    return new Cost(false, price);
  }

  private Booking booking() {
    String word = row.get(TemplateHeading.BOOKING).toLowerCase(Locale.ROOT);
    if (word.equals("ja") || word.equals("krävs") || word.equals("anmäl")) {
      return Booking.SIGN_UP;
    } else if (word.equals("nej") || word.equals("ingen")) {
      return Booking.DROP_IN;
    }
    boolean told = row.has(TemplateHeading.BOOKING_TO);
    return words
        .one(Booking.class, TemplateHeading.BOOKING)
        .orElse(told ? Booking.SIGN_UP : Booking.DROP_IN);
  }

  private ContactPoint contact() {
    return new ContactPoint(
        text(TemplateHeading.CONTACT),
        faults.email(TemplateHeading.CONTACT_EMAIL.word(), row.get(TemplateHeading.CONTACT_EMAIL)),
        text(TemplateHeading.CONTACT_PHONE));
  }

  private Attendance attendance() {
    boolean online = row.has(TemplateHeading.LINK) && !row.has(TemplateHeading.PLACE);
    return words
        .one(Attendance.class, TemplateHeading.ATTENDANCE)
        .orElse(online ? Attendance.ONLINE : Attendance.ON_SITE);
  }

  private String text(TemplateHeading heading) {
    return faults.fit(heading.word(), row.get(heading), MAX_SHORT);
  }

  /** Names between commas, each once. */
  Set<String> coOrganisers() {
    return new LinkedHashSet<>(row.list(TemplateHeading.CO_ORGANISERS));
  }
}
