package se.halsolots.web.staff.activity;

import java.util.EnumMap;
import java.util.Map;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.form.Fields;

/** Reads the words of an activity, language by language. */
final class TextsReader {

  private final Fields fields;
  private final Complaints complaints;

  TextsReader(Fields fields, Complaints complaints) {
    this.fields = fields;
    this.complaints = complaints;
  }

  /** By language; a language in which nothing is written is not there. */
  Map<Language, ActivityText> read() {
    Map<Language, ActivityText> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      boolean written =
          FormPlan.TEXTS.stream()
              .anyMatch(name -> !fields.text(FormPlan.named(name, language)).isEmpty());
      if (language == Language.SWEDISH || written) {
        read(language, texts);
      }
    }
    return texts;
  }

  private void read(Language language, Map<Language, ActivityText> texts) {
    if (text("title", language).isEmpty()) {
      String reason = language == Language.SWEDISH ? "title-missing" : "title-missing-in";
      complaints.add(FormPlan.named("title", language), reason, language.ownName());
      return;
    }
    boolean fits = fits("title", language, ActivityText.MAX_TITLE);
    fits &= fits("summary", language, ActivityText.MAX_SUMMARY);
    fits &= fits("description", language, ActivityText.MAX_DESCRIPTION);
    for (String fact : FormPlan.TEXTS.subList(3, FormPlan.TEXTS.size())) {
      fits &= fits(fact, language, ActivityText.MAX_FACT);
    }
    if (fits) {
      texts.put(language, text(language));
    }
  }

  private ActivityText text(Language language) {
    String alternative = text("imageAlternative", language);
    boolean asSwedish = language == Language.EASY_SWEDISH && alternative.isEmpty();
    return new ActivityText(
        text("title", language),
        text("summary", language),
        text("description", language),
        text("whoMeetsYou", language),
        text("whatToBring", language),
        text("howToGetThere", language),
        asSwedish ? text("imageAlternative", Language.SWEDISH) : alternative);
  }

  private boolean fits(String name, Language language, int most) {
    boolean fits = text(name, language).length() <= most;
    if (!fits) {
      complaints.add(FormPlan.named(name, language), "long", String.valueOf(most));
    }
    return fits;
  }

  private String text(String name, Language language) {
    return fields.text(FormPlan.named(name, language));
  }
}
