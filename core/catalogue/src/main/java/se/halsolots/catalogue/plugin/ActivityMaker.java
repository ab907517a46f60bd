package se.halsolots.catalogue.plugin;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.PluginAddresses;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.CatalogueLookup.Activity;

/** Tells a plugin of an activity, in the language of the page. */
record ActivityMaker(ActivePlugin plugin, Language language, PluginAddresses addresses) {

  /** As a list shows it: without its long texts. */
  Activity listed(ActivityCard card) {
    return activity(card, "");
  }

  /** With what is good to know the first time. */
  Activity whole(ActivityDetails details) {
    ActivityText text = details.content().text(language);
    return activity(
        details.card(),
        Stream.of(text.whoMeetsYou(), text.whatToBring(), text.howToGetThere())
            .filter(one -> !one.isBlank())
            .collect(Collectors.joining("\n")));
  }

  private Activity activity(ActivityCard card, String firstTime) {
    ActivityContent content = card.content();
    ActivityText text = content.text(language);
    Optional<LocalDateTime> next =
        card.nextTakingPlace()
            .map(
                time -> time.start().withZoneSameInstant(plugin.tenant().zone()).toLocalDateTime());
    return new Activity(
        card.id().value(),
        text.title(),
        text.summary(),
        addresses.activity(plugin.tenant(), language, card.slug()),
        card.organiser().map(one -> one.content().name()).orElse(""),
        where(card).map(ActivityMaker::place).orElse(""),
        where(card).flatMap(PlaceContent::position).map(GeoPoint::mapAddress).orElse(""),
        next.map(time -> SpokenTime.of(time, language)).orElse(""),
        next,
        content.cost().free(),
        firstTime,
        fields(content));
  }

  /** Where it is, unless it is online. */
  private static Optional<PlaceContent> where(ActivityCard card) {
    return card.content().attendance() == Attendance.ONLINE
        ? Optional.empty()
        : card.place().map(one -> one.content());
  }

  private static String place(PlaceContent place) {
    return place.locality().isEmpty() || place.name().contains(place.locality())
        ? place.name()
        : place.name() + ", " + place.locality();
  }

  private Map<String, String> fields(ActivityContent content) {
    return PluginFields.of(plugin).stream()
        .filter(field -> content.extra().containsKey(field.key()))
        .collect(Collectors.toMap(field -> field.field().name(), field -> value(content, field)));
  }

  private static String value(ActivityContent content, PluginField field) {
    return content.extra().getOrDefault(field.key(), "");
  }
}
