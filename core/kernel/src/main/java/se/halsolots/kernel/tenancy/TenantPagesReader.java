package se.halsolots.kernel.tenancy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a tenant's pages: {@code pages/<language>/<name>.md}, the first line {@code # Title}. */
final class TenantPagesReader {

  /** What every portal must say about itself; the region says the last two for all. */
  private static final List<String> REGION_PAGES =
      List.of("om", "tillganglighetsredogorelse", "personuppgifter");

  private static final Pattern NAME = Pattern.compile("([a-z0-9][a-z0-9-]*)\\.md");

  private final Path folder;
  private final Problems problems;

  TenantPagesReader(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  Map<Language, Map<String, TenantPage>> read() {
    Map<Language, Map<String, TenantPage>> pages = new EnumMap<>(Language.class);
    for (String code : FolderListing.names(folder.resolve("pages"))) {
      Optional<Language> language = Language.find(code);
      if (language.isPresent()) {
        pages.put(language.get(), read(language.get()));
      } else {
        problems.add(
            "pages/" + code,
            "is no folder of a language; valid are " + TenantFolderReader.validLanguages());
      }
    }
    return pages;
  }

  /** Reports the pages that the tenant must have in its default language. */
  void requirePages(Tenant tenant, Map<Language, Map<String, TenantPage>> pages) {
    Language language = tenant.defaultLanguage();
    for (String name : tenant.isRegion() ? REGION_PAGES : REGION_PAGES.subList(0, 1)) {
      if (!pages.getOrDefault(language, Map.of()).containsKey(name)) {
        problems.add(
            "pages/%s/%s.md".formatted(language.code(), name), "is missing; write the page");
      }
    }
  }

  private Map<String, TenantPage> read(Language language) {
    Map<String, TenantPage> pages = new TreeMap<>();
    for (String fileName : FolderListing.names(folder.resolve("pages/" + language.code()))) {
      String path = "pages/" + language.code() + "/" + fileName;
      Matcher parts = NAME.matcher(fileName);
      if (parts.matches()) {
        page(path, language).ifPresent(page -> pages.put(parts.group(1), page));
      } else {
        problems.add(path, "must be named in lower-case letters a-z, digits or hyphens, with .md");
      }
    }
    return pages;
  }

  private Optional<TenantPage> page(String path, Language language) {
    String text;
    try {
      text = Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      problems.add(path, "is not UTF-8; save it in UTF-8");
      return Optional.empty();
    } catch (IOException e) {
      problems.add(path, "cannot be read; it must be a readable file");
      return Optional.empty();
    }
    String[] parts = text.replaceFirst("^\uFEFF", "").strip().split("\\R", 2);
    if (!parts[0].startsWith("# ") || parts.length < 2) {
      problems.add(path, "must begin with a line '# Title' and have text below it");
      return Optional.empty();
    }
    checkPlaceholders(path, text);
    return Optional.of(new TenantPage(parts[0].substring(2).strip(), parts[1].strip(), language));
  }

  private void checkPlaceholders(String path, String text) {
    Matcher found = Placeholders.PATTERN.matcher(text);
    while (found.find()) {
      if (!Placeholders.NAMES.contains(found.group(1))) {
        problems.add(
            path,
            found.group(),
            "",
            "is an unknown placeholder; the known ones are "
                + String.join(", ", Placeholders.NAMES));
      }
    }
  }
}
