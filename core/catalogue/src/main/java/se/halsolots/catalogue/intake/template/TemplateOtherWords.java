package se.halsolots.catalogue.intake.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What inventories that were made without the template often call its columns. A person to contact
 * is not among them: names of persons must not become public by a guess.
 */
final class TemplateOtherWords {

  private static final Map<String, TemplateHeading> HEADINGS = new HashMap<>();

  static {
    put(
        TemplateHeading.TITLE,
        List.of("Aktivitet", "Aktivitetens namn", "Aktivitetsnamn", "Titel", "Namn"));
    put(
        TemplateHeading.DESCRIPTION,
        List.of("Information", "Innehåll", "Beskrivning av aktiviteten"));
    put(TemplateHeading.TYPE, List.of("Typ av aktivitet", "Aktivitetstyp", "Kategori"));
    put(TemplateHeading.TARGET_GROUPS, List.of("Målgrupp"));
    put(TemplateHeading.AGE_FROM, List.of("Ålder", "Från ålder", "Åldersgrupp"));
    put(TemplateHeading.AGE_TO, List.of("Till ålder"));
    put(TemplateHeading.LANGUAGES, List.of("Språk"));
    put(TemplateHeading.COST, List.of("Kostnad/pris", "Avgift"));
    put(TemplateHeading.BOOKING, List.of("Föranmälan"));
    put(TemplateHeading.CONTACT_EMAIL, List.of("E-post", "E-postadress", "Mejl", "Mail"));
    put(TemplateHeading.CONTACT_PHONE, List.of("Telefon", "Telefonnummer", "Tel", "Tfn"));
    put(TemplateHeading.ORGANISER, List.of("Förening", "Organisation"));
    put(TemplateHeading.ORGANISER_WEB, List.of("Hemsida", "Webbplats", "Webb", "Webbadress"));
    put(TemplateHeading.PLACE, List.of("Lokal"));
    put(TemplateHeading.STREET, List.of("Gatuadress", "Besöksadress"));
    put(TemplateHeading.POSTCODE, List.of("Postnr"));
    put(TemplateHeading.LOCALITY, List.of("Postort"));
    put(TemplateHeading.WEEKDAYS, List.of("Veckodag", "Dag", "Dagar"));
    put(TemplateHeading.START_TIME, List.of("Tid", "Tider", "Klockslag", "Kl"));
    put(TemplateHeading.START_DATE, List.of("Datum", "Från datum", "Fr.o.m."));
    put(TemplateHeading.END_DATE, List.of("Till datum", "T.o.m."));
  }

  private TemplateOtherWords() {}

  /** The heading that is called so; never one by the template's own word. */
  static Optional<TemplateHeading> find(String text) {
    return Optional.ofNullable(HEADINGS.get(TemplateHeading.plain(text)));
  }

  private static void put(TemplateHeading heading, List<String> words) {
    words.forEach(word -> HEADINGS.put(TemplateHeading.plain(word), heading));
  }
}
