package se.halsolots.catalogue.intake.hsds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.mapping.ActivityTypes;
import se.halsolots.catalogue.intake.mapping.ContextTexts;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.LanguageNames;
import se.halsolots.catalogue.intake.mapping.MarkupText;
import se.halsolots.catalogue.intake.source.JsonThing;

/** Reads what a service says about itself. */
final class HsdsContent {

  private static final int MAX_SHORT = 200;
  private static final int MAX_BOOKING = 500;
  private static final int OLDEST = 120;

  private final IntakeContext context;
  private final JsonThing service;
  private final HsdsPlaces places;
  private final ItemFaults faults;

  HsdsContent(IntakeContext context, JsonThing service, HsdsPlaces places, ItemFaults faults) {
    this.context = context;
    this.service = service;
    this.places = places;
    this.faults = faults;
  }

  ActivityContent read(JsonThing organisation) {
    String process = MarkupText.line(service.text("application_process"));
    return new ActivityContent(
        ContextTexts.of(context, text()),
        type(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        ages(),
        languages(),
        Optional.empty(),
        HsdsCosts.of(service, faults),
        process.toLowerCase(Locale.ROOT).matches(".*(walk.?in|drop.?in|no appointment).*")
                || process.isEmpty()
            ? Booking.DROP_IN
            : Booking.SIGN_UP,
        faults.fit("application_process", process, MAX_BOOKING),
        contact(organisation),
        places.attendance(),
        "",
        Optional.empty(),
        Reach.NODE,
        Map.of());
  }

  private ActivityText text() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(MarkupText.plain(service.text("alert")));
    paragraphs.add(MarkupText.plain(service.text("description")));
    paragraphs.add(
        MarkupText.plain(service.text("eligibility_description", "eligibility", "audience")));
    paragraphs.add(MarkupText.plain(service.text("url", "website")));
    String description =
        String.join(
            "\n\n", paragraphs.stream().filter(Predicate.not(String::isEmpty)).distinct().toList());
    return new ActivityText(
        faults.fit("name", MarkupText.line(service.text("name")), ActivityText.MAX_TITLE),
        "",
        faults.fit("description", description, ActivityText.MAX_DESCRIPTION),
        "",
        "",
        faults.fit("location.transportation", places.way(), ActivityText.MAX_FACT),
        "");
  }

  /** By the words of name and terms first, the description's only then. */
  private ActivityType type() {
    Stream<String> terms =
        Stream.concat(
            service.get("attributes").list().stream()
                .map(attribute -> attribute.get("taxonomy_term").text("name", "term")),
            Stream.of(service.text("keywords")));
    return Stream.concat(
            Stream.of(service.text("name")),
            Stream.concat(terms, Stream.of(service.text("description"))))
        .flatMap(words -> ActivityTypes.guess(words).stream())
        .findFirst()
        .orElse(ActivityType.OPEN_MEETING);
  }

  private AgeRange ages() {
    JsonThing eligibility = service.get("eligibility");
    OptionalInt from = age("minimum_age", service.text("minimum_age"));
    OptionalInt to = age("maximum_age", service.text("maximum_age"));
    if (from.isEmpty() && eligibility.isObject()) {
      from = age("minimum_age", eligibility.text("minimum_age"));
      to = age("maximum_age", eligibility.text("maximum_age"));
    }
    int youngest =
        from.orElse(to.isPresent() && to.getAsInt() < AgeRange.YOUNGEST ? 0 : AgeRange.YOUNGEST);
    if (to.isPresent() && to.getAsInt() < youngest) {
      faults.field(
          "maximum_age", service.text("maximum_age"), "is below minimum_age; it was left out");
      to = OptionalInt.empty();
    }
    return new AgeRange(youngest, to.orElse(0) >= 99 ? OptionalInt.empty() : to);
  }

  private OptionalInt age(String field, String text) {
    if (text.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")) {
      int years = new BigDecimal(text).intValue();
      if (years <= OLDEST) {
        return OptionalInt.of(years);
      }
    }
    if (!text.isEmpty()) {
      faults.field(field, text, "is no age from 0 to " + OLDEST);
    }
    return OptionalInt.empty();
  }

  private Set<String> languages() {
    Set<String> codes = new LinkedHashSet<>();
    for (JsonThing language : service.get("languages").list()) {
      String name = language.isText() ? language.text() : language.text("code", "name", "language");
      for (String part : name.split("[,;]", -1)) {
        if (!part.isBlank()) {
          Optional<String> code = LanguageNames.code(part);
          code.ifPresent(codes::add);
          if (code.isEmpty()) {
            faults.field("languages", part.strip(), "is no language known here");
          }
        }
      }
    }
    return codes;
  }

  /** The service's own ways, else its place's, else its organisation's; no persons' names. */
  private ContactPoint contact(JsonThing organisation) {
    String phone =
        Stream.of(
                service.get("phones").text("number"),
                places.first().get("phones").text("number"),
                service.get("contacts").get("phones").text("number"),
                organisation.get("phones").text("number"))
            .filter(Predicate.not(String::isEmpty))
            .findFirst()
            .orElse("");
    String email =
        service.text("email").isEmpty() ? places.first().text("email") : service.text("email");
    return new ContactPoint(
        "",
        faults.email("email", email.isEmpty() ? organisation.text("email") : email),
        faults.fit("phones.number", phone, MAX_SHORT));
  }
}
