package se.halsolots.kernel.tenancy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A tenant's own wordings of texts of the portal and of plugins. */
public final class TenantTexts {

  private final Map<Language, Map<String, String>> wordings;

  public TenantTexts(Map<Language, Map<String, String>> wordings) {
    Map<Language, Map<String, String>> copy = new EnumMap<>(Language.class);
    wordings.forEach((language, texts) -> copy.put(language, Map.copyOf(texts)));
    this.wordings = copy;
  }

  /** No own wordings. */
  public static TenantTexts none() {
    return new TenantTexts(Map.of());
  }

  /** The tenant's own wording in exactly that language. */
  public Optional<String> find(Language language, String key) {
    return Optional.ofNullable(wordings.getOrDefault(language, Map.of()).get(key));
  }

  /** The keys that the tenant words itself in that language. */
  public Set<String> keys(Language language) {
    return wordings.getOrDefault(language, Map.of()).keySet();
  }
}
