package se.halsolots.web.activity;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.PlaceContent;

/** Turns what people write about addresses into links. */
public final class Addresses {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,24}");

  private static final char NO_BREAK = '\u00a0';

  private Addresses() {}

  /** Street, postcode and locality, as far as they are known. */
  public static String postal(PlaceContent place) {
    return Stream.of(
            place.street(),
            (place.postcode().replace(' ', NO_BREAK) + " " + place.locality()).strip())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** The address behind an e-mail address, a web address or a telephone number; else empty. */
  public static String link(String written) {
    String text = written.strip();
    if (EMAIL.matcher(text).matches()) {
      return "mailto:" + text;
    }
    if (WEB.matcher(text).matches()) {
      return text;
    }
    return PHONE.matcher(text).matches() ? "tel:" + digits(text) : "";
  }

  /** The digits of a telephone number, for {@code tel:}. */
  public static String digits(String phone) {
    return phone.replaceAll("[^+0-9]", "");
  }

  /** A web address without its scheme and last slash, as people say it. */
  public static String spoken(String web) {
    return web.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
