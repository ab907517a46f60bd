package se.halsolots.kernel.tenancy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a tenant's own wordings: {@code texts/messages_<language>.properties}. */
final class TenantTextsReader {

  private static final Pattern NAME = Pattern.compile("messages_([a-z-]+)\\.properties");

  private final Path folder;
  private final Predicate<String> isTextKey;
  private final Problems problems;

  TenantTextsReader(Path folder, Predicate<String> isTextKey, Problems problems) {
    this.folder = folder;
    this.isTextKey = isTextKey;
    this.problems = problems;
  }

  TenantTexts read() {
    Map<Language, Map<String, String>> wordings = new EnumMap<>(Language.class);
    for (String name : FolderListing.names(folder.resolve("texts"))) {
      Matcher parts = NAME.matcher(name);
      Optional<Language> language =
          parts.matches() ? Language.find(parts.group(1)) : Optional.empty();
      if (language.isPresent()) {
        wordings.put(language.get(), texts("texts/" + name));
      } else {
        problems.add(
            "texts/" + name,
            "is no file of texts; it must be named messages_<language>.properties, with one of "
                + TenantFolderReader.validLanguages());
      }
    }
    return new TenantTexts(wordings);
  }

  private Map<String, String> texts(String name) {
    PropertyFile file = PropertyFile.read(folder, name, problems);
    Map<String, String> texts = file.all();
    texts.keySet().stream()
        .filter(isTextKey.negate())
        .forEach(
            key ->
                file.problem(
                    key,
                    "is no text of the portal, so nothing would change; correct or remove it"));
    return texts;
  }
}
