package se.halsolots.catalogue.intake.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.OrganiserKinds;

/**
 * The organisers and places that the rows so far have described. Whoever stands in the table again
 * need not be described again: the name is enough.
 */
final class TemplateDirectory {

  private static final int MAX_SHORT = 500;
  private static final int MAX_NAME = 200;
  private static final int MOST = 50_000;

  private final Map<String, OrganiserContent> organisers = new HashMap<>();
  private final Map<String, PlaceContent> places = new HashMap<>();

  Optional<OrganiserContent> organiser(TemplateRow row, ItemFaults faults) {
    String name = name(row, TemplateHeading.ORGANISER, faults);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean described =
        Stream.of(
                TemplateHeading.ORGANISER_KIND,
                TemplateHeading.ORGANISER_DESCRIPTION,
                TemplateHeading.ORGANISER_WEB,
                TemplateHeading.ORGANISER_EMAIL,
                TemplateHeading.ORGANISER_PHONE)
            .anyMatch(row::has);
    String key = name.toLowerCase(Locale.ROOT);
    Optional<OrganiserContent> known = Optional.ofNullable(organisers.get(key));
    if (known.isPresent() && !described) {
      return known;
    }
    OrganiserContent organiser = described(row, name, faults);
    remember(organisers, key, organiser);
    return Optional.of(organiser);
  }

  private static OrganiserContent described(TemplateRow row, String name, ItemFaults faults) {
    return new OrganiserContent(
        name,
        new TemplateWords(row, faults)
            .one(OrganiserKind.class, TemplateHeading.ORGANISER_KIND)
            .orElseGet(() -> OrganiserKinds.guess(name)),
        fit(row, TemplateHeading.ORGANISER_DESCRIPTION, faults, 2_000),
        faults.web(TemplateHeading.ORGANISER_WEB.word(), row.get(TemplateHeading.ORGANISER_WEB)),
        faults.email(
            TemplateHeading.ORGANISER_EMAIL.word(), row.get(TemplateHeading.ORGANISER_EMAIL)),
        fit(row, TemplateHeading.ORGANISER_PHONE, faults, MAX_NAME));
  }

  Optional<PlaceContent> place(TemplateRow row, ItemFaults faults) {
    String name = name(row, TemplateHeading.PLACE, faults);
    if (name.isEmpty() && row.has(TemplateHeading.STREET)) {
      name = name(row, TemplateHeading.STREET, faults);
    }
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean described =
        Stream.of(
                TemplateHeading.STREET,
                TemplateHeading.POSTCODE,
                TemplateHeading.LATITUDE,
                TemplateHeading.LONGITUDE,
                TemplateHeading.ACCESSIBILITY)
            .anyMatch(row::has);
    String key = (name + "|" + row.get(TemplateHeading.LOCALITY)).toLowerCase(Locale.ROOT);
    String nameKey = name.toLowerCase(Locale.ROOT);
    Optional<PlaceContent> known =
        Optional.ofNullable(places.get(row.has(TemplateHeading.LOCALITY) ? key : nameKey));
    if (known.isPresent() && !described) {
      return known;
    }
    PlaceContent place = place(row, name, faults);
    remember(places, key, place);
    if (!places.containsKey(nameKey)) {
      remember(places, nameKey, place);
    }
    return Optional.of(place);
  }

  private static PlaceContent place(TemplateRow row, String name, ItemFaults faults) {
    return new PlaceContent(
        name,
        fit(row, TemplateHeading.STREET, faults, MAX_SHORT),
        postcode(row, faults),
        fit(row, TemplateHeading.LOCALITY, faults, MAX_NAME),
        faults.position(
            TemplateHeading.LATITUDE.word(),
            row.get(TemplateHeading.LATITUDE),
            TemplateHeading.LONGITUDE.word(),
            row.get(TemplateHeading.LONGITUDE)),
        new TemplateWords(row, faults).many(AccessibilityFact.class, TemplateHeading.ACCESSIBILITY),
        "");
  }

  private static String postcode(TemplateRow row, ItemFaults faults) {
    String text = row.get(TemplateHeading.POSTCODE);
    String digits = text.replaceAll("(?i)^se?-|\\s", "");
    if (digits.matches("[1-9][0-9]{4}")) {
      return digits.substring(0, 3) + " " + digits.substring(3);
    } else if (!text.isEmpty()) {
      faults.field(
          TemplateHeading.POSTCODE.word(), text, "är inget postnummer; skriv fem siffror, 503 31");
    }
    return "";
  }

  private static String name(TemplateRow row, TemplateHeading heading, ItemFaults faults) {
    return fit(row, heading, faults, MAX_NAME).replace('\n', ' ');
  }

  private static String fit(TemplateRow row, TemplateHeading heading, ItemFaults faults, int max) {
    return faults.fit(heading.word(), row.get(heading), max);
  }

  /** Beyond any real inventory nothing more is remembered, so that memory stays bounded. */
  private static <T> void remember(Map<String, T> known, String key, T value) {
    if (known.size() < MOST) {
      known.put(key, value);
    }
  }
}
