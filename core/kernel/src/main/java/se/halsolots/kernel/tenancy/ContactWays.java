package se.halsolots.kernel.tenancy;

import java.util.Map;

/**
 * A tenant's contact ways in each language that has its own wording.
 *
 * @param standard the wording of the tenant's default language
 * @param variants complete wordings of other languages
 */
public record ContactWays(Contact standard, Map<Language, Contact> variants) {

  public ContactWays {
    variants = Map.copyOf(variants);
  }

  /** The contact ways in that language, as far as the tenant has worded them in it. */
  public Contact in(Language language) {
    Contact own = variants.get(language);
    return own == null ? standard : own;
  }
}
