package se.halsolots.catalogue.plugin;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import se.halsolots.kernel.tenancy.Language;

/** Says when something is: {@code tisdag 1 december kl. 10.00}. */
final class SpokenTime {

  private SpokenTime() {}

  static String of(LocalDateTime time, Language language) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM " + hour(language), language.locale())
        .format(time);
  }

  private static String hour(Language language) {
    return switch (language) {
      case SWEDISH, EASY_SWEDISH -> "'kl.'\u00a0H.mm";
      case FINNISH -> "'klo'\u00a0H.mm";
      case ENGLISH, ARABIC, SOMALI, PERSIAN -> "HH:mm";
    };
  }
}
