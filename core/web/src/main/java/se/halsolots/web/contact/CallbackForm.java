package se.halsolots.web.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.halsolots.participation.ContactWay;
import se.halsolots.participation.ContactWish;
import se.halsolots.participation.SuitableTime;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Words;

/**
 * What somebody filled in, as they wrote it, and what is wrong with it.
 *
 * @param suits name of a {@link SuitableTime}, or what was sent in its place
 */
record CallbackForm(String name, String way, String suits, String language, String words) {

  static final String NAME = "namn";
  static final String WAY = "nas";
  static final String TIME = "tid";
  static final String LANGUAGE = "sprak";
  static final String WORDS = "text";

  /** A field that people do not see; what is in it was written by a program. */
  static final String TRAP = "hemsida";

  /** A language, and what those who speak it call it. */
  private record Tongue(String code, String ownName) {}

  /** The languages that are asked for most in Sjuhärad; others are written by hand. */
  private static final List<Tongue> TONGUES =
      List.of(
          new Tongue("sv", "Svenska"),
          new Tongue("en", "English"),
          new Tongue("ar", "العربية"),
          new Tongue("so", "Soomaali"),
          new Tongue("fa", "فارسی"),
          new Tongue("fi", "Suomi"),
          new Tongue("ti", "ትግርኛ"),
          new Tongue("uk", "Українська"),
          new Tongue("bs", "Bosanski"),
          new Tongue("pl", "Polski"),
          new Tongue("ckb", "کوردی"),
          new Tongue("sq", "Shqip"),
          new Tongue("es", "Español"),
          new Tongue("th", "ไทย"));

  /** Before anybody has filled in anything. */
  static CallbackForm empty(Visit visit) {
    return new CallbackForm("", "", SuitableTime.ANY.name(), visit.language().tag(), "");
  }

  static CallbackForm of(Fields fields) {
    return new CallbackForm(
        fields.text(NAME).replaceAll("\\s+", " "),
        fields.text(WAY),
        fields.text(TIME),
        fields.text(LANGUAGE),
        fields.text(WORDS));
  }

  FormErrors errors(Words texts) {
    FormErrors errors = FormErrors.none();
    if (name.isEmpty()) {
      errors = errors.with(NAME, texts.get("callback.error.name"));
    } else if (name.length() > ContactWish.LONGEST_NAME) {
      errors = errors.with(NAME, texts.get("callback.error.name-long", ContactWish.LONGEST_NAME));
    }
    if (way.isEmpty()) {
      errors = errors.with(WAY, texts.get("callback.error.way"));
    } else if (ContactWay.find(way).isEmpty()) {
      String kind = ContactWay.isLikeEmail(way) ? "email" : "phone";
      errors = errors.with(WAY, texts.get("callback.error." + kind));
    }
    if (words.length() > ContactWish.LONGEST_WORDS) {
      errors =
          errors.with(
              WORDS,
              texts.get("callback.error.words-long", ContactWish.LONGEST_WORDS, words.length()));
    }
    return errors;
  }

  /** What they ask for; empty as long as something is wrong. */
  Optional<ContactWish> wish(Words texts) {
    Optional<ContactWay> usable = ContactWay.find(way);
    return errors(texts).isEmpty() && usable.isPresent()
        ? Optional.of(
            new ContactWish(
                name,
                usable.get(),
                SuitableTime.find(suits).orElse(SuitableTime.ANY),
                isListed(language) ? language : ContactWish.OTHER_LANGUAGE,
                words))
        : Optional.empty();
  }

  private static boolean isListed(String code) {
    return TONGUES.stream().anyMatch(one -> one.code().equals(code));
  }

  /** Each in its own words too, so that whoever needs it finds it. */
  List<Choice> languages(Words texts) {
    Stream<Choice> listed =
        TONGUES.stream()
            .map(one -> new Choice(one.code(), label(one, texts), one.code().equals(language)));
    Choice other =
        new Choice(
            ContactWish.OTHER_LANGUAGE, texts.get("callback.language.other"), !isListed(language));
    return Stream.concat(listed, Stream.of(other)).toList();
  }

  /** {@code Arabiska – العربية}. */
  private static String label(Tongue tongue, Words texts) {
    String here = LanguageNames.in(texts).list(List.of(tongue.code()));
    return here.equals(tongue.ownName()) ? here : here + " – " + tongue.ownName();
  }

  List<Choice> times(Words texts) {
    String chosen = SuitableTime.find(suits).orElse(SuitableTime.ANY).name();
    return Choice.of(
        Stream.of(SuitableTime.values()),
        SuitableTime::name,
        time -> texts.get("callback.time." + time.name()),
        List.of(chosen));
  }
}
