package se.halsolots.catalogue.intake.mapping;

import java.util.EnumMap;
import java.util.Map;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.kernel.tenancy.Language;

/**
 * Texts of a source that speaks one language. Every activity has a Swedish text, so a foreign one
 * stands there too until somebody translates it: imported items are drafts.
 */
public final class ContextTexts {

  private ContextTexts() {}

  public static Map<Language, ActivityText> of(IntakeContext context, ActivityText text) {
    Map<Language, ActivityText> texts = new EnumMap<>(Language.class);
    texts.put(Language.SWEDISH, text);
    texts.put(context.language(), text);
    return texts;
  }
}
