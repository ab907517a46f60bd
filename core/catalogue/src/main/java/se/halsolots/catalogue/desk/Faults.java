package se.halsolots.catalogue.desk;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers what is wrong with what was typed, a code for each field. */
final class Faults {

  static final String MISSING = "missing";
  static final String TOO_LONG = "long";
  static final String TAKEN = "taken";

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern PHONE = Pattern.compile("[+\\d][\\d\\s()/–-]*");

  private final Map<String, String> byField = new LinkedHashMap<>();

  Map<String, String> byField() {
    return byField;
  }

  void add(String field, String code) {
    byField.putIfAbsent(field, code);
  }

  void required(String field, String text) {
    if (text.isBlank()) {
      add(field, MISSING);
    }
  }

  void atMost(String field, String text, int most) {
    if (text.length() > most) {
      add(field, TOO_LONG);
    }
  }

  void email(String field, String text) {
    atMost(field, text, 254);
    if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
      add(field, "email");
    }
  }

  void phone(String field, String text) {
    atMost(field, text, 40);
    if (!text.isEmpty() && !PHONE.matcher(text).matches()) {
      add(field, "phone");
    }
  }

  void web(String field, String text) {
    atMost(field, text, 500);
    if (!text.isEmpty() && !isWeb(text)) {
      add(field, "web");
    }
  }

  private static boolean isWeb(String text) {
    try {
      URI uri = URI.create(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme();
      String host = uri.getHost();
      return scheme.matches("https?") && host != null && host.contains(".");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
