package se.halsolots.kernel.tenancy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the placeholders of pages, for example {@code {short-name}}, stand for in one tenant. */
record Placeholders(String name, String shortName, String municipalityName, ContactWays contact) {

  /** The placeholders that pages may use. */
  static final List<String> NAMES =
      List.of(
          "name",
          "short-name",
          "municipality-name",
          "contact.name",
          "contact.phone",
          "contact.phone-digits",
          "contact.phone-hours",
          "contact.email",
          "contact.address",
          "contact.visit");

  /** Anything in a text that looks like a placeholder; group 1 is its name. */
  static final Pattern PATTERN = Pattern.compile("\\{([a-z][a-z.-]*)\\}");

  TenantPage fill(TenantPage page) {
    return new TenantPage(
        fill(page.title(), page.language()),
        fill(page.markdown(), page.language()),
        page.language());
  }

  private String fill(String text, Language language) {
    return PATTERN
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), language)));
  }

  private String value(String placeholder, Language language) {
    Contact ways = contact.in(language);
    return switch (placeholder) {
      case "name" -> name;
      case "short-name" -> shortName;
      case "municipality-name" -> municipalityName;
      case "contact.name" -> ways.name();
      case "contact.phone" -> ways.phone();
      case "contact.phone-digits" -> ways.phoneDigits();
      case "contact.phone-hours" -> ways.phoneHours();
      case "contact.email" -> ways.email();
      case "contact.address" -> ways.address();
      case "contact.visit" -> ways.visit();
      default -> "{" + placeholder + "}";
    };
  }
}
