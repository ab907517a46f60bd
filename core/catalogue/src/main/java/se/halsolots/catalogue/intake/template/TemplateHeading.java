package se.halsolots.catalogue.intake.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The headings of the template. Only {@link #TITLE} must be there. */
enum TemplateHeading {
  ID("Id"),
  TITLE("Rubrik"),
  SUMMARY("Sammanfattning"),
  DESCRIPTION("Beskrivning"),
  EASY("Lättläst"),
  TYPE("Typ"),
  DIMENSIONS("Hälsodimensioner"),
  TARGET_AREAS("Målområden"),
  TARGET_GROUPS("Målgrupper"),
  AGE_FROM("Ålder från"),
  AGE_TO("Ålder till"),
  LANGUAGES("Ledarens språk"),
  INTENSITY("Intensitet"),
  WHO_MEETS("Vem möter dig"),
  BRING("Ta med"),
  WAY("Hitta hit"),
  COST("Kostnad"),
  PRICE("Pris"),
  BOOKING("Anmälan"),
  BOOKING_TO("Anmälan till"),
  CONTACT("Kontakt"),
  CONTACT_EMAIL("Kontakt e-post"),
  CONTACT_PHONE("Kontakt telefon"),
  ORGANISER("Arrangör"),
  ORGANISER_KIND("Arrangörstyp"),
  ORGANISER_DESCRIPTION("Arrangör beskrivning"),
  ORGANISER_WEB("Arrangör webb"),
  ORGANISER_EMAIL("Arrangör e-post"),
  ORGANISER_PHONE("Arrangör telefon"),
  CO_ORGANISERS("Medarrangörer"),
  PLACE("Plats"),
  STREET("Adress"),
  POSTCODE("Postnummer"),
  LOCALITY("Ort"),
  LATITUDE("Latitud"),
  LONGITUDE("Longitud"),
  ACCESSIBILITY("Tillgänglighet"),
  ATTENDANCE("Deltagande"),
  LINK("Länk"),
  WEEKDAYS("Veckodagar"),
  START_TIME("Starttid"),
  END_TIME("Sluttid"),
  START_DATE("Startdatum"),
  END_DATE("Slutdatum"),
  REPETITION("Upprepning"),
  BREAKS("Uppehåll"),
  CANCELLED("Inställda"),
  MOVED("Flyttade"),
  REACH("Räckvidd"),
  HIGHLIGHTED("Utvald"),
  SELF_GUIDED("Egen plats"),
  VERIFIED("Kontrollerad"),
  VERIFIED_BY("Kontrollerad av");

  private final String word;

  TemplateHeading(String word) {
    this.word = word;
  }

  /** As it stands in the first row. */
  String word() {
    return word;
  }

  /**
   * The heading written so or nearly so: case, spaces, hyphens and a star or colon don't matter.
   */
  static Optional<TemplateHeading> find(String text) {
    String wanted = plain(text);
    return Arrays.stream(values())
        .filter(heading -> plain(heading.word).equals(wanted))
        .findFirst();
  }

  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s*:_.-]", "");
  }
}
