package se.halsolots.catalogue.intake.template;

import java.util.EnumMap;
import java.util.Map;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.kernel.tenancy.Language;

/** Reads the texts of a row, in Swedish, easy Swedish and the languages that have columns. */
final class TemplateTexts {

  private final TemplateRow row;
  private final ItemFaults faults;

  TemplateTexts(TemplateRow row, ItemFaults faults) {
    this.row = row;
    this.faults = faults;
  }

  /** The texts by language; the row has a title. */
  Map<Language, ActivityText> read() {
    Map<Language, ActivityText> texts = new EnumMap<>(Language.class);
    ActivityText swedish = text(row.cells(), "");
    texts.put(Language.SWEDISH, swedish);
    if (row.has(TemplateHeading.EASY)) {
      texts.put(Language.EASY_SWEDISH, easy(swedish));
    }
    row.translations().forEach((language, cells) -> addTranslation(language, cells, texts));
    return texts;
  }

  private void addTranslation(
      Language language, Map<TemplateHeading, String> cells, Map<Language, ActivityText> texts) {
    String suffix = " " + language.code();
    if (cells.getOrDefault(TemplateHeading.TITLE, "").isEmpty()) {
      faults.field(
          TemplateHeading.TITLE.word() + suffix,
          "",
          "saknas; texterna på det språket läses inte utan rubrik");
    } else {
      texts.put(language, text(cells, suffix));
    }
  }

  private ActivityText text(Map<TemplateHeading, String> cells, String suffix) {
    return new ActivityText(
        fit(cells, TemplateHeading.TITLE, suffix, ActivityText.MAX_TITLE).replace('\n', ' '),
        fit(cells, TemplateHeading.SUMMARY, suffix, ActivityText.MAX_SUMMARY),
        fit(cells, TemplateHeading.DESCRIPTION, suffix, ActivityText.MAX_DESCRIPTION),
        fit(cells, TemplateHeading.WHO_MEETS, suffix, ActivityText.MAX_FACT),
        fit(cells, TemplateHeading.BRING, suffix, ActivityText.MAX_FACT),
        fit(cells, TemplateHeading.WAY, suffix, ActivityText.MAX_FACT),
        "");
  }

  /** Easy Swedish replaces the description; the short facts are shared with the Swedish text. */
  private ActivityText easy(ActivityText swedish) {
    return new ActivityText(
        swedish.title(),
        swedish.summary(),
        fit(row.cells(), TemplateHeading.EASY, "", ActivityText.MAX_DESCRIPTION),
        swedish.whoMeetsYou(),
        swedish.whatToBring(),
        swedish.howToGetThere(),
        "");
  }

  private String fit(
      Map<TemplateHeading, String> cells, TemplateHeading heading, String suffix, int max) {
    return faults.fit(heading.word() + suffix, cells.getOrDefault(heading, ""), max);
  }
}
