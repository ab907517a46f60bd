package se.halsolots.kernel.tenancy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a tenant's contact ways. */
final class ContactReader {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[a-zA-Z]{2,}");
  private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()–-]{2,24}");

  private final PropertyFile file;

  ContactReader(PropertyFile file) {
    this.file = file;
  }

  ContactWays read() {
    file.require("contact.name", "Hälsolotsen i Borås");
    file.require("contact.email", "halsolots@boras.example.se");
    check("contact.email", EMAIL, "must be one e-mail address");
    check("contact.phone", PHONE, "must be a telephone number: digits, spaces, hyphens, plus");
    Contact standard = contact(new Contact("", "", "", "", "", ""), "");
    Map<Language, Contact> variants = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Contact variant = contact(standard, "_" + language.code());
      if (!variant.equals(standard)) {
        variants.put(language, variant);
      }
    }
    return new ContactWays(standard, variants);
  }

  private Contact contact(Contact fallback, String suffix) {
    return new Contact(
        text("name" + suffix, fallback.name()),
        text("phone" + suffix, fallback.phone()),
        text("phone-hours" + suffix, fallback.phoneHours()),
        text("email" + suffix, fallback.email()),
        text("address" + suffix, fallback.address()),
        text("visit" + suffix, fallback.visit()));
  }

  private String text(String key, String fallback) {
    return file.find("contact." + key).orElse(fallback);
  }

  private void check(String key, Pattern valid, String remedy) {
    Optional<String> text = file.find(key);
    if (text.isPresent() && !valid.matcher(text.get()).matches()) {
      file.problem(key, remedy);
    }
  }
}
